import type { EntityManager } from 'typeorm';
import type { Environment, Sex } from '../athletics/discipline.js';
import type { ListTiming } from '../performances/best-keys.js';
import { selectIn } from '../platform/database/bulk.js';
import { isId } from '../platform/database/id.js';
import { structure } from './decision-store.js';
import type { Competitor } from './checked-row.js';
import type { Baseline } from './impact.js';
import { listOfRows } from './row-numbers.js';

/** Who has a mark: known to the hub, or named by the rows alone. */
export interface Person {
  id: string | null;
  name: string;
  birthDate: string | null;
  birthYear: number | null;
}

/** People by id, or by the key under which a row of this submission names them. */
export async function peopleOf(
  db: EntityManager,
  submissionId: string,
  rowsByKey: ReadonlyMap<string, number | null>,
): Promise<Map<string, Person>> {
  const known = await selectIn<Person & { id: string }>(
    db,
    (list) => `SELECT id, name, CAST(birth_date AS text) AS "birthDate", birth_year AS "birthYear"
      FROM athlete WHERE id ${list}`,
    [...rowsByKey.keys()].filter(isId),
  );
  const people = new Map<string, Person>(known.map((each) => [each.id, each]));
  const unknown = [...rowsByKey].flatMap(([key, row]) => (people.has(key) || row === null ? [] : row));
  if (unknown.length === 0) return people;
  const rows = await db.query<{ key: string; competitor: Competitor | string }[]>(
    `SELECT result ->> 'athleteKey' AS key, result -> 'competitor' AS competitor
     FROM submission_row WHERE submission_id = $1 AND row IN (${listOfRows(unknown)})`,
    [submissionId],
  );
  for (const { key, competitor } of rows) {
    const { name, birthDate, birthYear } = structure<Competitor>(competitor);
    people.set(key, { id: null, name, birthDate, birthYear });
  }
  return people;
}

const LIST = `athlete_id AS "athleteId", nation, discipline, sex, implement, environment,
  CASE WHEN mark_unit = 'ms' AND environment IN ('outdoor', 'indoor') THEN COALESCE(timing, 'unknown') ELSE '' END
    AS timing, season`;
const COUNTS = 'withdrawn_at IS NULL AND rank_value IS NOT NULL AND legal';

interface Row {
  id: string | null;
  submissionId: string | null;
  athleteId: string;
  nation: string;
  rankValue: number;
  discipline: string;
  sex: Sex;
  implement: string | null;
  environment: Environment;
  timing: ListTiming;
  season: number;
}

/**
 * The bests of these athletes in each list without the marks that are compared. Marks of the submissions to which
 * those belong are looked at one by one; of all others the database gives the best alone.
 */
export async function baselineOf(
  db: EntityManager,
  athleteIds: readonly string[],
  { submissionIds, markIds }: { submissionIds: readonly string[]; markIds: ReadonlySet<string> },
): Promise<Baseline[]> {
  const touched = submissionIds.filter(isId).map((id) => `'${id}'`);
  const isTouched = touched.length > 0 ? `submission_id IN (${touched.join(', ')})` : '1 = 0';
  const rows = await selectIn<Row>(
    db,
    (list) => `SELECT NULL AS id, ${LIST}, min(rank_value) AS "rankValue" FROM performance
      WHERE athlete_id ${list} AND ${COUNTS} AND NOT (${isTouched})
      GROUP BY athlete_id, nation, discipline, sex, implement, environment, 8, season
      UNION ALL SELECT CAST(id AS text), ${LIST}, rank_value AS "rankValue" FROM performance
      WHERE athlete_id ${list} AND ${COUNTS} AND ${isTouched}`,
    athleteIds.filter(isId),
  );
  return rows
    .filter(({ id }) => id === null || !markIds.has(id))
    .map(({ athleteId, nation, rankValue, discipline, sex, implement, environment, timing, season }) => ({
      athleteId,
      nation,
      rankValue,
      list: { discipline, sex, implement, environment, timing, season },
    }));
}
