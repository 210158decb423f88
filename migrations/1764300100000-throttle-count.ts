import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counters that several instances share where there is no Redis; rate-limiter-flexible reads and writes them. */
export class ThrottleCount1764300100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE throttle_count (
        key    varchar(255) NOT NULL PRIMARY KEY,
        points integer      NOT NULL DEFAULT 0,
        expire bigint
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE throttle_count`);
  }
}
