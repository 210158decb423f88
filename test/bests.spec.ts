import * as fc from 'fast-check';
import { DataSource } from 'typeorm';
import { LegalAndIllegalBests1764985000000 } from '../migrations/1764985000000-legal-and-illegal-bests.js';
import type { NewPerformance } from '../src/performances/new-performance.js';
import { BestsUpkeep } from '../src/performances/bests-upkeep.js';
import { startApp, type TestApp } from './support/app.js';
import { aPerformance, resultsOf } from './support/results.js';
import { ask } from './support/sender.js';

let app: TestApp;
let results: ReturnType<typeof resultsOf>;
let eventId: string;
beforeAll(async () => {
  app = await startApp();
  results = resultsOf(app);
  eventId = await results.aMeet();
});
afterAll(() => app.close());

const forgetAll = async (): Promise<void> => {
  await ask(app, 'DELETE FROM best');
  await ask(app, 'DELETE FROM performance');
};
const plant = (sql: string, ...values: string[]) => ask(app, sql, values);
const upkeep = () => app.get(BestsUpkeep, { strict: false });

const BIRTHS = [
  { birthYear: 2007, birthDate: null },
  { birthYear: 1990, birthDate: '1990-05-02' },
  { birthYear: 1989, birthDate: null },
];

const storedBests = async (): Promise<string[]> => {
  const rows: Record<string, unknown>[] = await app.get(DataSource).query(
    `SELECT athlete_id, discipline, sex, implement_key, environment, timing, nation, conditions, season,
      age_group, performance_id, rank_value FROM best`,
  );
  return rows.map((row) => Object.values(row).join('|')).toSorted();
};

/** The age groups of the three athletes above on 2 May, as a person would count them. */
const GROUPS: Record<number, readonly (readonly string[])[]> = {
  // 18 and 19 at the end of the year; on 2 May, the birthday, 35 and 36; 35 or 36, and 36 or 37.
  2025: [['U20', 'U23'], ['M35'], ['M35']],
  2026: [['U20', 'U23'], ['M35'], ['M35']],
};

/** The rules said once more, as plainly as possible: every list of every mark, sorted, first one taken. */
function recomputed(live: readonly NewPerformance[], athleteIds: readonly string[]): string[] {
  const lists = new Map<string, NewPerformance[]>();
  for (const each of live) {
    if (each.mark === null || each.exhibition) continue;
    const timing = each.mark.unit === 'ms' ? (each.mark.timing ?? 'unknown') : '';
    const groups = GROUPS[each.season]?.[athleteIds.indexOf(each.athleteId)] ?? [];
    const spans = [[each.season, ''], ...['', ...groups].map((group) => [0, group])];
    for (const [season, group] of spans) {
      const contest = [each.athleteId, each.discipline, each.sex, each.implement ?? '', each.environment];
      const conditions = each.legal ? 'legal' : 'illegal';
      const key = [...contest, timing, each.nation, conditions, season, group].join('|');
      lists.set(key, [...(lists.get(key) ?? []), each]);
    }
  }
  return [...lists]
    .map(([key, list]) => {
      const [best] = list.toSorted(
        (a, b) => (a.rankValue ?? 0) - (b.rankValue ?? 0) || (a.id < b.id ? -1 : 1),
      );
      return `${key}|${best?.id}|${best?.rankValue}`;
    })
    .toSorted();
}

const aRow = fc.record({
  athlete: fc.nat(2),
  field: fc.boolean(),
  hundredths: fc.integer({ min: 0, max: 4 }),
  hand: fc.boolean(),
  wind: fc.constantFrom(null, 500, 2000, 2100),
  year: fc.constantFrom(2025, 2026),
  dnf: fc.boolean(),
  brazil: fc.boolean(),
  exhibition: fc.boolean(),
});
type Row = typeof aRow extends fc.Arbitrary<infer T> ? T : never;

function performanceOf(row: Row, athleteIds: readonly string[]): NewPerformance {
  const value = row.field ? 6000 + row.hundredths * 10 : 11_000 + row.hundredths * 10;
  const timing = row.field ? null : row.hand ? 'hand' : 'electronic';
  const unit = row.field ? 'mm' : 'ms';
  return aPerformance({
    eventId,
    athleteId: athleteIds[row.athlete] ?? '',
    discipline: row.field ? 'LJ' : '100',
    day: `${row.year}-05-02`,
    nation: row.brazil ? 'BRA' : 'ARG',
    exhibition: row.exhibition,
    mark: row.dnf ? null : { value, unit, precision: 10, timing },
    status: row.dnf ? 'DNF' : null,
    wind: row.wind === null ? { kind: 'not_measured' } : { kind: 'measured', mmPerSecond: row.wind },
  });
}

describe('Bests', () => {
  it('equal a recomputation from scratch after every batch and every withdrawal', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(aRow, { maxLength: 8 }), { minLength: 1, maxLength: 3 }),
        fc.array(fc.nat(30), { maxLength: 6 }),
        async (batches, withdrawn) => {
          await forgetAll();
          const athleteIds: string[] = [];
          for (const birth of BIRTHS) athleteIds.push(await results.anAthlete(birth));
          let live: NewPerformance[] = [];
          for (const batch of batches) {
            const rows = batch.map((row) => performanceOf(row, athleteIds));
            await results.publish(...rows);
            live.push(...rows);
            expect(await storedBests()).toEqual(recomputed(live, athleteIds));
          }
          const gone = new Set(withdrawn.flatMap((at) => live[at]?.id ?? []));
          await results.write((db) =>
            results.performances.withdraw(db, [...gone], 'Wrong athlete', new Date()),
          );
          live = live.filter(({ id }) => !gone.has(id));
          expect(await storedBests()).toEqual(recomputed(live, athleteIds));
          expect(await upkeep().check()).toMatchObject({ faults: 0 });
        },
      ),
      { numRuns: 25 },
    );
  });

  it('keep the second mark when the first is withdrawn, even by two people at the same moment', async () => {
    await forgetAll();
    const athleteId = await results.anAthlete();
    const marks = [11_100, 11_200, 11_300].map((value) =>
      aPerformance({
        eventId,
        athleteId,
        mark: { value, unit: 'ms', precision: 10, timing: 'electronic' },
      }),
    );
    await results.publish(...marks);
    const withdraw = (id = '') =>
      results.write((db) => results.performances.withdraw(db, [id], 'Wrong athlete', new Date()));
    await Promise.all([withdraw(marks[0]?.id), withdraw(marks[1]?.id)]);
    expect(await storedBests()).toEqual(recomputed(marks.slice(2), []));
  });

  it('let a result be sent again only after it was withdrawn', async () => {
    const athleteId = await results.anAthlete();
    const first = aPerformance({ eventId, athleteId, naturalKey: 'the-same' });
    const again = aPerformance({ eventId, athleteId, naturalKey: 'the-same' });
    await results.publish(first);
    await expect(results.publish(again)).rejects.toThrow(/unique/i);
    const keys = ['the-same', 'other', 'the-same'].map((naturalKey) => ({ eventId, naturalKey }));
    const known = await results.write((db) => results.performances.existing(db, keys));
    expect(known).toEqual([
      { naturalKey: 'the-same', performanceId: first.id, markValue: 11_500, status: null },
    ]);
    await results.write((db) => results.performances.withdraw(db, [first.id], 'Sent by mistake', new Date()));
    await results.publish(again);
  });

  it('follow marks that go to another athlete, and a birth that is corrected', async () => {
    await forgetAll();
    const [one, other] = [await results.anAthlete(), await results.anAthlete({ birthYear: 2010 })];
    const marks = [one, other].map((athleteId) => aPerformance({ eventId, athleteId, day: '2026-05-02' }));
    await results.publish(...marks);
    await results.write(async (db) => {
      await db.query('UPDATE performance SET athlete_id = $1 WHERE athlete_id = $2', [one, other]);
      await db.query('UPDATE athlete SET birth_year = 2007 WHERE id = $1', [one]);
      await results.performances.rederiveBests(db, [one, other]);
    });
    const moved = marks.map((mark) => Object.assign({ ...mark }, { athleteId: one }));
    expect(await storedBests()).toEqual(recomputed(moved, [one]));
  });

  it('are the same after the way back to the best of all marks, and forward again', async () => {
    await forgetAll();
    const athleteIds: string[] = [];
    for (const birth of BIRTHS) athleteIds.push(await results.anAthlete(birth));
    const marks = fc
      .sample(aRow, { numRuns: 60, seed: 1764985 })
      .map((row) => performanceOf(row, athleteIds));
    await results.publish(...marks);
    const right = recomputed(marks, athleteIds);
    const runner = app.get(DataSource).createQueryRunner();
    const migration = new LegalAndIllegalBests1764985000000();
    await migration.down(runner);
    const kept = (await storedBests()).map((best) => best.split('|')[7]);
    expect([new Set(kept), kept.length > right.length]).toEqual([new Set(['legal', 'any']), true]);
    await migration.up(runner);
    await runner.release();
    expect(await storedBests()).toEqual(right);
    expect(await upkeep().check()).toMatchObject({ faults: 0 });
  });

  it('are found wrong by a check, whatever is wrong, and right after a rebuild', async () => {
    await forgetAll();
    const athleteId = await results.anAthlete();
    const [slow, fast] = [11_200, 11_100].map((value) =>
      aPerformance({ eventId, athleteId, mark: { value, unit: 'ms', precision: 10, timing: 'electronic' } }),
    );
    if (!slow || !fast) throw new Error('There are two marks.');
    await results.publish(slow, fast);
    const right = await storedBests();
    const stray = '01890a5d-ac96-774b-bcce-b302099a8057';
    const errors: [string, string[], string][] = [
      ['UPDATE best SET performance_id = $1 WHERE season = 0', [slow.id], 'missing'],
      [`DELETE FROM best WHERE conditions = 'legal'`, [], 'missing'],
      ['UPDATE best SET athlete_id = $1 WHERE season = 0', [stray], 'surplus'],
      ['UPDATE best SET rank_value = rank_value + 1', [], 'surplus'],
      ['UPDATE performance SET year_end_age = 3 WHERE id = $1', [fast.id], 'age'],
      [`UPDATE athlete SET nation = 'JAM' WHERE id = $1`, [athleteId], 'nation'],
    ];
    for (const [sql, values, kind] of errors) {
      await plant(sql, ...values);
      const { faults, examples } = await upkeep().check();
      expect(faults).toBeGreaterThan(0);
      expect(examples.map((fault) => fault.kind)).toContain(kind);
      await upkeep().rebuild();
      expect(await upkeep().check()).toMatchObject({ faults: 0, examples: [] });
      expect(await storedBests()).toEqual(right);
    }
    await plant('UPDATE performance SET withdrawn_at = created_at WHERE id = $1', fast.id);
    expect((await upkeep().check()).examples.map(({ kind }) => kind)).toContain('surplus');
    await upkeep().rebuild();
    expect(await storedBests()).toEqual(recomputed([slow], []));
  });
});
