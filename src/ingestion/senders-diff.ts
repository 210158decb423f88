import type { Snapshot } from '../performances/snapshots.js';
import type { NamedChange } from './change-view.js';
import type { ChangeCounts } from './changes.js';
import { pair, type Side } from './diff.js';
import { counterparts } from './same-reading.js';

/** What two senders may differ in; the rest is how a file writes it. */
const SAID = [
  'athlete_id',
  'mark_value',
  'mark_unit',
  'status',
  'timing',
  'wind_mm_per_second',
  'place',
  'day',
];
const MARK = new Set(['mark_value', 'mark_unit', 'status']);

/** A row of the file that is compared, or null for a side that has none, and the public mark, if it is one. */
export interface Ref {
  row: number | null;
  performanceId: string | null;
}

/** The same meet from two senders, row by row: what only one of them has, and what both say differently. */
export function sendersDiff(
  here: readonly Side<Ref>[],
  there: readonly Side<Ref>[],
): { counts: ChangeCounts; changes: NamedChange[] } {
  const met = counterparts(here, there);
  const taken = new Set(met.values());
  const rest = pair(
    there.filter((side) => !taken.has(side)),
    here.filter((side) => !met.has(side)),
  );
  const pairs = [...[...met].map(([one, other]) => [other, one] as const), ...rest.pairs];
  const changed = pairs.flatMap(([before, after]): NamedChange[] => {
    const from = asSaidBy(before.values, after.values);
    const { row } = after.ref;
    return from
      ? [{ kind: 'changed', row, performanceId: before.ref.performanceId, from, to: after.values }]
      : [];
  });
  const added = rest.added.map(({ ref, values }): NamedChange => ({
    kind: 'added',
    row: ref.row,
    performanceId: null,
    from: null,
    to: values,
  }));
  const removed = rest.removed.map(({ ref: { performanceId }, values }): NamedChange => ({
    kind: 'removed',
    row: null,
    performanceId,
    from: values,
    to: null,
  }));
  const counts = {
    added: added.length,
    changed: changed.length,
    removed: removed.length,
    unchanged: pairs.length - changed.length,
  };
  const inOrder = changed.toSorted((one, other) => (one.row ?? 0) - (other.row ?? 0));
  return { counts, changes: [...inOrder, ...added, ...removed] };
}

/** The row with what the other side says otherwise; null when nothing is. What one side leaves out is no difference. */
function asSaidBy(before: Snapshot, after: Snapshot): Snapshot | null {
  const differing = SAID.filter((name) => {
    const [one, other] = [before[name] ?? null, after[name] ?? null];
    return one !== other && (MARK.has(name) || (one !== null && other !== null));
  });
  if (differing.length === 0) return null;
  const names = differing.some((name) => MARK.has(name)) ? [...differing, 'mark_precision'] : differing;
  return { ...after, ...Object.fromEntries(names.map((name) => [name, before[name] ?? null])) };
}
