import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An API key has the id of a row, which the old column was too short for: PostgreSQL refused what keys sent. */
export class SubmissionKey1764500100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE submission ADD COLUMN api_key_id uuid');
    // No id fitted into the column of PostgreSQL; SQLite took them all.
    if (db.connection.options.type !== 'postgres')
      await db.query('UPDATE submission SET api_key_id = key_id');
    await db.query('ALTER TABLE submission DROP COLUMN key_id');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE submission ADD COLUMN key_id varchar(16)');
    await db.query('ALTER TABLE submission DROP COLUMN api_key_id');
  }
}
