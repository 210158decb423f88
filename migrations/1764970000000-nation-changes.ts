import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who competed for several nations, so that lists look for a second best of these few athletes only. */
export class NationChanges1764970000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('CREATE TABLE nation_change (athlete_id uuid NOT NULL, PRIMARY KEY (athlete_id))');
    await db.query(`INSERT INTO nation_change (athlete_id)
      SELECT DISTINCT a.id FROM performance p JOIN athlete a ON a.id = p.athlete_id WHERE p.nation <> a.nation`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE nation_change');
  }
}
