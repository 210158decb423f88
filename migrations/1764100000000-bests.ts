import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Age groups, nations and marks out of competition in bests; the indexes that lists walk along. */
export class Bests1764100000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of [...AGES, ...BEST, ...INDICES]) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const statement of BACK) await db.query(statement);
  }
}

const year = (day: string): string => `CAST(substr(CAST(${day} AS text), 1, 4) AS integer)`;
const YEARS = `(${year('p.day')} - COALESCE(${year('a.birth_date')}, a.birth_year))`;
const ON_DAY = `(${YEARS} - CASE
  WHEN substr(CAST(p.day AS text), 6) < substr(CAST(a.birth_date AS text), 6) THEN 1 ELSE 0 END)`;

const AGES = [
  `UPDATE performance SET rank_value = NULL WHERE exhibition`,
  `ALTER TABLE performance ADD COLUMN year_end_age integer`,
  `ALTER TABLE performance ADD COLUMN masters_age integer`,
  `UPDATE performance SET year_end_age = right_age.year_end_age, masters_age = right_age.masters_age
   FROM (SELECT p.id, CASE WHEN ${YEARS} >= 0 THEN ${YEARS} END AS year_end_age,
      CASE WHEN a.birth_date IS NOT NULL AND ${ON_DAY} >= 105 THEN 105
        WHEN a.birth_date IS NOT NULL AND ${ON_DAY} >= 35 THEN ${ON_DAY} - ${ON_DAY} % 5
        WHEN a.birth_date IS NOT NULL THEN NULL
        WHEN ${YEARS} >= 106 THEN 105
        WHEN ${YEARS} >= 36 AND ${YEARS} % 5 <> 0 THEN ${YEARS} - ${YEARS} % 5 END AS masters_age
    FROM performance p JOIN athlete a ON a.id = p.athlete_id) AS right_age
   WHERE right_age.id = performance.id`,
];

const KEY = `athlete_id, discipline, sex, implement_key, environment, timing, conditions, season, age_group, nation`;
const YOUTH = [18, 20, 23]
  .map((age) => `UNION ALL SELECT listed.*, 0, 'U${age}' FROM listed WHERE year_end_age < ${age}`)
  .join(' ');

const BEST = [
  `DROP TABLE best`,
  `CREATE TABLE best (
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
    PRIMARY KEY (${KEY})
  )`,
  `INSERT INTO best (${KEY}, performance_id, rank_value, year_end_age)
  WITH listed AS (
    SELECT p.id AS performance_id, p.athlete_id, p.discipline, p.sex,
      COALESCE(p.implement, '') AS implement_key, p.environment,
      CASE WHEN p.mark_unit = 'ms' AND p.environment IN ('outdoor', 'indoor')
        THEN COALESCE(p.timing, 'unknown') ELSE '' END AS timing,
      p.legal, p.season AS own_season, p.nation, p.rank_value, p.year_end_age, p.masters_age
    FROM performance p WHERE p.withdrawn_at IS NULL AND p.rank_value IS NOT NULL),
  spread AS (
    SELECT listed.*, own_season AS season, '' AS age_group FROM listed
    UNION ALL SELECT listed.*, 0, '' FROM listed ${YOUTH}
    UNION ALL SELECT listed.*, 0, 'M' || masters_age FROM listed WHERE masters_age IS NOT NULL),
  judged AS (
    SELECT spread.*, 'any' AS conditions FROM spread
    UNION ALL SELECT spread.*, 'legal' FROM spread WHERE legal),
  numbered AS (
    SELECT judged.*, row_number() OVER (PARTITION BY ${KEY} ORDER BY rank_value, performance_id) AS nth
    FROM judged)
  SELECT ${KEY}, performance_id, rank_value, year_end_age FROM numbered WHERE nth = 1`,
];

const INDICES = [
  `CREATE INDEX best_list ON best (discipline, sex, implement_key, environment, timing, conditions, season,
    age_group, rank_value, performance_id, nation, year_end_age, athlete_id)`,
  `CREATE INDEX best_performance ON best (performance_id)`,
  `DROP INDEX performance_list`,
  `CREATE INDEX performance_list ON performance (discipline, sex, environment, timing, rank_value, id)
    WHERE withdrawn_at IS NULL AND rank_value IS NOT NULL`,
  `CREATE INDEX performance_season ON performance (discipline, sex, environment, season, rank_value, id,
    athlete_id, timing, implement, legal, nation, day, year_end_age, masters_age, created_at, withdrawn_at)
    WHERE rank_value IS NOT NULL`,
];

/** Going back leaves the table of before empty: whoever does so restores it from a backup. */
const BACK = [
  `DROP INDEX performance_season`,
  `DROP INDEX performance_list`,
  `CREATE INDEX performance_list ON performance (discipline, sex, environment, timing, rank_value)
    WHERE withdrawn_at IS NULL AND rank_value IS NOT NULL`,
  `ALTER TABLE performance DROP COLUMN masters_age`,
  `ALTER TABLE performance DROP COLUMN year_end_age`,
  `DROP TABLE best`,
  `CREATE TABLE best (
    athlete_id     uuid        NOT NULL,
    discipline     varchar(16) NOT NULL,
    sex            varchar(1)  NOT NULL,
    implement_key  varchar(24) NOT NULL DEFAULT '',
    environment    varchar(16) NOT NULL,
    timing         varchar(12) NOT NULL,
    conditions     varchar(8)  NOT NULL,
    season         integer     NOT NULL,
    performance_id uuid        NOT NULL,
    rank_value     integer     NOT NULL,
    nation         varchar(3)  NOT NULL,
    area           varchar(12),
    birth_year     integer,
    PRIMARY KEY (athlete_id, discipline, sex, implement_key, environment, timing, conditions, season)
  )`,
  `CREATE INDEX best_list ON best
    (discipline, sex, implement_key, environment, timing, conditions, season, rank_value, performance_id)`,
  `CREATE INDEX best_performance ON best (performance_id)`,
];
