import type { MigrationInterface, QueryRunner } from 'typeorm';

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
const COLUMNS = `${KEY}, performance_id, rank_value, year_end_age, list_key`;
const LIST_KEY = LIST.join(` || '|' || `);
const GROUPS = [18, 20, 23]
  .map((age) => `UNION ALL SELECT listed.*, 0, 'U${age}' FROM listed WHERE year_end_age < ${age}`)
  .join(' ');

/** The bests of some marks under conditions that are so called, told from the marks. */
const bestsOf = (marks: string, conditions: string): string => `
  INSERT INTO best (${COLUMNS})
  WITH listed AS (
    SELECT p.id AS performance_id, p.athlete_id, p.discipline, p.sex,
      COALESCE(p.implement, '') AS implement_key, p.environment,
      CASE WHEN p.mark_unit = 'ms' AND p.environment IN ('outdoor', 'indoor')
        THEN COALESCE(p.timing, 'unknown') ELSE '' END AS timing, CAST('${conditions}' AS text) AS conditions,
      p.season AS own_season, p.nation, p.rank_value, p.year_end_age, p.masters_age
    FROM performance p WHERE p.withdrawn_at IS NULL AND p.rank_value IS NOT NULL ${marks}),
  spread AS (
    SELECT listed.*, own_season AS season, '' AS age_group FROM listed
    UNION ALL SELECT listed.*, 0, '' FROM listed ${GROUPS}
    UNION ALL SELECT listed.*, 0, 'M' || masters_age FROM listed WHERE masters_age IS NOT NULL),
  numbered AS (
    SELECT spread.*, row_number() OVER (PARTITION BY ${KEY} ORDER BY rank_value, performance_id) AS nth
    FROM spread)
  SELECT ${KEY}, performance_id, rank_value, year_end_age, ${LIST_KEY} FROM numbered WHERE nth = 1`;

/** A table of its own, because SQLite adds no condition to one, and because half of the rows go. */
const tableOf = (more: string): string => `CREATE TABLE best (
    athlete_id     uuid        NOT NULL,
    discipline     varchar(16) NOT NULL,
    sex            varchar(1)  NOT NULL,
    implement_key  varchar(24) NOT NULL,
    environment    varchar(16) NOT NULL,
    timing         varchar(12) NOT NULL,
    conditions     varchar(8)  NOT NULL,
    season         integer     NOT NULL,
    age_group      varchar(8)  NOT NULL,
    nation         varchar(3)  NOT NULL,
    performance_id uuid        NOT NULL,
    rank_value     integer     NOT NULL,
    year_end_age   integer,
    list_key       varchar(96) NOT NULL,
    PRIMARY KEY (${KEY}) ${more}
  )`;
const INDICES = [
  'CREATE INDEX best_list ON best (list_key, rank_value, performance_id, nation, year_end_age, athlete_id)',
  'CREATE INDEX best_performance ON best (performance_id)',
];

/**
 * The best of the marks that are not legal in place of the best of all: most marks are legal and were kept twice. An instance of
 * before, which knows nothing of this, fails to publish and another tries again: its marks would be missing in lists.
 */
export class LegalAndIllegalBests1764985000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const check = `, CONSTRAINT best_conditions CHECK (conditions IN ('legal', 'illegal'))`;
    await again(db, tableOf(check), bestsOf('AND NOT p.legal', 'illegal'));
  }

  async down(db: QueryRunner): Promise<void> {
    await again(db, tableOf(''), bestsOf('', 'any'));
  }
}

/** The legal ones stay as they are. */
async function again(db: QueryRunner, table: string, others: string): Promise<void> {
  const isPostgres = db.connection.options.type === 'postgres';
  await db.query('DROP INDEX best_list');
  await db.query('DROP INDEX best_performance');
  await db.query('ALTER TABLE best RENAME TO best_before');
  if (isPostgres) await db.query('ALTER INDEX best_pkey RENAME TO best_before_pkey');
  await db.query(table);
  await db.query(
    `INSERT INTO best (${COLUMNS}) SELECT ${COLUMNS} FROM best_before WHERE conditions = 'legal' ORDER BY ${KEY}`,
  );
  await db.query(others);
  await db.query('DROP TABLE best_before');
  for (const index of INDICES) await db.query(index);
  if (isPostgres) await db.query('ANALYZE best');
}
