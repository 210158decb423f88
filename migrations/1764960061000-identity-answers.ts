import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nothing has written links so far, so their table is made anew: whose they are, and which answer they came from. */
export class IdentityAnswers1764960061000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE identity_decision ADD COLUMN answer_athlete_id uuid');
    await db.query('CREATE INDEX identity_decision_sample ON identity_decision (id) WHERE sampled');
    await db.query('DROP TABLE identity_link');
    await db.query(`CREATE TABLE identity_link (
      fingerprint   varchar(64) NOT NULL,
      athlete_id    uuid        NOT NULL,
      kind          varchar(8)  NOT NULL CHECK (kind IN ('must', 'cannot')),
      federation_id uuid        NOT NULL,
      decision_id   uuid        NOT NULL,
      decided_by    uuid,
      created_at    timestamptz NOT NULL,
      PRIMARY KEY (fingerprint, athlete_id, decision_id)
    )`);
    await db.query('CREATE INDEX identity_link_decision ON identity_link (decision_id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE identity_link');
    await db.query(`CREATE TABLE identity_link (
      fingerprint varchar(64) NOT NULL,
      athlete_id  uuid        NOT NULL,
      kind        varchar(8)  NOT NULL,
      decided_by  uuid,
      created_at  timestamptz NOT NULL,
      PRIMARY KEY (fingerprint, athlete_id)
    )`);
    await db.query('DROP INDEX identity_decision_sample');
    await db.query('ALTER TABLE identity_decision DROP COLUMN answer_athlete_id');
  }
}
