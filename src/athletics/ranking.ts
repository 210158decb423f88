import type { Discipline } from './catalogue.js';
import type { Mark } from './mark-reading.js';

/** A whole number in which smaller is better in every discipline, so that one index order serves all. */
export function rankValue(mark: Mark, discipline: Discipline): number {
  return discipline.better === 'lower' ? mark.value : -mark.value;
}

/**
 * Negative when the first mark is better. Hand and electronic times have no order between them: keep them
 * apart.
 */
export function compareMarks(one: Mark, other: Mark, discipline: Discipline): number {
  return rankValue(one, discipline) - rankValue(other, discipline);
}

export interface Placed<T> {
  place: number;
  item: T;
}

/** Places in order, best first. Equals share a place and the next number is skipped: 1, 2, 2, 4. */
export function rank<T>(items: readonly T[], compare: (one: T, other: T) => number): Placed<T>[] {
  const placed: Placed<T>[] = [];
  for (const [at, item] of items.toSorted(compare).entries()) {
    const before = placed.at(-1);
    const shared = before !== undefined && compare(before.item, item) === 0;
    placed.push({ place: shared ? before.place : at + 1, item });
  }
  return placed;
}

export interface TimedResult {
  mark: Mark;
  /** The time to the thousandth, where the photo finish gives it. */
  thousandthsMs?: number | null;
}

/**
 * Races: by time; equal times of one race by thousandths when both have them, and shared otherwise.
 * Sort whole lists with `rankTimed`: where only some of the equals have thousandths, none counts.
 */
export function rankTimed<T extends TimedResult>(results: readonly T[]): Placed<T>[] {
  const complete = new Map<number, boolean>();
  for (const { mark, thousandthsMs } of results) {
    const has = thousandthsMs !== null && thousandthsMs !== undefined;
    complete.set(mark.value, has && (complete.get(mark.value) ?? true));
  }
  return rank(results, (one, other) => {
    if (one.mark.value !== other.mark.value) return one.mark.value - other.mark.value;
    return complete.get(one.mark.value) ? (one.thousandthsMs ?? 0) - (other.thousandthsMs ?? 0) : 0;
  });
}

export interface VerticalResult {
  mark: Mark;
  /** Attempts used at the last height cleared, failures included. */
  failuresAtHeight: number;
  /** Failures up to and including the last height cleared. */
  failures: number;
  /** Place in the jump-off, where one was held. */
  jumpOff?: number | null;
}

/** High jump and pole vault: height, then failures at that height, then all failures, then the jump-off. */
export function compareVertical(one: VerticalResult, other: VerticalResult): number {
  return (
    other.mark.value - one.mark.value ||
    one.failuresAtHeight - other.failuresAtHeight ||
    one.failures - other.failures ||
    (one.jumpOff ?? 0) - (other.jumpOff ?? 0)
  );
}

/** Horizontal jumps and throws: the best of the series, then the second best, and so on; values in mm. */
export function compareSeries(one: readonly number[], other: readonly number[]): number {
  const mine = one.toSorted((a, b) => b - a);
  const theirs = other.toSorted((a, b) => b - a);
  for (let at = 0; at < Math.max(mine.length, theirs.length); at++) {
    const difference = (theirs[at] ?? 0) - (mine[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
