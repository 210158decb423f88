import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newDatabase, type TestDatabase } from './support/database.js';
import { type HubProcess, startHubProcess } from './support/hub-process.js';
import { until } from './support/until.js';

interface Submission {
  id: string;
  status: string;
  rows: { received: number; accepted: number; held: number; rejected: number };
}

const ADMIN = { email: 'admin@example.org', password: 'vento contra 2,1 em Bogota' };
const ROWS = 3_000;
const letters = (n: number): string =>
  [n % 26, Math.floor(n / 26) % 26, Math.floor(n / 676) % 26]
    .map((at) => String.fromCodePoint(97 + at))
    .join('');
const line = (_: unknown, n: number) =>
  `100,F,1${1 + (n % 3)}.${10 + (n % 80)},0.5,Ana Pru${letters(n)},JAM,2001-03-04,2026-05-16,Estadio,Kingston,JAM\n`;
const FILE = `discipline,sex,mark,wind,name,nation,birth,date,venue,city,country\n${Array.from({ length: ROWS }, line).join('')}`;

let folder: string;
let database: TestDatabase;
let hub: HubProcess | undefined;
let token = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hub-killed-'));
  database = await newDatabase();
});
afterAll(async () => {
  await hub?.kill();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<void> {
  const admin = { ADMIN_EMAIL: ADMIN.email, ADMIN_PASSWORD: ADMIN.password };
  hub = await startHubProcess({ DATA_DIR: folder, DATABASE_URL: database.url, DATABASE_POOL: '4', ...admin });
  token = (await call<{ accessToken: string }>('POST', 'auth/login', JSON.stringify(ADMIN))).accessToken;
}

async function call<Answer>(method: string, path: string, body?: string | FormData): Promise<Answer> {
  const headers: Record<string, string> = token ? { Authorization: `Bearer ${token}` } : {};
  if (typeof body === 'string') headers['Content-Type'] = 'application/json';
  const answer = await fetch(`${hub?.url}/api/v1/${path}`, { method, headers, ...(body && { body }) });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Answer;
}

const state = (id: string) => call<Submission>('GET', `ingestion/submissions/${id}`);
const settledAs = (id: string, status: string) =>
  until(async () => {
    const now = await state(id);
    return now.status === status && now;
  }, 120_000);

describe('R-PIPE-01 R-PIPE-38 R-PIPE-40: a hub that is killed in the middle of a file', () => {
  it('carries on at the next start: every row once, nothing lost', async () => {
    await start();
    const { id: federationId } = await call<{ id: string }>('GET', 'federations/JAM');
    await call('PATCH', `federations/${federationId}`, JSON.stringify({ fourEyes: false }));
    const form = new FormData();
    form.set('federationId', federationId);
    form.set('file', new Blob([FILE]), 'results.csv');
    const { id } = await call<Submission>('POST', 'ingestion/submissions', form);
    await until(async () => (await state(id)).status !== 'received');
    await hub?.kill('SIGKILL');

    token = '';
    await start();
    const { rows } = await settledAs(id, 'needs_review');
    expect(rows.received).toBe(ROWS);
    expect(rows.accepted + rows.held + rows.rejected).toBe(ROWS);
    expect(rows.accepted).toBeGreaterThan(ROWS / 2);
    await call('POST', `ingestion/submissions/${id}/approve`);
    await settledAs(id, 'published');
    const list = await call<{ total: number }>(
      'GET',
      'leaderboards?discipline=100&sex=F&season=2026&limit=1',
    );
    expect(list.total).toBe(rows.accepted);
  }, 280_000);
});
