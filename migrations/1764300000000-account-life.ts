import type { MigrationInterface, QueryRunner } from 'typeorm';

const RECORD = `
  id         uuid        NOT NULL PRIMARY KEY,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  version    integer     NOT NULL`;

const ACCOUNT = (constraint: string): string =>
  `account_id uuid NOT NULL CONSTRAINT ${constraint} REFERENCES account (id)`;

const COLUMNS = [
  `ALTER TABLE account ADD COLUMN email_verified_at timestamptz`,
  `ALTER TABLE account ADD COLUMN deleted_at timestamptz`,
  `ALTER TABLE session ADD COLUMN authenticated_at timestamptz`,
  `ALTER TABLE session ADD COLUMN second_factor boolean NOT NULL DEFAULT false`,
  `ALTER TABLE session ADD COLUMN device varchar(200)`,
  `ALTER TABLE session ADD COLUMN device_hash varchar(64)`,
];

const POSTED_LETTER = `
  CREATE TABLE posted_letter (${RECORD},
    kind        varchar(40) NOT NULL,
    account_id  uuid        NOT NULL,
    sealed      text,
    attempts    integer     NOT NULL,
    next_try_at timestamptz,
    sent_at     timestamptz
  )`;

const ACCOUNT_TOKEN = `
  CREATE TABLE account_token (${RECORD},
    ${ACCOUNT('account_token_account_fk')},
    purpose    varchar(20) NOT NULL,
    token_hash varchar(64) NOT NULL,
    email      varchar(254),
    attempts   integer     NOT NULL,
    expires_at timestamptz NOT NULL,
    spent_at   timestamptz,
    CONSTRAINT account_token_purpose_known
      CHECK (purpose IN ('verify_email', 'reset_password', 'change_email', 'second_factor'))
  )`;

const SECOND_FACTOR = `
  CREATE TABLE second_factor (${RECORD},
    ${ACCOUNT('second_factor_account_fk')},
    sealed_seed varchar(200) NOT NULL,
    last_step   integer      NOT NULL,
    enabled_at  timestamptz
  )`;

const RECOVERY_CODE = `
  CREATE TABLE recovery_code (${RECORD},
    ${ACCOUNT('recovery_code_account_fk')},
    code_hash varchar(64) NOT NULL,
    spent_at  timestamptz
  )`;

const INDICES = [
  `CREATE INDEX posted_letter_waiting ON posted_letter (next_try_at) WHERE next_try_at IS NOT NULL`,
  `CREATE INDEX posted_letter_account ON posted_letter (account_id)`,
  `CREATE UNIQUE INDEX account_token_hash ON account_token (token_hash)`,
  `CREATE INDEX account_token_account ON account_token (account_id)`,
  `CREATE UNIQUE INDEX second_factor_account ON second_factor (account_id)`,
  `CREATE INDEX recovery_code_account ON recovery_code (account_id)`,
];

/** Verified addresses, letters that are sent until they arrive, second factors, and what a session knows of itself. */
export class AccountLife1764300000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const sql of [...COLUMNS, POSTED_LETTER, ACCOUNT_TOKEN, SECOND_FACTOR, RECOVERY_CODE, ...INDICES]) {
      await db.query(sql);
    }
    // Who had an account before addresses were verified keeps it.
    await db.query(`UPDATE account SET email_verified_at = created_at`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['recovery_code', 'second_factor', 'account_token', 'posted_letter']) {
      await db.query(`DROP TABLE ${table}`);
    }
    for (const column of ['authenticated_at', 'second_factor', 'device', 'device_hash']) {
      await db.query(`ALTER TABLE session DROP COLUMN ${column}`);
    }
    for (const column of ['email_verified_at', 'deleted_at']) {
      await db.query(`ALTER TABLE account DROP COLUMN ${column}`);
    }
  }
}
