import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import request from 'supertest';
import { DataSource, type Logger } from 'typeorm';
import { newKey } from '../src/accounts/key-format.js';
import { Clock } from '../src/platform/clock/clock.js';
import { startApp, type TestApp } from './support/app.js';
import { actionsOn } from './support/audit.js';
import { type SignedIn, signedIn } from './support/client.js';
import { letterTo } from './support/letters.js';
import { callerOf, statusOf } from './support/requests.js';
import { ask } from './support/sender.js';

const DAY_MS = 86_400_000;
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

let app: TestApp;
let call: ReturnType<typeof callerOf>;
let officer: SignedIn;
let jamaica: string;
let brazil: string;
beforeAll(async () => {
  app = await startApp();
  call = callerOf(app);
  officer = await signedIn(app, { federation: 'JAM' });
  jamaica = (await call.get('/federations/JAM').expect(200)).body.id;
  brazil = (await call.get('/federations/BRA').expect(200)).body.id;
});
afterAll(() => app.close());

interface Made {
  id: string;
  key: string;
  last4: string;
  publicId: string;
  expiresAt: string;
}

const ALL = ['submission.create', 'submission.read', 'event.manage'];
async function made({ scopes = ALL, who = officer, days = 30 } = {}): Promise<Made> {
  const wanted = { name: 'Timing', scopes, expiresInDays: days };
  return (await call.post(`/federations/${jamaica}/api-keys`, wanted, who.token).expect(201)).body;
}
const withKey = (verb: 'get' | 'post' | 'patch' | 'delete', path: string, key: string) =>
  request(app.getHttpServer())[verb](`/api/v1${path}`).set('X-Api-Key', key);
const reads = (key: string) => statusOf(withKey('get', '/federations/JAM', key));
const meet = {
  name: 'Copa',
  city: 'Kingston',
  country: 'JAM',
  startDate: '2026-05-02',
  endDate: '2026-05-02',
  level: 'national',
  environment: 'outdoor',
};

/** Counts what the database is asked about accounts and keys; the background asks it other things. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const source = app.get(DataSource);
  const before = source.logger;
  let count = 0;
  const counting = {
    logQuery: (sql: string) => void (count += /"(api_key|session|account|audit_entry)"/.test(sql) ? 1 : 0),
    logQueryError: () => undefined,
    logQuerySlow: () => undefined,
  };
  source.logger = counting as unknown as Logger;
  try {
    await work();
    return count;
  } finally {
    source.logger = before;
  }
}

describe('keys', () => {
  it('R-AUTH-61 with a wrong checksum, form or environment are refused without a question to the database', async () => {
    const { key } = await made();
    expect(key).toMatch(/^pah_test_[0-9A-Za-z]{12}_[0-9A-Za-z]{43}[0-9A-Za-z]{6}$/);
    expect(await statementsOf(() => withKey('get', '/accounts/me', key).expect(403))).toBeGreaterThan(0);
    const last = key.at(-1) === 'a' ? 'b' : 'a';
    const wrong = [key.slice(0, -1) + last, 'x', key.toUpperCase(), newKey('live').key];
    for (const each of wrong) {
      expect(await statementsOf(() => withKey('get', '/accounts/me', each).expect(401))).toBe(0);
    }
  });

  it('R-AUTH-62 are shown once; of the secret only a hash and four characters are kept', async () => {
    const { id, key, last4 } = await made();
    const secret = key.split('_')[3]?.slice(0, 43) ?? '';
    const answers = [
      await call.get(`/federations/${jamaica}/api-keys`, officer.token).expect(200),
      await call.get('/accounts/me/export', officer.token).expect(200),
    ];
    const rows = await app.get(DataSource).query(`SELECT * FROM api_key WHERE id = '${id}'`);
    for (const text of [...answers.map((each) => each.text), JSON.stringify(rows)])
      expect(text).not.toContain(secret);
    expect(rows[0].secret_hash).toMatch(/^[0-9a-f]{64}$/);
    expect(key.endsWith(last4)).toBe(true);
  });

  it('R-AUTH-63 do what their scopes say, which are never more than their maker may', async () => {
    const { key } = await made({ scopes: ['submission.read'] });
    await withKey('get', '/ingestion/submissions', key).expect(200);
    await withKey('post', '/events', key)
      .send({ ...meet, federationId: jamaica })
      .expect(403);
    for (const scope of [
      'submission.review',
      'account.manage',
      'key.manage',
      'member.manage',
      'everything',
    ]) {
      const wanted = { name: 'Timing', scopes: [scope], expiresInDays: 30 };
      const asked = call.post(`/federations/${jamaica}/api-keys`, wanted, officer.token);
      expect(await statusOf(asked)).toBe(422);
    }
    const fan = await signedIn(app);
    const wanted = { name: 'Timing', scopes: ['submission.read'], expiresInDays: 30 };
    expect(await statusOf(call.post(`/federations/${jamaica}/api-keys`, wanted, fan.token))).toBe(403);
  });

  it('R-AUTH-64 work for one federation, whoever made them', async () => {
    const { key } = await made({ who: await signedIn(app, { role: 'admin' }) });
    await withKey('post', '/events', key)
      .send({ ...meet, federationId: jamaica })
      .expect(201);
    expect([403, 404]).toContain(
      await statusOf(withKey('post', '/events', key).send({ ...meet, federationId: brazil })),
    );
  });

  it('R-AUTH-56 of another federation cannot be made, seen or revoked, under its name or under one’s own', async () => {
    const theirs = await signedIn(app, { federation: 'BRA' });
    const wanted = { name: 'Chegada', scopes: ['submission.read'], expiresInDays: 30 };
    await call.post(`/federations/${brazil}/api-keys`, wanted, officer.token).expect(404);
    const { id, key } = (await call.post(`/federations/${brazil}/api-keys`, wanted, theirs.token).expect(201))
      .body as Made;
    await call.get(`/federations/${brazil}/api-keys`, officer.token).expect(404);
    for (const federation of [brazil, jamaica])
      await call.remove(`/federations/${federation}/api-keys/${id}`, officer.token).expect(404);
    expect(await reads(key)).toBe(200);
  });

  it('R-AUTH-65 are no people, and never come beside a token', async () => {
    const { key, id } = await made();
    const statuses = await Promise.all(
      [
        withKey('get', '/accounts/me', key),
        withKey('patch', '/accounts/me', key).send({ name: 'Ana' }),
        withKey('get', '/accounts', key),
        withKey('post', '/auth/change-password', key).send({}),
        withKey('post', '/auth/2fa/setup', key).send({}),
        withKey('post', '/auth/step-up', key).send({}),
        withKey('get', '/auth/sessions', key),
        withKey('post', `/federations/${jamaica}/api-keys`, key).send({}),
        withKey('delete', `/federations/${jamaica}/api-keys/${id}`, key),
        withKey('post', `/federations/${jamaica}/members`, key).send({}),
        withKey('post', `/ingestion/submissions/${id}/approve`, key).send({}),
      ].map(statusOf),
    );
    expect(statuses).toEqual(statuses.map(() => 403));
    const both = withKey('get', '/federations/JAM', key).set('Authorization', `Bearer ${officer.token}`);
    expect(await statusOf(both)).toBe(401);
  });

  it('R-AUTH-76 end by themselves within a year, at once when revoked, and two may overlap', async () => {
    const [old, next] = [await made({ days: 365 }), await made()];
    expect(new Date(old.expiresAt).getTime()).toBeLessThanOrEqual(Date.now() + 365 * DAY_MS);
    expect([await reads(old.key), await reads(next.key)]).toEqual([200, 200]);
    const listed = await call.get(`/federations/${jamaica}/api-keys?limit=100`, officer.token).expect(200);
    const seen = listed.body.items.find((each: { id: string }) => each.id === old.id);
    expect(Date.now() - new Date(seen.lastUsedAt).getTime()).toBeLessThan(60_000);
    await call.remove(`/federations/${jamaica}/api-keys/${old.id}`, officer.token).expect(204);
    expect([await reads(old.key), await reads(next.key)]).toEqual([401, 200]);
    const clock = app.get(Clock);
    const real = clock.now.bind(clock);
    clock.now = () => new Date(Date.now() + 31 * DAY_MS);
    expect(await reads(next.key)).toBe(401);
    clock.now = real;
  });

  it('R-AUTH-29 of an account that is disabled by hand, and keys that were never made, are refused', async () => {
    const maker = await signedIn(app, { federation: 'JAM' });
    const { key } = await made({ who: maker });
    expect(await reads(key)).toBe(200);
    await ask(app, `UPDATE account SET status = 'disabled' WHERE id = '${maker.accountId}'`);
    expect(await reads(key)).toBe(401);
    expect(await reads(newKey('test').key)).toBe(401);
  });

  it('R-AUTH-28 R-AUTH-27 that are made, revoked or refused are told to their maker or to the log', async () => {
    const maker = await signedIn(app, { federation: 'JAM' });
    const { id, key, last4 } = await made({ who: maker });
    const letter = await letterTo(maker.email, /key was made/);
    expect(letter.text).toContain(last4);
    expect(letter.source).not.toContain(key);
    await call.remove(`/federations/${jamaica}/api-keys/${id}`, maker.token).expect(204);
    await letterTo(maker.email, /key was revoked/);
    expect(await reads(key)).toBe(401);
    expect(await actionsOn(app, id)).toEqual(['key.made', 'key.revoked', 'key.refused']);
  });

  it('R-AUTH-77 match the published pattern, and anybody can check them without asking the hub', async () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/security.md'), 'utf8');
    const published = /^ {4}(\^pah_.*\$)$/m.exec(page)?.[1] ?? 'none';
    const { key } = await made();
    for (const each of [key, ...['live', 'test', 'dev'].map((environment) => newKey(environment).key)]) {
      expect(each).toMatch(new RegExp(published));
      let rest = crc32(each.slice(0, -6));
      let sum = '';
      for (; sum.length < 6; rest = Math.floor(rest / 62)) sum = ALPHABET.charAt(rest % 62) + sum;
      expect(each.slice(-6)).toBe(sum);
    }
    expect(`${key}0`).not.toMatch(new RegExp(published));
  });
});
