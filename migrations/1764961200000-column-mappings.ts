import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the columns of a federation's tables mean, remembered. */
export class ColumnMappings1764961200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE column_mapping (
      id            uuid        PRIMARY KEY,
      created_at    timestamptz NOT NULL,
      updated_at    timestamptz NOT NULL,
      version       integer     NOT NULL,
      federation_id uuid        NOT NULL,
      format        varchar(24) NOT NULL,
      fingerprint   varchar(64) NOT NULL,
      header        jsonb       NOT NULL,
      mapping       jsonb       NOT NULL,
      made_by       uuid
    )`);
    await db.query(
      'CREATE UNIQUE INDEX column_mapping_header ON column_mapping (federation_id, format, fingerprint)',
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE column_mapping');
  }
}
