import type { EntityManager } from 'typeorm';
import { copyRows } from './copy.js';
import { isPostgres } from './dialect.js';

/** Column name and PostgreSQL type, in the order of the values of each row. */
export type Columns = readonly (readonly [name: string, type: string])[];
export type Value = string | number | boolean | null;

const SQLITE_PARAMETERS = 30_000;
const POSTGRES_ROWS = 5_000;
/** For fewer rows a statement needs less time than the two round trips of COPY. */
const WORTH_COPYING = 100;

/**
 * Inserts many rows with few statements: COPY or `unnest` on PostgreSQL, multi-row VALUES on SQLite.
 * Moments are ISO texts, structures JSON texts. `tail` may say ON CONFLICT …, which COPY cannot.
 */
export const insertMany = (
  db: EntityManager,
  table: string,
  columns: Columns,
  rows: readonly (readonly Value[])[],
  tail = '',
): Promise<void> => insertEach(db, table, columns, rows, (row) => row, tail);

/** The same, where a row is made of an item when it is sent: made before, thousands would lie in memory at once. */
export async function insertEach<Item>(
  db: EntityManager,
  table: string,
  columns: Columns,
  items: readonly Item[],
  rowOf: (item: Item) => readonly Value[],
  tail = '',
): Promise<void> {
  const names = columns.map(([name]) => name).join(', ');
  if (isPostgres(db) && tail === '' && items.length >= WORTH_COPYING) {
    return copyRows(db, `${table} (${names})`, mapped(items, rowOf));
  }
  const size = isPostgres(db) ? POSTGRES_ROWS : Math.floor(SQLITE_PARAMETERS / columns.length);
  for (let start = 0; start < items.length; start += size) {
    const chunk = items.slice(start, start + size).map(rowOf);
    if (isPostgres(db)) {
      const lists = columns.map(([, type], i) => `$${i + 1}::${type}[]`).join(', ');
      const values = columns.map((_, i) => arrayText(chunk.map((row) => row[i] ?? null)));
      await db.query(`INSERT INTO ${table} (${names}) SELECT * FROM unnest(${lists}) ${tail}`, values);
    } else {
      const marks = `(${columns.map(() => '?').join(',')})`;
      const sql = `INSERT ${orFail(db)} INTO ${table} (${names}) VALUES ${chunk.map(() => marks).join(',')} ${tail}`;
      await db.query(sql, chunk.flat());
    }
  }
}

/**
 * A row that cannot be inserted ends its transaction, as it does on PostgreSQL. SQLite keeps what the statement alone would take
 * back unless it is told so: a copy of every page that it changes, a seventh of the time of a long file.
 */
const orFail = ({ queryRunner }: EntityManager): string =>
  queryRunner?.isTransactionActive ? 'OR FAIL' : '';

function* mapped<Item>(
  items: readonly Item[],
  rowOf: (item: Item) => readonly Value[],
): Generator<readonly Value[]> {
  for (const item of items) yield rowOf(item);
}

const NEEDS_ESCAPE = /["\\]/g;

/**
 * An array in PostgreSQL's own writing. The driver would write it too, in pieces that the garbage collector has to carry
 * away: a seventh of all that a published file leaves.
 */
export function arrayText(values: readonly Value[]): string {
  const items = values.map((value) => {
    if (value === null) return 'NULL';
    return typeof value === 'string' ? `"${value.replaceAll(NEEDS_ESCAPE, String.raw`\$&`)}"` : value;
  });
  return `{${items.join(',')}}`;
}

/** `column IN (…)` for any number of texts in one statement: the answer rows of each chunk, joined. */
export async function selectIn<Row>(
  db: EntityManager,
  sql: (list: string) => string,
  values: readonly string[],
): Promise<Row[]> {
  const found: Row[] = [];
  for (const { list, parameters } of listsOf(db, values)) {
    const rows: Row[] = await db.query(sql(list), parameters);
    for (const row of rows) found.push(row);
  }
  return found;
}

/** The same for a statement that changes rows and answers nothing. */
export async function changeIn(
  db: EntityManager,
  sql: (list: string) => string,
  values: readonly string[],
): Promise<void> {
  for (const { list, parameters } of listsOf(db, values)) await db.query(sql(list), parameters);
}

function* listsOf(
  db: EntityManager,
  values: readonly string[],
): Generator<{ list: string; parameters: unknown[] }> {
  const size = isPostgres(db) ? 20_000 : SQLITE_PARAMETERS;
  for (let start = 0; start < values.length; start += size) {
    const chunk = values.slice(start, start + size);
    if (isPostgres(db)) yield { list: '= ANY($1)', parameters: [arrayText(chunk)] };
    // Numbered, so that a statement may name the list more than once.
    else yield { list: `IN (${chunk.map((_, at) => `?${at + 1}`).join(',')})`, parameters: chunk };
  }
}

/** A moment as both engines store it when SQL is written by hand. */
export const momentText = (db: EntityManager, at: Date): string =>
  isPostgres(db) ? at.toISOString() : at.toISOString().replace('T', ' ').replace('Z', '');
