import type { EntityManager } from 'typeorm';
import type { NewPerformance } from '../performances/new-performance.js';
import {
  differences,
  type Kept,
  snapshotOf,
  snapshots,
  snapshotsByKey,
  withSourceOf,
} from '../performances/snapshots.js';
import type { Snapshot } from '../performances/snapshots.js';
import { pair, type Side } from './diff.js';

/** What a submission does to what is public. */
export interface Changes {
  added: NewPerformance[];
  changed: { id: string; row: number; from: Snapshot; to: Snapshot; next: NewPerformance }[];
  /** Read again as they were. */
  confirmed: { id: string; row: number; from: Snapshot; to: Snapshot }[];
  removed: Kept[];
}

/** Rows that nobody has decided yet leave the marks of before as they are. */
export interface Undecided {
  waiting: readonly NewPerformance[];
}

/** Compares the marks of the older versions with what the new rows say; `supersededIds` may be empty. */
export async function changesOf(
  db: EntityManager,
  supersededIds: readonly string[],
  said: readonly NewPerformance[],
  { waiting }: Undecided,
): Promise<Changes> {
  const old = await snapshots(db, 'submission_id', supersededIds);
  const known = new Set(old.map(({ id }) => id));
  const elsewhere = (await snapshotsByKey(db, said)).filter(({ id }) => !known.has(id));
  const before: Side<{ id: string; isOld: boolean }>[] = [
    ...old.map(({ id, values }) => ({ ref: { id, isOld: true }, values })),
    ...elsewhere.map(({ id, values }) => ({ ref: { id, isOld: false }, values })),
  ];
  const side = (
    performance: NewPerformance,
    isOpen: boolean,
  ): Side<{ performance: NewPerformance; isOpen: boolean }> => ({
    ref: { performance, isOpen },
    values: snapshotOf(db, performance),
  });
  const after = [...said.map((each) => side(each, false)), ...waiting.map((each) => side(each, true))];
  const { pairs, added, removed } = pair(before, after);
  const decided = pairs.filter(([, { ref }]) => !ref.isOpen);
  const read = decided.map(([one, other]) => {
    const next = other.ref.performance;
    const { row } = next;
    const saysWhose = one.ref.isOld && next.sourceAthleteId !== undefined;
    const to = saysWhose ? other.values : withSourceOf(one.values, other.values);
    return { id: one.ref.id, row, from: one.values, to, next };
  });
  return {
    added: added.filter(({ ref }) => !ref.isOpen).map(({ ref }) => ref.performance),
    changed: read.filter(({ from, to }) => differences(from, to).length > 0),
    confirmed: read.filter(({ from, to }) => differences(from, to).length === 0),
    removed: removed.filter(({ ref }) => ref.isOld).map(({ ref, values }) => ({ id: ref.id, values })),
  };
}

/** A version that changes more than this share of the marks before it waits until a person confirms it. */
const LARGEST_SHARE = 0.2;

/** Something is removed, or much is changed. */
export const changesMuch = ({ changed, removed, unchanged }: ChangeCounts): boolean =>
  removed > 0 || changed > (changed + unchanged) * LARGEST_SHARE;

export interface ChangeCounts {
  added: number;
  changed: number;
  removed: number;
  unchanged: number;
}

export const countsOf = ({ added, changed, confirmed, removed }: Changes): ChangeCounts => ({
  added: added.length,
  changed: changed.length,
  removed: removed.length,
  unchanged: confirmed.length,
});
