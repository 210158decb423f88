import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Ingestion1764000300000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE submission (
        id               uuid         NOT NULL PRIMARY KEY,
        federation_id    uuid         NOT NULL,
        event_id         uuid,
        account_id       uuid,
        key_id           varchar(16),
        status           varchar(16)  NOT NULL,
        dry_run          boolean      NOT NULL,
        file_name        varchar(200) NOT NULL,
        format           varchar(24)  NOT NULL,
        size_bytes       integer      NOT NULL,
        sha256           varchar(64)  NOT NULL,
        content_key      varchar(64)  NOT NULL,
        mapping          jsonb        NOT NULL,
        rows_received    integer      NOT NULL DEFAULT 0,
        rows_accepted    integer      NOT NULL DEFAULT 0,
        rows_held        integer      NOT NULL DEFAULT 0,
        rows_rejected    integer      NOT NULL DEFAULT 0,
        finding_errors   integer      NOT NULL DEFAULT 0,
        finding_warnings integer      NOT NULL DEFAULT 0,
        finding_infos    integer      NOT NULL DEFAULT 0,
        attempts         integer      NOT NULL DEFAULT 0,
        fence            integer      NOT NULL DEFAULT 0,
        leased_until     timestamptz,
        not_before       timestamptz,
        reviewed_by      uuid,
        reviewed_at      timestamptz,
        published_at     timestamptz,
        reason           varchar(1000),
        receipt          varchar(16)  NOT NULL,
        created_at       timestamptz  NOT NULL,
        updated_at       timestamptz  NOT NULL,
        version          integer      NOT NULL,
        CONSTRAINT submission_status_check CHECK (status IN ('received', 'processing', 'needs_review', 'approved',
          'published', 'rejected', 'failed', 'superseded', 'retracted'))
      )`);
    await db.query(`
      CREATE UNIQUE INDEX submission_content_key ON submission (content_key)
      WHERE dry_run = false AND status NOT IN ('rejected', 'retracted')`);
    await db.query(`CREATE INDEX submission_federation ON submission (federation_id, id)`);
    await db.query(`
      CREATE INDEX submission_work ON submission (id) WHERE status IN ('received', 'processing', 'approved')`);
    await this.rows(db);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['idempotency_key', 'finding', 'submission_row', 'submission']) {
      await db.query(`DROP TABLE ${table}`);
    }
  }

  private async rows(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE submission_row (
        submission_id uuid        NOT NULL REFERENCES submission (id),
        row           integer     NOT NULL,
        verdict       varchar(8)  NOT NULL,
        raw           text        NOT NULL,
        result        jsonb       NOT NULL,
        PRIMARY KEY (submission_id, row)
      )`);
    await db.query(`
      CREATE TABLE finding (
        submission_id uuid        NOT NULL REFERENCES submission (id),
        seq           integer     NOT NULL,
        row           integer,
        code          varchar(40) NOT NULL,
        severity      varchar(8)  NOT NULL,
        field         varchar(60),
        path          varchar(200),
        text          varchar(300),
        suggestion    varchar(300),
        PRIMARY KEY (submission_id, seq)
      )`);
    await db.query(`
      CREATE TABLE idempotency_key (
        caller        varchar(64)  NOT NULL,
        key           varchar(255) NOT NULL,
        request_hash  varchar(64)  NOT NULL,
        submission_id uuid         NOT NULL,
        created_at    timestamptz  NOT NULL,
        PRIMARY KEY (caller, key)
      )`);
  }
}
