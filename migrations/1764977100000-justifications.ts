import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Words of people that explain a warning: of one row, or (row -1) of every row that has it. */
export class Justifications1764977100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE justification (
        submission_id uuid          NOT NULL REFERENCES submission (id),
        code          varchar(40)   NOT NULL,
        row           integer       NOT NULL,
        words         varchar(1000) NOT NULL,
        account_id    uuid,
        justified_at  timestamptz   NOT NULL,
        carried_from  uuid,
        PRIMARY KEY (submission_id, code, row)
      )`);
    await db.query('ALTER TABLE submission ADD COLUMN warnings_justified integer NOT NULL DEFAULT 0');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE submission DROP COLUMN warnings_justified');
    await db.query('DROP TABLE justification');
  }
}
