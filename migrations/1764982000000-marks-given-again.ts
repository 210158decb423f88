import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A row of a published file that gives a mark which was public already, from another file. */
export class MarksGivenAgain1764982000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE mark_given_again (
        performance_id uuid    NOT NULL REFERENCES performance (id),
        submission_id  uuid    NOT NULL REFERENCES submission (id),
        row            integer NOT NULL,
        PRIMARY KEY (performance_id, submission_id, row)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE mark_given_again');
  }
}
