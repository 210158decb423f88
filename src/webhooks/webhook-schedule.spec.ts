import { askedPause, asksForPatience, isTaken, pauseAfter } from './webhook-schedule.js';

const HOUR = 3_600_000;
const now = new Date('2026-05-02T12:00:00Z');

describe('the tries of a webhook', () => {
  it('R-PIPE-63 are ten within about three days, each a little later than said', () => {
    const said = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];
    said.forEach((seconds, at) => {
      const pause = pauseAfter(at + 1) ?? 0;
      expect(pause).toBeGreaterThanOrEqual(seconds * 1_000);
      expect(pause).toBeLessThanOrEqual(seconds * 1_100);
    });
    expect(pauseAfter(10)).toBeNull();
  });

  it('R-PIPE-63 count as taken with 2xx alone', () => {
    expect([200, 204, 299].every(isTaken)).toBe(true);
    expect([null, 100, 199, 301, 302, 304, 400, 410, 500].some(isTaken)).toBe(false);
    expect([429, 502, 503, 504].every(asksForPatience)).toBe(true);
    expect([null, 200, 400, 500].some(asksForPatience)).toBe(false);
  });

  it.each([
    ['120', 120_000],
    ['Sat, 02 May 2026 13:00:00 GMT', HOUR],
    ['Sat, 02 May 2026 11:00:00 GMT', 0],
    ['99999999', 24 * HOUR],
    ['soon', 0],
    ['-5', 0],
    [null, 0],
  ])('R-PIPE-63 honour Retry-After: %s', (text, ms) => {
    expect(askedPause(text, now)).toBe(ms);
  });
});
