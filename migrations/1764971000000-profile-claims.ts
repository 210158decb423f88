import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who says that an athlete's profile is theirs. */
export class ProfileClaims1764971000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE profile_claim (
      id            uuid          NOT NULL PRIMARY KEY,
      created_at    timestamptz   NOT NULL,
      updated_at    timestamptz   NOT NULL,
      version       integer       NOT NULL,
      account_id    uuid          NOT NULL CONSTRAINT profile_claim_account_fk REFERENCES account (id),
      athlete_id    uuid          NOT NULL,
      federation_id uuid,
      status        varchar(10)   NOT NULL,
      words         varchar(1000) NOT NULL,
      birth         varchar(8),
      licence       varchar(8),
      consent       varchar(8),
      reason        varchar(500),
      decided_at    timestamptz,
      CONSTRAINT profile_claim_status_known
        CHECK (status IN ('open', 'confirmed', 'refused', 'withdrawn', 'revoked'))
    )`);
    await db.query(`CREATE UNIQUE INDEX profile_claim_standing ON profile_claim (account_id, athlete_id)
      WHERE status IN ('open', 'confirmed')`);
    await db.query('CREATE INDEX profile_claim_athlete ON profile_claim (athlete_id)');
    await db.query('CREATE INDEX profile_claim_federation ON profile_claim (federation_id, status, id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE profile_claim');
  }
}
