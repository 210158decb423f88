import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Results1764000200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of [...EVENTS, ...ATHLETES, ...PERFORMANCES]) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    const tables = ['best', 'performance', 'athlete_identifier', 'athlete', 'programme_item', 'event'];
    for (const table of tables) await db.query(`DROP TABLE ${table}`);
  }
}

const EVENTS = [
  `CREATE TABLE event (
    id              uuid         NOT NULL PRIMARY KEY,
    federation_id   uuid,
    name            varchar(200) NOT NULL,
    venue           varchar(200),
    city            varchar(120),
    country         varchar(3),
    time_zone       varchar(64),
    start_date      date         NOT NULL,
    end_date        date         NOT NULL,
    level           varchar(16)  NOT NULL,
    status          varchar(16)  NOT NULL,
    environment     varchar(16),
    altitude_metres integer,
    list_key        varchar(64),
    search_text     varchar(700) NOT NULL,
    created_at      timestamptz  NOT NULL,
    updated_at      timestamptz  NOT NULL,
    version         integer      NOT NULL
  )`,
  `CREATE UNIQUE INDEX event_list_key ON event (list_key)`,
  `CREATE INDEX event_start_date ON event (start_date, id)`,
  `CREATE INDEX event_federation ON event (federation_id, start_date)`,
  `CREATE TABLE programme_item (
    id         uuid        NOT NULL PRIMARY KEY,
    event_id   uuid        NOT NULL,
    position   integer     NOT NULL,
    discipline varchar(16) NOT NULL,
    sex        varchar(1)  NOT NULL,
    age_group  varchar(16),
    implement  varchar(24),
    rounds     jsonb       NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version    integer     NOT NULL
  )`,
  `CREATE INDEX programme_item_event ON programme_item (event_id, position)`,
];

const ATHLETES = [
  `CREATE TABLE athlete (
    id          uuid         NOT NULL PRIMARY KEY,
    kind        varchar(8)   NOT NULL,
    name        varchar(200) NOT NULL,
    family_name varchar(120),
    given_name  varchar(120),
    sex         varchar(1)   NOT NULL,
    nation      varchar(3)   NOT NULL,
    area        varchar(12),
    birth_date  date,
    birth_year  integer,
    match_key   varchar(200) NOT NULL,
    provisional boolean      NOT NULL,
    merged_into uuid,
    search_text varchar(200) NOT NULL,
    created_at  timestamptz  NOT NULL,
    updated_at  timestamptz  NOT NULL,
    version     integer      NOT NULL
  )`,
  `CREATE INDEX athlete_match_key ON athlete (match_key)`,
  `CREATE INDEX athlete_nation ON athlete (nation, id)`,
  `CREATE TABLE athlete_identifier (
    scheme     varchar(40) NOT NULL,
    value      varchar(80) NOT NULL,
    athlete_id uuid        NOT NULL,
    PRIMARY KEY (scheme, value)
  )`,
  `CREATE INDEX athlete_identifier_athlete ON athlete_identifier (athlete_id)`,
];

const PERFORMANCES = [
  `CREATE TABLE performance (
    id                 uuid         NOT NULL PRIMARY KEY,
    event_id           uuid         NOT NULL,
    athlete_id         uuid         NOT NULL,
    submission_id      uuid         NOT NULL,
    row                integer      NOT NULL,
    discipline         varchar(16)  NOT NULL,
    sex                varchar(1)   NOT NULL,
    implement          varchar(24),
    age_group          varchar(16),
    round              varchar(40),
    heat               varchar(40),
    place              integer,
    lane               varchar(8),
    bib                varchar(24),
    day                date         NOT NULL,
    season             integer      NOT NULL,
    mark_text          varchar(40)  NOT NULL,
    mark_value         integer,
    mark_unit          varchar(8),
    mark_precision     integer,
    timing             varchar(12),
    status             varchar(8),
    wind_mm_per_second integer,
    wind_status        varchar(16)  NOT NULL,
    environment        varchar(16)  NOT NULL,
    legal              boolean      NOT NULL,
    flags              jsonb        NOT NULL,
    qualifier          varchar(4),
    reaction_ms        integer,
    exhibition         boolean      NOT NULL,
    nation             varchar(3)   NOT NULL,
    club               varchar(200),
    rank_value         integer,
    natural_key        varchar(64)  NOT NULL,
    official           boolean      NOT NULL,
    withdrawn_at       timestamptz,
    withdrawn_reason   varchar(500),
    created_at         timestamptz  NOT NULL
  )`,
  `CREATE UNIQUE INDEX performance_natural_key ON performance (natural_key) WHERE withdrawn_at IS NULL`,
  `CREATE INDEX performance_event ON performance (event_id)`,
  `CREATE INDEX performance_athlete_day ON performance (athlete_id, day)`,
  `CREATE INDEX performance_submission ON performance (submission_id)`,
  `CREATE INDEX performance_list ON performance (discipline, sex, environment, timing, rank_value)
    WHERE withdrawn_at IS NULL AND rank_value IS NOT NULL`,
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
