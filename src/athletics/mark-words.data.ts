// What may stand behind a mark, and what it means.

// Letters and words that are a statement on the mark. Upper and lower case differ.
export const flagLetters = [
  ['w', 'wind_assisted'],
  ['W', 'wind_assisted'],
  ['i', 'indoor'],
  ['sh', 'indoor'],
  ['A', 'altitude'],
  ['x', 'annulled'],
  ['c', 'converted'],
  ['OT', 'oversized_track'],
  ['#', 'oversized_track'],
] as const;

export const qualifierLetters = ['Q', 'q', 'qR', 'qJ', 'qD'] as const;

// Records and bests, and other remarks that lists print behind marks.
export const remarks =
  'PB SB NR AR CR MR WR OR WL NJR NUR EL AL CBP PR SR RN MP MT RC DLR GR NU20R NU23R WU20R AU20R * =';

export const outOfCompetition = 'fc f.c f.c. ooc exh ex';

// Words of unit by the unit of the discipline, in lower case.
export const unitWords = {
  ms: 's sec secs second seconds seg segs segundos min mins minutos minutes hr hrs',
  mm: 'm mt mts metros metres meters cm',
  points: 'p pt pts puntos pontos points',
} as const;
