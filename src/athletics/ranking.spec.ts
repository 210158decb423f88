import { disciplineByCode } from './discipline.js';
import type { Mark } from './mark.js';
import { compareMarks, compareSeries, compareVertical, rank, rankTimed, rankValue } from './ranking.js';

function of(code: string) {
  const discipline = disciplineByCode(code);
  if (!discipline) throw new Error(code);
  return discipline;
}
const time = (value: number): Mark => ({ value, unit: 'ms', precision: 10, timing: 'electronic' });
const length = (value: number): Mark => ({ value, unit: 'mm', precision: 10, timing: null });
const order = (one: number, other: number) => one - other;

const placesOf = (thousandths: (number | null)[]) =>
  rankTimed(thousandths.map((thousandthsMs) => ({ mark: time(13_790), thousandthsMs }))).map(
    (each) => each.place,
  );

describe('rank values', () => {
  it('are whole numbers of which the smaller is better in every discipline', () => {
    expect(rankValue(time(9580), of('100'))).toBe(9580);
    expect(rankValue(length(8950), of('LJ'))).toBe(-8950);
    expect(compareMarks(time(9580), time(9590), of('100'))).toBeLessThan(0);
    expect(compareMarks(length(8950), length(8900), of('LJ'))).toBeLessThan(0);
    expect(compareMarks(length(8900), length(8900), of('LJ'))).toBe(0);
  });
});

describe('places', () => {
  it('are shared by equals, and the next number is skipped', () => {
    expect(rank([30, 10, 20, 20, 40], order).map((each) => each.place)).toEqual([1, 2, 2, 4, 5]);
    expect(rank([4, 4, 6, 6, 6, 9], order).map((each) => each.place)).toEqual([1, 1, 3, 3, 3, 6]);
    expect(rank([], order)).toEqual([]);
  });

  it('go by thousandths among equal hundredths only when all equals have them', () => {
    expect(placesOf([13_785, 13_784])).toEqual([1, 2]);
    expect(placesOf([13_784, 13_784])).toEqual([1, 1]);
    expect(placesOf([13_785, null])).toEqual([1, 1]);
    expect(placesOf([null, null, 13_784])).toEqual([1, 1, 1]);
  });

  it('never let thousandths pass the hundredths', () => {
    const placed = rankTimed([
      { mark: time(13_800), thousandthsMs: 13_791 },
      { mark: time(13_790), thousandthsMs: 13_790 },
      { mark: time(13_780) },
    ]);
    expect(placed.map((each) => [each.place, each.item.mark.value])).toEqual([
      [1, 13_780],
      [2, 13_790],
      [3, 13_800],
    ]);
  });
});

const jump = (value: number, failuresAtHeight: number, failures: number, jumpOff?: number) => ({
  mark: length(value),
  failuresAtHeight,
  failures,
  jumpOff,
});

describe('ties in vertical jumps', () => {
  it.each([
    ['the height comes first', jump(2300, 2, 5), jump(2270, 0, 0)],
    ['then failures at the last height cleared', jump(2300, 0, 5), jump(2300, 1, 1)],
    ['then all failures up to it', jump(2300, 1, 1), jump(2300, 1, 2)],
    ['then the jump-off', jump(2300, 1, 1, 1), jump(2300, 1, 1, 2)],
  ])('%s', (_, better, worse) => {
    expect(compareVertical(better, worse)).toBeLessThan(0);
    expect(compareVertical(worse, better)).toBeGreaterThan(0);
  });

  it('share the place when nothing tells them apart', () => {
    expect(compareVertical(jump(2300, 1, 1), jump(2300, 1, 1))).toBe(0);
  });
});

describe('ties in horizontal jumps and throws', () => {
  it.each([
    ['the best attempt decides', [8000, 7000], [7990, 7980]],
    ['then the second best', [8000, 7500], [7400, 8000]],
    ['whatever the order of the attempts', [7000, 8000, 7500], [7499, 7400, 8000]],
    ['then the third, where one has none', [8000, 7500, 100], [8000, 7500]],
  ])('%s', (_, better, worse) => {
    expect(compareSeries(better, worse)).toBeLessThan(0);
    expect(compareSeries(worse, better)).toBeGreaterThan(0);
  });

  it('share the place with equal series in any order', () => {
    expect(compareSeries([7000, 8000], [8000, 7000])).toBe(0);
  });
});
