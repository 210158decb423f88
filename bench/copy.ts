import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

/** What ingestion writes for a file of results, parents first. */
export const WRITTEN = [
  'event',
  'athlete',
  'athlete_identifier',
  'athlete_key',
  'performance',
  'best',
  'submission_row',
  'finding',
];

/**
 * Takes the rows of these tables out, and measures a plain COPY of the same rows into empty tables with the same
 * columns and indexes: the lower bound of any load. Answers seconds.
 */
export async function secondsToCopy(url: string, folder: string, tables: readonly string[]): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  let seconds = 0;
  try {
    for (const table of tables) {
      const file = join(folder, `${table}.copy`);
      await pipeline(client.query(copyTo(`COPY ${table} TO STDOUT`)), createWriteStream(file));
      await client.query(`CREATE TABLE copied (LIKE ${table} INCLUDING ALL)`);
      const from = performance.now();
      await pipeline(createReadStream(file), client.query(copyFrom('COPY copied FROM STDIN')));
      seconds += (performance.now() - from) / 1000;
      await client.query('DROP TABLE copied');
      await rm(file);
    }
  } finally {
    await client.end();
  }
  return seconds;
}
