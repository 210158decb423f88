import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import request from 'supertest';
import { startApp, type TestApp } from './support/app.js';
import { aMeet } from './support/builders.js';
import { signedIn, type SignedIn } from './support/client.js';
import { listedTimes, toplistMapping } from './support/toplist.js';

const shared = resolve(process.env['HUB_SHARED'] ?? '../shared', 'data', 'real');
const isThere = existsSync(shared);
if (!isThere) process.stdout.write(`Skipped: there are no real files in ${shared}; set HUB_SHARED.\n`);
const withFiles = isThere ? describe : describe.skip;

const AT = '/api/v1/ingestion/submissions';
const filesIn = (folder: string, extension: string): string[] =>
  isThere
    ? readdirSync(join(shared, folder), { recursive: true })
        .map(String)
        .filter((name) => name.endsWith(extension))
        .map((name) => join(folder, name))
    : [];

interface Submission {
  id: string;
  status: string;
  rows: { received: number; accepted: number; held: number; rejected: number };
}
interface Finding {
  code: string;
  severity: 'error' | 'warning' | 'info';
  row: number | null;
  text: string | null;
}
interface Listed {
  rank: number;
  mark: { value: number };
  athlete: { name: string };
  date: string;
}

let app: TestApp;
let sender: SignedIn;
let reviewer: SignedIn;
let federationId: string;
const http = () => request(app.getHttpServer());
const as = ({ token }: SignedIn) => ({ Authorization: `Bearer ${token}` });

beforeAll(async () => {
  app = await startApp();
  const federation = await http().get('/api/v1/federations/CHI').expect(200);
  federationId = (federation.body as { id: string }).id;
  sender = await signedIn(app, { role: 'federation', federation: 'CHI' });
  reviewer = await signedIn(app, { role: 'federation', federation: 'CHI' });
});
afterAll(() => app.close());

async function settled(id: string): Promise<Submission> {
  for (let i = 0; i < 1_000; i++) {
    const { body } = await http().get(`${AT}/${id}`).set(as(sender)).expect(200);
    const submission = body as Submission;
    if (!['received', 'processing', 'approved'].includes(submission.status)) return submission;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('The submission did not settle.');
}

/** Everything under an address, page by page. */
async function walk<Item>(address: string): Promise<Item[]> {
  const all: Item[] = [];
  let next: string | null = null;
  do {
    const cursor: string = next ? `&cursor=${encodeURIComponent(next)}` : '';
    const { body } = await http().get(`${address}${cursor}`).set(as(sender)).expect(200);
    const page = body as { items: Item[]; next: string | null };
    all.push(...page.items);
    next = page.next;
  } while (next);
  return all;
}

async function processed(file: string, fields: Record<string, string>) {
  const sent = http().post(AT).set(as(sender)).field(fields);
  const answer = await sent.attach('file', join(shared, file), basename(file));
  expect([answer.status, file]).toEqual([202, file]);
  const submission = await settled((answer.body as Submission).id);
  const findings = await walk<Finding>(`${AT}/${submission.id}/report?limit=100`);
  const { received, accepted, held, rejected } = submission.rows;
  expect(received).toBeGreaterThan(0);
  expect(accepted + held + rejected).toBe(received);
  const faulty = findings.filter(({ severity, row }) => severity === 'error' && row !== null);
  expect(new Set(faulty.map(({ row }) => row)).size).toBe(rejected);
  return { submission, findings };
}

withFiles('files of meets', () => {
  const files = [...filesIn('lynx', '.lif'), ...filesIn('wa-send-results', '.json')];

  it.each(files)('%s waits for a person with every row accounted for', async (file) => {
    const [startDate, endDate] = file.endsWith('.json')
      ? ['2024-08-24', '2024-08-24']
      : ['2023-01-15', '2023-01-15'];
    const { id: eventId } = await aMeet(app, { federationId, startDate, endDate });
    const { submission } = await processed(file, { eventId });
    expect(submission.status).toBe('needs_review');
  });

  it('holds the damaged name of the Warsaw relay until a person has read it', async () => {
    const { id: eventId } = await aMeet(app, { federationId });
    const file = filesIn(join('lynx', 'warsaw'), '.lif')[0] ?? '';
    const { submission, findings } = await processed(file, { eventId });
    const damaged = findings.filter(({ code }) => code === 'name_damaged');
    expect(new Set(damaged.map(({ row }) => row)).size).toBe(1);
    expect(damaged[0]?.severity).toBe('warning');
    expect(submission.rows.held).toBeGreaterThanOrEqual(1);
  });
});

withFiles('a list that says less than the hub needs', () => {
  it('is read by a mapping that gives a nation, a day, and a sex in a category', async () => {
    const mapping = {
      fields: {
        sex: { column: 'Categoria' },
        discipline: { column: 'Prueba' },
        mark: { column: 'Marca' },
        meet: { column: 'Competencia' },
        name: { column: 'Nombre Atleta' },
        nation: { value: 'CHI' },
        date: { value: '2019-08-06' },
      },
      ignore: ['Año'],
    };
    const file = join('csv-handmade', 'chile-panamericanos-handmade.csv');
    const { submission } = await processed(file, { federationId, mapping: JSON.stringify(mapping) });
    expect(submission.status).toBe('needs_review');
    expect(submission.rows).toMatchObject({ received: 58, rejected: 0 });
  });
});

const keys = (of: readonly { timeMs: number; day: string }[]): string[] =>
  of.map(({ timeMs, day }) => `${timeMs} ${day}`).toSorted();

withFiles('top lists', () => {
  it.each([
    ['men/two-miles.csv', '2 Miles', '2MILE', 'M'],
    ['women/one-mile.csv', 'Mile', 'MILE', 'F'],
    ['men/4x100-metres-relay.csv', '4x100', '4x100', 'M'],
    ['women/100-metres-hurdles.csv', '100H', '100H', 'F'],
  ] as const)('%s comes back in the order of its ranks', async (name, title, code, sex) => {
    const file = join('toplists-alltime', name);
    const mapping = JSON.stringify(toplistMapping(title, sex));
    const { submission, findings } = await processed(file, { federationId, mapping });
    await http().post(`${AT}/${submission.id}/approve`).set(as(reviewer)).expect(200);
    expect((await settled(submission.id)).status).toBe('published');

    const { body } = await http().get('/api/v1/ingestion/rules').expect(200);
    const rules = (body as { items: { code: string; severity: string; holds: boolean }[] }).items;
    const stops = new Set(rules.filter((rule) => rule.holds || rule.severity === 'error').map((r) => r.code));
    const stopped = new Set(findings.filter((finding) => stops.has(finding.code)).map(({ row }) => row));
    const rows = listedTimes(readFileSync(join(shared, file), 'utf8'));
    const published = rows.filter(({ line }) => !stopped.has(line));
    expect([rows.length, published.length]).toEqual([submission.rows.received, submission.rows.accepted]);
    expect(published.length).toBeGreaterThan(rows.length * 0.9);

    const expected = published.filter((row) => !row.countsElsewhere).toSorted((a, b) => a.rank - b.rank);
    const list = await walk<Listed>(
      `/api/v1/leaderboards?per=mark&discipline=${code}&sex=${sex}&environment=outdoor&limit=100`,
    );
    expect(list.map(({ mark }) => mark.value)).toEqual(expected.map(({ timeMs }) => timeMs));
    expect(keys(list.map(({ mark, date }) => ({ timeMs: mark.value, day: date })))).toEqual(keys(expected));
    expect(list[0]?.athlete.name).toBe(expected[0]?.name);
    const better = (timeMs: number) => expected.findIndex((row) => row.timeMs === timeMs) + 1;
    expect(list.map(({ rank }) => rank)).toEqual(expected.map(({ timeMs }) => better(timeMs)));
  });
});
