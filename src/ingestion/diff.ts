import { sourceOf } from '../performances/moved-keys.js';
import type { Snapshot } from '../performances/snapshots.js';

/** A mark on one side of a comparison: what it is called there, and what it says. */
export interface Side<Ref> {
  ref: Ref;
  values: Snapshot;
}

export interface Pairing<Before, After> {
  pairs: [Side<Before>, Side<After>][];
  added: Side<After>[];
  removed: Side<Before>[];
}

type Key = (values: Snapshot) => string | null;

const contest = (values: Snapshot): string =>
  ['discipline', 'sex', 'implement', 'age_group'].map((name) => values[name] ?? '').join('|');
const heat = (values: Snapshot): string =>
  [contest(values), values['round'] ?? '', values['heat'] ?? ''].join('|');
const within =
  (name: string): Key =>
  (values) =>
    values[name] === null || values[name] === '' ? null : `${heat(values)}|${values[name]}`;

/** From certain to likely: the same mark; the athlete moved to another heat; the lane or the bib had another athlete. */
const KEYS: readonly Key[] = [
  (values) => String(values['natural_key']),
  (values) => `${contest(values)}|${sourceOf(values)}`,
  within('lane'),
  within('bib'),
];

/** Which mark of before is which of after. Where two could be meant, neither is taken. */
export function pair<Before, After>(
  before: readonly Side<Before>[],
  after: readonly Side<After>[],
): Pairing<Before, After> {
  let removed = [...before];
  let added = [...after];
  const pairs: [Side<Before>, Side<After>][] = [];
  for (const keyOf of KEYS) {
    const left = alone(removed, keyOf);
    const right = alone(added, keyOf);
    for (const [key, one] of left) {
      const other = right.get(key);
      if (other) pairs.push([one, other]);
    }
    const taken = new Set<object>(pairs.flat());
    removed = removed.filter((side) => !taken.has(side));
    added = added.filter((side) => !taken.has(side));
  }
  return { pairs, added, removed };
}

/** Those whose key nobody else on their side has. */
function alone<Ref>(sides: readonly Side<Ref>[], keyOf: Key): Map<string, Side<Ref>> {
  const found = new Map<string, Side<Ref>>();
  const twice = new Set<string>();
  for (const side of sides) {
    const key = keyOf(side.values);
    if (key === null) continue;
    if (found.has(key)) twice.add(key);
    else found.set(key, side);
  }
  for (const key of twice) found.delete(key);
  return found;
}
