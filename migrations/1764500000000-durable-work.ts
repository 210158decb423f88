import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who works on a submission and how far they came; every claim leaves a line. */
export class DurableWork1764500000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const [name, type] of COLUMNS) await db.query(`ALTER TABLE submission ADD COLUMN ${name} ${type}`);
    await db.query('CREATE INDEX submission_turn ON submission (federation_id, claimed_at)');
    await db.query(`
      CREATE TABLE submission_claim (
        submission_id uuid        NOT NULL REFERENCES submission (id),
        fence         integer     NOT NULL,
        worker        varchar(80) NOT NULL,
        claimed_at    timestamptz NOT NULL,
        ended_at      timestamptz,
        outcome       varchar(16),
        PRIMARY KEY (submission_id, fence)
      )`);
    await db.query(`
      CREATE TABLE submission_newcomer (
        submission_id uuid         NOT NULL REFERENCES submission (id),
        athlete_key   varchar(400) NOT NULL,
        athlete_id    uuid         NOT NULL,
        PRIMARY KEY (submission_id, athlete_key)
      )`);
    await db.query('CREATE TABLE athlete_entry (turns integer NOT NULL)');
    await db.query('INSERT INTO athlete_entry (turns) VALUES (0)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE athlete_entry');
    await db.query('DROP TABLE submission_newcomer');
    await db.query('DROP TABLE submission_claim');
    await db.query('DROP INDEX submission_turn');
    for (const [name] of COLUMNS) await db.query(`ALTER TABLE submission DROP COLUMN ${name}`);
  }
}

const COLUMNS = [
  ['crashes', 'integer NOT NULL DEFAULT 0'],
  ['failed_from', 'varchar(16)'],
  ['leased_by', 'varchar(80)'],
  ['claimed_at', 'timestamptz'],
  ['published_through', 'integer'],
  ['rows_published', 'integer NOT NULL DEFAULT 0'],
] as const;
