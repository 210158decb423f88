import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A corrected file is a new version; what it did to each published mark is kept. */
export class Versions1764700100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE submission ADD COLUMN results_version integer NOT NULL DEFAULT 1');
    await db.query('ALTER TABLE submission ADD COLUMN supersedes uuid');
    await db.query('ALTER TABLE submission ADD COLUMN superseded_by uuid');
    await db.query('CREATE INDEX submission_event ON submission (event_id, status)');
    await db.query(`
      CREATE TABLE performance_revision (
        id             uuid        NOT NULL PRIMARY KEY,
        performance_id uuid        NOT NULL,
        submission_id  uuid        NOT NULL REFERENCES submission (id),
        row            integer,
        kind           varchar(12) NOT NULL CHECK (kind IN ('changed', 'confirmed', 'removed')),
        snapshot       jsonb       NOT NULL,
        account_id     uuid,
        revised_at     timestamptz NOT NULL,
        undone_at      timestamptz
      )`);
    await db.query('CREATE INDEX performance_revision_of ON performance_revision (performance_id, id)');
    await db.query('CREATE INDEX performance_revision_by ON performance_revision (submission_id, id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE performance_revision');
    await db.query('DROP INDEX submission_event');
    for (const name of ['superseded_by', 'supersedes', 'results_version'])
      await db.query(`ALTER TABLE submission DROP COLUMN ${name}`);
  }
}
