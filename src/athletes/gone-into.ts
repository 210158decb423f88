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

/** Everybody who is one of these athletes now, themselves included, with the athlete they are. */
export async function allWhoAre(
  db: EntityManager,
  athleteIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await selectIn<{ id: string; root: string }>(
    db,
    (list) => `WITH RECURSIVE whole(id, root) AS (
        SELECT id, id FROM athlete WHERE id ${list}
        UNION ALL SELECT athlete.id, whole.root FROM athlete JOIN whole ON athlete.merged_into = whole.id)
      SELECT id, root FROM whole`,
    [...new Set(athleteIds)],
  );
  return new Map(rows.map(({ id, root }) => [id, root]));
}
