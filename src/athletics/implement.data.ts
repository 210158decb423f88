// Standard implements (grams) and hurdle or barrier heights (millimetres) by discipline, sex and age group.
// Masters are given as [first age, last age, value].
export const weightGrams = {
  "SP": {"M": {"groups": {"senior": 7260, "U23": 7260, "U20": 6000, "U18": 5000, "U16": 4000}, "masters": [[35, 49, 7260], [50, 59, 6000], [60, 69, 5000], [70, 79, 4000], [80, 120, 3000]]}, "F": {"groups": {"senior": 4000, "U23": 4000, "U20": 4000, "U18": 3000, "U16": 3000}, "masters": [[35, 49, 4000], [50, 74, 3000], [75, 120, 2000]]}},
  "DT": {"M": {"groups": {"senior": 2000, "U23": 2000, "U20": 1750, "U18": 1500, "U16": 1000}, "masters": [[35, 49, 2000], [50, 59, 1500], [60, 120, 1000]]}, "F": {"groups": {"senior": 1000, "U20": 1000, "U18": 1000, "U16": 750}, "masters": [[35, 74, 1000], [75, 120, 750]]}},
  "HT": {"M": {"groups": {"senior": 7260, "U20": 6000, "U18": 5000, "U16": 4000}, "masters": [[35, 49, 7260], [50, 59, 6000], [60, 69, 5000], [70, 79, 4000], [80, 120, 3000]]}, "F": {"groups": {"senior": 4000, "U20": 4000, "U18": 3000, "U16": 3000}, "masters": [[35, 49, 4000], [50, 74, 3000], [75, 120, 2000]]}},
  "JT": {"M": {"groups": {"senior": 800, "U20": 800, "U18": 700, "U16": 600}, "masters": [[35, 49, 800], [50, 59, 700], [60, 69, 600], [70, 79, 500], [80, 120, 400]]}, "F": {"groups": {"senior": 600, "U20": 600, "U18": 500, "U16": 500}, "masters": [[35, 49, 600], [50, 74, 500], [75, 120, 400]]}},
  "WT": {"M": {"groups": {"senior": 15880}, "masters": []}, "F": {"groups": {"senior": 9080}, "masters": []}},
} as const;

export const hurdleHeightMm = {
  "60H": {"M": {"groups": {"senior": 1067, "U20": 991, "U18": 914}, "masters": []}, "F": {"groups": {"senior": 838, "U20": 838, "U18": 762}, "masters": []}},
  "80H": {"M": {"groups": {"U16": 838}, "masters": []}, "F": {"groups": {"U16": 762}, "masters": []}},
  "100H": {"F": {"groups": {"senior": 838, "U23": 838, "U20": 838, "U18": 762}, "masters": []}},
  "110H": {"M": {"groups": {"senior": 1067, "U23": 1067, "U20": 991, "U18": 914}, "masters": []}},
  "300H": {"M": {"groups": {"U16": 838}, "masters": []}, "F": {"groups": {"U16": 762}, "masters": []}},
  "400H": {"M": {"groups": {"senior": 914, "U23": 914, "U20": 914, "U18": 838}, "masters": []}, "F": {"groups": {"senior": 762, "U23": 762, "U20": 762, "U18": 762}, "masters": []}},
  "1500SC": {"M": {"groups": {"U16": 762}, "masters": []}, "F": {"groups": {"U16": 762}, "masters": []}},
  "2000SC": {"M": {"groups": {"U20": 914, "U18": 838}, "masters": []}, "F": {"groups": {"U20": 762, "U18": 762}, "masters": []}},
  "3000SC": {"M": {"groups": {"senior": 914}, "masters": []}, "F": {"groups": {"senior": 762}, "masters": []}},
} as const;
