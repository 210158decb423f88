import { ImpactChanges } from '../src/ingestion/impact-changes.js';
import { startApp, type TestApp } from './support/app.js';
import { aFederationAtWork, csv } from './support/submissions.js';

let app: TestApp;
let uru: Awaited<ReturnType<typeof aFederationAtWork>>;
let limits: ImpactChanges;
const usual = { mostAtOnce: 0, batchRows: 0, mostMarks: 0 };
beforeAll(async () => {
  app = await startApp();
  uru = await aFederationAtWork(app, 'URU');
  limits = app.get(ImpactChanges);
  const { mostAtOnce, batchRows, mostMarks } = limits;
  Object.assign(usual, { mostAtOnce, batchRows, mostMarks });
});
afterEach(() => Object.assign(limits, usual));
afterAll(() => app.close());

interface Impact {
  changes: { added: number; changed: number; removed: number; unchanged: number } | null;
  mustConfirm: boolean;
  personalBests: { count: number; items: object[] };
  firstMarks: { count: number; items: object[] };
  topTen: { count: number; items: { moves: object[] }[] };
  notCompared: number;
}
const impactOf = async (id: string) => (await uru.get(uru.at(id, '/impact')).expect(200)).body as Impact;
/** The answer whole, and in batches of so many rows. */
async function bothWays(id: string, batchRows: number) {
  Object.assign(limits, { mostAtOnce: 1_000_000 });
  const whole = await impactOf(id);
  Object.assign(limits, { mostAtOnce: 10, batchRows });
  return { whole, inBatches: await impactOf(id) };
}

const CONTESTS = ['100', '200', '400', '800'] as const;
const SECONDS = { 100: 11, 200: 23, 400: 52, 800: 121 } as const;
const letters = (n: number): string =>
  String(n).replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
/** Row `n` of a file: every runner in one contest, marks in no order, in heats of eight. */
function line(n: number, by = 0): string {
  const contest = CONTESTS[n % CONTESTS.length] ?? '100';
  const hundredths = ((n * 7_919) % 4_001) - by;
  const seconds = SECONDS[contest] + hundredths / 100;
  const mark =
    seconds < 60
      ? seconds.toFixed(2)
      : `${Math.floor(seconds / 60)}:${(seconds % 60).toFixed(2).padStart(5, '0')}`;
  const born = `${1990 + (n % 15)}-0${1 + (n % 9)}-${10 + (n % 19)}`;
  const wind = contest === '100' || contest === '200' ? '+0.4' : '';
  return `${contest},F,${letters(n)}ina ${letters(n * 31)}ez,${born},URU,${mark},${wind},Heats,${1 + Math.floor(n / 32)},`;
}
const lines = (from: number, many: number, by = 0): string[] =>
  Array.from({ length: many }, (_, i) => line(from + i, by));

describe('the impact of a file that is told in batches', () => {
  it('is the same as of the whole: before it is published, afterwards, and of marks that it changes', async () => {
    const early = await uru.meet({ startDate: '2026-03-02', endDate: '2026-03-02' });
    await uru.published(csv(...lines(0, 60)), { eventId: early.id });
    const { id: eventId } = await uru.meet({ startDate: '2026-06-02', endDate: '2026-06-02' });
    const sent = await uru.send(csv(...lines(30, 90, 20)), { eventId });
    const before = await bothWays(sent.id, 7);
    expect(before.whole.changes).toMatchObject({ added: sent.rows.accepted });
    expect(before.whole.personalBests.count).toBeGreaterThan(10);
    expect(before.whole.topTen.count).toBe(8);
    expect(before.inBatches).toEqual(before.whole);
    await uru.post(uru.at(sent.id, '/approve'), { confirmed: true }).expect(200);
    await uru.settled(sent.id);
    const after = await bothWays(sent.id, 7);
    expect(after.inBatches).toEqual(after.whole);
    expect(after.whole.personalBests.count).toBe(before.whole.personalBests.count);
    const next = await uru.send(csv(...lines(30, 80, 45)), { eventId });
    const version = await bothWays(next.id, 7);
    expect(version.inBatches).toEqual(version.whole);
    await uru.post(uru.at(next.id, '/approve'), { confirmed: true }).expect(200);
    expect(await uru.settled(next.id)).toMatchObject({ status: 'published', version: 2 });
    const published = await bothWays(next.id, 7);
    expect(published.whole.changes).toMatchObject({ removed: 10 });
    expect(published.inBatches).toEqual(published.whole);
  });

  it('says how many marks were not compared, and counts what changes whole', async () => {
    const { id: eventId } = await uru.meet({ startDate: '2026-07-02', endDate: '2026-07-02' });
    const { id, rows } = await uru.send(csv(...lines(1_000, 90)), { eventId, query: '?dryRun=true' });
    const { whole } = await bothWays(id, 20);
    expect(whole.notCompared).toBe(0);
    Object.assign(limits, { mostMarks: 40 });
    const cut = await impactOf(id);
    expect(cut.changes).toEqual(whole.changes);
    expect(cut.notCompared).toBe(rows.accepted - 40);
    expect(cut.firstMarks.count).toBe(40);
  });

  it('is told of more than 20,000 rows', async () => {
    const { id: eventId } = await uru.meet({ startDate: '2026-08-02', endDate: '2026-08-02' });
    const { id, rows } = await uru.send(csv(...lines(5_000, 20_200)), { eventId, query: '?dryRun=true' });
    expect(rows.received).toBe(20_200);
    expect(rows.accepted + rows.held).toBeGreaterThan(usual.mostAtOnce);
    const told = await impactOf(id);
    expect(told).toMatchObject({ changes: { added: rows.accepted }, notCompared: 0 });
    expect(told.firstMarks.count).toBe(rows.accepted);
    expect(told.firstMarks.items).toHaveLength(100);
    expect(told.topTen.count).toBe(8);
    Object.assign(limits, { mostAtOnce: 1_000_000 });
    expect(await impactOf(id)).toEqual(told);
  }, 120_000);
});
