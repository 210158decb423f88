import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Senders choose what a row that is not in order keeps back. */
export class Acceptance1764961100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE submission ADD COLUMN acceptance varchar(12) NOT NULL DEFAULT 'rows'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE submission DROP COLUMN acceptance');
  }
}
