import type { Client } from 'pg';
import { nationsOf } from '../src/events/areas.js';
import { BEST_COLUMNS, bestsSql } from '../src/performances/bests-sql.js';

/** Code, unit, a mark that the best come near, how far behind the others are, whether wind counts. */
export const DISCIPLINES = [
  ['100', 'ms', 9_900, 0.3, true],
  ['200', 'ms', 20_000, 0.3, true],
  ['400', 'ms', 44_500, 0.35, false],
  ['800', 'ms', 103_000, 0.35, false],
  ['1500', 'ms', 212_000, 0.35, false],
  ['LJ', 'mm', 8_500, 0.45, true],
  ['400H', 'ms', 47_500, 0.35, false],
  ['HJ', 'mm', 2_350, 0.4, false],
  ['5000', 'ms', 780_000, 0.35, false],
  ['TJ', 'mm', 17_500, 0.4, true],
  ['SP', 'mm', 22_000, 0.6, false],
  ['JT', 'mm', 88_000, 0.6, false],
  ['DT', 'mm', 70_000, 0.6, false],
  ['PV', 'mm', 5_900, 0.5, false],
] as const;
export const FIRST_SEASON = 2012;
export const SEASONS = 15;
const PER_ATHLETE = 33;
const PER_EVENT = 900;
const CHUNK = 250_000;

/** A number in [0, 1) that belongs to a row and a purpose: the same seed gives the same data. */
const drawn = (row: string, purpose: number, seed: number): string =>
  `((hashint8extended(${row}, ${seed * 100 + purpose}) & 2147483647) / 2147483648.0)`;
const uuid = (kind: string, row: string): string => `md5('${kind}' || ${row})::uuid`;

/**
 * Athletes, meets and performances with the skew of real ones: few nations and disciplines have most of them, the
 * later the season the more, and who is good is good every time. The indexes are made after the rows.
 */
export async function generate(db: Client, performances: number, seed: number): Promise<void> {
  const athletes = Math.ceil(performances / PER_ATHLETE);
  const events = Math.ceil(performances / PER_EVENT);
  await db.query("SET work_mem = '512MB'");
  await db.query("SET maintenance_work_mem = '1GB'");
  await db.query('SET synchronous_commit = off');
  await db.query(athletesSql(athletes, seed));
  await db.query(eventsSql(events));
  const { rows } = await db.query<{ name: string; definition: string }>(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes
      WHERE tablename IN ('performance', 'best') AND indexname NOT LIKE '%_pkey'`,
  );
  for (const { name } of rows) await db.query(`DROP INDEX ${name}`);
  for (let start = 1; start <= performances; start += CHUNK) {
    const end = Math.min(performances, start + CHUNK - 1);
    await db.query(performancesSql({ start, end, athletes, events, seed }));
  }
  for (const { definition } of rows.filter(({ name }) => name.startsWith('performance')))
    await db.query(definition);
  await db.query('ANALYZE');
  await db.query(`INSERT INTO best (${BEST_COLUMNS}) ${bestsSql('IS NOT NULL')}`);
  for (const { definition } of rows.filter(({ name }) => name.startsWith('best'))) await db.query(definition);
  await db.query('VACUUM ANALYZE performance');
  await db.query('VACUUM ANALYZE best');
}

const NATIONS = ['USA', 'BRA', 'CAN', 'JAM', 'CUB', 'MEX', 'COL', 'ARG'];
const others = [...nationsOf('NACAC'), ...nationsOf('CONSUDATLE')].filter((code) => !NATIONS.includes(code));
const nations = [...NATIONS, ...others];

const athletesSql = (count: number, seed: number): string => `
  INSERT INTO athlete (id, kind, name, family_name, given_name, sex, nation, area, birth_year, match_key,
    provisional, search_text, created_at, updated_at, version)
  SELECT ${uuid('athlete', 'i')}, 'person', 'Given' || i || ' FAMILY' || i % 5000, 'FAMILY' || i % 5000, 'Given' || i,
    CASE WHEN ${drawn('i', 1, seed)} < 0.5 THEN 'F' ELSE 'M' END,
    (ARRAY[${nations.map((code) => `'${code}'`).join(',')}])[1 + floor(${nations.length} * ${drawn('i', 2, seed)}
      * ${drawn('i', 3, seed)})],
    NULL, ${FIRST_SEASON} - 20 + floor(${SEASONS} * ${drawn('i', 4, seed)}), 'given' || i, false,
    'given' || i || ' family' || i % 5000, now(), now(), 1
  FROM generate_series(1, ${count}) i`;

const eventsSql = (count: number): string => `
  INSERT INTO event (id, name, city, country, start_date, end_date, level, status, environment, search_text,
    created_at, updated_at, version)
  SELECT ${uuid('event', 'i')}, 'Meet ' || i, 'City ' || i % 300, 'USA', '2020-01-01', '2020-01-01', 'national',
    'completed', 'outdoor', 'meet ' || i, now(), now(), 1
  FROM generate_series(1, ${count}) i`;

interface Part {
  start: number;
  end: number;
  athletes: number;
  events: number;
  seed: number;
}

const performancesSql = ({ start, end, athletes, events, seed }: Part): string => `
  WITH drawn AS (
    SELECT i, 1 + floor(${athletes} * power(${drawn('i', 10, seed)}, 1.4))::bigint AS who,
      ${FIRST_SEASON} + floor(${SEASONS} * sqrt(${drawn('i', 11, seed)}))::integer AS season,
      ${drawn('i', 12, seed)} AS form, ${drawn('i', 13, seed)} AS gust, ${drawn('i', 14, seed)} AS other,
      1 + floor(${events} * ${drawn('i', 15, seed)})::bigint AS meet, floor(270 * ${drawn('i', 16, seed)})::integer AS at
    FROM generate_series(${start}::bigint, ${end}::bigint) i),
  chosen AS (
    SELECT drawn.*, ${drawn('who', 20, seed)} AS talent,
      1 + (floor(${DISCIPLINES.length} * power(${drawn('who', 21, seed)}, 1.6))::integer
        + CASE WHEN other < 0.2 THEN 1 ELSE 0 END) % ${DISCIPLINES.length} AS nth
    FROM drawn),
  known (nth, code, unit, best, spread, windy) AS (VALUES ${DISCIPLINES.map(
    ([code, unit, best, spread, windy], at) =>
      `(${at + 1}, '${code}', '${unit}', ${best}, ${spread}, ${windy})`,
  ).join(', ')}),
  valued AS (
    SELECT chosen.*, known.code, known.unit, known.windy,
      CASE unit WHEN 'ms' THEN 10 * floor(best * (1 + CASE WHEN a.sex = 'F' THEN 0.11 ELSE 0 END
          + spread * (0.85 * talent + 0.15 * form)) / 10)::integer
        ELSE 10 * floor(best * (1 - CASE WHEN a.sex = 'F' THEN 0.15 ELSE 0 END
          - spread * (0.85 * talent + 0.15 * form)) / 10)::integer END AS value,
      a.id AS athlete_id, a.sex, a.nation, season - a.birth_year AS age,
      floor(6000 * gust - 2500)::integer AS wind
    FROM chosen JOIN known USING (nth) JOIN athlete a ON a.id = ${uuid('athlete', 'who')})
  INSERT INTO performance (id, event_id, athlete_id, submission_id, row, discipline, sex, day, season, mark_text,
    mark_value, mark_unit, mark_precision, timing, wind_mm_per_second, wind_status, environment, legal, flags, exhibition,
    nation, rank_value, natural_key, official, created_at, year_end_age, masters_age)
  SELECT ${uuid('performance', 'i')}, ${uuid('event', 'meet')}, athlete_id, ${uuid('event', 'meet')}, i % 900, code, sex,
    make_date(season, 2, 1) + at, season, value::text, value, unit, 10, CASE unit WHEN 'ms' THEN 'electronic' END,
    CASE WHEN windy THEN wind END, CASE WHEN windy THEN 'measured' ELSE 'not_applicable' END, 'outdoor',
    NOT windy OR wind <= 2000, '[]', false, nation, CASE unit WHEN 'ms' THEN value ELSE -value END, i::text, true,
    make_date(season, 2, 3) + at, age, CASE WHEN age >= 36 AND age % 5 <> 0 THEN age - age % 5 END
  FROM valued`;
