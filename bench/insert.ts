import { createRequire } from 'node:module';
import { join } from 'node:path';
import type sqlite3 from 'sqlite3';
import { WRITER_CACHE_KIB } from '../src/platform/database/sqlite-connections.js';

/** As many rows a transaction as the hub publishes in one. */
const PART = 10_000;

/**
 * The lower bound of loading SQLite: the rows of these tables, in the order in which the hub wrote them, by `INSERT … SELECT`
 * into empty tables with the same columns and indexes in a file of their own, with the hub's page cache and log. Nothing
 * else may have the file of the hub open. Answers seconds.
 */
export async function secondsToInsert(
  hub: string,
  folder: string,
  tables: readonly string[],
): Promise<number> {
  const source = join(folder, 'rows.sqlite');
  const from = await Sqlite.open(source);
  await from.run(`ATTACH '${hub}' AS hub`);
  const made: string[] = [];
  for (const table of tables) {
    const all = await from.all<{ sql: string | null }>(
      `SELECT sql FROM hub.sqlite_master WHERE tbl_name = '${table}' AND type IN ('table', 'index') ORDER BY type DESC`,
    );
    made.push(...all.flatMap(({ sql }) => sql ?? []));
    // Keys of athletes lie in the order of the key; ids grow with time.
    const inOrder = table === 'athlete_key' ? 'athlete_id' : 'rowid';
    await from.run(`CREATE TABLE ${table} AS SELECT * FROM hub.${table} ORDER BY ${inOrder}`);
  }
  await from.close();

  const target = await Sqlite.open(join(folder, 'inserted.sqlite'));
  await target.run('PRAGMA journal_mode = WAL');
  await target.run(`PRAGMA cache_size = ${-WRITER_CACHE_KIB}`);
  await target.run('PRAGMA foreign_keys = OFF');
  for (const sql of made) await target.run(sql);
  await target.run(`ATTACH '${source}' AS source`);
  let seconds = 0;
  for (const table of tables) {
    const [{ last } = { last: null }] = await target.all<{ last: number | null }>(
      `SELECT max(rowid) AS last FROM source.${table}`,
    );
    const begun = performance.now();
    for (let after = 0; after < (last ?? 0); after += PART) {
      await target.run(
        `INSERT INTO main.${table} SELECT * FROM source.${table} WHERE rowid > ${after} AND rowid <= ${after + PART}`,
      );
    }
    seconds += (performance.now() - begun) / 1000;
  }
  await target.close();
  return seconds;
}

/** A connection of the driver that the hub has, with promises. */
class Sqlite {
  private constructor(private readonly connection: sqlite3.Database) {}

  static open(path: string): Promise<Sqlite> {
    const { Database } = createRequire(import.meta.url)('sqlite3') as typeof sqlite3;
    return new Promise((resolve, reject) => {
      const connection = new Database(path, (error) =>
        error ? reject(error) : resolve(new Sqlite(connection)),
      );
    });
  }

  run(sql: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.connection.run(sql, (error) => (error ? reject(error) : resolve()));
    });
  }

  all<Row>(sql: string): Promise<Row[]> {
    return new Promise((resolve, reject) => {
      this.connection.all<Row>(sql, (error, rows) => (error ? reject(error) : resolve(rows)));
    });
  }

  close(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.connection.close((error) => (error ? reject(error) : resolve()));
    });
  }
}
