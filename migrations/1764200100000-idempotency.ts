import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Idempotency1764200100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE idempotent_request (
        caller       varchar(64)  NOT NULL,
        operation    varchar(64)  NOT NULL,
        key          varchar(255) NOT NULL,
        request_hash varchar(64)  NOT NULL,
        effect_at    timestamptz,
        status       integer,
        answer       text,
        created_at   timestamptz  NOT NULL,
        PRIMARY KEY (caller, operation, key)
      )`);
    await db.query(`CREATE INDEX idempotent_request_created ON idempotent_request (created_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE idempotent_request`);
  }
}
