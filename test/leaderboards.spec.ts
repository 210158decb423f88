import request from 'supertest';
import type { NewAthlete } from '../src/athletes/athletes.service.js';
import { FederationsService } from '../src/federations/federations.service.js';
import type { NewPerformance } from '../src/performances/new-performance.js';
import { startApp, type TestApp } from './support/app.js';
import { aMeet } from './support/builders.js';
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

/** The scout's question and its kin: who, when, where, how young, how fast. */
describe('GET /leaderboards of 400 m hurdles', () => {
  const hurdles = 'discipline=400H&sex=F';
  let ofFederation: string;

  beforeAll(async () => {
    const born: Record<string, Partial<NewAthlete>> = {
      youth: { birthYear: 2009, nation: 'ARG' },
      junior: { birthYear: 2007, nation: 'JAM' },
      senior: { birthYear: 1999, nation: 'BRA' },
      master: { birthYear: 1991, birthDate: '1991-05-01', nation: 'USA' },
      doubtful: { birthYear: 1991, nation: 'USA' },
      nobody: { birthYear: null, nation: 'CUB' },
    };
    const meet = await aMeet(app, { federationId: (await app.get(FederationsService).byCode('CHI')).id });
    ofFederation = meet.id;
    const add = async (name: string, value: number, said: Partial<NewPerformance> = {}) => {
      const about = born[name];
      ids[name] ??= await results.anAthlete({ ...about, name: `Ana ${name}` });
      const mark = seconds(value);
      const nation = about?.nation ?? 'CUB';
      const basics = { eventId, athleteId: ids[name], discipline: '400H', wind: NO_WIND, nation };
      await results.publish(aPerformance({ ...basics, mark, markText: '', ...said }));
    };
    const ids: Record<string, string> = {};
    await add('youth', 61_000);
    await add('youth', 60_400, { day: '2025-06-30' });
    await add('junior', 60_500);
    await add('junior', 59_000, { day: '2024-12-30' });
    await add('senior', 55_000, { eventId: ofFederation });
    await add('senior', 57_000, { nation: 'VEN', day: '2025-05-01' });
    await add('senior', 52_000, { exhibition: true });
    await add('master', 62_000);
    await add('master', 61_500, { day: '2026-04-30' });
    await add('doubtful', 63_000);
    await add('nobody', 56_000);
  });

  it.each([
    ['', ['1 55.00', '2 56.00', '3 59.00', '4 1:00.40', '5 1:01.50', '6 1:03.00']],
    ['&season=2026', ['1 55.00', '2 56.00', '3 1:00.50', '4 1:01.00', '5 1:01.50', '6 1:03.00']],
    ['&ageGroup=U20', ['1 59.00', '2 1:00.40']],
    ['&ageGroup=U18', ['1 59.00', '2 1:00.40']],
    ['&ageGroup=U16', []],
    ['&ageGroup=U20&season=2026', ['1 1:00.50', '2 1:01.00']],
    ['&ageGroup=U20&season=2026&per=mark', ['1 1:00.50', '2 1:01.00']],
    ['&ageGroup=U18&season=2026', ['1 1:01.00']],
    ['&ageGroup=M35', ['1 1:02.00']],
    ['&ageGroup=M35&season=2026', ['1 1:02.00']],
    ['&ageGroup=senior', ['1 55.00', '2 56.00', '3 59.00', '4 1:00.40', '5 1:01.50', '6 1:03.00']],
    ['&markBetterThan=60.50', ['1 55.00', '2 56.00', '3 59.00', '4 1:00.40']],
    ['&ageGroup=U20&markBetterThan=60.50&area=NACAC,CONSUDATLE&from=2025-05-02&to=2026-05-01', ['1 1:00.40']],
    ['&ageGroup=U20&area=NACAC&from=2024-01-01', ['1 59.00']],
    ['&from=2025-01-01&to=2025-12-31', ['1 57.00', '2 1:00.40']],
    ['&from=2026-05-01&per=mark', ['1 55.00', '2 56.00', '3 1:00.50', '4 1:01.00', '5 1:02.00', '6 1:03.00']],
    ['&nation=VEN', ['1 57.00']],
    ['&nation=BRA,VEN', ['1 55.00']],
    ['&area=CONSUDATLE', ['1 55.00', '2 1:00.40']],
    ['&area=NACAC&nation=BRA,CUB', ['1 56.00']],
    ['&federation=CHI', ['1 55.00']],
    ['&federation=ARG', []],
  ])('answers ?%s', async (filters, expected) => {
    expect(await list(hurdles + filters)).toEqual(expected);
    const { body } = await ask(`${hurdles}${filters}&limit=1`).expect(200);
    expect(body.total).toBe(expected.length);
  });

  it('answers for one meet', async () => {
    expect(await list(`${hurdles}&event=${ofFederation}`)).toEqual(['1 55.00']);
    expect(await list(`${hurdles}&event=${eventId}&nation=CUB`)).toEqual(['1 56.00']);
  });

  it('does not know a federation that is none', async () => {
    expect((await ask(`${hurdles}&federation=FRA`)).status).toBe(404);
  });
});

describe('GET /leaderboards where one athlete has most of the best marks', () => {
  const LONG_RUN = 'discipline=1500&sex=F&from=2026-01-01&to=2026-12-31';

  beforeAll(async () => {
    const [first = '', second = '', third = ''] = athleteIds;
    const times = Array.from({ length: 60 }, (_, at) => [first, 240_000 + at * 100] as const);
    const marks = [...times, [second, 250_000] as const, [third, 251_000] as const];
    const about = { eventId, discipline: '1500', wind: NO_WIND, markText: '' };
    await results.publish(
      ...marks.map(([athleteId, value]) => aPerformance({ ...about, athleteId, mark: seconds(value) })),
    );
  });

  it('still answers with the others behind, page by page', async () => {
    const all = ['1 4:00.00', '2 4:10.00', '3 4:11.00'];
    expect(await list(LONG_RUN)).toEqual(all);
    expect(await list(`${LONG_RUN}&limit=2`)).toEqual(all.slice(0, 2));
    const { body } = await ask(`${LONG_RUN}&limit=2`);
    expect(body.total).toBe(3);
    expect(await list(`${LONG_RUN}&limit=2&cursor=${body.next}`)).toEqual(all.slice(2));
  });
});

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
            records: [],
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
    'discipline=100&sex=F&asOf=2026-02-30',
    'discipline=100&sex=F&ageGroup=U19',
    'discipline=100&sex=F&nation=ARG,Brazil',
    'discipline=100&sex=F&nation=',
    'discipline=100&sex=F&from=2026-05-02&to=2026-05-01',
    'discipline=100&sex=F&markBetterThan=fast',
    'discipline=100&sex=F&event=Copa',
    'discipline=100&sex=F&federation=argentina',
    'discipline=100&sex=F&cursor=WzFd',
    'discipline=100&sex=F&limit=0',
  ])('refuses ?%s with 400', async (query) => {
    const { body } = await ask(query)
      .expect(400)
      .expect('content-type', /problem\+json/);
    expect(body.errors).toHaveLength(1);
  });

  it('refuses a cursor that somebody made up', async () => {
    const cursor = Buffer.from(JSON.stringify([1e300, 'x'])).toString('base64url');
    const { status } = await ask(`discipline=100&sex=F&cursor=${cursor}`);
    expect([200, 400, 422]).toContain(status);
  });
});
