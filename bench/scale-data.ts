import { Client } from 'pg';
import { nationsOf } from '../src/events/areas.js';
import { BEST_COLUMNS, bestsSql, nationChangesSql } from '../src/performances/bests-sql.js';

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
/** As many as the continent has, whatever the number of their performances. */
const ATHLETES = 300_000;
const PER_EVENT = 900;
const CHUNK = 250_000;
const CONNECTIONS = 2;
/** Of the 256 values that an id begins with, as many as one statement about bests takes. */
const PART = 16;

/** A number in [0, 1) that belongs to a row and a purpose: the same seed gives the same data. */
const drawn = (row: string, purpose: number, seed: number): string =>
  `((hashint8extended(${row}, ${seed * 100 + purpose}) & 2147483647) / 2147483648.0::float8)`;
const uuid = (kind: string, row: string): string => `md5('${kind}' || ${row})::uuid`;

/**
 * Athletes, meets and performances with the skew of real ones: few nations and disciplines have most of them, the
 * later the season the more, and who is good is good every time. The indexes are made after the rows.
 */
export async function generate(databaseUrl: string, performances: number, seed: number): Promise<void> {
  const events = Math.ceil(performances / PER_EVENT);
  const all = (statements: readonly string[]) => run(databaseUrl, statements);
  await all([athletesSql(seed)]);
  await all([eventsSql(events), 'ANALYZE athlete']);
  const indexes = await secondaryIndexes(databaseUrl);
  const indexesOf = (table: string) =>
    indexes.filter(({ definition }) => definition.includes(` ON public.${table} `));
  await all(indexes.map(({ name }) => `DROP INDEX ${name}`));
  const starts = Array.from({ length: Math.ceil(performances / CHUNK) }, (_, at) => at * CHUNK + 1);
  await all(
    starts.map((start) => {
      const end = Math.min(performances, start + CHUNK - 1);
      return performancesSql({ start, end, events, seed });
    }),
  );
  await all(indexesOf('performance').map(({ definition }) => definition));
  await all(['ANALYZE', `INSERT INTO nation_change (athlete_id) ${nationChangesSql('IS NOT NULL')}`]);
  await all(athleteRanges().map((range) => `INSERT INTO best (${BEST_COLUMNS}) ${bestsSql(range)}`));
  await all(indexesOf('best').map(({ definition }) => definition));
  await all(['VACUUM ANALYZE performance', 'VACUUM ANALYZE best']);
}

/** Runs the statements over as many connections as there are processors to make rows on. */
async function run(databaseUrl: string, statements: readonly string[]): Promise<void> {
  const left = [...statements];
  const worker = async (): Promise<void> => {
    const db = new Client({ connectionString: databaseUrl });
    await db.connect();
    await db.query("SET work_mem = '512MB'");
    await db.query("SET maintenance_work_mem = '1GB'");
    await db.query('SET synchronous_commit = off');
    // Each chunk meets nearly every athlete: one pass over them is cheaper than as many searches.
    await db.query('SET enable_nestloop = off');
    for (let next = left.shift(); next !== undefined; next = left.shift()) await db.query(next);
    await db.end();
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
}

async function secondaryIndexes(databaseUrl: string): Promise<{ name: string; definition: string }[]> {
  const db = new Client({ connectionString: databaseUrl });
  await db.connect();
  const { rows } = await db.query<{ name: string; definition: string }>(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes
      WHERE tablename IN ('performance', 'best') AND indexname NOT LIKE '%_pkey'`,
  );
  await db.end();
  return rows;
}

const firstId = (part: number): string =>
  `'${part.toString(16).padStart(2, '0')}000000-0000-0000-0000-000000000000'`;

/** All athletes in parts, by the first two digits of their ids, for statements about `athlete_id`. */
const athleteRanges = (): string[] =>
  Array.from({ length: 256 / PART }, (_, at) => at * PART).map((from) => {
    const end = from + PART < 256 ? ` AND p.athlete_id < ${firstId(from + PART)}` : '';
    return `>= ${firstId(from)}${end}`;
  });

const NATIONS = ['USA', 'BRA', 'CAN', 'JAM', 'CUB', 'MEX', 'COL', 'ARG'];
const others = [...nationsOf('NACAC'), ...nationsOf('CONSUDATLE')].filter((code) => !NATIONS.includes(code));
const nations = [...NATIONS, ...others];

const SYLLABLES = 'bacedifogujaleminopurasetivoxuyazehiwuko';
const SYLLABLE = 2;
const KINDS = Math.floor(SYLLABLES.length / SYLLABLE);

/** A whole number as a word of so many syllables. */
const spelled = (number: string, syllables: number): string =>
  Array.from(
    { length: syllables },
    (_, at) =>
      `substr('${SYLLABLES}', 1 + ${SYLLABLE} * ((${number} / ${KINDS ** at}) % ${KINDS}), ${SYLLABLE})`,
  ).join(' || ');

/** A few names are many people's, as everywhere. */
const GIVEN_NAMES = 1_500;
const FAMILY_NAMES = 15_000;

const athletesSql = (seed: number): string => `
  INSERT INTO athlete (id, kind, name, family_name, given_name, sex, nation, area, birth_year, match_key,
    provisional, search_text, created_at, updated_at, version)
  SELECT ${uuid('athlete', 'i')}, 'person', given || ' ' || upper(family), upper(family), given,
    CASE WHEN ${drawn('i', 1, seed)} < 0.5 THEN 'F' ELSE 'M' END,
    (ARRAY[${nations.map((code) => `'${code}'`).join(',')}])[1 + floor(${nations.length} * ${drawn('i', 2, seed)}
      * ${drawn('i', 3, seed)})],
    NULL, ${FIRST_SEASON} - 20 + floor(${SEASONS} * ${drawn('i', 4, seed)}), lower(family || ' ' || given), false,
    lower(given || ' ' || family), now(), now(), 1
  FROM (SELECT i, initcap(${spelled('g', 3)}) AS given, ${spelled('f', 4)} AS family
    FROM (SELECT i, floor(${GIVEN_NAMES} * power(${drawn('i', 5, seed)}, 2))::integer AS g,
      floor(${FAMILY_NAMES} * power(${drawn('i', 6, seed)}, 1.5))::integer AS f
      FROM generate_series(1, ${ATHLETES}) i) numbered) named`;

const eventsSql = (count: number): string => `
  INSERT INTO event (id, name, city, country, start_date, end_date, level, status, environment, search_text,
    created_at, updated_at, version)
  SELECT ${uuid('event', 'i')}, 'Meet ' || i, 'City ' || i % 300, 'USA', '2020-01-01', '2020-01-01', 'national',
    'completed', 'outdoor', 'meet ' || i, now(), now(), 1
  FROM generate_series(1, ${count}) i`;

interface Part {
  start: number;
  end: number;
  events: number;
  seed: number;
}

const performancesSql = ({ start, end, events, seed }: Part): string => `
  WITH drawn AS MATERIALIZED (
    SELECT i, 1 + floor(${ATHLETES} * power(${drawn('i', 10, seed)}, 1.4))::bigint AS who,
      ${FIRST_SEASON} + floor(${SEASONS} * sqrt(${drawn('i', 11, seed)}))::integer AS season,
      ${drawn('i', 12, seed)} AS form, ${drawn('i', 13, seed)} AS gust, ${drawn('i', 14, seed)} AS other,
      1 + floor(${events} * ${drawn('i', 15, seed)})::bigint AS meet, floor(270 * ${drawn('i', 16, seed)})::integer AS at
    FROM generate_series(${start}::bigint, ${end}::bigint) i),
  chosen AS MATERIALIZED (
    SELECT drawn.*, ${drawn('who', 20, seed)} AS talent,
      1 + (floor(${DISCIPLINES.length} * power(${drawn('who', 21, seed)}, 1.6))::integer
        + CASE WHEN other < 0.2 THEN 1 ELSE 0 END) % ${DISCIPLINES.length} AS nth
    FROM drawn),
  known (nth, code, unit, best, spread, windy) AS (VALUES ${DISCIPLINES.map(
    ([code, unit, best, spread, windy], at) =>
      `(${at + 1}, '${code}', '${unit}', ${best}, ${spread}, ${windy})`,
  ).join(', ')}),
  valued AS MATERIALIZED (
    SELECT chosen.*, known.code, known.unit, known.windy,
      CASE unit WHEN 'ms' THEN 10 * floor(best * (1 + CASE WHEN a.sex = 'F' THEN 0.11 ELSE 0 END
          + spread * (0.85 * talent + 0.15 * form)) / 10)::integer
        ELSE 10 * floor(best * (1 - CASE WHEN a.sex = 'F' THEN 0.15 ELSE 0 END
          - spread * (0.85 * talent + 0.15 * form)) / 10)::integer END AS value,
      a.id AS athlete_id, a.sex, season - a.birth_year AS age,
      CASE WHEN ${drawn('who', 22, seed)} < 0.01 AND season < 2020 THEN 'CUB' ELSE a.nation END AS nation,
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
