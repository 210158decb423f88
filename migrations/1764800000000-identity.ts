import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Identity1764800000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of [...FINDING, ...DECIDING, ...MERGING]) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of TABLES) await db.query(`DROP TABLE ${table}`);
  }
}

const TABLES = [
  'identity_event',
  'athlete_merge_part',
  'athlete_merge',
  'identity_link',
  'identity_decision',
  'athlete_alias',
  'token_freq',
  'athlete_key',
];

const FINDING = [
  `CREATE TABLE athlete_key (
    key        integer    NOT NULL,
    athlete_id uuid       NOT NULL,
    birth_from integer,
    birth_to   integer,
    sex        varchar(1) NOT NULL,
    PRIMARY KEY (key, athlete_id)
  )`,
  `CREATE INDEX athlete_key_athlete ON athlete_key (athlete_id)`,
  `CREATE TABLE token_freq (
    token varchar(120) NOT NULL PRIMARY KEY,
    count integer      NOT NULL
  )`,
  `CREATE TABLE athlete_alias (
    athlete_id uuid         NOT NULL,
    name       varchar(250) NOT NULL,
    PRIMARY KEY (athlete_id, name)
  )`,
];

const DECIDING = [
  `CREATE TABLE identity_decision (
    id            uuid        NOT NULL PRIMARY KEY,
    submission_id uuid        NOT NULL,
    federation_id uuid        NOT NULL,
    row           integer     NOT NULL,
    kind          varchar(8)  NOT NULL,
    athlete_id    uuid,
    fingerprint   varchar(64) NOT NULL,
    mention       jsonb       NOT NULL,
    candidates    jsonb       NOT NULL,
    fresh_chance  varchar(12) NOT NULL,
    gate          varchar(24),
    model_version varchar(12) NOT NULL,
    norm_version  integer     NOT NULL,
    sampled       boolean     NOT NULL,
    answer        varchar(8),
    answered_by   uuid,
    answered_at   timestamptz,
    created_at    timestamptz NOT NULL
  )`,
  `CREATE INDEX identity_decision_open ON identity_decision (federation_id, id) WHERE answer IS NULL`,
  `CREATE INDEX identity_decision_row ON identity_decision (submission_id, row)`,
  `CREATE TABLE identity_link (
    fingerprint varchar(64) NOT NULL,
    athlete_id  uuid        NOT NULL,
    kind        varchar(8)  NOT NULL,
    decided_by  uuid,
    created_at  timestamptz NOT NULL,
    PRIMARY KEY (fingerprint, athlete_id)
  )`,
];

const MERGING = [
  `CREATE TABLE athlete_merge (
    id          uuid         NOT NULL PRIMARY KEY,
    survivor_id uuid         NOT NULL,
    merged_id   uuid         NOT NULL,
    reason      varchar(500) NOT NULL,
    created_at  timestamptz  NOT NULL,
    undone_at   timestamptz
  )`,
  `CREATE UNIQUE INDEX athlete_merge_merged ON athlete_merge (merged_id) WHERE undone_at IS NULL`,
  `CREATE TABLE athlete_merge_part (
    merge_id uuid        NOT NULL,
    kind     varchar(16) NOT NULL,
    part     varchar(130) NOT NULL,
    PRIMARY KEY (merge_id, kind, part)
  )`,
  `CREATE TABLE identity_event (
    id         uuid        NOT NULL PRIMARY KEY,
    action     varchar(24) NOT NULL,
    athlete_id uuid        NOT NULL,
    other_id   uuid,
    account_id uuid,
    body       jsonb       NOT NULL,
    created_at timestamptz NOT NULL
  )`,
  `CREATE INDEX identity_event_athlete ON identity_event (athlete_id, id)`,
];
