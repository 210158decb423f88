import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import request from 'supertest';
import { startApp, type TestApp } from './support/app.js';
import { aMeet } from './support/builders.js';
import { signedIn } from './support/client.js';
import { aPerformance, resultsOf } from './support/results.js';
import { redisAlone } from './support/servers.js';
import { until } from './support/until.js';

interface Board {
  items: { performanceId: string }[];
  total: number;
}

let app: TestApp;
const http = () => request(app.getHttpServer());
const list = () => http().get('/api/v1/events?limit=100').expect(200);
let redis: Awaited<ReturnType<typeof redisAlone>>;
beforeAll(async () => {
  redis = await redisAlone();
  app = await startApp({ WORKER: '0', REDIS_URL: redis.url });
});
afterAll(async () => {
  await app.close();
  await redis.stop();
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

  it('never go back while marks are published and a hundred readers poll', async () => {
    const { port } = app.getHttpServer().address() as AddressInfo;
    const address = `http://127.0.0.1:${port}/api/v1/leaderboards?discipline=100&sex=F&season=2024&limit=100`;
    const results = resultsOf(app);
    const eventId = await results.aMeet({ day: '2024-05-01' });
    let shown = 0;
    const polling = new AbortController();
    const poll = async (): Promise<void> => {
      while (!polling.signal.aborted) {
        const before = shown;
        const { items, total } = (await (await fetch(address)).json()) as Board;
        if (total < before) throw new Error(`${total} marks after ${before} were shown`);
        if (items.length < before) throw new Error(`${items.length} rows after ${before} were shown`);
        // Page and total are two questions: what both tell has been shown.
        shown = Math.max(shown, Math.min(items.length, total));
        await sleep(10);
      }
    };
    const readers = Array.from({ length: 100 }, poll);
    for (let n = 1; n <= 15; n++) {
      const athleteId = await results.anAthlete();
      await results.publish(aPerformance({ eventId, athleteId, day: '2024-05-01', season: 2024 }));
      await sleep(20);
    }
    await until(() => shown === 15);
    polling.abort();
    await Promise.all(readers);
    expect(shown).toBe(15);
  }, 180_000);

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
});
