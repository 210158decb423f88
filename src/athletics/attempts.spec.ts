import { bestHeight, bestOfSeries, type HeightReading, readAttempt, readHeight } from './attempts.js';
import { disciplineByCode } from './discipline.js';
import { isWindLegal, type Wind } from './wind.js';

const longJump = disciplineByCode('LJ');
if (!longJump) throw new Error('LJ');

describe('attempts at a height', () => {
  it.each([
    ['O', { kind: 'cleared', failures: 0 }],
    ['XO', { kind: 'cleared', failures: 1 }],
    ['xxo', { kind: 'cleared', failures: 2 }],
    ['XX0', { kind: 'cleared', failures: 2 }],
    ['XXX', { kind: 'failed', failures: 3 }],
    ['X', { kind: 'failed', failures: 1 }],
    ['XX', { kind: 'failed', failures: 2 }],
    ['-', { kind: 'passed', failures: 0 }],
    ['---', { kind: 'passed', failures: 0 }],
    ['–', { kind: 'passed', failures: 0 }],
    ['X-', { kind: 'passed', failures: 1 }],
    ['XX-', { kind: 'passed', failures: 2 }],
    ['r', { kind: 'retired', failures: 0 }],
    ['Xr', { kind: 'retired', failures: 1 }],
    ['', { kind: 'none' }],
    [' ', { kind: 'none' }],
    ['----', { kind: 'unreadable' }],
    ['-O', { kind: 'unreadable' }],
    ['XXXO', { kind: 'unreadable' }],
    ['OX', { kind: 'unreadable' }],
    ['2.04', { kind: 'unreadable' }],
  ] as [string, HeightReading][])('"%s" is %j', (text, expected) => {
    expect(readHeight(text)).toEqual(expected);
  });
});

function heights(...series: [number, string][]) {
  return series.map(([heightMm, text]) => ({ heightMm, attempts: readHeight(text) }));
}

describe('the result of a vertical jump', () => {
  it('is the highest height cleared, with failures there and in all', () => {
    expect(bestHeight(heights([2000, 'XO'], [2050, '-'], [2100, 'XXO'], [2150, 'XXX']))).toEqual({
      heightMm: 2100,
      failuresAtHeight: 2,
      failures: 3,
    });
  });

  it('counts failures before a pass, and none above the last height cleared', () => {
    expect(bestHeight(heights([2000, 'O'], [2050, 'X-'], [2100, 'XO'], [2150, 'X-'], [2200, 'XX']))).toEqual({
      heightMm: 2100,
      failuresAtHeight: 1,
      failures: 2,
    });
  });

  it('does not depend on the order of the columns', () => {
    expect(bestHeight(heights([2100, 'O'], [2000, 'XO'], [2050, '']))).toEqual({
      heightMm: 2100,
      failuresAtHeight: 0,
      failures: 1,
    });
  });

  it('is none without a height cleared', () => {
    expect(bestHeight(heights([2000, 'XXX']))).toBeNull();
    expect(bestHeight([])).toBeNull();
  });
});

describe('attempts of a horizontal jump or a throw', () => {
  it.each([
    ['X', 'foul'],
    ['F', 'foul'],
    ['nulo', 'foul'],
    ['-', 'passed'],
    ['P', 'passed'],
    ['r', 'retired'],
    ['NT', 'not_started'],
    ['NJ', 'not_started'],
    ['DNS', 'not_started'],
    ['', 'none'],
    ['7.05', 'mark'],
    ['7,05 (+1.9)', 'mark'],
    ['abc', 'unreadable'],
    ['XO', 'unreadable'],
    ['7.0p', 'unreadable'],
    ['pr', 'unreadable'],
    ['retired', 'unreadable'],
    ['notr', 'unreadable'],
    ['dnsx', 'unreadable'],
    ['xdns', 'unreadable'],
    ['7.05 f', 'unreadable'],
    ['full', 'unreadable'],
    [' X ', 'foul'],
    [' 7.05 ', 'mark'],
  ])('"%s" is %s', (text, kind) => {
    expect(readAttempt(text, longJump).kind).toBe(kind);
  });

  it('keep their own wind', () => {
    const attempt = readAttempt('16,44 (+2.2)', longJump);
    expect(attempt).toMatchObject({
      reading: { mark: { value: 16_440 }, wind: { wind: { kind: 'measured', mmPerSecond: 2200 } } },
    });
  });
});

const at = (valueMm: number, mmPerSecond: number) => ({
  valueMm,
  wind: { kind: 'measured', mmPerSecond } satisfies Wind,
});

describe('the best of a series', () => {
  it('and the best legal mark differ: won with 16.44 at +2.2, best legal 16.31', () => {
    const series = [at(16_100, 0), at(16_440, 2200), at(16_310, 1900), at(16_310, 1000)];
    const { best, bestLegal } = bestOfSeries(series, (attempt) =>
      isWindLegal(attempt.wind, longJump, 'outdoor'),
    );
    expect(best).toBe(series[1]);
    expect(bestLegal).toBe(series[2]);
    const equal = [at(7000, 0), at(7000, 0)];
    expect(bestOfSeries(equal, () => true)).toEqual({ best: equal[0], bestLegal: equal[0] });
    expect(bestOfSeries(equal, () => true).best).toBe(equal[0]);
  });

  it('is none without attempts, and no legal one where none is', () => {
    expect(bestOfSeries([], () => true)).toEqual({ best: null, bestLegal: null });
    const only = { valueMm: 7000, wind: { kind: 'not_measured' } satisfies Wind };
    expect(bestOfSeries([only], () => false)).toEqual({ best: only, bestLegal: null });
  });
});
