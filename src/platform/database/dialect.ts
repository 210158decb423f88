import { type ColumnType, type DataSource, type EntityManager, getMetadataArgsStorage } from 'typeorm';

export type Dialect = 'postgres' | 'sqlite';

export const dialectOf = (url: string): Dialect => (url.startsWith('sqlite:') ? 'sqlite' : 'postgres');

export const isPostgres = (db: EntityManager | DataSource): boolean =>
  ('connection' in db ? db.connection.options.type : db.options.type) === 'postgres';

/** Entities are written in Postgres. This is the phrase book for SQLite. */
const PHRASE_BOOK: Partial<Record<string, ColumnType>> = {
  uuid: 'varchar',
  timestamptz: 'datetime',
  jsonb: 'simple-json',
};

/** Rewrites the column types the entities declare. Call it before a SQLite DataSource is built. */
export function speakSqlite(): void {
  for (const { options } of getMetadataArgsStorage().columns) {
    options.type = PHRASE_BOOK[String(options.type)] ?? options.type;
  }
}
