import type { EntityManager } from 'typeorm';
import { selectIn } from '../platform/database/bulk.js';
import { allWhoAre } from './all-who-are.js';
import { KNOWN, type KnownAthlete, knownOf, type Stored } from './known-athlete.js';

/** Of each athlete who is several, everybody they are, themselves first. */
export async function severalWhoAre(
  db: EntityManager,
  athleteIds: readonly string[],
): Promise<Map<string, KnownAthlete[]>> {
  const all = await allWhoAre(db, athleteIds);
  const roots = new Set([...all].flatMap(([id, root]) => (id === root ? [] : [root])));
  const rows = await selectIn<Stored>(
    db,
    (list) => `SELECT ${KNOWN} FROM athlete WHERE id ${list}`,
    [...all].flatMap(([id, root]) => (roots.has(root) ? [id] : [])),
  );
  const known = new Map(rows.map((row) => [row.id, knownOf(row)]));
  const found = new Map([...roots].flatMap((root) => known.get(root) ?? []).map((one) => [one.id, [one]]));
  for (const [id, root] of all) {
    const one = known.get(id);
    if (one && id !== root) found.get(root)?.push(one);
  }
  return found;
}
