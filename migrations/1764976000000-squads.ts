import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Squads of coaches, and whom they asked into them. */
export class Squads1764976000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE squad (
      id         uuid        NOT NULL PRIMARY KEY,
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL,
      version    integer     NOT NULL,
      account_id uuid        NOT NULL CONSTRAINT squad_account_fk REFERENCES account (id),
      name       varchar(80) NOT NULL
    )`);
    await db.query('CREATE INDEX squad_account ON squad (account_id, id)');
    await db.query(`CREATE TABLE squad_invitation (
      id          uuid        NOT NULL PRIMARY KEY,
      created_at  timestamptz NOT NULL,
      updated_at  timestamptz NOT NULL,
      version     integer     NOT NULL,
      squad_id    uuid        CONSTRAINT squad_invitation_squad_fk REFERENCES squad (id),
      account_id  uuid        NOT NULL CONSTRAINT squad_invitation_account_fk REFERENCES account (id),
      athlete_id  uuid        NOT NULL,
      status      varchar(8)  NOT NULL,
      answered_by uuid,
      approved_at timestamptz,
      decided_at  timestamptz,
      CONSTRAINT squad_invitation_status_known
        CHECK (status IN ('invited', 'agreed', 'declined', 'left', 'removed', 'refused'))
    )`);
    await db.query(`CREATE UNIQUE INDEX squad_invitation_standing ON squad_invitation (squad_id, athlete_id)
      WHERE status IN ('invited', 'agreed')`);
    await db.query(`CREATE INDEX squad_invitation_to_approve ON squad_invitation (id)
      WHERE status IN ('invited', 'agreed')`);
    await db.query('CREATE INDEX squad_invitation_athlete ON squad_invitation (athlete_id)');
    await db.query('CREATE INDEX squad_invitation_account ON squad_invitation (account_id)');
    await db.query('CREATE INDEX squad_invitation_answered_by ON squad_invitation (answered_by)');
    await db.query('CREATE INDEX athlete_merged_into ON athlete (merged_into) WHERE merged_into IS NOT NULL');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX athlete_merged_into');
    await db.query('DROP TABLE squad_invitation');
    await db.query('DROP TABLE squad');
  }
}
