import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which rules a file was judged by is part of where its marks come from. */
export class RulesVersion1764700200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE submission ADD COLUMN rules_version varchar(16)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE submission DROP COLUMN rules_version');
  }
}
