import * as fc from 'fast-check';
import { DataSource, type EntityManager } from 'typeorm';
import { type Columns, insertEach, insertMany, selectIn, type Value } from '../src/platform/database/bulk.js';
import { TableChanges } from '../src/platform/database/table-changes.js';
import { Transactions } from '../src/platform/database/transactions.js';
import { startApp, type TestApp } from './support/app.js';

declare const TEST_DATABASE: 'sqlite' | 'postgres';

const COLUMNS: Columns = [
  ['place', 'integer'],
  ['word', 'text'],
  ['number', 'integer'],
  ['holds', 'boolean'],
];
const AWKWARD = [
  '',
  'NULL',
  'null',
  '"',
  '\\',
  '\\"',
  '{}',
  'a,b',
  '\\N',
  '\t',
  '\n',
  '\r\n',
  "O'Brien",
  ' ',
  '🏃',
  'ñ',
];
/** What a text of PostgreSQL may hold: all but NUL. */
const word = fc.oneof(
  fc.constantFrom(...AWKWARD),
  fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', '')),
);
const cells = fc.tuple(
  fc.option(word),
  fc.option(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
  fc.option(fc.boolean()),
);
/** A few are written by a statement, many by COPY. */
const tables = fc.oneof(
  fc.array(cells, { maxLength: 20 }),
  fc.array(cells, { minLength: 100, maxLength: 130 }),
);

type Row = Record<'place' | 'word' | 'number' | 'holds', Value>;
const told = ({ place, word: text, number, holds }: Row) => [
  place,
  text,
  number,
  // SQLite keeps truth as a number.
  holds === null ? null : Boolean(holds),
];

describe('many rows at once', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
    await app.get(Transactions).run(async (db) => {
      await db.query(
        'CREATE TABLE cell (place integer PRIMARY KEY, word text, number integer, holds boolean)',
      );
    });
  });
  afterAll(() => app.close());

  const written = (write: (db: EntityManager) => Promise<void>): Promise<Row[]> =>
    app.get(Transactions).run(async (db) => {
      await db.query('DELETE FROM cell');
      await write(db);
      return db.query<Row[]>('SELECT place, word, number, holds FROM cell ORDER BY place');
    });

  it.each(['', 'ON CONFLICT (place) DO NOTHING'])(
    'are what was given, whatever the texts hold: %s',
    async (tail) => {
      await fc.assert(
        fc.asyncProperty(tables, async (given) => {
          const rows = given.map((each, at): Value[] => [at, ...each]);
          const all = await written((db) => insertMany(db, 'cell', COLUMNS, rows, tail));
          expect(all.map(told)).toEqual(rows);
        }),
        { numRuns: 40 },
      );
    },
  );

  it('are made one by one as they are sent', async () => {
    const places = Array.from({ length: 250 }, (_, at) => at);
    const all = await written((db) =>
      insertEach(db, 'cell', COLUMNS, places, (at) => [at, `w${at}`, -at, at % 2 === 0]),
    );
    expect(all.map(told)).toEqual(places.map((at) => [at, `w${at}`, 0 - at, at % 2 === 0]));
  });

  it('let others in between the pieces in which they are sent', async () => {
    let [made, most, isDone] = [0, 0, false];
    const turn = (): void => {
      most = Math.max(most, made);
      made = 0;
      if (!isDone) setImmediate(turn);
    };
    setImmediate(turn);
    const places = Array.from({ length: 60_000 }, (_, at) => at);
    const text = 'a'.repeat(40);
    const all = await written((db) =>
      insertEach(db, 'cell', COLUMNS, places, (at) => {
        made += 1;
        return [at, text, at, true];
      }),
    );
    isDone = true;
    expect(all).toHaveLength(places.length);
    // A piece has some 4,900 of these rows, and all of them would be sent in 13.
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThan(10_000);
  });

  it('replace what is there only where the statement says so, and else leave nothing behind', async () => {
    const rows = (text: string): Value[][] => Array.from({ length: 120 }, (_, at) => [at, text, at, true]);
    const again = written(async (db) => {
      await insertMany(db, 'cell', COLUMNS, rows('one'));
      await insertMany(db, 'cell', COLUMNS, rows('other'));
    });
    await expect(again).rejects.toThrow(TEST_DATABASE === 'postgres' ? /duplicate key/ : /UNIQUE constraint/);
    const better = await written(async (db) => {
      await insertMany(db, 'cell', COLUMNS, rows('one'));
      await insertMany(
        db,
        'cell',
        COLUMNS,
        rows('other'),
        'ON CONFLICT (place) DO UPDATE SET word = excluded.word',
      );
    });
    expect(new Set(better.map((row) => row.word))).toEqual(new Set(['other']));
  });

  it.each([3, 150])('are known to have changed their table, %d rows of them', async (count) => {
    const changes = app.get(TableChanges, { strict: false });
    const rows = Array.from({ length: count }, (_, at): Value[] => [at, 'fresh', at, true]);
    await app.get(Transactions).run((db) => db.query('DELETE FROM cell'));
    const before = changes.moment;
    expect(changes.isUnchanged(['cell'], before)).toBe(true);
    await app.get(Transactions).run((db) => insertMany(db, 'cell', COLUMNS, rows));
    expect(changes.isUnchanged(['cell'], before)).toBe(false);
  });

  it.each(['in a transaction', 'alone'])(
    'leave nothing behind where one of them is there, %s',
    async (how) => {
      const rows = Array.from({ length: 50 }, (_, at): Value[] => [at, 'fresh', at, true]);
      await written((db) => insertMany(db, 'cell', COLUMNS, [[40, 'kept', null, null]]));
      const write = (db: EntityManager) => insertMany(db, 'cell', COLUMNS, rows);
      const { manager } = app.get(DataSource);
      await expect(how === 'alone' ? write(manager) : app.get(Transactions).run(write)).rejects.toThrow(
        TEST_DATABASE === 'postgres' ? /duplicate key/ : /UNIQUE constraint/,
      );
      expect(await manager.query('SELECT place, word FROM cell')).toEqual([{ place: 40, word: 'kept' }]);
    },
  );

  it('are found by their texts, whatever those hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(word, { maxLength: 40 }), fc.array(word), async (words, strangers) => {
        const rows = words.map((text, at): Value[] => [at, text, null, null]);
        const found = await app.get(Transactions).run(async (db) => {
          await db.query('DELETE FROM cell');
          await insertMany(db, 'cell', COLUMNS, rows);
          const asked = words.filter((_, at) => at % 2 === 0);
          const others = strangers.filter((text) => !words.includes(text));
          return selectIn<Row>(db, (list) => `SELECT place FROM cell WHERE word ${list}`, [
            ...asked,
            ...others,
          ]);
        });
        const places = new Set(found.map(({ place }) => place));
        expect(places).toEqual(new Set(words.flatMap((_, at) => (at % 2 === 0 ? [at] : []))));
      }),
      { numRuns: 40 },
    );
  });
});
