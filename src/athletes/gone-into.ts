import type { EntityManager } from 'typeorm';
import { selectIn } from '../platform/database/bulk.js';

/** Everybody who has gone into this athlete, by whatever way. */
export async function goneInto(db: EntityManager, athleteId: string): Promise<string[]> {
  const found: string[] = [];
  for (let next = [athleteId]; next.length > 0;) {
    const rows = await selectIn<{ id: string }>(
      db,
      (list) => `SELECT id FROM athlete WHERE merged_into ${list}`,
      next,
    );
    next = rows.map(({ id }) => id).filter((id) => !found.includes(id));
    found.push(...next);
  }
  return found;
}
