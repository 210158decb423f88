import type { EntityManager } from 'typeorm';
import { arrayText } from '../platform/database/bulk.js';
import { isPostgres } from '../platform/database/dialect.js';
import { isId } from '../platform/database/id.js';

/** A key holds the meet, and the index begins with it: keys of one meet lie together, hashes alone lie anywhere. */
export interface KeyInMeet {
  eventId: string;
  naturalKey: string;
}

const CHUNK = 5_000;

/** These columns of the marks that count and have these keys. A meet that is not entered yet has none. */
export async function marksByKey<Row>(
  db: EntityManager,
  columns: string,
  keys: readonly KeyInMeet[],
): Promise<Row[]> {
  const entered = keys.filter(({ eventId }) => isId(eventId));
  const asked = [
    ...new Map(entered.map((key) => [`${key.eventId}|${key.naturalKey}`, key] as const)).values(),
  ];
  const found: Row[] = [];
  for (let start = 0; start < asked.length; start += CHUNK) {
    const chunk = asked.slice(start, start + CHUNK);
    const rows: Row[] = await (isPostgres(db)
      ? onPostgres(db, columns, chunk)
      : onSqlite(db, columns, chunk));
    for (const row of rows) found.push(row);
  }
  return found;
}

/** One read of the index for each key, whatever the planner thinks of the length of the table. */
const onPostgres = <Row>(db: EntityManager, columns: string, asked: readonly KeyInMeet[]): Promise<Row[]> =>
  db.query<Row[]>(
    `SELECT ${columns} FROM unnest($1::uuid[], $2::text[]) AS asked (asked_event, asked_key)
     CROSS JOIN LATERAL (
       SELECT * FROM performance
       WHERE event_id = asked_event AND natural_key = asked_key AND withdrawn_at IS NULL
       LIMIT 1) AS mark
     ORDER BY id`,
    [arrayText(asked.map(({ eventId }) => eventId)), arrayText(asked.map(({ naturalKey }) => naturalKey))],
  );

/** CROSS JOIN keeps the order of the two: first what is asked. */
const onSqlite = <Row>(db: EntityManager, columns: string, asked: readonly KeyInMeet[]): Promise<Row[]> =>
  db.query<Row[]>(
    `SELECT ${columns} FROM (
       SELECT value ->> 0 AS asked_event, value ->> 1 AS asked_key FROM json_each($1)) AS asked
     CROSS JOIN performance ON event_id = asked_event AND natural_key = asked_key
     WHERE withdrawn_at IS NULL
     ORDER BY id`,
    [JSON.stringify(asked.map(({ eventId, naturalKey }) => [eventId, naturalKey]))],
  );
