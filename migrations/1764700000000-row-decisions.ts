import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people decide about single rows: never changed, only undone. */
export class RowDecisions1764700000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE row_decision (
        id             uuid        NOT NULL PRIMARY KEY,
        submission_id  uuid        NOT NULL REFERENCES submission (id),
        row            integer     NOT NULL,
        decision       varchar(8)  NOT NULL CHECK (decision IN ('accept', 'reject')),
        corrections    jsonb       NOT NULL,
        athlete        varchar(8)  CHECK (athlete IN ('known', 'new')),
        athlete_id     uuid,
        reason         varchar(1000),
        remarks        jsonb       NOT NULL,
        verdict_before varchar(8)  NOT NULL,
        result_before  jsonb       NOT NULL,
        account_id     uuid,
        decided_at     timestamptz NOT NULL,
        undone_by      uuid,
        undone_at      timestamptz
      )`);
    await db.query(`
      CREATE UNIQUE INDEX row_decision_current ON row_decision (submission_id, row) WHERE undone_at IS NULL`);
    await db.query(`CREATE INDEX row_decision_submission ON row_decision (submission_id, id)`);
    await db.query(`CREATE INDEX finding_row ON finding (submission_id, row)`);
    await db.query(`
      CREATE INDEX submission_row_waiting ON submission_row (submission_id, verdict, row)
      WHERE verdict <> 'accepted'`);
    await db.query(`CREATE INDEX submission_receipt ON submission (receipt)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX submission_receipt');
    await db.query('DROP INDEX submission_row_waiting');
    await db.query('DROP INDEX finding_row');
    await db.query('DROP TABLE row_decision');
  }
}
