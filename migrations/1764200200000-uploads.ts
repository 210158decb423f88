import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Uploads1764200200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE file_upload (
        id         uuid         NOT NULL PRIMARY KEY,
        caller     varchar(64)  NOT NULL,
        file_name  varchar(200) NOT NULL,
        size_bytes integer      NOT NULL,
        sha256     varchar(64),
        created_at timestamptz  NOT NULL,
        updated_at timestamptz  NOT NULL,
        version    integer      NOT NULL
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE file_upload`);
  }
}
