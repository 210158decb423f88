import type { EntityManager } from 'typeorm';
import { selectIn } from '../platform/database/bulk.js';
import { KNOWN, type KnownAthlete, knownOf, type Stored } from './known-athlete.js';
import { survivors } from './survivors.js';

/** Somebody of a name; `survivorId` is who they turned out to be, or themselves. */
export type Namesake = KnownAthlete & { survivorId: string };

/** Everybody whose folded name is one of these, also who turned out to be another. Who is themselves comes first. */
export async function namesakesOf(db: EntityManager, matchKeys: readonly string[]): Promise<Namesake[]> {
  const rows = await selectIn<Stored>(
    db,
    (list) => `SELECT ${KNOWN} FROM athlete WHERE match_key ${list} ORDER BY merged_into IS NOT NULL, id`,
    [...new Set(matchKeys)],
  );
  const roots = await survivors(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...knownOf(row), survivorId: roots.get(row.id) ?? row.id }));
}
