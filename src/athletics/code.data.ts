// Codes of timing systems and of World Athletics that say more than the catalogue's code.
// [code, discipline, sex, age group, implement: grams (throws) or millimetres (hurdles)].
// World Athletics junior variants.
export const worldAthleticsVariants = [
  ['2KSC84', '2000SC', 'M', 'U18', 838],
  ['50HB', '50H', 'M', 'U18', 914],
  ['50HG', '50H', 'F', 'U18', 762],
  ['60HB', '60H', 'M', 'U18', 914],
  ['60HG', '60H', 'F', 'U18', 762],
  ['60HJ', '60H', 'M', 'U20', 991],
  ['60HY', '60H', 'M', 'U18', 914],
  ['60HYG', '60H', 'F', 'U18', 762],
  ['100HY', '100H', 'F', 'U18', 762],
  ['110HJ', '110H', 'M', 'U20', 991],
  ['110HY', '110H', 'M', 'U18', 914],
  ['300HY', '300H', 'M', 'U18', 838],
  ['400HY', '400H', 'M', 'U18', 838],
  ['SPJ', 'SP', 'M', 'U20', 6000],
  ['SPY', 'SP', 'M', 'U18', 5000],
  ['SPYG', 'SP', 'F', 'U18', 3000],
  ['SPYG4', 'SP', 'F', 'U18', 4000],
  ['DTJ', 'DT', 'M', 'U20', 1750],
  ['DTY', 'DT', 'M', 'U18', 1500],
  ['HTJ', 'HT', 'M', 'U20', 6000],
  ['HTY', 'HT', 'M', 'U18', 5000],
  ['HTYG', 'HT', 'F', 'U18', 3000],
  ['JTY', 'JT', 'M', 'U18', 700],
  ['JTYG', 'JT', 'F', 'U18', 500],
  ['HEPJ', 'HEP', 'F', 'U20', null],
  ['HEPY', 'HEP', 'F', 'U18', null],
  ['HEPG', 'HEP', 'F', 'U18', null],
  ['OCTY', 'OCT', 'M', 'U18', null],
  ['DECJ', 'DEC', 'M', 'U20', null],
  ['DECJO', 'DEC', 'M', 'U20', null],
  ['DECY', 'DEC', 'M', 'U18', null],
] as const;

// World Athletics codes of contests that are not in the catalogue, with the discipline they resemble.
export const foreignCodes = [
  ['PENG', 'PENI'],
  ['DEC6284', 'DEC'],
  ['100A', '100'],
  ['100B', '100'],
  ['100W', '100'],
  ['200A', '200'],
  ['200B', '200'],
  ['200W', '200'],
  ['200VI', '200'],
  ['400B', '400'],
  ['400CP', '400'],
  ['400T53', '400'],
  ['800W', '800'],
  ['800T54', '800'],
  ['1500W', '1500'],
  ['JTW', 'JT'],
] as const;

// Seltec TAF: German three-letter codes.
export const seltecCodes = [
  ['50M', '50'],
  ['60M', '60'],
  ['1K0', '1000'],
  ['1K5', '1500'],
  ['MEI', 'MILE'],
  ['2K0', '2000'],
  ['3K0', '3000'],
  ['5K0', '5000'],
  ['10K', '10000'],
  ['10H', '100H'],
  ['11H', '110H'],
  ['30H', '300H'],
  ['40H', '400H'],
  ['2KH', '2000SC'],
  ['3KH', '3000SC'],
  ['3G', '3000W'],
  ['5G', '5000W'],
  ['10G', '10000W'],
  ['4X1', '4x100'],
  ['4X2', '4x200'],
  ['4X4', '4x400'],
  ['4X8', '4x800'],
  ['HOC', 'HJ'],
  ['STA', 'PV'],
  ['WEI', 'LJ'],
  ['DRE', 'TJ'],
  ['KUG', 'SP'],
  ['DIS', 'DT'],
  ['HAM', 'HT'],
  ['SPE', 'JT'],
] as const;

// Hy-Tek Meet Manager event codes that differ from the catalogue's.
export const hyTekCodes = [
  ['1500S', '1500SC'],
  ['2000S', '2000SC'],
  ['3000S', '3000SC'],
  ['DIS', 'DT'],
  ['HAM', 'HT'],
  ['JAV', 'JT'],
  ['SHOT', 'SP'],
] as const;

// German federation: technical disciplines with their weight in grams, multi-events, relays.
export const dlvTechnical = [
  ['HOC', 'HJ'],
  ['STA', 'PV'],
  ['WEI', 'LJ'],
  ['DRE', 'TJ'],
  ['KUG', 'SP'],
  ['DIS', 'DT'],
  ['HAM', 'HT'],
  ['SPE', 'JT'],
  ['BAL', 'BT'],
] as const;

export const dlvWhole = [
  ['M10K', 'DEC'],
  ['M7K', 'HEP'],
  ['X3X1', '3x1000'],
  ['X3X8', '3x800'],
  ['X4X1', '4x100'],
  ['X4X4', '4x400'],
] as const;
