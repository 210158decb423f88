import type { MigrationInterface, QueryRunner } from 'typeorm';

const LIST = [
  'discipline',
  'sex',
  'implement_key',
  'environment',
  'timing',
  'conditions',
  'season',
  'age_group',
];
const LIST_KEY = LIST.join(` || '|' || `);
const REST = 'rank_value, performance_id, nation, year_end_age, athlete_id';

/** The list of a best in one column: a page or a count of the list compares one text for each row instead of eight. */
export class ListOfABest1764983000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX best_list');
    await db.query(`ALTER TABLE best ADD COLUMN list_key varchar(96) NOT NULL DEFAULT ''`);
    // PostgreSQL then writes the table once, and leaves no dead row for each. Without a default an instance of before,
    // which knows nothing of the column, fails to publish and another tries again: its marks would be in no list.
    await db.query(
      db.connection.options.type === 'postgres'
        ? `ALTER TABLE best ALTER COLUMN list_key DROP DEFAULT,
            ALTER COLUMN list_key TYPE varchar(96) USING (${LIST_KEY})`
        : `UPDATE best SET list_key = ${LIST_KEY}`,
    );
    await db.query(`CREATE INDEX best_list ON best (list_key, ${REST})`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX best_list');
    await db.query('ALTER TABLE best DROP COLUMN list_key');
    await db.query(`CREATE INDEX best_list ON best (${LIST.join(', ')}, ${REST})`);
  }
}
