import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

/** What a load of lists writes for its rows; the file itself, audit and messages are little beside it. */
const TABLES = ['event', 'athlete', 'performance', 'best', 'submission_row', 'finding'];

export interface Copied {
  rows: number;
  performances: number;
  seconds: number;
}

/** The lower bound of loading: the rows that are in the tables, by plain COPY into empty twins with the same indexes. */
export async function copyLoaded(url: string, folder: string): Promise<Copied> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const copied: Copied = { rows: 0, performances: 0, seconds: 0 };
  try {
    for (const table of TABLES) {
      const file = join(folder, `${table}.copy`);
      await pipeline(client.query(copyTo(`COPY ${table} TO STDOUT`)), createWriteStream(file));
      await client.query(`CREATE TABLE twin_${table} (LIKE ${table} INCLUDING ALL)`);
      const from = performance.now();
      const target = client.query(copyFrom(`COPY twin_${table} FROM STDIN`));
      await pipeline(createReadStream(file, { highWaterMark: 1 << 18 }), target);
      copied.seconds += (performance.now() - from) / 1000;
      copied.rows += target.rowCount;
      if (table === 'performance') copied.performances = target.rowCount;
    }
    return copied;
  } finally {
    await client.end();
  }
}
