import request from 'supertest';
import { startApp, type TestApp } from './support/app.js';
import { signedIn } from './support/client.js';

const READS = 6;
const WRITES = 3;
let app: TestApp;
beforeAll(async () => {
  app = await startApp({ WORKER: '0', READS_PER_MINUTE: String(READS), WRITES_PER_MINUTE: String(WRITES) });
});
afterAll(() => app.close());

const http = () => request(app.getHttpServer());
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

describe('the budgets of a minute', () => {
  it('R-HTTP-45 are separate for reads and writes, told in headers, and end in 429 with Retry-After', async () => {
    const headers = bearer((await signedIn(app)).token);
    const read = () => http().get('/api/v1/accounts/me').set(headers);
    for (let left = READS - 1; left >= 0; left--) {
      const answer = await read().expect(200);
      expect(answer.headers['ratelimit']).toMatch(new RegExp(`^"read";r=${left};t=\\d+$`));
      expect(answer.headers['ratelimit-policy']).toBe(`"read";q=${READS};w=60`);
    }
    const refused = await read().expect(429);
    const seconds = Number(refused.headers['retry-after']);
    expect(seconds).toBeGreaterThanOrEqual(1);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(refused.body).toMatchObject({ code: 'too_many_requests', retryAfterSeconds: seconds });
    const write = () => http().patch('/api/v1/accounts/me').set(headers).send({ name: 'Ana' });
    for (let tries = 0; tries < WRITES; tries++) await write().expect(200);
    await write().expect(429);
  });

  it('R-HTTP-45 are of each identity: one caller takes nothing from another', async () => {
    const [busy, calm] = [await signedIn(app), await signedIn(app)];
    const read = (token: string) => http().get('/api/v1/accounts/me').set(bearer(token));
    for (let tries = 0; tries < READS; tries++) await read(busy.token).expect(200);
    expect((await read(busy.token)).status).toBe(429);
    expect((await read(calm.token)).status).toBe(200);
  });

  it('R-HTTP-45 count who shows wrong tokens by network address, and let as many through as there are when all come at once', async () => {
    const tries = Array.from({ length: READS * 4 }, (_, n) =>
      http()
        .get('/api/v1/accounts/me')
        .set(bearer(`wrong-${n}`)),
    );
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(READS);
    expect(statuses.filter((status) => status === 429)).toHaveLength(READS * 3);
  });

  it('R-OPS-01 R-HTTP-45 are not spent by probes', async () => {
    const tries = Array.from({ length: READS * 3 }, () => http().get('/health/live'));
    expect((await Promise.all(tries)).filter(({ status }) => status !== 200)).toEqual([]);
  });
});
