import { MASTERS_AGE_SQL, YEAR_END_AGE_SQL } from './ages.js';
import { KEPT_YOUTH_GROUPS } from './best-keys.js';

const LIST = [
  'discipline',
  'sex',
  'implement_key',
  'environment',
  'timing',
  'conditions',
  'season',
  'age_group',
];
const KEY = `athlete_id, ${LIST.join(', ')}, nation`;

const TOLD = `${KEY}, performance_id, rank_value, year_end_age`;

/** All columns of a best, in the order in which `bestsSql` selects them. */
export const BEST_COLUMNS = `${TOLD}, list_key`;

/** As `listKeyOf` says it. */
const LIST_KEY = LIST.join(` || '|' || `);

/** Which bests of an athlete to compare where these conditions are asked for. */
export const underConditions = (conditions: 'legal' | 'any'): string =>
  conditions === 'any' ? '' : `AND conditions = '${conditions}'`;

/** Puts a best in its place unless a better one, or an equal one with a lower id, is there. */
export const KEEP_BETTER = `ON CONFLICT (${KEY})
  DO UPDATE SET performance_id = excluded.performance_id, rank_value = excluded.rank_value,
    year_end_age = excluded.year_end_age
  WHERE excluded.rank_value < best.rank_value
    OR (excluded.rank_value = best.rank_value AND excluded.performance_id < best.performance_id)`;

const GROUPS = KEPT_YOUTH_GROUPS.map(
  ([group, tooOld]) => `UNION ALL SELECT listed.*, 0, '${group}' FROM listed WHERE year_end_age < ${tooOld}`,
).join(' ');

/** The bests of these athletes, told from their performances alone: what the table must hold. */
export const bestsSql = (athleteList: string): string => `
  WITH listed AS (
    SELECT p.id AS performance_id, p.athlete_id, p.discipline, p.sex,
      COALESCE(p.implement, '') AS implement_key, p.environment,
      CASE WHEN p.mark_unit = 'ms' AND p.environment IN ('outdoor', 'indoor')
        THEN COALESCE(p.timing, 'unknown') ELSE '' END AS timing,
      p.legal, p.season AS own_season, p.nation, p.rank_value, p.year_end_age, p.masters_age
    FROM performance p
    WHERE p.athlete_id ${athleteList} AND p.withdrawn_at IS NULL AND p.rank_value IS NOT NULL),
  spread AS (
    SELECT listed.*, own_season AS season, '' AS age_group FROM listed
    UNION ALL SELECT listed.*, 0, '' FROM listed ${GROUPS}
    UNION ALL SELECT listed.*, 0, 'M' || masters_age FROM listed WHERE masters_age IS NOT NULL),
  judged AS (
    SELECT spread.*, CASE WHEN legal THEN 'legal' ELSE 'illegal' END AS conditions FROM spread),
  numbered AS (
    SELECT judged.*, row_number() OVER (PARTITION BY ${KEY} ORDER BY rank_value, performance_id) AS nth
    FROM judged)
  SELECT ${TOLD}, ${LIST_KEY} AS list_key FROM numbered WHERE nth = 1`;

/** Those of these athletes who have a performance for another nation than their own. */
export const nationChangesSql = (athleteList: string): string => `
  SELECT DISTINCT a.id FROM performance p JOIN athlete a ON a.id = p.athlete_id
  WHERE p.athlete_id ${athleteList} AND p.nation <> a.nation`;

/** Writes the ages of these athletes' performances anew; only where they differ. */
export const agesSql = (athleteList: string): string => `
  UPDATE performance SET year_end_age = right_age.year_end_age, masters_age = right_age.masters_age
  FROM (${agesOfSql(athleteList)}) AS right_age
  WHERE right_age.id = performance.id`;

/** The performances of these athletes whose ages are not what the athletes' births say. */
export const agesOfSql = (athleteList: string): string => `
  SELECT * FROM (
    SELECT p.id, p.athlete_id, p.year_end_age AS kept_year_end_age, p.masters_age AS kept_masters_age,
      ${YEAR_END_AGE_SQL} AS year_end_age, ${MASTERS_AGE_SQL} AS masters_age
    FROM performance p JOIN athlete a ON a.id = p.athlete_id WHERE p.athlete_id ${athleteList}) AS aged
  WHERE kept_year_end_age IS DISTINCT FROM year_end_age OR kept_masters_age IS DISTINCT FROM masters_age`;
