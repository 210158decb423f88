import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = 'key, sex, birth_from, birth_to, athlete_id';

/**
 * Candidates are found by key, sex and year of birth in one search, and everything that is asked is in the key itself.
 * Years that are not known are 0, because a primary key knows no NULL.
 */
export class KeysByBirth1764980000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await replace(
      db,
      `CREATE TABLE athlete_key_new (
        key        integer    NOT NULL,
        sex        varchar(1) NOT NULL,
        birth_from integer    NOT NULL,
        birth_to   integer    NOT NULL,
        athlete_id uuid       NOT NULL,
        PRIMARY KEY (${COLUMNS})
      )`,
      `SELECT key, sex, COALESCE(birth_from, 0), COALESCE(birth_to, 0), athlete_id FROM athlete_key`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await replace(
      db,
      `CREATE TABLE athlete_key_new (
        key        integer    NOT NULL,
        athlete_id uuid       NOT NULL,
        birth_from integer,
        birth_to   integer,
        sex        varchar(1) NOT NULL,
        PRIMARY KEY (key, athlete_id)
      )`,
      `SELECT key, min(sex), NULLIF(min(birth_from), 0), NULLIF(min(birth_to), 0), athlete_id
        FROM athlete_key GROUP BY key, athlete_id`,
    );
  }
}

async function replace(db: QueryRunner, table: string, rows: string): Promise<void> {
  const isPostgres = db.connection.options.type === 'postgres';
  // SQLite keeps such rows in the order of the key and nowhere else.
  await db.query(isPostgres ? table : `${table} WITHOUT ROWID`);
  await db.query(`INSERT INTO athlete_key_new (${COLUMNS}) ${rows}`);
  await db.query('DROP TABLE athlete_key');
  await db.query('ALTER TABLE athlete_key_new RENAME TO athlete_key');
  if (isPostgres) await db.query('ALTER INDEX athlete_key_new_pkey RENAME TO athlete_key_pkey');
  await db.query('CREATE INDEX athlete_key_athlete ON athlete_key (athlete_id)');
}
