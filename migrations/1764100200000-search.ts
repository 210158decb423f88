import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Indexes of letters in threes, with which names are found in spite of typing errors. */
export class Search1764100200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    if (db.connection.options.type !== 'postgres') {
      for (const statement of SQLITE) await db.query(statement);
      return;
    }
    // Some hosts forbid extensions. The hub then searches for parts of words, and says so.
    await db.query(`DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm;
      EXCEPTION WHEN insufficient_privilege OR feature_not_supported OR undefined_file THEN
        RAISE NOTICE 'pg_trgm is not available'; END $$`);
    const found: unknown[] = await db.query(`SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm'`);
    if (found.length === 0) return;
    for (const table of TABLES) {
      await db.query(`CREATE INDEX ${table}_search ON ${table} USING gin (search_text gin_trgm_ops)`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    const statements = db.connection.options.type === 'postgres' ? POSTGRES_BACK : SQLITE_BACK;
    for (const statement of statements) await db.query(statement);
  }
}

const TABLES = ['athlete', 'event', 'federation'] as const;
const POSTGRES_BACK = TABLES.map((table) => `DROP INDEX IF EXISTS ${table}_search`);

/** Who was merged into somebody else is found as that one only. */
const findable = (table: string, row: string): string =>
  table === 'athlete' ? `${row}.merged_into IS NULL` : '1';
const columns = (table: string): string => (table === 'athlete' ? 'search_text, merged_into' : 'search_text');

const fill = (table: string): string[] => [
  `INSERT INTO search_entry (kind, id, search_text)
    SELECT '${table}', id, search_text FROM ${table} WHERE ${findable(table, table)}`,
  `CREATE TRIGGER ${table}_search_insert AFTER INSERT ON ${table} WHEN ${findable(table, 'new')} BEGIN
    INSERT INTO search_entry (kind, id, search_text) VALUES ('${table}', new.id, new.search_text); END`,
  `CREATE TRIGGER ${table}_search_update AFTER UPDATE OF ${columns(table)} ON ${table} BEGIN
    DELETE FROM search_entry WHERE kind = '${table}' AND id = old.id;
    INSERT INTO search_entry (kind, id, search_text)
      SELECT '${table}', new.id, new.search_text WHERE ${findable(table, 'new')}; END`,
  `CREATE TRIGGER ${table}_search_delete AFTER DELETE ON ${table} BEGIN
    DELETE FROM search_entry WHERE kind = '${table}' AND id = old.id; END`,
];

const SQLITE = [
  // The numbers of rows that have no number of their own may change, so the index refers to these.
  `CREATE TABLE search_entry (
    number      integer PRIMARY KEY,
    kind        varchar(16)  NOT NULL,
    id          varchar      NOT NULL,
    search_text varchar(700) NOT NULL
  )`,
  `CREATE UNIQUE INDEX search_entry_of ON search_entry (kind, id)`,
  `CREATE VIRTUAL TABLE search_index
    USING fts5(search_text, content = 'search_entry', content_rowid = 'number', tokenize = 'trigram')`,
  `CREATE TRIGGER search_entry_insert AFTER INSERT ON search_entry BEGIN
    INSERT INTO search_index (rowid, search_text) VALUES (new.number, new.search_text); END`,
  `CREATE TRIGGER search_entry_delete AFTER DELETE ON search_entry BEGIN
    INSERT INTO search_index (search_index, rowid, search_text)
      VALUES ('delete', old.number, old.search_text); END`,
  ...TABLES.flatMap((table) => fill(table)),
];

const SQLITE_BACK = [
  ...TABLES.flatMap((table) =>
    ['insert', 'update', 'delete'].map((change) => `DROP TRIGGER ${table}_search_${change}`),
  ),
  `DROP TABLE search_index`,
  `DROP TABLE search_entry`,
];
