import type { EntityManager } from 'typeorm';
import { selectIn } from '../platform/database/bulk.js';

/** So often may one athlete after the other turn out to be somebody else. */
const MOST_STEPS = 20;

/** Where each of these ids leads now; unknown ids are not in the answer. */
export async function survivors(db: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  let open = new Map([...new Set(ids)].map((id) => [id, [id]]));
  for (let step = 0; open.size > 0 && step < MOST_STEPS; step++) {
    const rows = await selectIn<{ id: string; into: string | null }>(
      db,
      (list) => `SELECT id, merged_into AS "into" FROM athlete WHERE id ${list}`,
      [...open.keys()],
    );
    const next = new Map<string, string[]>();
    for (const { id, into } of rows) {
      const asked = open.get(id) ?? [];
      if (into) next.set(into, [...(next.get(into) ?? []), ...asked]);
      else for (const each of asked) found.set(each, id);
    }
    open = next;
  }
  return found;
}
