import request from 'supertest';
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

const get = (path: string) => request(app.getHttpServer()).get(`/api/v1/athletes/${path}`);
const seconds = (value: number, timing: 'electronic' | 'hand' = 'electronic') =>
  ({ value, unit: 'ms', precision: 10, timing }) as const;
const publish = (athleteId: string, said: Partial<NewPerformance>) =>
  results.publish(aPerformance({ eventId, athleteId, ...said }));

describe('The progression of an athlete', () => {
  let id: string;
  beforeAll(async () => {
    id = await results.anAthlete({ name: 'Ana <b>&"TESTINO"\u0007' });
    await publish(id, { day: '2024-05-01', mark: seconds(11_900) });
    await publish(id, { day: '2024-06-01', mark: seconds(11_700) });
    await publish(id, { day: '2025-05-01', mark: seconds(11_800), nation: 'URU' });
    await publish(id, { day: '2025-05-01', mark: seconds(11_850) });
    await publish(id, { day: '2026-05-01', mark: seconds(11_500) });
    await publish(id, {
      day: '2026-05-02',
      mark: seconds(11_400),
      wind: { kind: 'measured', mmPerSecond: 2100 },
    });
    await publish(id, { day: '2026-05-03', mark: seconds(11_200, 'hand') });
    await publish(id, { discipline: 'LJ', mark: { value: 6_000, unit: 'mm', precision: 10, timing: null } });
  });

  it('has the best of each season of each list, the longest list first', async () => {
    const { body } = await get(`${id}/progression`).expect(200);
    const short = body.items.map(({ discipline, timing, seasons }: Record<string, unknown>) => [
      discipline,
      timing,
      (seasons as { season: number; mark: { text: string }; personalBest: boolean }[]).map(
        ({ season, mark, personalBest }) => `${season} ${mark.text}${personalBest ? ' PB' : ''}`,
      ),
    ]);
    expect(short).toEqual([
      ['100', 'electronic', ['2024 11.70 PB', '2025 11.80', '2026 11.50 PB']],
      ['100', 'hand', ['2026 11.20h PB']],
      ['LJ', null, ['2026 6.00 PB']],
    ]);
  });

  it('is narrowed by filters', async () => {
    const { body } = await get(`${id}/progression?discipline=100&timing=electronic&conditions=any`).expect(
      200,
    );
    expect(body.items).toHaveLength(1);
    expect(body.items[0].seasons.at(-1).mark).toMatchObject({ text: '11.40', legal: false });
    expect((await get(`${id}/progression?environment=indoor`)).body).toEqual({ items: [] });
  });

  it('is a picture at its own address, in which a name is only a name', async () => {
    const { body, headers } = await get(`${id}/progression.svg`).buffer(true).expect(200);
    expect(headers['content-type']).toMatch(/^image\/svg\+xml/);
    expect(headers['etag']).toBeTruthy();
    const svg = Buffer.from(body).toString();
    expect(svg).toContain('Ana &lt;b&gt;&amp;&quot;TESTINO&quot; </text>');
    expect(svg).toContain('2024: 11.70, 2025: 11.80, 2026: 11.50');
    expect(svg.match(/<circle /g)).toHaveLength(3);
    expect(svg).toMatch(/font-weight="600" text-anchor="middle"[^>]*>11\.50</);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|<b>/);
    expect(svg).not.toContain('\u0007');
  });

  it.each([
    ['progression.svg?discipline=HJ', 404],
    ['progression?discipline=', 400],
    ['progression?environment=moon', 400],
  ])('answers %s with %i', async (path, status) => {
    expect((await get(`${id}/${path}`)).status).toBe(status);
  });
});

describe('The performances of an athlete', () => {
  it.each([
    ['', 4],
    ['from=2025-05-02', 3],
    ['to=2025-05-02', 2],
    ['environment=indoor', 1],
    ['legal=false', 1],
    ['legal=true&discipline=100&season=2026', 1],
    ['event=01890a5d-ac96-774b-bcce-b302099a8057', 0],
  ])('are filtered by ?%s', async (query, count) => {
    const id = await results.anAthlete();
    await publish(id, { day: '2025-05-01' });
    await publish(id, { day: '2025-05-02', environment: 'indoor', wind: { kind: 'not_applicable' } });
    await publish(id, { day: '2026-05-01' });
    await publish(id, {
      day: '2026-05-02',
      discipline: '200',
      wind: { kind: 'measured', mmPerSecond: 2100 },
    });
    const { body } = await get(`${id}/performances?${query}`).expect(200);
    expect(body.items).toHaveLength(count);
  });
});

describe('Head to head', () => {
  it('is every contest of both, with who was in front', async () => {
    const [one, other] = [await results.anAthlete({ name: 'Ana' }), await results.anAthlete({ name: 'Bea' })];
    const meeting = async (day: string, mine: Partial<NewPerformance>, theirs: Partial<NewPerformance>) => {
      await publish(one, { day, ...mine });
      await publish(other, { day, ...theirs });
    };
    const dnf = { mark: null, status: 'DNF', place: null } as const;
    await meeting('2026-05-01', { place: 1 }, { place: 2 });
    await meeting(
      '2026-05-02',
      { place: null, mark: seconds(11_600) },
      { place: null, mark: seconds(11_500) },
    );
    await meeting('2026-05-03', dnf, { place: null });
    await meeting('2026-05-04', { place: 1 }, { place: 1 });
    await meeting('2026-05-05', { exhibition: true }, { place: 2 });
    await meeting('2026-05-06', { heat: '1' }, { heat: '2' });
    await meeting('2026-05-07', { mark: null, status: 'DNS' }, {});
    await meeting(
      '2026-05-08',
      { discipline: '200', round: null, heat: null },
      { discipline: '200', round: null, heat: null, place: 3 },
    );
    const { body } = await get(`${one}/versus/${other}`).expect(200);
    expect(body).toMatchObject({
      one: { name: 'Ana' },
      other: { name: 'Bea' },
      winsOfOne: 2,
      winsOfOther: 2,
    });
    expect(body.meetings.map(({ date, winner }: Record<string, unknown>) => [date, winner])).toEqual([
      ['2026-05-08', 'one'],
      ['2026-05-05', null],
      ['2026-05-04', null],
      ['2026-05-03', 'other'],
      ['2026-05-02', 'other'],
      ['2026-05-01', 'one'],
    ]);
    const turned = await get(`${other}/versus/${one}?discipline=200`).expect(200);
    expect(turned.body).toMatchObject({ winsOfOne: 0, winsOfOther: 1 });
    expect(turned.body.meetings[0]).toMatchObject({
      one: { place: 3 },
      other: { place: 1 },
      winner: 'other',
    });
  });

  it('needs two athletes who exist', async () => {
    const id = await results.anAthlete();
    expect((await get(`${id}/versus/${id}`)).status).toBe(422);
    expect((await get(`${id}/versus/01890a5d-ac96-774b-bcce-b302099a8057`)).status).toBe(404);
    expect((await get(`${id}/versus/me`)).status).toBe(400);
  });
});
