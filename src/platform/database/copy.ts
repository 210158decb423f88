import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type EntityManager, QueryFailedError } from 'typeorm';
import type { Value } from './bulk.js';

/** Text that is sent at once; more would only wait in memory. */
const PIECE_CHARACTERS = 1 << 18;
const SPECIAL = /[\\\n\r\t]/g;
const HAS_SPECIAL = /[\\\n\r\t]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Streams rows into a table of PostgreSQL inside the transaction of `db`: about three times as fast as INSERT.
 * COPY has no ON CONFLICT: a duplicate undoes the whole transaction.
 */
export async function copyRows(
  db: EntityManager,
  target: string,
  rows: Iterable<readonly Value[]>,
): Promise<void> {
  const sql = `COPY ${target} FROM STDIN`;
  const client = (await db.queryRunner?.connect()) as PoolClient | undefined;
  if (!client) throw new Error('Rows are copied inside a transaction only.');
  // It goes past TypeORM; whoever watches what is written should see it.
  db.connection.logger.logQuery(sql, [], db.queryRunner);
  const destination = client.query(copyFrom(sql));
  try {
    await pipeline(Readable.from(pieces(rows), { objectMode: false }), destination);
  } catch (error) {
    throw error instanceof Error ? new QueryFailedError(sql, [], error) : error;
  }
}

/** A socket that takes everything asks for the next piece in the same turn, so others are let in between two. */
async function* pieces(rows: Iterable<readonly Value[]>): AsyncGenerator<Buffer> {
  let text = '';
  for (const row of rows) {
    for (let at = 0; at < row.length; at++) text += (at === 0 ? '' : '\t') + cell(row[at] ?? null);
    text += '\n';
    if (text.length > PIECE_CHARACTERS) {
      yield Buffer.from(text);
      text = '';
      await nextTurn();
    }
  }
  if (text !== '') yield Buffer.from(text);
}

function cell(value: Value): string {
  if (value === null) return '\\N';
  if (typeof value !== 'string') return String(value);
  return HAS_SPECIAL.test(value) ? value.replaceAll(SPECIAL, (sign) => ESCAPES[sign] ?? sign) : value;
}
