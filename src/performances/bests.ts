import type { EntityManager } from 'typeorm';
import { areaOf } from '../events/areas.js';
import { changeIn, type Columns, insertMany, selectIn } from '../platform/database/bulk.js';
import { bestsOf, type Listed } from './best-keys.js';

const COLUMNS: Columns = [
  ['athlete_id', 'uuid'],
  ['discipline', 'text'],
  ['sex', 'text'],
  ['implement_key', 'text'],
  ['environment', 'text'],
  ['timing', 'text'],
  ['conditions', 'text'],
  ['season', 'integer'],
  ['performance_id', 'uuid'],
  ['rank_value', 'integer'],
  ['nation', 'text'],
  ['area', 'text'],
  ['birth_year', 'integer'],
];
const KEEP_BETTER = `ON CONFLICT
  (athlete_id, discipline, sex, implement_key, environment, timing, conditions, season)
  DO UPDATE SET performance_id = excluded.performance_id, rank_value = excluded.rank_value,
    nation = excluded.nation, area = excluded.area, birth_year = excluded.birth_year
  WHERE excluded.rank_value < best.rank_value
    OR (excluded.rank_value = best.rank_value AND excluded.performance_id < best.performance_id)`;

/** Lets these performances improve the bests that are kept. */
export async function keepBests(db: EntityManager, performances: Iterable<Listed>): Promise<void> {
  const bests = bestsOf(performances);
  if (bests.length === 0) return;
  const born = await birthYears(db, [...new Set(bests.map(({ listed }) => listed.athleteId))]);
  const rows = bests.map(({ listed, timing, conditions, season }) => {
    const { athleteId, discipline, sex, implement, environment, nation } = listed;
    const contest = [athleteId, discipline, sex, implement ?? '', environment, timing, conditions, season];
    return [...contest, listed.id, listed.rankValue, nation, areaOf(nation), born.get(athleteId) ?? null];
  });
  await insertMany(db, 'best', COLUMNS, rows, KEEP_BETTER);
}

/** Takes the bests away that rest on these performances, and finds the next best of the athletes. */
export async function replaceBests(
  db: EntityManager,
  performanceIds: readonly string[],
  athleteIds: readonly string[],
): Promise<void> {
  await changeIn(db, (list) => `DELETE FROM best WHERE performance_id ${list}`, performanceIds);
  const rows = await selectIn<Listed>(
    db,
    (list) => `SELECT id, athlete_id AS "athleteId", discipline, sex, implement, environment, timing,
      mark_unit AS unit, legal, season, nation, rank_value AS "rankValue"
      FROM performance WHERE athlete_id ${list} AND withdrawn_at IS NULL AND rank_value IS NOT NULL`,
    athleteIds,
  );
  await keepBests(db, rows);
}

async function birthYears(db: EntityManager, ids: readonly string[]): Promise<Map<string, number | null>> {
  const rows = await selectIn<{ id: string; year: number | null }>(
    db,
    (list) => `SELECT id, birth_year AS year FROM athlete WHERE id ${list}`,
    ids,
  );
  return new Map(rows.map(({ id, year }) => [id, year]));
}
