import type { EntityManager } from 'typeorm';
import type { Environment, Sex } from '../athletics/discipline.js';
import type { Timing } from '../athletics/mark.js';
import { selectIn } from '../platform/database/bulk.js';
import type { Scope } from './record.entity.js';

/** What a record is the record of. */
export interface Contest {
  scope: Scope;
  ofCode: string;
  discipline: string;
  sex: Sex;
  implementKey: string;
  environment: Environment;
  ageGroup: string;
}

export interface Standing extends Contest {
  /** Null for the best of earlier editions of a meet that nobody has entered as a record. */
  id: string | null;
  rankValue: number;
  timing: Timing | null;
  day: string | null;
  nation: string;
  performanceId: string | null;
}

export const contestKey = (contest: Contest): string =>
  [
    contest.scope,
    contest.ofCode,
    contest.discipline,
    contest.sex,
    contest.implementKey,
    contest.environment,
    contest.ageGroup,
  ].join('|');

/** The state is said in a way that no index knows, or PostgreSQL without statistics reads all that are ratified. */
const ratified = (disciplines: string): string => `
  SELECT r.id, r.scope, r.of_code AS "ofCode", r.discipline, r.sex, r.implement_key AS "implementKey",
    r.environment, r.age_group AS "ageGroup", r.rank_value AS "rankValue", r.timing, CAST(r.day AS text) AS day,
    r.nation, r.performance_id AS "performanceId"
  FROM athletic_record r LEFT JOIN performance p ON p.id = r.performance_id
  WHERE r.status || '' = 'ratified' AND p.withdrawn_at IS NULL AND r.discipline ${disciplines}`;

/**
 * The ratified records of the disciplines of a submission whose marks still stand. The disciplines are asked for first:
 * in one statement with the records they were sorted again for each record while nothing was known of the tables yet.
 */
export async function ratifiedFor(db: EntityManager, submissionId: string): Promise<Standing[]> {
  const own = await db.query<{ discipline: string }[]>(
    'SELECT DISTINCT discipline FROM performance WHERE submission_id = $1',
    [submissionId],
  );
  return ratifiedIn(
    db,
    own.map(({ discipline }) => discipline),
  );
}

/** The same for disciplines that are named. */
export function ratifiedIn(db: EntityManager, disciplines: readonly string[]): Promise<Standing[]> {
  return selectIn(db, ratified, disciplines);
}

const EARLIER = `
  SELECT p.discipline, p.sex, COALESCE(p.implement, '') AS "implementKey", p.environment,
    COALESCE(p.age_group, 'senior') AS "ageGroup", min(p.rank_value) AS "rankValue"
  FROM performance p JOIN event e ON e.id = p.event_id
  WHERE e.series_key = $1 AND e.federation_id = $2 AND e.start_date < $3
    AND p.withdrawn_at IS NULL AND p.rank_value IS NOT NULL AND p.legal AND NOT p.exhibition
    AND (p.timing IS NULL OR p.timing <> 'hand')
  GROUP BY p.discipline, p.sex, COALESCE(p.implement, ''), p.environment, COALESCE(p.age_group, 'senior')`;

/** A meet as far as its own records ask; only meets of a series and a federation have any. */
interface Edition {
  series: { scope: Scope; key: string } | null;
  federationId: string | null;
  startDate: string;
}

/** The best of earlier editions of the same federations' meets: what their records were before today. */
export async function bestOfEarlier(db: EntityManager, meets: Iterable<Edition>): Promise<Standing[]> {
  const unknown = { id: null, timing: null, day: null, nation: '', performanceId: null };
  const standing: Standing[] = [];
  for (const { series, federationId, startDate } of meets) {
    if (!series || !federationId) continue;
    const { scope, key } = series;
    const about = [key, federationId, startDate];
    const rows = await db.query<Omit<Standing, 'scope' | 'ofCode'>[]>(EARLIER, about);
    for (const row of rows) standing.push({ ...unknown, ...row, scope, ofCode: key });
  }
  return standing;
}

/** The rank value of the ratified record of one contest; null where none is known. */
export async function standingOf(db: EntityManager, contest: Contest): Promise<number | null> {
  const { scope, ofCode, discipline, sex, environment, ageGroup, implementKey } = contest;
  const [row] = await db.query<{ best: number | null }[]>(
    `SELECT min(r.rank_value) AS best FROM athletic_record r LEFT JOIN performance p ON p.id = r.performance_id
      WHERE r.scope = $1 AND r.of_code = $2 AND r.discipline = $3 AND r.sex = $4 AND r.environment = $5
        AND r.age_group = $6 AND r.implement_key = $7 AND r.status = 'ratified' AND p.withdrawn_at IS NULL`,
    [scope, ofCode, discipline, sex, environment, ageGroup, implementKey],
  );
  return row?.best ?? null;
}
