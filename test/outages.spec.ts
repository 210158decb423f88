import { setTimeout as sleep } from 'node:timers/promises';
import request from 'supertest';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { migrate } from '../src/platform/database/migrate.js';
import { databaseOptions } from '../src/platform/database/options.js';
import { Draining } from '../src/platform/http/draining.js';
import { Problem } from '../src/platform/http/problem.js';
import { startApp, type TestApp } from './support/app.js';
import { PASSWORD, type SignedIn, signedIn } from './support/client.js';
import { newDatabase, type TestDatabase } from './support/database.js';
import { Wire } from './support/wire.js';

declare const TEST_DATABASE: 'sqlite' | 'postgres';
const onPostgres = TEST_DATABASE === 'postgres' ? describe : describe.skip;

let app: TestApp;
let redis: Wire;
let database: TestDatabase;
let wire: Wire | undefined;
let person: SignedIn;
beforeAll(async () => {
  redis = await Wire.to(process.env['TEST_REDIS_URL'] ?? 'redis://127.0.0.1:6379');
  database = await newDatabase();
  if (TEST_DATABASE === 'postgres') wire = await Wire.to(database.url);
  app = await startApp({ REDIS_URL: redis.url, ...(wire && { DATABASE_URL: wire.url }) });
  person = await signedIn(app);
}, 60_000);
afterAll(async () => {
  await app.close();
  await Promise.all([redis.cut(), wire?.cut()]);
  await database.drop();
  delete process.env['REDIS_URL'];
});

const http = () => request(app.getHttpServer());
const statusOf = async (path: string): Promise<number> => (await http().get(path)).status;
let question = 0;
/** A read that no ready answer stands in for. */
const read = () => http().get(`/api/v1/events?q=outage${++question}`);
const login = () => http().post('/api/v1/auth/login').send({ email: person.email, password: PASSWORD });

/** Asks until the answer is as wanted; the last answer when patience is over. */
async function eventually<T>(ask: () => Promise<T>, wanted: T): Promise<T> {
  let seen = await ask();
  for (let tries = 0; tries < 100 && JSON.stringify(seen) !== JSON.stringify(wanted); tries++) {
    await sleep(100);
    seen = await ask();
  }
  return seen;
}

describe('readiness', () => {
  it('R-OPS-02 is 503 while a migration of this version has not run', async () => {
    const source = app.get(DataSource);
    const [last] = await source.query<{ name: string; timestamp: number }[]>(
      'SELECT name, timestamp FROM migrations ORDER BY id DESC LIMIT 1',
    );
    const { name, timestamp } = last ?? { name: '', timestamp: 0 };
    await source.query(`DELETE FROM migrations WHERE name = '${name}'`);
    expect(await statusOf('/health/ready')).toBe(503);
    expect(await statusOf('/health/live')).toBe(200);
    await source.query(`INSERT INTO migrations (timestamp, name) VALUES (${timestamp}, '${name}')`);
    expect(await statusOf('/health/ready')).toBe(200);
  });

  it('R-OPS-02 R-OPS-05 is 503 once the process ends, while requests are served and told to go elsewhere', async () => {
    app.get(Draining).isDraining = true;
    const { body } = await http().get('/health/ready').expect(503);
    const served = await read();
    app.get(Draining).isDraining = false;
    expect(JSON.stringify(body)).not.toMatch(/postgres|sqlite|127\.0\.0\.1|version/i);
    expect([served.status, served.headers['connection']]).toEqual([200, 'close']);
  });
});

describe('a migration that fails', () => {
  it('R-OPS-11 leaves the old schema, and the next start goes on from there', async () => {
    class Good1900000000000 implements MigrationInterface {
      async up(db: QueryRunner): Promise<void> {
        await db.query('CREATE TABLE good (id integer)');
      }
      async down(): Promise<void> {}
    }
    class Bad1900000000001 implements MigrationInterface {
      async up(db: QueryRunner): Promise<void> {
        await db.query('CREATE TABLE half (id integer)');
        await db.query('ALTER TABLE nobody ADD COLUMN x integer');
      }
      async down(): Promise<void> {}
    }
    const own = await newDatabase();
    const options = databaseOptions(own.url, 3);
    const source = new DataSource({ ...options, migrations: [Good1900000000000, Bad1900000000001] });
    await source.initialize();
    await expect(migrate(source)).rejects.toThrow(/nobody/);
    const names = await source.query<{ name: string }[]>('SELECT name FROM migrations');
    expect(names.map(({ name }) => name)).toEqual(['Good1900000000000']);
    await expect(source.query('SELECT * FROM half')).rejects.toThrow(/half/);
    await expect(source.query('SELECT * FROM good')).resolves.toEqual([]);
    await source.destroy();
    await own.drop();
  });
});

describe('without Redis', () => {
  it('R-OPS-24 R-AUTH-26 reads, login and throttles work, readiness is degraded, and all recovers alone', async () => {
    const word = async () => (await http().get('/health/ready')).body as unknown;
    expect(await eventually(word, { status: 'ok' })).toEqual({ status: 'ok' });
    await redis.cut();
    expect(await eventually(word, { status: 'degraded' })).toEqual({ status: 'degraded' });
    expect(await statusOf('/health/ready')).toBe(200);
    expect((await read()).status).toBe(200);
    expect((await login()).status).toBe(200);
    const guesses: number[] = [];
    for (let i = 0; i < 12; i++) {
      const wrong = { email: 'nobody-outage@example.org', password: 'wrong' };
      guesses.push((await http().post('/api/v1/auth/login').send(wrong)).status);
    }
    expect(new Set(guesses)).toEqual(new Set([401, 429]));
    await redis.mend();
    expect(await eventually(word, { status: 'ok' })).toEqual({ status: 'ok' });
    expect((await login()).status).toBe(200);
  });
});

describe('with a Redis that takes questions and never answers', () => {
  it('R-OPS-24 R-AUTH-26 requests are answered as without it, and all recovers alone', async () => {
    const word = async () => (await http().get('/health/ready')).body as unknown;
    expect(await eventually(word, { status: 'ok' })).toEqual({ status: 'ok' });
    redis.hang();
    try {
      // Redis answers nothing before it is mended below: whoever waited for it would wait until this test is given up.
      expect((await login()).status).toBe(200);
      expect((await read()).status).toBe(200);
      expect(await word()).toEqual({ status: 'degraded' });
      expect((await login()).status).toBe(200);
    } finally {
      await redis.mend();
    }
    expect(await eventually(word, { status: 'ok' })).toEqual({ status: 'ok' });
    expect((await login()).status).toBe(200);
  });
});

describe('a process that may open no more files', () => {
  it.each(['EMFILE', 'ENFILE'])('R-OPS-20 says 503 for %s and when to come again', (code) => {
    const problem = Problem.of(Object.assign(new Error(`${code}: too many open files`), { code }));
    expect([problem.status, problem.more.retryAfterSeconds]).toEqual([503, expect.any(Number)]);
  });
});

describe('R-OPS-21 R-OPS-22 R-OPS-23 outages of the database', () => {
  onPostgres('on PostgreSQL', () => {
    it('R-OPS-21 sessions have limits, and a statement that hangs is a 503', async () => {
      const source = app.get(DataSource);
      const names = ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout'];
      const said = await source.query<{ name: string; setting: string }[]>(
        `SELECT name, setting FROM pg_settings WHERE name = ANY($1)`,
        [names],
      );
      expect(Object.fromEntries(said.map(({ name, setting }) => [name, Number(setting)]))).toEqual({
        statement_timeout: 5_000,
        lock_timeout: 2_000,
        idle_in_transaction_session_timeout: 10_000,
      });
      const hung = await source.query('SELECT pg_sleep(20)').catch((error: unknown) => error);
      expect(Problem.of(hung).status).toBe(503);
    });

    it('R-OPS-22 a restart ends no process: 503 meanwhile, then everything again', async () => {
      const direct = await new DataSource({ type: 'postgres', url: database.url }).initialize();
      await direct.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND pid <> pg_backend_pid()`,
      );
      await direct.destroy();
      await wire?.cut();
      const answer = await read();
      expect([answer.status, answer.body.code]).toEqual([503, 'unavailable']);
      expect(answer.headers['retry-after']).toBeDefined();
      expect(await statusOf('/health/ready')).toBe(503);
      expect(await statusOf('/health/live')).toBe(200);
      await wire?.mend();
      expect(await eventually(() => statusOf('/health/ready'), 200)).toBe(200);
      expect((await read()).status).toBe(200);
      expect((await login()).status).toBe(200);
    });

    it('R-OPS-01 R-OPS-23 a database that takes questions and never answers is noticed', async () => {
      wire?.hang();
      const [live, ready, answer] = await Promise.all([
        statusOf('/health/live'),
        statusOf('/health/ready'),
        read(),
      ]);
      expect([live, ready, answer.status]).toEqual([200, 503, 503]);
      await wire?.mend();
      expect(await eventually(() => statusOf('/health/ready'), 200)).toBe(200);
      expect(await eventually(async () => (await read()).status, 200)).toBe(200);
    });
  });
});
