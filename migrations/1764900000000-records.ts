import type { MigrationInterface, QueryRunner } from 'typeorm';

const RECORD = `
  CREATE TABLE athletic_record (
    id                 uuid          NOT NULL PRIMARY KEY,
    created_at         timestamptz   NOT NULL,
    updated_at         timestamptz   NOT NULL,
    version            integer       NOT NULL,
    scope              varchar(16)   NOT NULL,
    of_code            varchar(120)  NOT NULL,
    of_name            varchar(200)  NOT NULL,
    federation_id      uuid,
    discipline         varchar(16)   NOT NULL,
    sex                varchar(1)    NOT NULL,
    implement_key      varchar(24)   NOT NULL,
    environment        varchar(16)   NOT NULL,
    age_group          varchar(16)   NOT NULL,
    mark_value         integer       NOT NULL,
    mark_unit          varchar(8)    NOT NULL,
    mark_precision     integer       NOT NULL,
    timing             varchar(12),
    rank_value         integer       NOT NULL,
    equals             boolean       NOT NULL,
    wind_mm_per_second integer,
    athlete_name       varchar(200)  NOT NULL,
    nation             varchar(3)    NOT NULL,
    birth_year         integer,
    performance_id     uuid,
    venue              varchar(200),
    country            varchar(3),
    day                date,
    status             varchar(16)   NOT NULL,
    source             varchar(200)  NOT NULL,
    evidence           jsonb         NOT NULL,
    due_on             date,
    moved_by           uuid,
    moved_at           timestamptz,
    words              varchar(1000),
    natural_key        varchar(64)   NOT NULL,
    CONSTRAINT athletic_record_scope_known
      CHECK (scope IN ('world', 'area', 'national', 'championship', 'meet')),
    CONSTRAINT athletic_record_status_known
      CHECK (status IN ('claimed', 'pending', 'ratified', 'rejected'))
  )`;

const INDICES = [
  `CREATE UNIQUE INDEX athletic_record_natural_key ON athletic_record (natural_key)`,
  `CREATE INDEX athletic_record_contest ON athletic_record
    (scope, of_code, discipline, sex, environment, age_group, implement_key, rank_value)`,
  `CREATE INDEX athletic_record_performance ON athletic_record (performance_id)`,
  `CREATE INDEX athletic_record_desk ON athletic_record (status, federation_id, due_on)`,
];

export class Records1764900000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const sql of [RECORD, ...INDICES]) await db.query(sql);
    await db.query(`ALTER TABLE performance ADD COLUMN record_badges varchar(200) NOT NULL DEFAULT ''`);
    await db.query(`ALTER TABLE event ADD COLUMN series_key varchar(120)`);
    await db.query(`CREATE INDEX event_series ON event (series_key, start_date)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX event_series`);
    await db.query(`ALTER TABLE event DROP COLUMN series_key`);
    await db.query(`ALTER TABLE performance DROP COLUMN record_badges`);
    await db.query(`DROP TABLE athletic_record`);
  }
}
