import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two senders gave a mark differently, and a person decided which reading stands. */
export class MarkChoices1764980100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE mark_choice (
        performance_id uuid        NOT NULL REFERENCES performance (id),
        stands         varchar(80) NOT NULL,
        lost           varchar(80) NOT NULL,
        submission_id  uuid        NOT NULL REFERENCES submission (id),
        row            integer     NOT NULL,
        account_id     uuid,
        chosen_at      timestamptz NOT NULL,
        PRIMARY KEY (performance_id, stands, lost)
      )`);
    await db.query('CREATE INDEX mark_choice_row ON mark_choice (submission_id, row)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE mark_choice');
  }
}
