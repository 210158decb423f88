import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { sqliteDriver, WRITER_CACHE_KIB } from '../src/platform/database/sqlite-connections.js';

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
  const from = await opened(source);
  await from.query(`ATTACH '${hub}' AS hub`);
  const made: string[] = [];
  for (const table of tables) {
    const all = await from.query<{ sql: string | null }[]>(
      `SELECT sql FROM hub.sqlite_master WHERE tbl_name = '${table}' AND type IN ('table', 'index') ORDER BY type DESC`,
    );
    made.push(...all.flatMap(({ sql }) => sql ?? []));
    // Keys of athletes lie in the order of the key; ids grow with time.
    const inOrder = table === 'athlete_key' ? 'athlete_id' : 'rowid';
    await from.query(`CREATE TABLE ${table} AS SELECT * FROM hub.${table} ORDER BY ${inOrder}`);
  }
  await from.destroy();

  const target = await opened(join(folder, 'inserted.sqlite'));
  await target.query('PRAGMA journal_mode = WAL');
  await target.query(`PRAGMA cache_size = ${-WRITER_CACHE_KIB}`);
  await target.query('PRAGMA foreign_keys = OFF');
  for (const sql of made) await target.query(sql);
  await target.query(`ATTACH '${source}' AS source`);
  let seconds = 0;
  for (const table of tables) {
    const [{ last } = { last: null }] = await target.query<{ last: number | null }[]>(
      `SELECT max(rowid) AS last FROM source.${table}`,
    );
    const begun = performance.now();
    for (let after = 0; after < (last ?? 0); after += PART) {
      await target.query(
        `INSERT INTO main.${table} SELECT * FROM source.${table} WHERE rowid > ${after} AND rowid <= ${after + PART}`,
      );
    }
    seconds += (performance.now() - begun) / 1000;
  }
  await target.destroy();
  return seconds;
}

const opened = (database: string): Promise<DataSource> =>
  new DataSource({ type: 'sqlite', database, driver: sqliteDriver() }).initialize();
