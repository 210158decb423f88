import { seasonOf } from './season.js';

describe('the season of a day', () => {
  it.each([
    ['2026-01-01', 'outdoor', 2026],
    ['2026-12-31', 'outdoor', 2026],
    ['2026-11-15', 'road', 2026],
    ['2026-12-15', 'cross-country', 2026],
    ['2026-10-31', 'indoor', 2026],
    ['2026-11-01', 'indoor', 2027],
    ['2026-12-31', 'indoor', 2027],
    ['2027-01-01', 'indoor', 2027],
  ] as const)('%s %s is %i', (day, environment, season) => {
    expect(seasonOf(day, environment)).toBe(season);
  });
});
