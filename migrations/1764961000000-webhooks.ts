import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Endpoints that want to be told, and what is sent to them. */
export class Webhooks1764961000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE webhook (
      id              uuid          PRIMARY KEY,
      created_at      timestamptz   NOT NULL,
      updated_at      timestamptz   NOT NULL,
      version         integer       NOT NULL,
      federation_id   uuid          NOT NULL,
      made_by         uuid,
      url             varchar(2000) NOT NULL,
      topics          jsonb         NOT NULL,
      secret          text          NOT NULL,
      previous_secret text,
      previous_until  timestamptz,
      disabled_at     timestamptz,
      disabled_reason varchar(16),
      failing_since   timestamptz,
      paused_until    timestamptz
    )`);
    await db.query('CREATE INDEX webhook_federation ON webhook (federation_id, id)');
    await db.query(`CREATE TABLE webhook_delivery (
      id           uuid         PRIMARY KEY,
      created_at   timestamptz  NOT NULL,
      updated_at   timestamptz  NOT NULL,
      version      integer      NOT NULL,
      webhook_id   uuid         NOT NULL,
      message_id   varchar(40)  NOT NULL,
      topic        varchar(120) NOT NULL,
      body         text         NOT NULL,
      attempts     integer      NOT NULL DEFAULT 0,
      next_try_at  timestamptz,
      delivered_at timestamptz,
      last_status  integer,
      last_error   varchar(40)
    )`);
    await db.query(
      'CREATE UNIQUE INDEX webhook_delivery_message ON webhook_delivery (webhook_id, message_id)',
    );
    await db.query(`CREATE INDEX webhook_delivery_waiting ON webhook_delivery (webhook_id, next_try_at)
      WHERE next_try_at IS NOT NULL`);
    await db.query(
      'CREATE INDEX webhook_delivery_done ON webhook_delivery (created_at) WHERE next_try_at IS NULL',
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE webhook_delivery');
    await db.query('DROP TABLE webhook');
  }
}
