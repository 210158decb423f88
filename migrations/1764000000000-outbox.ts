import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Outbox1764000000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE outbox_message (
        id              uuid         NOT NULL PRIMARY KEY,
        topic           varchar(120) NOT NULL,
        subject_id      varchar(64)  NOT NULL,
        subject_version integer      NOT NULL,
        body            jsonb        NOT NULL,
        attempts        integer      NOT NULL DEFAULT 0,
        leased_until    timestamptz,
        published_at    timestamptz,
        created_at      timestamptz  NOT NULL,
        updated_at      timestamptz  NOT NULL,
        version         integer      NOT NULL
      )`);
    await db.query(`CREATE INDEX outbox_message_pending ON outbox_message (id) WHERE published_at IS NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE outbox_message`);
  }
}
