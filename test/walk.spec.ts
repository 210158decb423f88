import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newDatabase, type TestDatabase } from './support/database.js';
import { dist, type HubProcess, root, startHubProcess } from './support/hub-process.js';
import { until } from './support/until.js';

interface Ran {
  code: number;
  out: string;
  /** With what is said beside: progress and faults. */
  words: string;
}
type People = Record<'admin' | 'sender' | 'reviewer', { email: string; password: string }>;

let folder: string;
let database: TestDatabase;
let hub: HubProcess;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hub-walk-'));
  database = await newDatabase();
  hub = await startHubProcess({
    DATA_DIR: folder,
    DATABASE_URL: database.url,
    DATABASE_POOL: '4',
    HUB_DEMO: '1',
  });
  await until(
    async () => (await get<{ total: number }>('leaderboards?discipline=HJ&sex=F')).total >= 0,
    5_000,
  );
  await until(async () => (await get<{ items: unknown[] }>('events?q=muestra')).items.length > 0, 60_000);
  // The last file of the sample meet is published when its marks are in a list.
  await until(async () => (await published()) === 3, 90_000);
}, 180_000);
afterAll(async () => {
  await hub.kill('SIGTERM');
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

const get = async <Answer>(path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  (await (await fetch(`${hub.url}/api/v1/${path}`, { headers })).json()) as Answer;
const people = () => JSON.parse(readFileSync(join(folder, 'demo-accounts.json'), 'utf8')) as People;
async function published(): Promise<number> {
  const { email, password } = people().reviewer;
  token ||= await login(email, password);
  const { items } = await get<{ items: { status: string }[] }>('ingestion/submissions', {
    Authorization: `Bearer ${token}`,
  });
  return items.filter(({ status }) => status === 'published').length;
}
let token = '';
async function login(email: string, password: string): Promise<string> {
  const answer = await fetch(`${hub.url}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  return ((await answer.json()) as { accessToken: string }).accessToken;
}

const run = (file: string, args: string[], env: Record<string, string> = {}): Promise<Ran> =>
  new Promise((resolve) => {
    const options = { cwd: root, env: { PATH: process.env['PATH'], ...env } };
    const child = execFile(file, args, options, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, out: stdout, words: stdout + stderr }),
    );
  });
/** The command line as `npm run hub --` runs it. */
const cli = (args: string[], env: Record<string, string> = {}): Promise<Ran> =>
  run(process.execPath, [join(dist, 'src', 'cli.js'), ...args], {
    HUB_URL: hub.url,
    DATA_DIR: folder,
    ...env,
  });

describe('the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const lines = readme.split('\n').filter((text) => text.startsWith('curl '));

  it('has a walk with curl', () => {
    expect(lines.length).toBeGreaterThanOrEqual(5);
  });

  it.each(lines)('%s', async (text) => {
    const command = text
      .replaceAll('http://localhost:3000', hub.url)
      .replace('curl ', 'curl --fail --silent ');
    const { code, out } = await run('bash', ['-c', command]);
    expect([code, /^(\{|\uFEFFrank,)/.test(out)]).toEqual([0, true]);
    const answer = (out.startsWith('{') ? JSON.parse(out) : { items: out.split('\r\n').slice(2) }) as object;
    const rows = 'items' in answer ? (answer.items as unknown[]) : Object.keys(answer);
    expect(rows.length).toBeGreaterThan(0);
  });
});

describe('the command line', () => {
  it('signs in, tries, sends, reports, fetches the annotated file, and has it approved by another', async () => {
    const { sender, reviewer } = people();
    const [event] = (await get<{ items: { id: string }[] }>('events?q=muestra')).items;
    const file = join(folder, 'evening.csv');
    const sample = readFileSync(join(root, 'samples', 'sprints.csv'), 'utf8');
    writeFileSync(file, sample.split('\n').slice(0, 5).join('\n').replace('95,00', 'rapido'));

    expect(await cli(['report', 'x'])).toMatchObject({
      code: 1,
      words: expect.stringContaining('Nobody is signed in'),
    });
    const wrong = await cli(['login', '--email', sender.email], { HUB_PASSWORD: 'not the password at all' });
    expect(wrong.code).toBe(1);
    const signedIn = await cli(['login', '--email', sender.email], { HUB_PASSWORD: sender.password });
    expect(signedIn).toMatchObject({ code: 0, words: expect.stringContaining(sender.email) });

    const asked = ['submit', file, '--event', String(event?.id)];
    const whole = await cli([...asked, '--dry-run', '--acceptance', 'all']);
    expect(whole.out).toMatch(/4 rows: 0 accepted/);
    const tried = await cli([...asked, '--dry-run', '--language', 'es']);
    expect(tried.out).toMatch(/4 rows: 3 accepted/);
    // The mark of one row is no mark.
    expect(tried.code).toBe(2);
    const sent = await cli(asked);
    expect(sent.code).toBe(2);
    const id = /submission ([0-9a-f-]{36})/.exec(sent.out)?.[1] ?? '';
    const findings = (text: string) =>
      text.split('\n').filter((one) => one.includes('mark_unreadable')).length;
    expect(findings(sent.out)).toBe(findings(tried.out));
    expect((await cli(['report', id])).out).toContain('mark_unreadable');

    const checked = join(folder, 'checked.csv');
    expect((await cli(['annotated', id, '-o', checked])).code).toBe(0);
    const [header, ...rows] = readFileSync(checked, 'utf8').trim().split('\n');
    expect(header).toMatch(/hub_status/);
    expect(rows).toHaveLength(4);

    expect(await cli(['approve', id])).toMatchObject({ code: 1 });
    await cli(['login', '--email', reviewer.email], { HUB_PASSWORD: reviewer.password });
    expect((await cli(['approve', id])).code).toBe(0);
    await until(async () => (await cli(['status', id])).out.includes('published'));
  }, 180_000);
});
