import request from 'supertest';
import { DataSource } from 'typeorm';
import { AuditLog } from '../src/accounts/audit.js';
import { startApp, type TestApp } from './support/app.js';
import { PASSWORD, type SignedIn, signedIn } from './support/client.js';
import { letterTo } from './support/letters.js';
import { ask } from './support/sender.js';

let app: TestApp;
let admin: SignedIn;
beforeAll(async () => {
  app = await startApp({ ADMIN_EMAIL: 'First@Example.org', ADMIN_PASSWORD: PASSWORD });
  admin = await signedIn(app, { role: 'admin' });
});
afterAll(() => app.close());

const post = (path: string, body: object, token?: string) => {
  const asked = request(app.getHttpServer()).post(`/api/v1${path}`).send(body);
  return token ? asked.set('Authorization', `Bearer ${token}`) : asked;
};
const get = (path: string, token: string) =>
  request(app.getHttpServer()).get(`/api/v1${path}`).set('Authorization', `Bearer ${token}`);
const patch = (path: string, body: object, token: string) =>
  request(app.getHttpServer()).patch(`/api/v1${path}`).set('Authorization', `Bearer ${token}`).send(body);
const statusOf = async (asked: request.Test) => (await asked).status;
const newcomer = (email: string) => ({ email, name: 'Rosa Nova', password: PASSWORD, language: 'pt' });

const login = async () => {
  const { email } = await signedIn(app);
  const { body } = await post('/auth/login', { email, password: PASSWORD }).expect(200);
  return body as { accessToken: string; refreshToken: string };
};
const refresh = (refreshToken: string) => post('/auth/refresh', { refreshToken });
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('registering', () => {
  it('makes a fan, who gets a letter and signs in with any spelling of the address', async () => {
    await post('/auth/register', newcomer('Rosa@Example.org')).expect(202);
    expect((await letterTo('rosa@example.org', /Confirme/)).text).toContain('Olá, Rosa Nova,');
    const credentials = { email: ' rosa@EXAMPLE.org', password: PASSWORD };
    const { body } = await post('/auth/login', credentials).expect(200);
    expect(body).toMatchObject({ tokenType: 'Bearer', expiresInSeconds: 600 });
    const me = await get('/accounts/me', body.accessToken).expect(200);
    expect(me.body).toMatchObject({
      email: 'rosa@example.org',
      role: 'fan',
      language: 'pt',
      federationIds: [],
    });
    expect(Object.keys(me.body)).not.toContain('passwordHash');
  });

  it('R-AUTH-15 R-AUTH-19 answers alike for a known address, and one of 25 at once wins', async () => {
    const wanted = newcomer('twice@example.org');
    const answers = await Promise.all(Array.from({ length: 25 }, () => post('/auth/register', wanted)));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(202);
    const { body } = await get('/accounts?limit=100', admin.token).expect(200);
    const same = body.items.filter(({ email }: { email: string }) => email === wanted.email);
    expect(same).toHaveLength(1);
  });

  it.each([
    ['a short password', { password: 'vento 2,1 m' }],
    ['one of 129 characters', { password: 'vento contra'.repeat(11).slice(0, 129) }],
    ['a common one', { password: 'Password123456' }],
    ['a run of keys', { password: 'qwertyuiop12345' }],
    ['a few characters over and over', { password: 'abababababababab' }],
    ['the own address', { password: 'weak@example.org1' }],
    ['the own name', { password: 'RosaNova2026' }],
    ['a password that is a list', { password: [PASSWORD] }],
    ['an address without a domain', { email: 'rosa@' }],
    ['an address with an invisible character', { email: 'ro\u200Bsa@example.org' }],
    ['an address of two scripts', { email: 'r\u043Esa@example.org' }],
    ['a role of its own choice', { role: 'admin' }],
    ['a name that is only a mark', { name: '--' }],
  ])('R-AUTH-14 R-AUTH-17 R-AUTH-53 refuses %s', async (_, fault) => {
    const { body } = await post('/auth/register', { ...newcomer('weak@example.org'), ...fault }).expect(422);
    expect(body.code).toBe('invalid');
  });

  it('R-AUTH-10 R-AUTH-13 counts every character of a long password in any script, in either spelling', async () => {
    const password = `São João é ${'çãéñ'.repeat(14)}`;
    await post('/auth/register', { ...newcomer('long@example.org'), password }).expect(202);
    const email = 'long@example.org';
    await post('/auth/login', { email, password: password.normalize('NFD') }).expect(200);
    await post('/auth/login', { email, password: `${password.slice(0, -1)}x` }).expect(401);
  });
});

describe('signing in', () => {
  it('R-AUTH-15 R-AUTH-34 answers alike to a wrong password and an unknown address', async () => {
    const { email } = await signedIn(app);
    const wrong = await post('/auth/login', { email, password: 'not my password' }).expect(401);
    const unknown = await post('/auth/login', { email: 'nobody@example.org', password: 'not my password' });
    expect({ ...unknown.body, requestId: '' }).toEqual({ ...wrong.body, requestId: '' });
    expect(wrong.headers['www-authenticate']).toBe('Bearer');
  });

  it('R-AUTH-21 makes the account wait after ten failures, whether or not the password is right', async () => {
    const { email } = await signedIn(app);
    for (let i = 0; i < 10; i++) await post('/auth/login', { email, password: 'wrong' }).expect(401);
    const { body, headers } = await post('/auth/login', { email, password: PASSWORD }).expect(429);
    expect(body.retryAfterSeconds).toBeGreaterThan(0);
    expect(headers['retry-after']).toBe(String(body.retryAfterSeconds));
    const other = await signedIn(app);
    await post('/auth/login', { email: other.email, password: PASSWORD }).expect(200);
  });

  it('knows the first administrator from the environment', async () => {
    const { body } = await post('/auth/login', { email: 'first@example.org', password: PASSWORD }).expect(
      200,
    );
    expect(await statusOf(get('/accounts', body.accessToken))).toBe(200);
  });
});

describe('refresh tokens', () => {
  it('R-AUTH-36 R-AUTH-37 are replaced at each use; one that was spent earlier ends the session for good', async () => {
    const first = await login();
    const second = (await refresh(first.refreshToken).expect(200)).body;
    const again = (await refresh(first.refreshToken).expect(200)).body;
    expect(again.refreshToken).toBe(second.refreshToken);
    const third = (await refresh(second.refreshToken).expect(200)).body;
    expect(await statusOf(get('/accounts/me', third.accessToken))).toBe(200);
    await refresh(first.refreshToken).expect(401);
    await refresh(third.refreshToken).expect(401);
    expect(await statusOf(get('/accounts/me', third.accessToken))).toBe(401);
  });

  it('R-AUTH-38 leave one chain when twenty come at once', async () => {
    const { refreshToken } = await login();
    const answers = await Promise.all(Array.from({ length: 20 }, () => refresh(refreshToken)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(new Set(answers.map(({ body }) => body.refreshToken)).size).toBe(1);
  });

  it('R-AUTH-36 R-AUTH-38 end for good when one that was spent races with the living one', async () => {
    const first = await login();
    const second = (await refresh(first.refreshToken).expect(200)).body;
    const third = (await refresh(second.refreshToken).expect(200)).body;
    const tokens = Array.from({ length: 20 }, (_, i) => (i % 2 ? first : third).refreshToken as string);
    const answers = await Promise.all(tokens.map(async (token) => refresh(token)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((_, i) => i % 2)).toEqual(Array.from({ length: 10 }, () => 401));
    expect(statuses.filter((status) => status !== 200 && status !== 401)).toEqual([]);
    const born = answers.flatMap(({ status, body }) => (status === 200 ? [body.refreshToken as string] : []));
    for (const token of new Set([third.refreshToken as string, ...born])) {
      await refresh(token).expect(401);
    }
  });

  it('R-AUTH-33 are worth nothing as access tokens, and the other way round', async () => {
    const { accessToken, refreshToken } = await login();
    expect(await statusOf(get('/accounts/me', refreshToken))).toBe(401);
    expect(await statusOf(refresh(accessToken.slice(0, 200)))).toBe(401);
    expect(await statusOf(refresh(`${refreshToken.slice(0, -1)}_`))).toBe(401);
  });

  it('R-AUTH-39 end with the sign-out, and so does the access token', async () => {
    const { accessToken, refreshToken } = await login();
    await post('/auth/logout', {}, accessToken).expect(204);
    expect(await statusOf(refresh(refreshToken))).toBe(401);
    expect(await statusOf(get('/accounts/me', accessToken))).toBe(401);
  });
});

describe('access tokens', () => {
  it('count only whole, with our header and signature', async () => {
    const { token } = await signedIn(app);
    const [head = '', claims = '', signature = ''] = token.split('.');
    const header = JSON.parse(Buffer.from(head, 'base64url').toString());
    expect(header).toMatchObject({ alg: 'ES256', typ: 'at+jwt', kid: expect.any(String) });
    const forged = [
      `${part({ ...header, alg: 'none' })}.${claims}.`,
      `${part({ ...header, kid: 'other' })}.${claims}.${signature}`,
      `${part({ ...header, crit: ['x'] })}.${claims}.${signature}`,
      `${head}.${part({ sub: admin.accountId, sid: admin.accountId })}.${signature}`,
      'x',
    ];
    const statuses = await Promise.all(forged.map((each) => statusOf(get('/accounts/me', each))));
    expect(statuses).toEqual(forged.map(() => 401));
    expect(await statusOf(get('/federations', 'x'))).toBe(401);
  });
});

describe('accounts', () => {
  it('R-AUTH-53 let a person change name and language, nothing else', async () => {
    const { token } = await signedIn(app);
    const { body } = await patch('/accounts/me', { name: 'Ana M.', language: 'fr' }, token).expect(200);
    expect(body).toMatchObject({ name: 'Ana M.', language: 'fr' });
    expect(await statusOf(patch('/accounts/me', { role: 'admin' }, token))).toBe(422);
    expect(await statusOf(patch('/accounts/me', { name: '' }, token))).toBe(422);
    expect(await statusOf(patch('/accounts/me', { name: null, language: null }, token))).toBe(422);
  });

  it('R-AUTH-72 are listed and changed by administrators only, and a change counts with the next request', async () => {
    const { token, accountId } = await signedIn(app);
    expect(await statusOf(get('/accounts', token))).toBe(403);
    expect(await statusOf(get(`/accounts/${accountId}`, token))).toBe(403);
    await patch(`/accounts/${accountId}`, { role: 'admin' }, admin.token).expect(200);
    expect(await statusOf(get('/accounts', token))).toBe(200);
    await patch(`/accounts/${accountId}`, { status: 'disabled' }, admin.token).expect(200);
    expect(await statusOf(get('/accounts', token))).toBe(401);
    expect(await statusOf(patch(`/accounts/${admin.accountId}`, { role: 'fan' }, admin.token))).toBe(409);
    expect(await statusOf(get('/accounts/0199e1d2-0000-7000-8000-000000000000', admin.token))).toBe(404);
    expect(await statusOf(get('/accounts/1', admin.token))).toBe(400);
  });

  it('R-AUTH-29 that are disabled in the database by hand are shut out with the next request too', async () => {
    const { email, token, accountId } = await signedIn(app);
    const { body } = await post('/auth/login', { email, password: PASSWORD }).expect(200);
    await get('/accounts/me', token).expect(200);
    await ask(app, `UPDATE account SET status = 'disabled' WHERE id = '${accountId}'`);
    expect(await statusOf(get('/accounts/me', token))).toBe(401);
    expect(await statusOf(post('/auth/refresh', { refreshToken: body.refreshToken }))).toBe(401);
  });

  it('come in pages without gaps', async () => {
    const seen: string[] = [];
    let cursor = '';
    for (let page = 0; page < 100; page++) {
      const { body } = await get(`/accounts?limit=3${cursor && `&cursor=${cursor}`}`, admin.token).expect(
        200,
      );
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      if (body.next === null) break;
      cursor = body.next;
    }
    expect(seen).toContain(admin.accountId);
    expect(seen).toEqual([...new Set(seen)].toSorted());
  });
});

describe('the audit log', () => {
  it('cannot be changed, forms one chain, and shows what somebody tampered with', async () => {
    const db = app.get(DataSource);
    const audit = app.get(AuditLog);
    await expect(db.query(`UPDATE audit_entry SET action = 'x'`)).rejects.toThrow('append only');
    await expect(db.query(`DELETE FROM audit_entry`)).rejects.toThrow('append only');
    expect(await audit.firstFault()).toBeNull();
    await db.query(`UPDATE audit_head SET number = number + 1 WHERE id = 1`);
    expect(await audit.firstFault()).not.toBeNull();
    await db.query(`UPDATE audit_head SET number = number - 1 WHERE id = 1`);
  });

  it('has failed sign-ins, decisions and reused tokens, but no password', async () => {
    const rows: object[] = await app.get(DataSource).query('SELECT * FROM audit_entry');
    const text = JSON.stringify(rows);
    for (const action of ['login.failed', 'account.changed', 'session.token_reused']) {
      expect(text).toContain(action);
    }
    expect(text).not.toContain(PASSWORD);
    expect(text).not.toContain('$2b$');
  });
});

describe('the schema', () => {
  it('is what the entities say', async () => {
    const source = app.get(DataSource);
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    // SQLite gives other names to what it was told in PostgreSQL's words, so there only the migrations count.
    const changes = source.options.type === 'postgres' ? upQueries : [];
    expect(changes.map(({ query }) => query)).toEqual([]);
    expect(await source.showMigrations()).toBe(false);
  });
});
