import * as fc from 'fast-check';
import sqlite3 from 'sqlite3';
import { agesOn, MASTERS_AGE_SQL, YEAR_END_AGE_SQL } from './ages.js';

describe('The ages of a mark', () => {
  it.each([
    ['2026-05-01', { year: 2007 }, 19, null],
    ['2026-12-31', { year: 2008 }, 18, null],
    ['2026-05-01', { date: '1991-05-01', year: 1991 }, 35, 35],
    ['2026-04-30', { date: '1991-05-01', year: 1991 }, 35, null],
    ['2026-04-30', { year: 1991 }, 35, null],
    ['2026-04-30', { year: 1990 }, 36, 35],
    ['2026-04-30', { year: 1986 }, 40, null],
    ['2026-04-30', {}, null, null],
    ['2026-04-30', { year: 2027 }, null, null],
    ['2026-04-30', { date: '1915-05-01' }, 111, 105],
  ])('on %s of somebody born %j', (day, birth, yearEndAge, mastersAge) => {
    expect(agesOn(day, birth)).toEqual({ yearEndAge, mastersAge });
  });

  it('are the same in SQL', async () => {
    const database = new sqlite3.Database(':memory:');
    const ask = (day: string, date: string | null, year: number | null): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const from = `(SELECT ? AS day) p, (SELECT ? AS birth_date, ? AS birth_year) a`;
        const sql = `SELECT ${YEAR_END_AGE_SQL} AS "yearEndAge", ${MASTERS_AGE_SQL} AS "mastersAge" FROM ${from}`;
        database.get(sql, [day, date, year], (error, row) => (error ? reject(error) : resolve(row)));
      });
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const year = fc.option(fc.integer({ min: 1890, max: 2030 }));
    await fc.assert(
      fc.asyncProperty(day, fc.option(day), year, async (on, date, other) => {
        const birthYear = date ? Number(date.slice(0, 4)) : other;
        // A birth after the contest is an error that no list shows; both say that there is no age.
        fc.pre(date === null || date <= on || date.slice(0, 4) > on.slice(0, 4));
        expect(await ask(on, date, birthYear)).toEqual(agesOn(on, { date, year: birthYear }));
      }),
      { numRuns: 1000 },
    );
    database.close();
  });
});
