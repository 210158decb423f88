import express from 'express';
import { createServer, type Server } from 'node:http';
import request from 'supertest';
import { DataSource, QueryFailedError } from 'typeorm';
import { FederationsService } from '../src/federations/federations.service.js';
import { statusOf } from '../src/platform/database/errors.js';
import { Transactions } from '../src/platform/database/transactions.js';
import { Problem } from '../src/platform/http/problem.js';
import { requestId } from '../src/platform/http/request-id.js';
import { timeLimits } from '../src/platform/http/time-limits.js';
import { startApp, type TestApp } from './support/app.js';
import { aMeet } from './support/builders.js';
import { type SignedIn, signedIn } from './support/client.js';
import { sendRaw } from './support/raw.js';

declare const TEST_DATABASE: 'sqlite' | 'postgres';
const onPostgres = TEST_DATABASE === 'postgres' ? describe : describe.skip;
const onSqlite = TEST_DATABASE === 'sqlite' ? describe : describe.skip;

let app: TestApp;
let admin: SignedIn;
let federationId: string;
beforeAll(async () => {
  app = await startApp({ WORKER: '0', REQUEST_SECONDS: '1', DATABASE_POOL: '2' });
  admin = await signedIn(app, { role: 'admin' });
  federationId = (await app.get(FederationsService).byCode('ARG')).id;
});
afterAll(async () => {
  delete process.env['REQUEST_SECONDS'];
  delete process.env['DATABASE_POOL'];
  await app.close();
});

const rename = (id: string, name: string) =>
  request(app.getHttpServer())
    .patch(`/api/v1/events/${id}`)
    .set('Authorization', `Bearer ${admin.token}`)
    .send({ name });

const announce = (name: string) =>
  request(app.getHttpServer())
    .post('/api/v1/events')
    .set('Authorization', `Bearer ${admin.token}`)
    .send({ federationId, name, startDate: '2026-05-01' });

describe('slow clients', () => {
  it('R-HTTP-16 headers, whole requests and idle connections have an end', () => {
    const server: Server = app.getHttpServer();
    expect(server.headersTimeout).toBeLessThanOrEqual(15_000);
    expect(server.headersTimeout).toBeGreaterThan(0);
    expect(server.keepAliveTimeout).toBeLessThanOrEqual(20_000);
    expect(server.requestTimeout).toBeGreaterThan(0);
  });

  it('R-HTTP-16 slow headers and silent sockets are cut', async () => {
    const server: Server = app.getHttpServer();
    const usual = server.headersTimeout;
    server.headersTimeout = 500;
    const slow = await sendRaw(app, ['GET /api/v1/federations HTTP/1.1\r\nHost: x\r\n']);
    const silent = await sendRaw(app, []);
    server.headersTimeout = usual;
    expect([0, 408]).toContain(slow.status);
    expect([0, 408]).toContain(silent.status);
  });

  it('R-HTTP-16 a slow body is answered with 408 and its connection closed', async () => {
    const head = 'Host: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n';
    const { status, body } = await sendRaw(app, [`POST /api/v1/auth/login HTTP/1.1\r\n${head}`, '{"email":']);
    expect(status).toBe(408);
    expect(JSON.parse(body)).toMatchObject({ code: 'request_timeout', status: 408 });
  });

  it('R-HTTP-16 a file may take longer than other bodies, but may not fall silent', async () => {
    const limits = { bodyMs: 100, silenceMs: 400, answerMs: 5_000 };
    const small = express().use(requestId, timeLimits(limits), (asked, response) => {
      asked.resume().on('end', () => response.sendStatus(204));
    });
    const server = createServer(small);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const there = { getHttpServer: () => server } as unknown as TestApp;
    const head = 'Host: x\r\nContent-Type: multipart/form-data; boundary=b\r\nConnection: close\r\n';
    const post = (bytes: number) => `POST / HTTP/1.1\r\n${head}Content-Length: ${bytes}\r\n\r\n`;
    const steady = await sendRaw(there, [post(5), '1', '2', '3', '4', '5'], 150);
    const silent = await sendRaw(there, [post(5), '1']);
    server.close();
    expect(steady.status).toBe(204);
    expect(silent.status).toBe(408);
  });
});

describe('the time of a request', () => {
  it('R-HTTP-18 ends with 503 and Retry-After, and its change is undone', async () => {
    const { id, name } = await aMeet(app, { name: 'Copa Vieja' });
    const transactions = app.get(Transactions);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const holder = transactions.run(async (db) => {
      await db.query(`UPDATE event SET city = 'Lima' WHERE id = '${id}'`);
      await held;
    });
    const { body, headers } = await rename(id, 'Copa Nueva').expect(503);
    expect(body.code).toBe('unavailable');
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    release();
    await holder;
    // A later transaction waits for everything that still ran for the request that was given up.
    await transactions.run((db) => db.query(`UPDATE event SET venue = 'Estadio' WHERE id = '${id}'`));
    const { body: now } = await request(app.getHttpServer()).get(`/api/v1/events/${id}`).expect(200);
    expect(now).toMatchObject({ name, city: 'Lima', venue: 'Estadio' });
  });

  onPostgres('on PostgreSQL', () => {
    it('R-HTTP-18 cancels the statement that the request waits for', async () => {
      const source = app.get(DataSource);
      const { id } = await aMeet(app);
      const runner = source.createQueryRunner();
      await runner.startTransaction();
      await runner.query(`SELECT 1 FROM event WHERE id = '${id}' FOR UPDATE`);
      await rename(id, 'Copa Nueva').expect(503);
      const waiting = (): Promise<object[]> =>
        runner.query(`SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock'
                    AND datname = current_database()`);
      for (let tries = 0; tries < 50 && (await waiting()).length > 0; tries++) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      expect(await waiting()).toEqual([]);
      await runner.rollbackTransaction();
      await runner.release();
      await rename(id, 'Copa Nueva').expect(200);
    });
  });
});

describe('R-OPS-20 faults of the database', () => {
  const raised = async (code: string): Promise<unknown> =>
    app
      .get(DataSource)
      .query(`DO $$ BEGIN RAISE EXCEPTION 'canary' USING ERRCODE = '${code}'; END $$`)
      .catch((error: unknown) => error);

  onPostgres('on PostgreSQL', () => {
    it.each([
      ['22021', 400],
      ['22P02', 400],
      ['22P05', 400],
      ['22003', 400],
      ['22008', 400],
      ['23505', 409],
      ['23503', 422],
      ['23514', 422],
      ['23502', 422],
      ['23P01', 409],
      ['40001', 503],
      ['40P01', 503],
      ['53100', 503],
      ['53200', 503],
      ['53300', 503],
      ['55P03', 503],
      ['57014', 503],
      ['57P01', 503],
      ['57P02', 503],
      ['57P03', 503],
      ['08006', 503],
      ['25006', 503],
    ])('R-HTTP-33 SQLSTATE %s becomes %i, without the words of the database', async (code, status) => {
      const problem = Problem.of(await raised(code));
      expect([problem.status, problem.message.includes('canary')]).toEqual([status, false]);
      expect(problem.more.retryAfterSeconds !== undefined).toBe(status === 503);
    });
  });

  it.each(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND', 'SQLITE_BUSY', 'SQLITE_FULL'])(
    'R-HTTP-33 %s becomes 503',
    (code) => {
      const cause = Object.assign(new Error('canary'), { code });
      expect(Problem.of(new QueryFailedError('SELECT 1', [], cause)).status).toBe(503);
      expect(statusOf(cause)).toBe(503);
    },
  );

  it.each(['40001', '40P01', 'SQLITE_BUSY'])(
    'R-HTTP-33 a transaction lost by %s is tried again',
    async (code) => {
      let tries = 0;
      const lost = (): never => {
        throw new QueryFailedError('SELECT 1', [], Object.assign(new Error('lost'), { code }));
      };
      const run = app.get(Transactions).run(async () => (++tries < 3 ? lost() : 'done'));
      await expect(run).resolves.toBe('done');
      tries = -100;
      await expect(app.get(Transactions).run(async () => (++tries, lost()))).rejects.toThrow('lost');
      expect(tries).toBe(-96);
    },
  );

  onSqlite('on SQLite', () => {
    it('R-HTTP-33 a full disk is 503, loses nothing, and works again when there is room', async () => {
      const source = app.get(DataSource);
      const { id } = await aMeet(app);
      const [{ page_count: pages }] = await source.query<[{ page_count: number }]>('PRAGMA page_count');
      await source.query(`PRAGMA max_page_count = ${pages}`);
      const promised = new Set<string>();
      let status = 201;
      for (let i = 0; i < 500 && status === 201; i++) {
        const answer = await announce(`Copa ${i} ${'larga '.repeat(30)}`);
        status = answer.status;
        if (status === 201) promised.add(String(answer.body.id));
      }
      expect(status).toBe(503);
      await request(app.getHttpServer()).get(`/api/v1/events/${id}`).expect(200);
      await source.query('PRAGMA max_page_count = 1073741823');
      for (const each of promised)
        await request(app.getHttpServer()).get(`/api/v1/events/${each}`).expect(200);
      await announce('Copa Grande').then((answer) => expect(answer.status).toBe(201));
    });
  });

  onPostgres('on PostgreSQL', () => {
    it('R-HTTP-33 R-OPS-20 when every connection is taken, a request gets 503 in place of a wait', async () => {
      const source = app.get(DataSource);
      const runners = [source.createQueryRunner(), source.createQueryRunner()];
      await Promise.all(runners.map((runner) => runner.connect()));
      const { headers } = await request(app.getHttpServer()).get('/api/v1/events?q=unread').expect(503);
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
      await Promise.all(runners.map((runner) => runner.release()));
      await request(app.getHttpServer()).get('/api/v1/events?q=unread').expect(200);
    });
  });
});
