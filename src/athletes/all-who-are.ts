import type { EntityManager } from 'typeorm';
import { selectIn } from '../platform/database/bulk.js';

/** Everybody who is one of these athletes now, themselves included, with the athlete they are. */
export async function allWhoAre(
  db: EntityManager,
  athleteIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await selectIn<{ id: string; root: string }>(
    db,
    (list) => `WITH RECURSIVE whole(id, root) AS (
        SELECT id, id FROM athlete WHERE id ${list}
        UNION SELECT athlete.id, whole.root FROM athlete JOIN whole ON athlete.merged_into = whole.id)
      SELECT id, root FROM whole`,
    [...new Set(athleteIds)],
  );
  return new Map(rows.map(({ id, root }) => [id, root]));
}
