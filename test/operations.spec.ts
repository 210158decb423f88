import { Agent, get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { databaseOptions } from '../src/platform/database/options.js';
import { newDatabase, type TestDatabase } from './support/database.js';
import { HubProcess } from './support/process.js';

declare const TEST_DATABASE: 'sqlite' | 'postgres';
const onPostgres = TEST_DATABASE === 'postgres' ? describe : describe.skip;

const PASSWORD = 'canary-vento-2,1-em-Bogota';
const hubs: HubProcess[] = [];
let database: TestDatabase;

/** A hub on this test's database: the file in its own folder, or the one on PostgreSQL. */
async function aHub(about: Record<string, string> = {}, flags: readonly string[] = []): Promise<HubProcess> {
  const url: Record<string, string> =
    TEST_DATABASE === 'postgres' ? { DATABASE_URL: database.url, DATABASE_POOL: '3' } : {};
  const hub = await HubProcess.start({ ...url, ...about }, flags);
  hubs.push(hub);
  return hub;
}
beforeEach(async () => {
  database = await newDatabase();
});
afterEach(async () => {
  await Promise.all(hubs.splice(0).map((hub) => hub.kill()));
  await database.drop();
});

const ask = async (url: string, init?: RequestInit) => {
  const answer = await fetch(url, init);
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as never };
};

/** Status of one request over connections that are kept; 0 when it failed. */
const keptStatus = (agent: Agent, url: string): Promise<number> =>
  new Promise((resolve) => {
    const asked = get(url, { agent }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0));
    });
    asked.on('error', () => resolve(0));
  });

describe('the start of a process', () => {
  it('R-OPS-01 R-OPS-03 R-OPS-04 lives at once, is 503 until migrated, and tells nothing of itself', async () => {
    const hub = await aHub();
    const seen: string[] = [];
    let startup = 0;
    while (startup !== 200) {
      const live = await hub.status('/health/live');
      startup = await hub.status('/health/startup');
      if (startup !== 0) seen.push(`${live} ${startup}`);
      await sleep(10);
    }
    expect([...new Set(seen.slice(1))]).toEqual(['200 503', '200 200']);
    const { headers, body } = await ask(`${hub.url}/health/ready`);
    expect(body).toEqual({ status: 'ok' });
    expect(headers.get('server')).toBeNull();
  });

  it('R-HTTP-43 R-HTTP-41 serves no source, map, dotfile, database, metrics or interactive page, and says HSTS', async () => {
    const hub = await aHub();
    await hub.untilReady();
    const closed = '/docs /docs/ /metrics /.env /.git/config /package.json /dist/src/main.js /src/main.ts';
    const others = '/main.js.map /data/hub.sqlite /hub.sqlite /openapi.json.bak /..%2f..%2fetc/passwd /debug';
    for (const path of `${closed} ${others}`.split(' ')) {
      const status = await hub.status(path);
      expect([path, [400, 401, 404].includes(status)]).toEqual([path, true]);
    }
    const { headers } = await ask(`${hub.url}/api/v1/federations`);
    expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{7,}/);
  });

  it('R-OPS-09 R-OPS-12 refuses every wrong setting by name and never repeats its value', async () => {
    const faults = {
      PORT: 'canary-port',
      DATABASE_URL: 'canary://x',
      JWT_SECRET: 'canary-short',
      TRUSTED_PROXIES: 'canary',
      TYPEORM_SYNCHRONIZE: 'canary',
    };
    const hub = await aHub(faults);
    expect(await hub.ended).not.toBe(0);
    expect(Object.keys(faults).filter((name) => !hub.said.includes(name))).toEqual([]);
    expect(hub.said).not.toContain('canary');
  });

  it('R-OPS-12 the schema never follows the entities by itself', () => {
    for (const url of ['sqlite::memory:', 'postgres://x@localhost/x']) {
      expect(databaseOptions(url)).toMatchObject({ synchronize: false });
    }
  });
});

describe('the log', () => {
  it('R-OPS-31 R-HTTP-31 is one JSON object a line, in UTC, with request and person, without secrets', async () => {
    const hub = await aHub({ ADMIN_EMAIL: 'admin@example.org', ADMIN_PASSWORD: PASSWORD });
    await hub.untilReady();
    const json = { 'Content-Type': 'application/json' };
    const credentials = JSON.stringify({ email: 'admin@example.org', password: PASSWORD });
    const { body } = await ask(`${hub.url}/api/v1/auth/login`, {
      method: 'POST',
      body: credentials,
      headers: json,
    });
    const { accessToken, refreshToken } = body as { accessToken: string; refreshToken: string };
    const me = await ask(`${hub.url}/api/v1/accounts/me`, {
      method: 'PATCH',
      body: '{"language":"pt"}',
      headers: { ...json, Authorization: `Bearer ${accessToken}`, 'X-Request-Id': 'canary-request-1' },
    });
    await hub.status(`/api/v1/nothing%22%7D?token=${accessToken}`);
    hub.signal('SIGTERM');
    expect(await hub.ended).toBe(0);
    const { lines } = hub;
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) {
      expect(line['at']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      expect(['info', 'warn', 'error', 'fatal']).toContain(line['level']);
    }
    expect(lines.find(({ requestId }) => requestId === 'canary-request-1')).toMatchObject({
      accountId: (me.body as { id: string }).id,
      method: 'PATCH',
      path: '/api/v1/accounts/me',
      status: 200,
    });
    const { JWT_SECRET = '', PASSWORD_PEPPER = '', DATA_KEY = '' } = hub.env;
    for (const secret of [PASSWORD, accessToken, refreshToken, JWT_SECRET, PASSWORD_PEPPER, DATA_KEY]) {
      expect(hub.said).not.toContain(secret);
    }
  });
});

describe('the end of a process', () => {
  it('R-OPS-05 fails no request under load: readiness 503 first, then what is under way, then exit 0', async () => {
    const hub = await aHub({ DRAIN_SECONDS: '2' });
    await hub.untilReady();
    const agent = new Agent({ keepAlive: true, maxSockets: 8 });
    const load = { isSending: true, answered: 0 };
    const failed: number[] = [];
    const client = async (n: number): Promise<void> => {
      while (load.isSending) {
        const status = await keptStatus(
          agent,
          `${hub.url}/api/v1/federations?limit=${n + 1}&q=${load.answered % 7}`,
        );
        if (status === 200) load.answered += 1;
        else failed.push(status);
      }
    };
    const clients = Promise.all(Array.from({ length: 8 }, (_, n) => client(n)));
    while (load.answered < 50) await sleep(10);
    hub.signal('SIGTERM');
    // A balancer that looks every 200 ms and sends nothing more once it has seen 503.
    const before = load.answered;
    while ((await hub.status('/health/ready')) === 200) await sleep(20);
    expect(await hub.status('/health/ready')).toBe(503);
    expect(await hub.status('/health/live')).toBe(200);
    await sleep(200);
    load.isSending = false;
    await clients;
    expect({ failed, sawMore: load.answered > before }).toEqual({ failed: [], sawMore: true });
    expect(await hub.ended).toBe(0);
    agent.destroy();
  });

  it('R-OPS-06 a second signal ends it at once, with a code that says so', async () => {
    const hub = await aHub({ DRAIN_SECONDS: '20' });
    await hub.untilReady();
    hub.signal('SIGTERM');
    while ((await hub.status('/health/ready')) !== 503) await sleep(10);
    hub.signal('SIGTERM');
    expect(await hub.ended).toBe(1);
  });

  it.each([
    ['a rejection that nobody handled', `void Promise.reject(new Error('canary fault'))`],
    ['an exception that nobody caught', `setTimeout(() => { throw new Error('canary fault') })`],
  ])('R-HTTP-34 after %s it is logged, drained and ends with code 1', async (_, fault) => {
    const code = `process.on('SIGUSR2', () => { ${fault} })`;
    const hub = await aHub({}, ['--import', `data:text/javascript,${encodeURIComponent(code)}`]);
    await hub.untilReady();
    hub.signal('SIGUSR2');
    while ((await hub.status('/health/ready')) === 200) await sleep(10);
    expect(await hub.status('/api/v1/federations')).toBe(200);
    expect(await hub.ended).toBe(1);
    const fatal = hub.lines.filter(({ level }) => level === 'fatal');
    expect(fatal).toEqual([expect.objectContaining({ message: expect.stringContaining('canary fault') })]);
  });
});

describe('R-OPS-10 R-OPS-11 migrations of real processes', () => {
  onPostgres('on PostgreSQL', () => {
    it('R-OPS-10 four instances that start together run each once and all become ready', async () => {
      const four = await Promise.all([1, 2, 3, 4].map(() => aHub()));
      await Promise.all(four.map((hub) => hub.untilReady()));
      const source = await new DataSource(databaseOptions(database.url, 2)).initialize();
      const rows = await source.query<{ name: string }[]>('SELECT name FROM migrations ORDER BY id');
      const timeOf = (name: string) => Number(name.slice(-13));
      const names = source.migrations
        .map((step) => step.constructor.name)
        .toSorted((one, other) => timeOf(one) - timeOf(other));
      await source.destroy();
      expect(rows.map(({ name }) => name)).toEqual(names);
    });

    it('R-OPS-11 with a migration that fails the process is never ready and ends', async () => {
      const source = await new DataSource({ type: 'postgres', url: database.url }).initialize();
      await source.query('CREATE TABLE account (in_the_way integer)');
      const hub = await aHub();
      const seen = new Set<number>();
      const isOver = () => Promise.race([hub.ended.then(() => true), sleep(20, false)]);
      while (!(await isOver())) seen.add(await hub.status('/health/ready'));
      expect(await hub.ended).not.toBe(0);
      expect(seen.has(200)).toBe(false);
      const rows = await source.query<object[]>(`SELECT name FROM migrations WHERE name LIKE 'Accounts%'`);
      expect(rows).toEqual([]);
      await source.destroy();
    });
  });
});
