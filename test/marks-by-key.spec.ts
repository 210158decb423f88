import request from 'supertest';
import { DataSource } from 'typeorm';
import { FederationsService } from '../src/federations/federations.service.js';
import { restoreRepeats } from '../src/merging/moved-performances.js';
import type { KeyInMeet } from '../src/performances/marks-by-key.js';
import type { NewPerformance } from '../src/performances/new-performance.js';
import { snapshots, snapshotsByKey } from '../src/performances/snapshots.js';
import { isPostgres } from '../src/platform/database/dialect.js';
import { newId } from '../src/platform/database/id.js';
import { startApp, type TestApp } from './support/app.js';
import { aMeet } from './support/builders.js';
import { aPerformance, resultsOf } from './support/results.js';

declare const TEST_DATABASE: 'sqlite' | 'postgres';

const MEETS = 60;
const MARKS_OF_A_MEET = 50;

let app: TestApp;
let results: ReturnType<typeof resultsOf>;
const meets: string[] = [];
const marks: NewPerformance[] = [];

beforeAll(async () => {
  app = await startApp();
  results = resultsOf(app);
  const athleteId = await results.anAthlete();
  const chile = (await app.get(FederationsService).byCode('CHI')).id;
  for (let meet = 0; meet < MEETS; meet++) {
    const { id: eventId } = await aMeet(app, { federationId: meet === 0 ? chile : null });
    meets.push(eventId);
    for (let row = 0; row < MARKS_OF_A_MEET; row++) {
      marks.push(aPerformance({ eventId, athleteId, row, naturalKey: `key ${row}` }));
    }
  }
  await results.publish(...marks);
  const { manager } = app.get(DataSource);
  if (isPostgres(manager)) await manager.query('ANALYZE performance, event');
});
afterAll(() => app.close());

const existing = (keys: readonly KeyInMeet[]) =>
  results.write((db) => results.performances.existing(db, keys));
const namesOf = (known: readonly { performanceId: string }[]) => known.map((each) => each.performanceId);
const someOf = (meet: number): NewPerformance[] =>
  marks.filter(({ eventId }) => eventId === meets[meet]).slice(0, 3);

describe('Marks by key', () => {
  it('are those of the meets that are asked for, of each its own, once', async () => {
    const asked = [...someOf(3), ...someOf(7), ...someOf(3)];
    const ids = [...someOf(3), ...someOf(7)].map(({ id }) => id);
    expect(namesOf(await existing(asked))).toEqual(ids.toSorted());
    const kept = await results.write((db) => snapshotsByKey(db, asked));
    expect(kept.map(({ id }) => id)).toEqual(ids.toSorted());
    const [mark] = someOf(7);
    const { event_id, natural_key, day } = kept.find(({ id }) => id === mark?.id)?.values ?? {};
    expect([event_id, natural_key, day]).toEqual([meets[7], 'key 0', '2026-05-01']);
  });

  it('are all found where more are asked for than one statement takes', async () => {
    const others = Array.from({ length: 12_000 }, (_, n) => ({
      eventId: meets[n % MEETS] ?? '',
      naturalKey: `other ${n}`,
    }));
    const found = await existing([...others.slice(0, 6_000), ...marks, ...others.slice(6_000)]);
    expect(namesOf(found).toSorted()).toEqual(marks.map(({ id }) => id).toSorted());
  });

  it('are none of a meet that is not entered, of a key that nobody has, and of what is withdrawn', async () => {
    const [first, second] = someOf(9);
    const keys = ['', 'Copa|CHI|2026-05-01', newId()].map((eventId) => ({ eventId, naturalKey: 'key 0' }));
    const gone = first ? [first] : [];
    await results.write((db) =>
      results.performances.withdraw(
        db,
        gone.map(({ id }) => id),
        'Wrong athlete',
        new Date(),
      ),
    );
    const unknown = { eventId: meets[9] ?? '', naturalKey: `"key's \\ 0"` };
    expect(namesOf(await existing([...keys, ...gone, unknown, ...(second ? [second] : [])]))).toEqual([
      second?.id,
    ]);
    expect(await existing([])).toEqual([]);
  });
});

/** The plans of all that the work asks of the table of marks, as the hub asks it. */
async function plansOf(work: () => Promise<unknown>): Promise<string[]> {
  const source = app.get(DataSource);
  const asked: [string, unknown[]][] = [];
  const ask = source.query.bind(source);
  source.query = ((sql: string, values: unknown[] = [], ...rest: never[]) => {
    if (/\bperformance\b/.test(sql)) asked.push([sql, values]);
    return ask(sql, values, ...rest);
  }) as typeof ask;
  await work();
  source.query = ask;
  const explain = isPostgres(source) ? 'EXPLAIN' : 'EXPLAIN QUERY PLAN';
  const plans = asked.map(async ([sql, values]) => JSON.stringify(await ask(`${explain} ${sql}`, values)));
  return Promise.all(plans);
}
const get = (path: string) => request(app.getHttpServer()).get(`/api/v1/${path}`).expect(200);
const list = 'leaderboards?discipline=100&sex=F&environment=outdoor&season=2026&per=mark&limit=1';
/** SQLite knows nothing of how long things are, and takes the index of which most columns are given. */
const BY_MEET = TEST_DATABASE === 'postgres' ? /performance_event/ : /performance_(event|season|list)/;
const WHOLE_TABLE = /Seq Scan on performance|SCAN (performance|p|other|mark)\b/;

describe('The table of marks', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['which marks are there', () => existing(someOf(5))],
    ['what stands under keys', () => results.write((db) => snapshotsByKey(db, [...someOf(5), ...someOf(6)]))],
    ['what a merge gives back', () => results.write((db) => restoreRepeats(db, [marks[4]?.id ?? '']))],
  ])('is asked by meet and key: %s', async (_what, work) => {
    const plans = await plansOf(work);
    expect(plans).toHaveLength(1);
    expect(plans[0]).toContain('performance_event_key');
    expect(plans[0]).not.toMatch(WHOLE_TABLE);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['the results of a meet', () => get(`events/${meets[11]}/results`)],
    ['the marks of a meet', () => results.write((db) => snapshots(db, 'event_id', [meets[11] ?? '']))],
    ['a list of a meet', () => get(`${list}&event=${meets[12]}`)],
    ['a list of a meet on a day in the past', () => get(`${list}&event=${meets[12]}&asOf=2026-06-01`)],
    ['a list of a federation on a day in the past', () => get(`${list}&federation=CHI&asOf=2026-06-01`)],
  ])('is never read from end to end for %s', async (_what, work) => {
    const plans = await plansOf(work);
    expect(plans).not.toEqual([]);
    for (const plan of plans) expect(plan).not.toMatch(WHOLE_TABLE);
    expect(plans.join(' ')).toMatch(BY_MEET);
  });
});
