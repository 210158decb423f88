import { parse } from 'csv-parse/sync';
import request from 'supertest';
import { openApi } from '../src/platform/http/openapi.js';
import { startApp, type TestApp } from './support/app.js';
import { aPerformance, resultsOf } from './support/results.js';

let app: TestApp;
const ROWS = 1_050;

beforeAll(async () => {
  app = await startApp();
  const results = resultsOf(app);
  const eventId = await results.aMeet({ name: '=HYPERLINK("http://evil.example")' });
  const athleteId = await results.anAthlete({ name: '@SUM(A1), "Ñandú"' });
  const marks = Array.from({ length: ROWS }, (_, at) => ({
    value: 11_000 + Math.floor(at / 2) * 10,
    unit: 'ms' as const,
    precision: 10,
    timing: 'electronic' as const,
  }));
  const wind = { kind: 'measured', mmPerSecond: -1500 } as const;
  await results.publish(...marks.map((mark) => aPerformance({ eventId, athleteId, mark, wind })));
});
afterAll(() => app.close());

const get = (path: string) => request(app.getHttpServer()).get(`/api/v1/${path}`);
const marks = 'discipline=100&sex=F&per=mark';

/** The rows of the list in JSON, page by page, as a client follows the links. */
async function followed(path: string): Promise<{ rank: number; performanceId: string }[]> {
  const rows: { rank: number; performanceId: string }[] = [];
  for (let next: string | undefined = path; next;) {
    const answer: request.Response = await get(next).expect(200);
    rows.push(...answer.body.items);
    const link: string | undefined = answer.headers['link'];
    next = /^<http:\/\/hub\.test\/api\/v1\/(.*)>; rel="next"$/.exec(link ?? '')?.[1];
    expect(link === undefined).toBe(answer.body.next === null);
  }
  return rows;
}

describe('A list as a file', () => {
  it('has the same rows as the pages, which link to each other', async () => {
    const rows = await followed(`leaderboards?${marks}&limit=100`);
    expect(rows).toHaveLength(ROWS);
    const { get: read } = openApi(app).paths['/api/v1/leaderboards.csv'] ?? {};
    const limit = ((read?.parameters ?? []) as { name: string; schema: object }[]).find(
      ({ name }) => name === 'limit',
    );
    expect(limit?.schema).toEqual({ type: 'integer', minimum: 1, maximum: 100_000, example: 1000 });
    const { text } = await get(`leaderboards.ndjson?${marks}`)
      .expect(200)
      .expect('content-type', /x-ndjson/);
    const lines = text.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(rows);
    const csv = await get(`leaderboards.csv?${marks}`)
      .expect(200)
      .expect('content-type', /^text\/csv/);
    const records: Record<string, string>[] = parse(csv.text, { columns: true, bom: true });
    expect(records.map(({ rank, performanceId }) => `${rank} ${performanceId}`)).toEqual(
      rows.map(({ rank, performanceId }) => `${rank} ${performanceId}`),
    );
  });

  it('opens in a spreadsheet without running anything, and negative wind is a number', async () => {
    const { text } = await get(`leaderboards.csv?${marks}&limit=1`).expect(200);
    expect(text.startsWith('\uFEFFrank,mark,value,unit,wind,')).toBe(true);
    const [record = {}] = parse<Record<string, string>>(text, { columns: true, bom: true });
    expect(record).toMatchObject({
      rank: '1',
      mark: '11.00',
      wind: '-1.5',
      legal: 'true',
      athlete: `'@SUM(A1), "Ñandú"`,
      event: `'=HYPERLINK("http://evil.example")`,
    });
  });

  it.each([
    ['text/csv', /^text\/csv/],
    ['application/x-ndjson', /^application\/x-ndjson/],
    ['text/csv;q=0.5, application/json', /^application\/json/],
    ['*/*', /^application\/json/],
    ['text/html, */*;q=0.8', /^application\/json/],
  ])('is chosen by Accept: %s', async (accept, type) => {
    const { headers } = await get(`leaderboards?${marks}&limit=1`)
      .set('Accept', accept)
      .expect(200)
      .expect('content-type', type);
    expect(headers['vary']).toMatch(/\bAccept,/);
  });

  it('starts where a cursor says, with the ranks of the whole list', async () => {
    const { body } = await get(`leaderboards?${marks}&limit=3`).expect(200);
    const { text } = await get(`leaderboards.ndjson?${marks}&limit=2&cursor=${body.next}`).expect(200);
    const ranks = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).rank);
    expect(ranks).toEqual([3, 5]);
  });

  it.each(['leaderboards.csv?discipline=101&sex=F', 'leaderboards.ndjson?sex=F', 'leaderboards.csv?limit=0'])(
    'says what is wrong with %s as JSON',
    async (path) => {
      const { status, headers } = await get(path);
      expect([status, headers['content-type']]).toEqual([400, expect.stringMatching(/problem\+json/)]);
    },
  );

  it('is refused with the forms that there are where it has no such form', async () => {
    const { body } = await get('disciplines').set('Accept', 'text/csv').expect(406);
    expect(body.forms).toEqual(['application/json']);
  });
});
