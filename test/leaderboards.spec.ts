import request from 'supertest';
import type { NewPerformance } from '../src/performances/new-performance.js';
import { startApp, type TestApp } from './support/app.js';
import { aPerformance, resultsOf } from './support/results.js';

let app: TestApp;
let results: ReturnType<typeof resultsOf>;
let eventId: string;
const athleteIds: string[] = [];

const seconds = (value: number, timing: 'electronic' | 'hand' | null = 'electronic') =>
  ({ value, unit: 'ms', precision: 10, timing }) as const;

beforeAll(async () => {
  app = await startApp();
  results = resultsOf(app);
  eventId = await results.aMeet();
  const nations = ['ARG', 'ARG', 'JAM', 'BRA', 'USA', 'FRA'];
  for (const [at, nation] of nations.entries()) {
    athleteIds.push(await results.anAthlete({ name: `Ana ${'ABCDEF'[at]}`, nation }));
  }
  const of = (at: number, said: Partial<NewPerformance>) =>
    aPerformance({ eventId, athleteId: athleteIds[at] ?? '', nation: nations[at] ?? '', ...said });
  await results.publish(
    of(0, { mark: seconds(11_100) }),
    of(0, { mark: seconds(11_050), wind: { kind: 'measured', mmPerSecond: 2100 } }),
    of(1, { mark: seconds(11_200) }),
    of(2, { mark: seconds(11_200) }),
    of(2, { mark: seconds(11_300) }),
    of(3, { mark: seconds(11_400) }),
    of(4, { mark: seconds(11_000), day: '2025-05-01' }),
    of(4, { mark: seconds(11_500) }),
    of(5, { mark: seconds(10_900, 'hand') }),
    of(5, { mark: null, status: 'DNF', markText: 'DNF' }),
    of(0, { discipline: 'MAR', environment: 'road', mark: seconds(9_000_000, null), wind: NO_WIND }),
    of(1, { discipline: 'LJ', mark: { value: 6_500, unit: 'mm', precision: 10, timing: null } }),
    of(3, { discipline: 'LJ', mark: { value: 6_700, unit: 'mm', precision: 10, timing: null } }),
    of(3, {
      discipline: 'SP',
      wind: NO_WIND,
      implement: '3000g',
      mark: { value: 15_000, unit: 'mm', precision: 10, timing: null },
    }),
  );
});
afterAll(() => app.close());

const NO_WIND = { kind: 'not_applicable' } as const;
const ask = (query: string) => request(app.getHttpServer()).get(`/api/v1/leaderboards?${query}`);
interface Row {
  rank: number;
  mark: { text: string };
  performanceId: string;
}
const list = async (query: string) => {
  const { body } = await ask(query).expect(200);
  return (body.items as Row[]).map(({ rank, mark }) => `${rank} ${mark.text}`);
};

describe('GET /leaderboards', () => {
  it('gives the best of each athlete; equals share the rank and the next number is skipped', async () => {
    expect(await list('discipline=100&sex=F')).toEqual([
      '1 11.00',
      '2 11.10',
      '3 11.20',
      '3 11.20',
      '5 11.40',
    ]);
  });

  it('says everything of a row', async () => {
    const { body } = await ask('discipline=100&sex=F&season=2026&limit=1').expect(200);
    expect(body).toEqual({
      items: [
        {
          rank: 1,
          mark: {
            text: '11.10',
            value: 11_100,
            unit: 'ms',
            status: null,
            timing: 'electronic',
            wind: 1,
            windStatus: 'measured',
            environment: 'outdoor',
            legal: true,
            flags: [],
          },
          athlete: { id: athleteIds[0], name: 'Ana A', nation: 'ARG', birthYear: 1999, ageBand: null },
          event: { id: eventId, name: 'Copa del Río', city: 'Mendoza', country: 'ARG' },
          date: '2026-05-01',
          performanceId: expect.any(String),
          points: {
            value: expect.any(Number),
            table: 'World Athletics Scoring Tables of Athletics',
            edition: '2022',
          },
        },
      ],
      next: expect.any(String),
      total: 5,
    });
    expect(body.items[0].points.value).toBeGreaterThan(1000);
  });

  it('keeps seasons, areas, nations, hand times and windy marks apart', async () => {
    const women = 'discipline=100&sex=F';
    expect(await list(`${women}&season=2025`)).toEqual(['1 11.00']);
    expect(await list(`${women}&area=CONSUDATLE`)).toEqual(['1 11.10', '2 11.20', '3 11.40']);
    expect(await list(`${women}&nation=JAM`)).toEqual(['1 11.20']);
    expect(await list(`${women}&timing=hand`)).toEqual(['1 10.90h']);
    expect(await list(`${women}&legal=false&nation=ARG`)).toEqual(['1 11.05', '2 11.20']);
    expect(await list('discipline=100&sex=M')).toEqual([]);
    expect(await list(`${women}&environment=indoor`)).toEqual([]);
  });

  it('lists every mark when asked', async () => {
    const marks = ['1 11.00', '2 11.10', '3 11.20', '3 11.20', '5 11.30', '6 11.40', '7 11.50'];
    expect(await list('discipline=100&sex=F&per=mark')).toEqual(marks);
    expect(await list('discipline=100&sex=F&per=mark&area=NACAC&season=2026')).toEqual([
      '1 11.20',
      '2 11.30',
      '3 11.50',
    ]);
    expect(await list('discipline=100&sex=F&per=mark&legal=false&nation=ARG')).toEqual([
      '1 11.05',
      '2 11.10',
      '3 11.20',
    ]);
  });

  it('puts the longer jump first, and a road race on the road without asking how it was timed', async () => {
    expect(await list('discipline=LJ&sex=F')).toEqual(['1 6.70', '2 6.50']);
    expect(await list('discipline=MAR&sex=F')).toHaveLength(1);
    expect(await list('discipline=MAR&sex=F&per=mark')).toHaveLength(1);
  });

  it('keeps other implements in lists of their own', async () => {
    expect(await list('discipline=SP&sex=F')).toEqual([]);
    expect(await list('discipline=SP&sex=F&implement=3000g')).toEqual(['1 15.00']);
    expect(await list('discipline=SP&sex=F&implement=3000g&per=mark')).toEqual(['1 15.00']);
  });

  it.each(['athlete', 'mark'])('pages through the list per %s with the ranks of the whole', async (per) => {
    const whole = await list(`discipline=100&sex=F&per=${per}`);
    const seen: string[] = [];
    let cursor = '';
    for (let page = 0; page < 10; page++) {
      const { body } = await ask(`discipline=100&sex=F&per=${per}&limit=1${cursor}`).expect(200);
      seen.push(...(body.items as Row[]).map(({ rank, mark }) => `${rank} ${mark.text}`));
      expect(body.total).toBe(whole.length);
      if (body.next === null) break;
      cursor = `&cursor=${body.next}`;
    }
    expect(seen).toEqual(whole);
  });

  it('answers 304 to who has the list already', async () => {
    const { headers } = await ask('discipline=100&sex=F').expect(200);
    expect(headers['cache-control']).toMatch(/public/);
    await ask('discipline=100&sex=F')
      .set('If-None-Match', headers['etag'] ?? '')
      .expect(304);
  });

  it.each([
    'sex=F',
    'discipline=100',
    'discipline=101&sex=F',
    'discipline=100&sex=W',
    'discipline=100&sex=F&season=26',
    'discipline=100&sex=F&area=SAM',
    'discipline=100&sex=F&legal=maybe',
    'discipline=100&sex=F&asOf=2026-01-01',
    'discipline=100&sex=F&cursor=WzFd',
    'discipline=100&sex=F&limit=0',
  ])('refuses ?%s with 422', async (query) => {
    const { body } = await ask(query)
      .expect(422)
      .expect('content-type', /problem\+json/);
    expect(body.errors).toHaveLength(1);
  });

  it('refuses a cursor that somebody made up', async () => {
    const cursor = Buffer.from(JSON.stringify([1e300, 'x'])).toString('base64url');
    const { status } = await ask(`discipline=100&sex=F&cursor=${cursor}`);
    expect([200, 400, 422]).toContain(status);
  });
});
