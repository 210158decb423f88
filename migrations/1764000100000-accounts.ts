import type { MigrationInterface, QueryRunner } from 'typeorm';

const RECORD = `
  id         uuid        NOT NULL PRIMARY KEY,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  version    integer     NOT NULL`;

const ACCOUNT = `
  CREATE TABLE account (${RECORD},
    email         varchar(254) NOT NULL,
    name          varchar(120) NOT NULL,
    password_hash varchar(100) NOT NULL,
    role          varchar(16)  NOT NULL,
    language      varchar(2)   NOT NULL,
    status        varchar(16)  NOT NULL,
    CONSTRAINT account_role_known
      CHECK (role IN ('fan', 'athlete', 'coach', 'scout', 'federation', 'admin')),
    CONSTRAINT account_status_known CHECK (status IN ('active', 'disabled'))
  )`;

const SESSION = `
  CREATE TABLE session (${RECORD},
    account_id uuid        NOT NULL CONSTRAINT session_account_fk REFERENCES account (id),
    token_hash varchar(64) NOT NULL,
    rotation   integer     NOT NULL,
    rotated_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz
  )`;

const FEDERATION = `
  CREATE TABLE federation (${RECORD},
    code                 varchar(3)   NOT NULL,
    ioc_code             varchar(3),
    iso2                 varchar(2)   NOT NULL,
    iso3                 varchar(3)   NOT NULL,
    country              varchar(80)  NOT NULL,
    name                 varchar(160) NOT NULL,
    area                 varchar(16)  NOT NULL,
    languages            jsonb        NOT NULL,
    website              varchar(300),
    four_eyes            boolean      NOT NULL,
    publishes_unreviewed boolean      NOT NULL,
    search_text          varchar(400) NOT NULL,
    CONSTRAINT federation_area_known CHECK (area IN ('NACAC', 'CONSUDATLE'))
  )`;

const MEMBERSHIP = `
  CREATE TABLE membership (${RECORD},
    account_id    uuid NOT NULL CONSTRAINT membership_account_fk REFERENCES account (id),
    federation_id uuid NOT NULL CONSTRAINT membership_federation_fk REFERENCES federation (id)
  )`;

const API_KEY = `
  CREATE TABLE api_key (${RECORD},
    public_id     varchar(12)  NOT NULL,
    federation_id uuid         NOT NULL CONSTRAINT api_key_federation_fk REFERENCES federation (id),
    made_by       uuid         NOT NULL CONSTRAINT api_key_maker_fk REFERENCES account (id),
    name          varchar(120) NOT NULL,
    secret_hash   varchar(64)  NOT NULL,
    last4         varchar(4)   NOT NULL,
    scopes        jsonb        NOT NULL,
    expires_at    timestamptz  NOT NULL,
    revoked_at    timestamptz,
    last_used_at  timestamptz
  )`;

const AUDIT_ENTRY = `
  CREATE TABLE audit_entry (
    id            uuid        NOT NULL PRIMARY KEY,
    number        integer     NOT NULL,
    at            timestamptz NOT NULL,
    actor_kind    varchar(16) NOT NULL,
    account_id    uuid,
    key_id        uuid,
    action        varchar(60) NOT NULL,
    target_kind   varchar(40) NOT NULL,
    target_id     varchar(64) NOT NULL,
    detail        jsonb       NOT NULL,
    previous_hash varchar(64) NOT NULL,
    hash          varchar(64) NOT NULL
  )`;

const AUDIT_HEAD = `
  CREATE TABLE audit_head (
    id     integer     NOT NULL PRIMARY KEY,
    number integer     NOT NULL,
    hash   varchar(64) NOT NULL
  )`;

const INDICES = [
  `CREATE UNIQUE INDEX account_email ON account (email)`,
  `CREATE INDEX session_account ON session (account_id)`,
  `CREATE UNIQUE INDEX federation_code ON federation (code)`,
  `CREATE UNIQUE INDEX membership_account_federation ON membership (account_id, federation_id)`,
  `CREATE INDEX membership_federation ON membership (federation_id)`,
  `CREATE UNIQUE INDEX api_key_public_id ON api_key (public_id)`,
  `CREATE INDEX api_key_federation ON api_key (federation_id)`,
  `CREATE UNIQUE INDEX audit_entry_number ON audit_entry (number)`,
  `CREATE INDEX audit_entry_target ON audit_entry (target_kind, target_id)`,
];

const SQLITE_TRIGGERS = ['UPDATE', 'DELETE'].map(
  (change) => `
  CREATE TRIGGER audit_entry_no_${change.toLowerCase()} BEFORE ${change} ON audit_entry
  BEGIN SELECT RAISE(ABORT, 'audit_entry is append only'); END`,
);

const POSTGRES_TRIGGERS = [
  `CREATE FUNCTION audit_entry_refuses() RETURNS trigger LANGUAGE plpgsql AS
   $$ BEGIN RAISE EXCEPTION 'audit_entry is append only'; END $$`,
  `CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
   FOR EACH STATEMENT EXECUTE FUNCTION audit_entry_refuses()`,
];

export class Accounts1764000100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const tables = [ACCOUNT, SESSION, FEDERATION, MEMBERSHIP, API_KEY, AUDIT_ENTRY, AUDIT_HEAD];
    for (const sql of [...tables, ...INDICES]) await db.query(sql);
    await db.query(`INSERT INTO audit_head (id, number, hash) VALUES (1, 0, '')`);
    const postgres = db.connection.options.type === 'postgres';
    for (const sql of postgres ? POSTGRES_TRIGGERS : SQLITE_TRIGGERS) await db.query(sql);
  }

  async down(db: QueryRunner): Promise<void> {
    const tables = ['audit_head', 'audit_entry', 'api_key', 'membership', 'federation', 'session', 'account'];
    for (const table of tables) await db.query(`DROP TABLE ${table}`);
    if (db.connection.options.type === 'postgres') await db.query(`DROP FUNCTION audit_entry_refuses()`);
  }
}
