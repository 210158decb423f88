import type { EntityManager } from 'typeorm';
import { selectIn, type Value } from '../platform/database/bulk.js';
import { type KeyInMeet, marksByKey } from './marks-by-key.js';
import type { NewPerformance } from './new-performance.js';
import { COLUMNS, type StoredValues, valuesOf } from './performance-values.js';

const KEPT = new Set(['id', 'created_at', 'year_end_age', 'masters_age']);
const SNAPSHOT = COLUMNS.map(([name]) => name).filter((name) => !KEPT.has(name));
const SELECTED = ['id', ...SNAPSHOT]
  .map((name) => (name === 'day' ? 'CAST(day AS text) AS day' : name))
  .join(', ');

/** What a corrected file may change of a mark; the text of the cell says the same in many ways. */
const COMPARED = SNAPSHOT.filter(
  (name) =>
    ![
      'submission_id',
      'row',
      'mark_text',
      'natural_key',
      'season',
      'rank_value',
      'legal',
      'official',
      'source_athlete_id',
    ].includes(name),
);

/** Everything that is stored of a performance, as values of its columns. */
export type Snapshot = Readonly<Record<string, Value>>;
export type Kept = { id: string; values: Snapshot };
type Stored = Record<string, unknown> & { id: string };

/** Performances that count, as they are stored now. */
export async function snapshots(
  db: EntityManager,
  by: 'id' | 'submission_id' | 'event_id',
  keys: readonly string[],
): Promise<Kept[]> {
  const rows = await selectIn<Stored>(
    db,
    (list) => `SELECT ${SELECTED} FROM performance WHERE ${by} ${list} AND withdrawn_at IS NULL
      ORDER BY id`,
    keys,
  );
  return rows.map(keptOf);
}

/** The same of those that have these keys. */
export const snapshotsByKey = async (db: EntityManager, keys: readonly KeyInMeet[]): Promise<Kept[]> =>
  (await marksByKey<Stored>(db, SELECTED, keys)).map(keptOf);

const keptOf = ({ id, ...rest }: Stored): Kept => ({ id, values: plain(rest) });

/** As a new performance would be stored. */
export function snapshotOf(db: EntityManager, performance: NewPerformance): Snapshot {
  const values: StoredValues = valuesOf(db, performance);
  return plain(Object.fromEntries(COLUMNS.map(([name], i) => [name, values[i]])));
}

/** A new reading of a mark says whose it is, but not which of those who are one athlete now. */
export const withSourceOf = (from: Snapshot, to: Snapshot): Snapshot =>
  from['athlete_id'] === to['athlete_id']
    ? { ...to, source_athlete_id: from['source_athlete_id'] ?? null }
    : to;

/** The columns in which two differ. */
export const differences = (one: Snapshot, other: Snapshot): string[] =>
  COMPARED.filter((name) => one[name] !== other[name]);

/** Puts these values in the place of what is stored; the id and the day of birth of the row stay. */
export async function overwrite(db: EntityManager, id: string, values: Snapshot): Promise<void> {
  const list = SNAPSHOT.map((name, i) => `${name} = $${i + 1}`).join(', ');
  const parameters = SNAPSHOT.map((name) => values[name] ?? null);
  await db.query(`UPDATE performance SET ${list} WHERE id = $${SNAPSHOT.length + 1}`, [...parameters, id]);
}

const BOOLEAN = new Set(COLUMNS.filter(([, type]) => type === 'boolean').map(([name]) => name));

/** The same on both engines: SQLite has no booleans, PostgreSQL gives structures as objects. */
function plain(row: Record<string, unknown>): Snapshot {
  return Object.fromEntries(
    SNAPSHOT.map((name) => {
      const value = row[name] ?? null;
      if (BOOLEAN.has(name)) return [name, Boolean(value)];
      return [name, typeof value === 'object' && value !== null ? JSON.stringify(value) : (value as Value)];
    }),
  );
}
