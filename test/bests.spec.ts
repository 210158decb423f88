import * as fc from 'fast-check';
import { DataSource } from 'typeorm';
import type { NewPerformance } from '../src/performances/new-performance.js';
import { startApp, type TestApp } from './support/app.js';
import { aPerformance, resultsOf } from './support/results.js';

let app: TestApp;
let results: ReturnType<typeof resultsOf>;
let eventId: string;
beforeAll(async () => {
  app = await startApp();
  results = resultsOf(app);
  eventId = await results.aMeet();
});
afterAll(() => app.close());

const storedBests = async (): Promise<string[]> => {
  const rows: Record<string, unknown>[] = await app.get(DataSource).query(
    `SELECT athlete_id, discipline, sex, implement_key, environment, timing, conditions, season,
      performance_id, rank_value FROM best`,
  );
  return rows.map((row) => Object.values(row).join('|')).toSorted();
};

/** The rules said once more, as plainly as possible: every list of every mark, sorted, first one taken. */
function recomputed(live: readonly NewPerformance[]): string[] {
  const lists = new Map<string, NewPerformance[]>();
  for (const each of live) {
    if (each.rankValue === null) continue;
    const timing = each.mark?.unit === 'ms' ? (each.mark.timing ?? 'unknown') : '';
    for (const season of [0, each.season]) {
      for (const conditions of each.legal ? ['any', 'legal'] : ['any']) {
        const contest = [each.athleteId, each.discipline, each.sex, each.implement ?? '', each.environment];
        const key = [...contest, timing, conditions, season].join('|');
        lists.set(key, [...(lists.get(key) ?? []), each]);
      }
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
    day: `${row.year}-05-01`,
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
          await app.get(DataSource).query('DELETE FROM best');
          const athleteIds = [
            await results.anAthlete(),
            await results.anAthlete(),
            await results.anAthlete(),
          ];
          let live: NewPerformance[] = [];
          for (const batch of batches) {
            const rows = batch.map((row) => performanceOf(row, athleteIds));
            await results.publish(...rows);
            live.push(...rows);
            expect(await storedBests()).toEqual(recomputed(live));
          }
          const gone = new Set(withdrawn.flatMap((at) => live[at]?.id ?? []));
          await results.write((db) =>
            results.performances.withdraw(db, [...gone], 'Wrong athlete', new Date()),
          );
          live = live.filter(({ id }) => !gone.has(id));
          expect(await storedBests()).toEqual(recomputed(live));
        },
      ),
      { numRuns: 25 },
    );
  });

  it('keep the second mark when the first is withdrawn, even by two people at the same moment', async () => {
    await app.get(DataSource).query('DELETE FROM best');
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
    expect(await storedBests()).toEqual(recomputed(marks.slice(2)));
  });

  it('let a result be sent again only after it was withdrawn', async () => {
    const athleteId = await results.anAthlete();
    const first = aPerformance({ eventId, athleteId, naturalKey: 'the-same' });
    const again = aPerformance({ eventId, athleteId, naturalKey: 'the-same' });
    await results.publish(first);
    await expect(results.publish(again)).rejects.toThrow(/unique/i);
    const known = await results.write((db) => results.performances.existing(db, ['the-same', 'other']));
    expect(known).toEqual([
      { naturalKey: 'the-same', performanceId: first.id, markValue: 11_500, status: null },
    ]);
    await results.write((db) => results.performances.withdraw(db, [first.id], 'Sent by mistake', new Date()));
    await results.publish(again);
  });
});
