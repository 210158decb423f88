import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { newDatabase, type TestDatabase } from './support/database.js';
import { type HubProcess, startHubProcess } from './support/hub-process.js';
import { peakMb } from './support/peak-memory.js';

const ADMIN = { email: 'admin@example.org', password: 'vento contra 2,1 em Bogota' };
const MOST_MB = 512;
/** A busy evening: two meets send their results at once, while twenty people look at another list every second. */
const NORMAL = { files: 2, readers: 20 };
const TIMES = 10;
const ROWS = 200;
const EVERY_MS = 1_000;
const SENDERS = ['ARG', 'BOL', 'BRA', 'CHI', 'COL', 'CUB', 'ECU', 'JAM', 'MEX', 'PER'];
const SETTLED = ['needs_review', 'published', 'rejected', 'failed'];

let folder: string;
let database: TestDatabase;
let hub: HubProcess | undefined;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hub-load-'));
  database = await newDatabase();
});
afterAll(async () => {
  await hub?.kill();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

const HEADER = 'discipline,sex,mark,wind,name,nation,birth,date,venue,city,country';
const SYLLABLES = ['ba', 'co', 'du', 'fe', 'gi', 'lo', 'ma', 'nu', 'pe', 'ri', 'so', 'tu', 'va', 'ze'];
/** A name like no other: the hub must enter an athlete for it. */
const nameOf = (n: number): string => {
  const word = [0, 1, 2, 3].map((at) => SYLLABLES[Math.floor(n / 14 ** at) % 14]).join('');
  return `Ana ${word.charAt(0).toUpperCase()}${word.slice(1)}`;
};
const rowOf = (file: number, nation: string, at: number): string => {
  const n = file * ROWS + at;
  const birth = `${1990 + (n % 17)}-0${1 + (n % 9)}-${10 + (n % 19)}`;
  const mark = (11 + (n % 400) / 100).toFixed(2);
  return `100,F,${mark},0.5,${nameOf(n)},${nation},${birth},2026-05-16,Estadio ${file},Lima,PER`;
};

async function ask(path: string, { token = '', ...init }: RequestInit & { token?: string } = {}) {
  const headers: Record<string, string> = { ...(init.headers as Record<string, string>) };
  if (token) headers['Authorization'] = `Bearer ${token}`;
  const answer = await fetch(`${hub?.url}/api/v1/${path}`, { ...init, headers });
  return { status: answer.status, later: answer.headers.get('retry-after'), text: await answer.text() };
}

async function signIn(): Promise<string> {
  const headers = { 'Content-Type': 'application/json' };
  const { text } = await ask('auth/login', { method: 'POST', headers, body: JSON.stringify(ADMIN) });
  return (JSON.parse(text) as { accessToken: string }).accessToken;
}

async function trusted(code: string, token: string): Promise<string> {
  const { id } = JSON.parse((await ask(`federations/${code}`)).text) as { id: string };
  const headers = { 'Content-Type': 'application/json' };
  const body = JSON.stringify({ publishesUnreviewed: true });
  const { status } = await ask(`federations/${id}`, { method: 'PATCH', headers, body, token });
  if (status !== 200) throw new Error(`${code}: ${status}`);
  return id;
}

/** As a program sends: what is refused for now is sent again when the hub says. */
async function send(file: number, federation: { id: string; code: string }, token: string): Promise<string> {
  const rows = Array.from({ length: ROWS }, (_, at) => rowOf(file, federation.code, at));
  for (;;) {
    const body = new FormData();
    body.set('federationId', federation.id);
    body.set('file', new Blob([[HEADER, ...rows].join('\n')]), `evening-${file}.csv`);
    const answer = await ask('ingestion/submissions', { method: 'POST', body, token });
    if (answer.status === 202) return (JSON.parse(answer.text) as { id: string }).id;
    if (!isRefusedForNow(answer)) throw new Error(`${answer.status} ${answer.text}`);
    await pause(Number(answer.later) * 1_000);
  }
}

const isRefusedForNow = ({ status, later }: { status: number; later: string | null }): boolean =>
  (status === 429 || status === 503) && Number(later) > 0;

async function settled(id: string, token: string): Promise<string> {
  for (;;) {
    const answer = await ask(`ingestion/submissions/${id}/status`, { token });
    const { status } = JSON.parse(answer.text) as { status: string };
    if (SETTLED.includes(status)) return status;
    await pause(500);
  }
}

/** Looks at lists, each time another, until told to stop; answers how often, and what should not have been answered. */
async function readUntil(stop: AbortSignal, reader: number): Promise<{ answered: number; wrong: string[] }> {
  const told = { answered: 0, wrong: [] as string[] };
  for (let n = reader; !stop.aborted; n += 1) {
    const paths = [
      `leaderboards?discipline=100&sex=F&environment=outdoor&limit=${1 + (n % 100)}`,
      `athletes?q=${SYLLABLES[n % 14]}`,
      `events?q=estadio${n % 50}`,
      `search?q=${SYLLABLES[(n + 3) % 14]}${SYLLABLES[n % 14]}`,
    ];
    const path = paths[n % paths.length] ?? '';
    const answer = await ask(path).catch((error: unknown) => ({
      status: 0,
      later: null,
      text: String(error),
    }));
    if (answer.status === 200) told.answered += 1;
    else if (!isRefusedForNow(answer))
      told.wrong.push(`${path}: ${answer.status} ${answer.text.slice(0, 200)}`);
    await pause(EVERY_MS);
  }
  return told;
}

const onLinux = process.platform === 'linux' ? describe : describe.skip;

onLinux('ten times the load of a busy evening', () => {
  it('R-PIPE-36: stays under 512 MB, loses no file and answers every reader', async () => {
    hub = await startHubProcess({
      // As `npm start` has it.
      NODE_OPTIONS: '--max-semi-space-size=2',
      DATA_DIR: folder,
      DATABASE_URL: database.url,
      READS_PER_MINUTE: '1000000',
      WRITES_PER_MINUTE: '1000000',
      ADMIN_EMAIL: ADMIN.email,
      ADMIN_PASSWORD: ADMIN.password,
    });
    const token = await signIn();
    const federations: { id: string; code: string }[] = [];
    for (const code of SENDERS) federations.push({ code, id: await trusted(code, token) });
    const stop = new AbortController();
    const readers = Array.from({ length: NORMAL.readers * TIMES }, (_, n) => readUntil(stop.signal, n));
    const files = Array.from({ length: NORMAL.files * TIMES }, async (_, n) => {
      const federation = federations[n % federations.length] ?? { id: '', code: '' };
      return settled(await send(n, federation, token), token);
    });
    const outcomes = await Promise.all(files).finally(() => stop.abort());
    const told = await Promise.all(readers);
    expect(told.flatMap(({ wrong }) => wrong).slice(0, 5)).toEqual([]);
    expect(told.every(({ answered }) => answered > 0)).toBe(true);
    expect([outcomes.length, new Set(outcomes)]).toEqual([NORMAL.files * TIMES, new Set(['published'])]);
    const most = peakMb(hub.child.pid);
    expect(most).toBeGreaterThan(50);
    expect(most).toBeLessThan(MOST_MB);
    expect(hub.child.exitCode).toBeNull();
    // Slow machines may take long: what is tested is that it holds, not how soon.
  }, 900_000);
});
