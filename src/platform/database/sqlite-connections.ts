import { AsyncLocalStorage } from 'node:async_hooks';
import { createRequire } from 'node:module';
import type sqlite3 from 'sqlite3';
import type { DataSource } from 'typeorm';

const inTransaction = new AsyncLocalStorage<true>();

/** What runs in here reads what its transaction has written so far. */
export const withinTransaction = <T>(work: () => T): T => inTransaction.run(true, work);

const SELECT = /^\s*SELECT\b/i;
const WITH = /^\s*WITH\b/i;
const WRITES = /\b(?:INSERT|UPDATE|DELETE|REPLACE)\b/i;
/** A `SELECT` cannot write, however long it is; what begins with `WITH` can. */
const isRead = (sql: string): boolean => SELECT.test(sql) || (WITH.test(sql) && !WRITES.test(sql));

type Sqlite = typeof sqlite3;

/**
 * SQLite for TypeORM, which knows one connection per database. A second one may be opened for whoever reads outside a
 * transaction: on the first they would see what is not committed yet, and may be undone.
 *
 * TypeORM switches on the long stack traces of sqlite3, for which every statement writes its values into a text: a tenth
 * of the time of large statements, and values in the stacks of errors. Loaded only where it is used, like TypeORM does.
 */
export function sqliteDriver(): object {
  const sqlite = createRequire(import.meta.url)('sqlite3') as Sqlite;
  const driver = { ...sqlite, Database: withReader(sqlite) };
  return { ...driver, verbose: () => driver };
}

/**
 * Of pages, for the connection that writes. A transaction of a long file changes more than the two megabytes that SQLite keeps
 * unless it is told otherwise: pages went to the log, and came back to be changed again, several times before the commit.
 */
export const WRITER_CACHE_KIB = 16_000;

const runOn = (connection: sqlite3.Database, sql: string): Promise<void> =>
  new Promise((resolve, reject) => {
    connection.run(sql, (error) => (error ? reject(error) : resolve()));
  });

interface Connection {
  readApart: (path: string, busyTimeoutMs: number) => Promise<void>;
}

function withReader({ Database }: Sqlite): new (...given: never[]) => Connection {
  return class extends Database implements Connection {
    private reader: sqlite3.Database | undefined;

    async readApart(path: string, busyTimeoutMs: number): Promise<void> {
      const reader = await new Promise<sqlite3.Database>((resolve, reject) => {
        const opened = new Database(path, (error) => (error ? reject(error) : resolve(opened)));
      });
      reader.configure('busyTimeout', busyTimeoutMs);
      await runOn(reader, 'PRAGMA query_only = ON');
      await runOn(this, `PRAGMA cache_size = ${-WRITER_CACHE_KIB}`);
      this.reader = reader;
    }

    override all(sql: string, ...rest: unknown[]): this {
      const reader = this.reader && !inTransaction.getStore() && isRead(sql) ? this.reader : null;
      if (reader) reader.all(sql, ...rest);
      else super.all(sql, ...rest);
      return this;
    }

    override close(done?: (error: Error | null) => void): void {
      const { reader } = this;
      this.reader = undefined;
      if (!reader) return super.close(done);
      reader.close((error) => (error ? done?.(error) : super.close(done)));
    }
  };
}

/** To be called once the tables are there. A database in memory, which has no log, has one connection, whoever reads. */
export async function readApart(source: DataSource): Promise<void> {
  const { options, driver } = source;
  if (options.type !== 'sqlite' || !options.enableWAL) return;
  const { databaseConnection } = driver as unknown as { databaseConnection: Connection };
  await databaseConnection.readApart(options.database, options.busyTimeout ?? 0);
}
