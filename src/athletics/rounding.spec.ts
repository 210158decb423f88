import { disciplineByCode, type Environment } from './discipline.js';
import type { Mark } from './mark.js';
import { handTimeOf, officialMark } from './rounding.js';

function of(code: string) {
  const discipline = disciplineByCode(code);
  if (!discipline) throw new Error(code);
  return discipline;
}

describe('the official mark', () => {
  it.each([
    ['electronic, up to the next hundredth', '100', 'outdoor', 13_784, 1, 'electronic', 13_790, 10],
    ['electronic, already a whole hundredth', '100', 'outdoor', 13_780, 1, 'electronic', 13_780, 10],
    ['electronic, 10 000 m', '10000', 'outdoor', 1_600_001, 1, 'electronic', 1_600_010, 10],
    [
      'electronic, above 10 000 m to the tenth',
      '20000W',
      'outdoor',
      4_645_610,
      10,
      'electronic',
      4_645_700,
      100,
    ],
    [
      'electronic, the hour of walking on the track',
      '30000W',
      'outdoor',
      7_304_100,
      100,
      'electronic',
      7_304_100,
      100,
    ],
    ['outside the stadium to the second', 'MAR', 'road', 7_784_300, 100, 'electronic', 7_785_000, 1000],
    ['by hand to the tenth', '100', 'outdoor', 10_210, 10, 'hand', 10_300, 100],
    ['by hand on the road to the second', '10K', 'road', 1_684_100, 100, 'hand', 1_685_000, 1000],
    ['a track discipline held on the road', '5000W', 'road', 1_200_010, 10, 'electronic', 1_201_000, 1000],
    ['indoors to the hundredth', '60', 'indoor', 6_341, 1, 'electronic', 6_350, 10],
    ['relays to the hundredth', '4x100', 'outdoor', 36_841, 1, 'electronic', 36_850, 10],
    ['lengths down to the centimetre', 'LJ', 'outdoor', 8_959, 1, null, 8_950, 10],
    ['coarser marks stay', 'LJ', 'outdoor', 8_900, 100, null, 8_900, 100],
    ['coarser times stay', '100', 'outdoor', 11_000, 1000, 'hand', 11_000, 1000],
    ['distances of the hour in whole metres', '1HR', 'outdoor', 21_330_999, 1, null, 21_330_000, 1000],
    ['cross-country to the second', 'XC', 'cross-country', 1_684_100, 100, null, 1_685_000, 1000],
  ] as [string, string, Environment, number, number, Mark['timing'], number, number][])(
    '%s',
    (_, code, environment, value, precision, timing, expected, step) => {
      const discipline = of(code);
      const mark: Mark = { value, unit: discipline.unit, precision, timing };
      expect(officialMark(mark, discipline, environment)).toEqual({
        ...mark,
        value: expected,
        precision: step,
      });
    },
  );

  it('leaves points alone', () => {
    const mark: Mark = { value: 7291, unit: 'points', precision: 1, timing: null };
    expect(officialMark(mark, of('HEP'), 'outdoor')).toBe(mark);
  });
});

describe('hand times of several watches', () => {
  it.each([
    [[10_300, 10_200, 10_300], 10_300],
    [[10_100, 10_400, 10_300], 10_300],
    [[10_300, 10_200], 10_300],
    [[10_200], 10_200],
    [[], null],
    [[1, 2, 3, 4], null],
  ])('%j: %p', (watches, expected) => {
    expect(handTimeOf(watches)).toBe(expected);
  });
});
