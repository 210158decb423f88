import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Those who enter athletes take turns by an advisory lock of PostgreSQL: see `entry-turns.ts`. */
export class TurnsWithoutATable1764986000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE athlete_entry');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('CREATE TABLE athlete_entry (turns integer NOT NULL)');
    await db.query('INSERT INTO athlete_entry (turns) VALUES (0)');
  }
}
