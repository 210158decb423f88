import request from 'supertest';
import type { NewPerformance } from '../src/performances/new-performance.js';
import { EXPLAIN_REASONS } from '../src/leaderboards/explain-reasons.data.js';
import { startApp, type TestApp } from './support/app.js';
import { aPerformance, resultsOf } from './support/results.js';

let app: TestApp;
let results: ReturnType<typeof resultsOf>;
let eventId: string;
let athleteId: string;

beforeAll(async () => {
  app = await startApp();
  results = resultsOf(app);
  eventId = await results.aMeet();
});
beforeEach(async () => {
  athleteId = await results.anAthlete({ birthYear: 2007 });
});
afterAll(() => app.close());

const get = (path: string) => request(app.getHttpServer()).get(`/api/v1/leaderboards/${path}`);
const seconds = (value: number, timing: 'electronic' | 'hand' | null = 'electronic') =>
  ({ value, unit: 'ms', precision: 10, timing }) as const;
const publish = async (said: Partial<NewPerformance> = {}): Promise<string> => {
  const [id = ''] = await results.publish(aPerformance({ eventId, athleteId, ...said }));
  return id;
};
const codes = async (id: string, filters = '') => {
  const { body } = await get(`explain?performance=${id}${filters}`).expect(200);
  return body.reasons.map(({ code }: { code: string }) => code);
};

describe('GET /leaderboards/explain', () => {
  it.each<[string, Partial<NewPerformance>, string, string[]]>([
    ['is there', {}, '', []],
    ['too much wind', { wind: { kind: 'measured', mmPerSecond: 2100 } }, '', ['wind']],
    [
      'too much wind, which is asked for',
      { wind: { kind: 'measured', mmPerSecond: 2100 } },
      '&legal=false',
      [],
    ],
    ['no wind reading', { wind: { kind: 'not_measured' } }, '', ['no_wind_reading']],
    ['a hand time', { mark: seconds(11_300, 'hand') }, '', ['hand_time']],
    ['an unknown clock', { mark: seconds(11_300, null) }, '', ['timing_unknown']],
    ['an electronic time', {}, '&timing=hand', ['electronic_time']],
    ['out of competition', { exhibition: true }, '', ['exhibition']],
    ['no mark', { mark: null, status: 'DNF' }, '', ['no_mark']],
    ['an oversized track', { flags: ['oversized_track'] }, '', ['oversized_track']],
    ['annulled', { flags: ['annulled'] }, '', ['annulled']],
    ['another implement', { discipline: '100H', implement: '762mm' }, '', ['other_implement']],
    ['another season', {}, '&season=2025', ['other_season']],
    ['another window', {}, '&to=2026-04-30', ['outside_window']],
    ['another area', {}, '&area=NACAC', ['other_nation']],
    ['another age group', {}, '&ageGroup=U18', ['other_age_group']],
    ['the age group', {}, '&ageGroup=U20', []],
    ['another discipline', {}, '&discipline=200', ['other_discipline']],
    ['not fast enough', {}, '&markBetterThan=11.50', ['not_better']],
    ['not published then', {}, '&asOf=2026-01-01', ['not_yet_published']],
    [
      'indoors',
      { environment: 'indoor', wind: { kind: 'not_applicable' } },
      '&environment=outdoor',
      ['other_environment'],
    ],
  ])('says of a mark: %s', async (_what, said, filters, expected) => {
    expect(await codes(await publish(said), filters)).toEqual(expected);
  });

  it('names the better mark of the athlete, and the list in which every mark stands', async () => {
    const slow = await publish({ mark: seconds(11_700) });
    const fast = await publish({ mark: seconds(11_600) });
    const { body } = await get(`explain?performance=${slow}`).expect(200);
    expect(body).toEqual({
      performanceId: slow,
      listed: false,
      rank: null,
      reasons: [
        { code: 'not_best', message: EXPLAIN_REASONS.not_best.en, detail: null, performanceId: fast },
      ],
      list: '/api/v1/leaderboards?discipline=100&sex=F&environment=outdoor&legal=true&timing=electronic&per=athlete',
      standsIn: '/api/v1/leaderboards?discipline=100&sex=F&environment=outdoor&season=2026&per=mark',
    });
    const whole = await request(app.getHttpServer()).get(`${body.standsIn}&limit=100`).expect(200);
    expect(whole.body.items.map((row: { performanceId: string }) => row.performanceId)).toContain(slow);
  });

  it('says why a mark was withdrawn, in the language asked for', async () => {
    const id = await publish();
    await results.write((db) =>
      results.performances.withdraw(db, [id], 'False start seen later', new Date()),
    );
    const { body } = await get(`explain?performance=${id}`).set('Accept-Language', 'pt').expect(200);
    expect(body.reasons).toEqual([
      {
        code: 'withdrawn',
        message: EXPLAIN_REASONS.withdrawn.pt,
        detail: 'False start seen later',
        performanceId: null,
      },
    ]);
  });

  it('is linked from the performance', async () => {
    const id = await publish();
    const { body } = await request(app.getHttpServer()).get(`/api/v1/performances/${id}`).expect(200);
    const { body: explanation } = await request(app.getHttpServer()).get(body.explanation).expect(200);
    expect(explanation).toMatchObject({ performanceId: id, listed: true });
  });

  it.each([
    ['explain', 400],
    ['explain?performance=1', 400],
    ['explain?performance=01890a5d-ac96-774b-bcce-b302099a8057', 404],
    ['missing?athlete=01890a5d-ac96-774b-bcce-b302099a8057', 400],
    ['movers?discipline=100&sex=F&from=2026-01-02&to=2026-01-01', 422],
    ['movers?discipline=100&sex=F&from=2026-01-02', 400],
  ])('refuses %s', async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });
});

const missing = async (event: string) => {
  const { body } = await get(`missing?athlete=${athleteId}&event=${event}`).expect(200);
  return body;
};
const submission = (status: string, held: number, event: string) =>
  results.write((db) =>
    db.query(
      `INSERT INTO submission (id, federation_id, event_id, status, dry_run, file_name, format, size_bytes,
        sha256, content_key, mapping, rows_held, receipt, created_at, updated_at, version)
      VALUES ($1, $1, $2, $3, $4, 'a.csv', 'csv', 1, 'x', $5, '{}', $6, 'x', $7, $7, 1)`,
      [crypto.randomUUID(), event, status, false, crypto.randomUUID(), held, '2026-05-02 14:20:00.000'],
    ),
  );

describe('GET /leaderboards/missing', () => {
  it('says that nothing came, that it waits, or that rows are held, and explains what is published', async () => {
    const event = await results.aMeet({ name: 'Gran Prix' });
    expect(await missing(event)).toMatchObject({ published: [], awaited: [{ code: 'nothing_received' }] });
    await submission('needs_review', 3, event);
    expect(await missing(event)).toMatchObject({
      published: [],
      awaited: [{ code: 'pending_review', since: expect.stringMatching(/^2026-05-0\d.*Z$/) }],
    });
    await submission('published', 2, event);
    await submission('published', 0, event);
    await submission('rejected', 1, event);
    const id = await publish({ eventId: event });
    const { published, awaited } = await missing(event);
    expect(published).toMatchObject([{ performanceId: id, listed: true }]);
    expect(awaited.map(({ code }: { code: string }) => code).toSorted()).toEqual([
      'held_identity',
      'pending_review',
    ]);
  });
});

it('says every reason in four languages', () => {
  for (const messages of Object.values(EXPLAIN_REASONS)) {
    const sentences = Object.values(messages);
    expect(Object.keys(messages)).toEqual(['en', 'es', 'pt', 'fr']);
    expect(new Set(sentences).size).toBe(4);
    for (const sentence of sentences) expect(sentence).toMatch(/\.$/);
  }
});
