import { randomBytes } from 'node:crypto';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { startApp, type TestApp } from './support/app.js';
import { signedIn } from './support/client.js';
import { ask } from './support/sender.js';

let app: TestApp;
let officer: string;
let other: string;
let federationId: string;
beforeAll(async () => {
  app = await startApp({ WORKER: '0' });
  officer = (await signedIn(app, { federation: 'CHI' })).token;
  other = (await signedIn(app, { federation: 'CHI' })).token;
  const { body } = await request(app.getHttpServer()).get('/api/v1/federations/CHI');
  federationId = (body as { id: string }).id;
});
afterAll(() => app.close());

const aKey = () => randomBytes(12).toString('base64url');
const aMeet = (about: object = {}) => ({
  name: `Copa ${aKey()}`,
  city: 'Santiago',
  country: 'CHI',
  timeZone: 'America/Santiago',
  startDate: '2026-05-02',
  endDate: '2026-05-03',
  level: 'national',
  environment: 'outdoor',
  federationId,
  ...about,
});
const aKeyFor = (name: string) => ({ name, scopes: ['submission.create'], expiresInDays: 30 });
const post = (path: string, body: object, key: string, token = officer) =>
  request(app.getHttpServer())
    .post(`/api/v1/${path}`)
    .set('Authorization', `Bearer ${token}`)
    .set('Idempotency-Key', key)
    .send(body);
const meetsNamed = (name: string): Promise<number> =>
  app
    .get(DataSource)
    .query<{ n: unknown }[]>('SELECT count(*) AS n FROM event WHERE name = $1', [name])
    .then(([row]) => Number(row?.n));

describe('Idempotency-Key', () => {
  it('R-PIPE-04: gives the same answer to the same request, and does it once', async () => {
    const [key, meet] = [aKey(), aMeet()];
    const first = await post('events', meet, key).expect(201);
    const second = await post('events', meet, key).expect(201);
    expect(second.body).toEqual(first.body);
    expect(second.headers['location']).toBe(first.headers['location']);
    expect(first.headers['idempotent-replayed']).toBeUndefined();
    expect(second.headers['idempotent-replayed']).toBe('true');
    expect(await meetsNamed(meet.name)).toBe(1);
  });

  it('R-PIPE-04: lets one of twenty at once do it; the others wait or get its answer', async () => {
    const [key, meet] = [aKey(), aMeet()];
    const answers = await Promise.all(Array.from({ length: 20 }, () => post('events', meet, key)));
    const ids = new Set(
      answers.filter(({ status }) => status === 201).map(({ body }) => (body as { id: string }).id),
    );
    expect(ids.size).toBe(1);
    const waiting = answers.filter(({ status }) => status !== 201);
    for (const { status, body, headers } of waiting) {
      expect([status, (body as { code: string }).code]).toEqual([409, 'idempotency_in_flight']);
      expect(headers['retry-after']).toBe('1');
    }
    expect(await meetsNamed(meet.name)).toBe(1);
    await post('events', meet, key).expect(201);
  });

  it('R-PIPE-05: refuses a key with another request', async () => {
    const key = aKey();
    await post('events', aMeet(), key).expect(201);
    const { body } = await post('events', aMeet(), key).expect(422);
    expect(body).toMatchObject({ code: 'idempotency_mismatch' });
  });

  it('R-PIPE-05: is not burnt by a request that was refused', async () => {
    const key = aKey();
    await post('events', aMeet({ startDate: '2026-02-31' }), key).expect(422);
    await post('events', aMeet(), key).expect(201);
  });

  it('R-PIPE-05: does nothing again when the effect is there and its answer was lost', async () => {
    const [key, meet] = [aKey(), aMeet()];
    await post('events', meet, key).expect(201);
    await ask(app, 'UPDATE idempotent_request SET status = NULL WHERE key = $1', [key]);
    await post('events', meet, key).expect(409);
    expect(await meetsNamed(meet.name)).toBe(1);
  });

  it('R-PIPE-06: is 1 to 255 visible characters, and belongs to caller and address', async () => {
    for (const bad of ['a b', 'a'.repeat(256), 'a\tb']) {
      const { body } = await post('events', aMeet(), bad).expect(400);
      expect(body).toMatchObject({ code: 'malformed' });
    }
    const [key, meet] = [aKey(), aMeet()];
    const first = await post('events', meet, key).expect(201);
    const foreign = await post('events', meet, key, other).expect(201);
    expect((foreign.body as { id: string }).id).not.toBe((first.body as { id: string }).id);
    await post(`federations/${federationId}/api-keys`, aKeyFor('Laptop'), key).expect(201);
  });

  it('gives a new API key once more to who lost the answer, and keeps it sealed', async () => {
    const key = aKey();
    const path = `federations/${federationId}/api-keys`;
    const first = await post(path, aKeyFor('Timing'), key).expect(201);
    const second = await post(path, aKeyFor('Timing'), key).expect(201);
    expect(second.body).toEqual(first.body);
    const [row] = await app
      .get(DataSource)
      .query<{ answer: string }[]>('SELECT answer FROM idempotent_request WHERE key = $1', [key]);
    const texts = Object.values(first.body as Record<string, unknown>).map(String);
    const secrets = texts.filter((text) => text.length > 20);
    expect(secrets.length).toBeGreaterThan(0);
    for (const text of secrets) expect(row?.answer).not.toContain(text);
  });
});
