import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Marks of a file are read in the order of its rows, a page at a time, and found by the row that gave them. By the file
 * alone each page sorted all that was left of it: a list of a million would have been sorted a thousand times.
 */
export class RowsOfAFile1764984000000 implements MigrationInterface {
  name = 'RowsOfAFile1764984000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('CREATE INDEX performance_source ON performance (submission_id, row)');
    await db.query('DROP INDEX performance_submission');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('CREATE INDEX performance_submission ON performance (submission_id)');
    await db.query('DROP INDEX performance_source');
  }
}
