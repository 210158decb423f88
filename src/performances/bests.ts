import type { EntityManager } from 'typeorm';
import type { Birth } from '../athletics/age.js';
import { groupedBy } from '../platform/collections/grouped.js';
import {
  changeIn,
  type Columns,
  insertEach,
  insertMany,
  selectIn,
  type Value,
} from '../platform/database/bulk.js';
import { type BestMark, bestsOf, listKeyOf, type Listed } from './best-keys.js';
import { agesSql, BEST_COLUMNS, bestsSql, KEEP_BETTER, nationChangesSql } from './bests-sql.js';

const NAMED_ONCE = 'ON CONFLICT (athlete_id) DO NOTHING';

const COLUMNS: Columns = [
  ['athlete_id', 'uuid'],
  ['discipline', 'text'],
  ['sex', 'text'],
  ['implement_key', 'text'],
  ['environment', 'text'],
  ['timing', 'text'],
  ['conditions', 'text'],
  ['season', 'integer'],
  ['age_group', 'text'],
  ['nation', 'text'],
  ['performance_id', 'uuid'],
  ['rank_value', 'integer'],
  ['year_end_age', 'integer'],
  ['list_key', 'text'],
];

/** Names who competed for another nation than their own, before their bests are kept. */
export async function keepNationChanges(db: EntityManager, athleteIds: Iterable<string>): Promise<void> {
  const rows = [...new Set(athleteIds)].toSorted().map((id) => [id]);
  if (rows.length > 0) await insertMany(db, 'nation_change', [['athlete_id', 'uuid']], rows, NAMED_ONCE);
}

/**
 * Lets these performances improve the bests that are kept. Of `entered` there are none yet, and nobody else can know them
 * before the commit: theirs are copied, for half of what asking for each whether it is there takes.
 */
export async function keepBests(
  db: EntityManager,
  performances: Iterable<Listed>,
  entered: ReadonlySet<string> = new Set(),
): Promise<void> {
  const bests = groupedBy(bestsOf(performances), ({ listed }) => entered.has(listed.athleteId));
  await insertEach(db, 'best', COLUMNS, bests.get(true) ?? [], rowOf);
  await insertEach(db, 'best', COLUMNS, bests.get(false) ?? [], rowOf, KEEP_BETTER);
}

function rowOf({ listed, timing, conditions, season, ageGroup }: BestMark): Value[] {
  const { athleteId, discipline, sex, implement, environment, nation } = listed;
  const list = [discipline, sex, implement ?? '', environment, timing, conditions, season, ageGroup] as const;
  return [athleteId, ...list, nation, listed.id, listed.rankValue, listed.yearEndAge, listKeyOf(...list)];
}

/**
 * Writes the ages and bests of these athletes anew from their performances. Whatever happened to them is then
 * right: a mark withdrawn, marks moved from one athlete to another, a birth corrected.
 */
export async function rederive(db: EntityManager, athleteIds: readonly string[]): Promise<void> {
  const ids = [...new Set(athleteIds)].toSorted();
  await lockAthletes(db, ids);
  await changeIn(db, agesSql, ids);
  await changeIn(
    db,
    (list) => `INSERT INTO nation_change (athlete_id) ${nationChangesSql(list)} ${NAMED_ONCE}`,
    ids,
  );
  await changeIn(db, (list) => `DELETE FROM best WHERE athlete_id ${list}`, ids);
  await changeIn(db, (list) => `INSERT INTO best (${BEST_COLUMNS}) ${bestsSql(list)} ${KEEP_BETTER}`, ids);
}

/** Two withdrawals of one athlete must not each find the other's mark as the next best. */
export function lockAthletes(db: EntityManager, sortedIds: readonly string[]): Promise<void> {
  return changeIn(db, (list) => `UPDATE athlete SET provisional = provisional WHERE id ${list}`, sortedIds);
}

/** What is known of these athletes' births, and their nations. */
export async function originsOf(
  db: EntityManager,
  athleteIds: Iterable<string>,
): Promise<Map<string, Birth & { nation: string }>> {
  const rows = await selectIn<Birth & { id: string; nation: string }>(
    db,
    (list) => `SELECT id, CAST(birth_date AS text) AS date, birth_year AS year, nation
      FROM athlete WHERE id ${list}`,
    [...new Set(athleteIds)],
  );
  return new Map(rows.map(({ id, ...origin }) => [id, origin]));
}
