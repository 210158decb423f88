import * as fc from 'fast-check';
import { type Asked, isInPart, LONGEST_LIST, type Posting } from '../src/identity/keys.js';
import type { Sex } from '../src/identity/mention.js';
import { type Postings, readPostings } from '../src/identity/postings.js';
import { KEY_COLUMNS } from '../src/identity/stored-mention.js';
import { groupedBy } from '../src/platform/collections/grouped.js';
import { insertMany } from '../src/platform/database/bulk.js';
import { newId } from '../src/platform/database/id.js';
import { Transactions } from '../src/platform/database/transactions.js';
import { startApp, type TestApp } from './support/app.js';

interface Row extends Posting {
  key: number;
}
const row = (key: number, sex: Sex, from: number | null, to = from): Row => ({
  key,
  id: newId(),
  sex,
  from,
  to,
});
const times = (count: number, make: (at: number) => Row): Row[] =>
  Array.from({ length: count }, (_, at) => make(at));

const SEXES = ['M', 'F', 'X'] as const;
const [FULL_YEAR, FULL_YEARS, EMPTY] = [8, 9, 10];
/** Short lists of all kinds; one that is too long in a single year; one that is too long in three years together. */
const ROWS = [
  ...times(400, (at) => {
    const from = at % 7 === 0 ? null : 1_985 + (at % 13);
    return row(-3 + (at % 6), SEXES[at % 3] ?? 'X', from, from && at % 5 === 0 ? from + 1 : from);
  }),
  ...times(LONGEST_LIST + 50, () => row(FULL_YEAR, 'M', 1_995)),
  ...times(20, () => row(FULL_YEAR, 'M', 1_996)),
  ...times(LONGEST_LIST + 60, (at) => row(FULL_YEARS, 'F', 1_994 + (at % 3))),
];

const asked: fc.Arbitrary<Asked> = fc.record({
  kind: fc.constantFrom('pair', 'year'),
  hash: fc.constantFrom(-3, -2, -1, 0, 1, 2, FULL_YEAR, FULL_YEARS, EMPTY),
  narrow: fc.option(
    fc
      .record({
        sex: fc.constantFrom('M', 'F'),
        from: fc.integer({ min: 1_984, max: 1_999 }),
        years: fc.nat(2),
      })
      .map(({ sex, from, years }) => ({ sex, from, to: from + years })),
  ),
});

describe('lists of who shares a key', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
    await app.get(Transactions).run((db) =>
      insertMany(
        db,
        'athlete_key',
        KEY_COLUMNS,
        ROWS.map(({ key, sex, from, to, id }) => [key, sex, from ?? 0, to ?? 0, id]),
      ),
    );
  });
  afterAll(() => app.close());

  const read = (lists: readonly Asked[]): Promise<Postings> =>
    app.get(Transactions).run((db) => readPostings(db, lists));
  const written = (list: readonly Posting[]): string[] =>
    list.map(({ id, sex, from, to }) => `${id} ${sex} ${from} ${to}`).toSorted();

  it('are whole, each entry once, whatever else is asked with them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(asked, { minLength: 1, maxLength: 12 }), async (lists) => {
        const found = await read(lists);
        for (const list of lists) {
          const all = ROWS.filter((one) => one.key === list.hash && isInPart(list, one));
          const got = written(found.of(list));
          const mayBe = new Set(written(all));
          expect(got.filter((one) => !mayBe.has(one))).toEqual([]);
          expect(new Set(got).size).toBe(got.length);
          const perYear = groupedBy(all, ({ from }) => from);
          const inEachYear = [...perYear.values()].reduce(
            (sum, { length }) => sum + Math.min(length, LONGEST_LIST),
            0,
          );
          expect(got).toHaveLength(list.narrow ? inEachYear : Math.min(all.length, LONGEST_LIST));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are empty where nothing is asked', async () => {
    const found = await read([]);
    expect(found.of({ kind: 'pair', hash: 0, narrow: null })).toEqual([]);
  });
});
