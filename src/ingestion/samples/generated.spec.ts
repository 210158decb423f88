import { trial, type Trial } from '../../../test/support/meets/judge.js';
import { CORRUPTIONS } from '../../../test/support/meets/corruptions.js';

const FILES = 200;

describe('meets with a known truth, written in every format and corrupted from a seed', () => {
  const trials: Trial[] = [];
  beforeAll(async () => {
    for (let seed = 1; seed <= FILES; seed++) trials.push(await trial(seed));
  });

  it('come out true, or are reported', () => {
    expect(trials.filter(({ faults }) => faults.length > 0)).toEqual([]);
  });

  it('account for every row', () => {
    for (const { counts } of trials) {
      expect(counts.accepted + counts.held + counts.rejected).toBe(counts.received);
    }
  });

  it('are of every format, most of them corrupted', () => {
    expect(new Set(trials.map(({ format }) => format)).size).toBe(9);
    const corrupted = new Set(trials.map(({ corruption }) => corruption));
    expect(corrupted.size).toBeGreaterThan(CORRUPTIONS.length / 2);
    expect(trials.filter(({ counts }) => counts.accepted > 0).length).toBeGreaterThan(FILES / 2);
  });
});
