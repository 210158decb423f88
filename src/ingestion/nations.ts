import type { EntityManager } from 'typeorm';
import { originsOf } from '../performances/bests.js';
import { selectIn } from '../platform/database/bulk.js';
import type { Result } from './checked-row.js';

/**
 * Whom the hub knows does not run for the sender because the row names no nation: it is that of the athlete, unless they
 * have run for the sender before.
 */
export async function nameNations(
  db: EntityManager,
  rows: readonly { result: Result | null }[],
): Promise<void> {
  const assumed = rows.flatMap(({ result }) => {
    const nation = result?.competitor.assumedNation;
    return nation !== undefined && result?.athleteId ? { result, id: result.athleteId, nation } : [];
  });
  const origins = await originsOf(
    db,
    assumed.map(({ id }) => id),
  );
  const guests = assumed.filter(({ id, nation }) => origins.get(id)?.nation !== nation);
  const ran = await nationsRunFor(
    db,
    guests.map(({ id }) => id),
  );
  for (const { result, id, nation } of guests) {
    const named = ran.has(`${id}|${nation}`) ? nation : (origins.get(id)?.nation ?? nation);
    result.competitor = { ...result.competitor, nation: named };
  }
}

async function nationsRunFor(db: EntityManager, ids: readonly string[]): Promise<Set<string>> {
  const rows = await selectIn<{ id: string; nation: string }>(
    db,
    (list) => `SELECT DISTINCT athlete_id AS id, nation FROM performance
      WHERE athlete_id ${list} AND withdrawn_at IS NULL`,
    [...new Set(ids)],
  );
  return new Set(rows.map(({ id, nation }) => `${id}|${nation}`));
}
