import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Bus1764200000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE outbox_message ADD COLUMN leased_by uuid`);
    await db.query(`ALTER TABLE outbox_message ADD COLUMN not_before timestamptz`);
    await db.query(`ALTER TABLE outbox_message ADD COLUMN dead_at timestamptz`);
    await db.query(`ALTER TABLE outbox_message ADD COLUMN last_error varchar(500)`);
    await db.query(`
      CREATE INDEX outbox_message_waiting ON outbox_message (subject_id, subject_version, id)
      WHERE published_at IS NULL AND dead_at IS NULL`);
    await db.query(`
      CREATE INDEX outbox_message_published ON outbox_message (published_at) WHERE published_at IS NOT NULL`);
    await db.query(`
      CREATE TABLE heard_message (
        listener   varchar(120) NOT NULL,
        message_id uuid         NOT NULL,
        heard_at   timestamptz  NOT NULL,
        PRIMARY KEY (listener, message_id)
      )`);
    await db.query(`CREATE INDEX heard_message_at ON heard_message (heard_at)`);
    await db.query(`
      CREATE TABLE heard_subject (
        listener        varchar(120) NOT NULL,
        subject_id      varchar(64)  NOT NULL,
        subject_version integer      NOT NULL,
        PRIMARY KEY (listener, subject_id)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE heard_subject`);
    await db.query(`DROP TABLE heard_message`);
    await db.query(`DROP INDEX outbox_message_published`);
    await db.query(`DROP INDEX outbox_message_waiting`);
    for (const column of ['leased_by', 'not_before', 'dead_at', 'last_error']) {
      await db.query(`ALTER TABLE outbox_message DROP COLUMN ${column}`);
    }
  }
}
