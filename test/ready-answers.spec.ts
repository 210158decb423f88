import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { startApp, type TestApp } from './support/app.js';
import { aMeet } from './support/builders.js';
import { signedIn } from './support/client.js';
import { startHubProcess } from './support/hub-process.js';
import { aPerformance, resultsOf } from './support/results.js';
import { until } from './support/until.js';

declare const TEST_DATABASE: 'sqlite' | 'postgres';
/** A file of SQLite is for one instance alone. */
const onPostgres = TEST_DATABASE === 'postgres' ? describe : describe.skip;
const REDIS_URL = process.env['TEST_REDIS_URL'] ?? 'redis://127.0.0.1:6379';

let app: TestApp;
const http = () => request(app.getHttpServer());
const list = () => http().get('/api/v1/events?limit=100').expect(200);
beforeAll(async () => {
  app = await startApp({ WORKER: '0', REDIS_URL });
});
afterAll(async () => {
  await app.close();
  delete process.env['REDIS_URL'];
});

describe('ready answers', () => {
  it('are the same bytes and ETag as the first answer, and 304 to who has them', async () => {
    const [first, second] = [await list(), await list()];
    expect(second.text).toBe(first.text);
    expect(second.headers['etag']).toBe(first.headers['etag']);
    expect(second.headers['content-type']).toBe(first.headers['content-type']);
    expect(second.headers['x-request-id']).not.toBe(first.headers['x-request-id']);
    const etag = String(first.headers['etag']);
    await http().get('/api/v1/events?limit=100').set('If-None-Match', etag).expect(304);
  });

  it('never show an older list after a change was committed', async () => {
    for (let i = 0; i < 20; i++) {
      await list();
      const { id } = await aMeet(app, { name: `Copa ${i}` });
      const { body } = await list();
      expect((body as { items: { id: string }[] }).items.map((meet) => meet.id)).toContain(id);
    }
  });

  it('are apart for each language', async () => {
    const path = '/api/v1/disciplines/HJ';
    const answers = [];
    for (const language of ['es', 'en', 'es', 'en']) {
      answers.push((await http().get(path).set('Accept-Language', language).expect(200)).text);
    }
    expect(answers.slice(0, 2)).toEqual(answers.slice(2));
    expect(answers[0]).not.toBe(answers[1]);
  });

  it('never go back while meets are announced and a hundred readers poll', async () => {
    const { port } = app.getHttpServer().address() as AddressInfo;
    const address = `http://127.0.0.1:${port}/api/v1/events?q=carrera&limit=100`;
    let shown = 0;
    const polling = new AbortController();
    const poll = async (): Promise<number> => {
      let seen = 0;
      while (!polling.signal.aborted) {
        const before = shown;
        const { items } = (await (await fetch(address)).json()) as { items: unknown[] };
        if (items.length < before) throw new Error(`${items.length} after ${before} were shown`);
        shown = Math.max(shown, items.length);
        seen = items.length;
      }
      return seen;
    };
    const readers = Array.from({ length: 100 }, poll);
    for (let n = 1; n <= 15; n++) {
      await aMeet(app, { name: `Carrera ${n}`, searchText: `carrera ${n}` });
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await until(() => shown === 15);
    polling.abort();
    await Promise.all(readers);
    expect(shown).toBe(15);
  });

  it('outlive what they were not made of', async () => {
    const first = await list();
    await signedIn(app);
    const second = await list();
    expect(second.headers['date']).toBeDefined();
    expect(second.text).toBe(first.text);
  });

  it('carry the headers that protect readers, and vary by what they depend on', async () => {
    const [first, second] = [await list(), await list()];
    const names = ['content-security-policy', 'x-content-type-options', 'cache-control', 'vary'];
    for (const name of names) expect(second.headers[name]).toBe(first.headers[name]);
    expect(second.headers['cache-control']).toMatch(/^public, max-age=\d+, stale-while-revalidate=\d+$/);
    expect(second.headers['vary']).toContain('Accept-Encoding');
    expect(second.headers['vary']).toContain('Accept-Language');
  });

  onPostgres('of two instances', () => {
    it('are dropped by what another instance publishes, long before they would grow old', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'hub-instance-'));
      const database = process.env['DATABASE_URL'] ?? '';
      const other = await startHubProcess({
        DATA_DIR: folder,
        DATABASE_URL: database,
        REDIS_URL,
        WORKER: '0',
      });
      try {
        const results = resultsOf(app);
        const eventId = await results.aMeet();
        const shown = async () => {
          const answer = await fetch(`${other.url}/api/v1/leaderboards?discipline=100&sex=F&season=2026`);
          const { items, total } = (await answer.json()) as {
            items: { performanceId: string }[];
            total: number;
          };
          return { ids: items.map(({ performanceId }) => performanceId), total };
        };
        for (let n = 1; n <= 5; n++) {
          const before = await shown();
          expect(before.total).toBe(n - 1);
          const [id = ''] = await results.publish(
            aPerformance({ eventId, athleteId: await results.anAthlete() }),
          );
          // Without news from the other instance an answer would be shown for 30 s.
          await until(async () => (await shown()).ids.includes(id), 10_000);
        }
      } finally {
        await other.kill();
        rmSync(folder, { recursive: true, force: true });
      }
    }, 90_000);
  });
});
