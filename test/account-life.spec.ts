import { DataSource } from 'typeorm';
import { IdentitiesService } from '../src/accounts/identities.service.js';
import type { Identity } from '../src/accounts/identity.js';
import { Clock } from '../src/platform/clock/clock.js';
import { startApp, type TestApp } from './support/app.js';
import { PASSWORD, type SignedIn, signedIn } from './support/client.js';
import { letterTo, lettersCome, lettersTo, tokenIn } from './support/letters.js';
import { callerOf, statusOf } from './support/requests.js';

const NEW_PASSWORD = 'chuva fina na reta oposta';
const HOUR_MS = 3_600_000;

let app: TestApp;
let admin: SignedIn;
let call: ReturnType<typeof callerOf>;
beforeAll(async () => {
  app = await startApp();
  admin = await signedIn(app, { role: 'admin' });
  call = callerOf(app);
});
afterAll(() => app.close());

const newcomer = (email: string) => ({ email, name: 'Rosa <b>Nova</b>', password: PASSWORD, language: 'en' });
const login = (email: string, password = PASSWORD) => call.post('/auth/login', { email, password });
const tokensOf = async (email: string, password?: string) =>
  (await login(email, password).expect(200)).body as { accessToken: string; refreshToken: string };
const refresh = (refreshToken: string) => call.post('/auth/refresh', { refreshToken });
const auditOf = async (id: string): Promise<{ action: string }[]> =>
  app.get(DataSource).query(`SELECT * FROM audit_entry WHERE target_id = '${id}' OR account_id = '${id}'`);

/** Moves the clock of the hub while something is tried. */
async function later<T>(byMs: number, work: () => Promise<T>): Promise<T> {
  const clock = app.get(Clock);
  const real = clock.now.bind(clock);
  clock.now = () => new Date(Date.now() + byMs);
  try {
    return await work();
  } finally {
    clock.now = real;
  }
}

/** Who the hub takes the bearer of a token for. */
async function identityOf(accessToken: string): Promise<Identity | null> {
  const claims = Buffer.from(accessToken.split('.')[1] ?? '', 'base64url').toString();
  const { sub, sid } = JSON.parse(claims) as { sub: string; sid: string };
  return app.get(IdentitiesService).ofSession(sub, sid);
}

/** How many of three who try at once get through; the others are told that the token is no longer valid. */
async function throughOfThree(path: string, body: object): Promise<number> {
  const answers = await Promise.all([1, 2, 3].map(() => call.post(path, body)));
  expect(answers.filter(({ status }) => ![204, 400].includes(status))).toEqual([]);
  return answers.filter(({ status }) => status === 204).length;
}

async function forgotten(email: string): Promise<string> {
  await call.post('/auth/forgot-password', { email }).expect(202);
  return tokenIn(await letterTo(email, /new password/));
}

describe('a new account', () => {
  it('R-AUTH-48 is a fan until the address is confirmed, once, within a day', async () => {
    const email = 'rosa@example.org';
    await call.post('/auth/register', newcomer(email)).expect(202);
    const token = tokenIn(await letterTo(email, /Confirm/));
    const { accessToken } = await tokensOf(email);
    const { body } = await call.get('/accounts/me', accessToken).expect(200);
    expect(body.emailVerified).toBe(false);
    await call.patch(`/accounts/${body.id}`, { role: 'admin' }, admin.token).expect(200);
    const { body: jamaica } = await call.get('/federations/JAM').expect(200);
    const member = { accountId: body.id };
    await call.post(`/federations/${jamaica.id}/members`, member, admin.token).expect(201);
    await call.get('/accounts', accessToken).expect(403);
    expect(await identityOf(accessToken)).toMatchObject({ role: 'fan', federationIds: [] });
    await later(25 * HOUR_MS, () => call.post('/auth/verify-email', { token }).expect(400));
    expect(await throughOfThree('/auth/verify-email', { token })).toBe(1);
    const again = await call.post('/auth/verify-email', { token }).expect(400);
    expect(again.body.code).toBe('invalid_token');
    await call.get('/accounts', accessToken).expect(200);
  });

  it('R-AUTH-44 reads links of the configured address only, in text and HTML, with the name escaped', async () => {
    const email = 'links@example.org';
    const asked = call.post('/auth/register', newcomer(email));
    await asked.set('X-Forwarded-Host', 'evil.example').set('Host', 'evil.example').expect(202);
    const letter = await letterTo(email, /Confirm/);
    expect(letter.text).toMatch(/^http:\/\/hub\.test\/account\/verify-email#token=[\w-]{43}$/m);
    expect(letter.html).toContain('href="http://hub.test/account/verify-email#token=');
    expect(letter.html).toContain('Rosa &lt;b&gt;Nova&lt;/b&gt;');
    expect(letter.source).not.toContain('evil.example');
  });

  it('gets the letter again on request, and only the newest link counts', async () => {
    const email = 'again@example.org';
    await call.post('/auth/register', newcomer(email)).expect(202);
    const first = tokenIn(await letterTo(email, /Confirm/));
    await call.post('/auth/resend-verification', { email }).expect(202);
    await lettersCome(email, 2);
    const second = tokenIn(await letterTo(email, /Confirm/));
    await call.post('/auth/verify-email', { token: first }).expect(400);
    await call.post('/auth/verify-email', { token: second }).expect(204);
  });
});

describe('a forgotten password', () => {
  it('R-AUTH-43 R-AUTH-46 R-AUTH-47 is replaced once with the token of the letter; every session ends, none opens', async () => {
    const { email, token: old } = await signedIn(app);
    const { body } = await call.post('/auth/forgot-password', { email }).expect(202);
    expect(Object.keys(body)).toEqual(['message']);
    const token = tokenIn(await letterTo(email, /new password/));
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    await later(HOUR_MS + 1000, () =>
      call.post('/auth/reset-password', { token, password: NEW_PASSWORD }).expect(400),
    );
    await call.get(`/auth/reset-password?token=${token}`).expect(405);
    const weak = await call.post('/auth/reset-password', { token, password: 'Password123456' }).expect(422);
    expect(weak.body.errors[0].code).toBe('password_common');
    const tries = Array.from({ length: 10 }, () =>
      call.post('/auth/reset-password', { token, password: NEW_PASSWORD }),
    );
    const answers = await Promise.all(tries);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      204,
      ...Array.from({ length: 9 }, () => 400),
    ]);
    expect(answers.map(({ text }) => text).join()).not.toMatch(/Token/);
    await call.get('/accounts/me', old).expect(401);
    await login(email).expect(401);
    await login(email, NEW_PASSWORD).expect(200);
    await letterTo(email, /password was changed/);
  });

  it('R-AUTH-46 leaves only the newest link alive, and no token in the database', async () => {
    const { email } = await signedIn(app);
    const first = await forgotten(email);
    await call.post('/auth/forgot-password', { email }).expect(202);
    await lettersCome(email, 2);
    const second = await forgottenToken(email);
    await call.post('/auth/reset-password', { token: first, password: NEW_PASSWORD }).expect(400);
    const tables = ['account_token', 'posted_letter', 'outbox_message', 'audit_entry'];
    const rows = await Promise.all(
      tables.map((table) => app.get(DataSource).query(`SELECT * FROM ${table}`)),
    );
    expect(JSON.stringify(rows)).not.toContain(second);
    await call.post('/auth/reset-password', { token: second, password: NEW_PASSWORD }).expect(204);
  });

  it('R-AUTH-45 causes at most three letters an hour, without a word', async () => {
    const { email } = await signedIn(app);
    for (let i = 0; i < 6; i++) await call.post('/auth/forgot-password', { email }).expect(202);
    await forgotten(email);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await lettersTo(email)).toHaveLength(3);
  });
});

const forgottenToken = async (email: string): Promise<string> =>
  tokenIn(await letterTo(email, /new password/));

describe('the password', () => {
  it('R-AUTH-41 R-AUTH-40 changes only with the present one, and ends every other session', async () => {
    const { email, token } = await signedIn(app);
    const other = await tokensOf(email);
    const change = (body: object) => call.post('/auth/change-password', body, token);
    await change({ newPassword: NEW_PASSWORD }).expect(422);
    await change({ currentPassword: 'not my password', newPassword: NEW_PASSWORD }).expect(403);
    await change({ currentPassword: PASSWORD, newPassword: 'short' }).expect(422);
    await change({ currentPassword: PASSWORD, newPassword: NEW_PASSWORD }).expect(204);
    await call.get('/accounts/me', other.accessToken).expect(401);
    await refresh(other.refreshToken).expect(401);
    await call.get('/accounts/me', token).expect(200);
    await login(email).expect(401);
    await login(email, NEW_PASSWORD).expect(200);
    await letterTo(email, /password was changed/);
  });

  it('R-AUTH-41 cannot be guessed with an open session: wrong ones count as failed sign-ins', async () => {
    const { email, token } = await signedIn(app);
    const change = () =>
      call.post('/auth/change-password', { currentPassword: 'wrong', newPassword: NEW_PASSWORD }, token);
    for (let i = 0; i < 10; i++) await change().expect(403);
    await change().expect(429);
    expect(await statusOf(login(email))).toBe(429);
  });
});

describe('the address', () => {
  it('R-AUTH-49 stays until the new one is confirmed; the old one is told', async () => {
    const { email, token, accountId } = await signedIn(app);
    const next = `new-${email}`;
    await call.post('/auth/change-email', { email: next }, token).expect(202);
    await letterTo(email, /is to change/);
    const secret = tokenIn(await letterTo(next, /Confirm/));
    await login(next).expect(401);
    await login(email).expect(200);
    await call.post('/auth/verify-email', { token: secret }).expect(400);
    expect(await throughOfThree('/auth/change-email/confirm', { token: secret })).toBe(1);
    await call.post('/auth/change-email/confirm', { token: secret }).expect(400);
    await login(email).expect(401);
    await login(next).expect(200);
    await letterTo(email, /was changed/);
    expect((await auditOf(accountId)).map(({ action }) => action)).toContain('account.email_changed');
  });

  it('is not taken from somebody else, who only reads of it', async () => {
    const [one, other] = [await signedIn(app), await signedIn(app)];
    await call.post('/auth/change-email', { email: other.email }, one.token).expect(202);
    await letterTo(other.email, /already have/);
    await login(other.email).expect(200);
  });
});

describe('sessions', () => {
  it('R-AUTH-04 are listed to their owner, who ends any of them at once, and nobody else’s', async () => {
    const { email, token } = await signedIn(app);
    const other = await call
      .post('/auth/login', { email, password: PASSWORD })
      .set('User-Agent', 'Telefone da Ana')
      .expect(200);
    const { body } = await call.get('/auth/sessions', token).expect(200);
    expect(body.items).toHaveLength(2);
    const theirs = body.items.find((each: { current: boolean }) => !each.current);
    expect(theirs).toMatchObject({ device: 'Telefone da Ana', secondFactor: false });
    const stranger = await signedIn(app);
    await call.remove(`/auth/sessions/${theirs.id}`, stranger.token).expect(404);
    await call.remove(`/auth/sessions/${theirs.id}`, token).expect(204);
    await refresh(other.body.refreshToken).expect(401);
    await call.get('/accounts/me', other.body.accessToken).expect(401);
    await call.remove(`/auth/sessions/${theirs.id}`, token).expect(404);
  });

  it('R-AUTH-07 end after seven days without use and thirty in all', async () => {
    const { email } = await signedIn(app);
    const idle = await tokensOf(email);
    await later(7 * 24 * HOUR_MS + 1000, () => refresh(idle.refreshToken).expect(401));
    let { refreshToken } = await tokensOf(email);
    for (const day of [6, 12, 18, 24, 29.9]) {
      const { body } = await later(day * 24 * HOUR_MS, () => refresh(refreshToken).expect(200));
      refreshToken = body.refreshToken;
    }
    expect(await later(30 * 24 * HOUR_MS + 1000, () => statusOf(refresh(refreshToken)))).toBe(401);
    const { accessToken } = await tokensOf(email);
    await later(8 * 24 * HOUR_MS, () => call.get('/accounts/me', accessToken).expect(401));
  });

  it('R-AUTH-28 from a new device are told to the owner, those of a known one are not', async () => {
    const { email } = await signedIn(app);
    const from = (device: string) => login(email).set('User-Agent', device).expect(200);
    await from('Relógio novo');
    expect((await letterTo(email, /new device/)).text).toContain('127.0.0.1');
    await from('Relógio novo');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await lettersTo(email)).toHaveLength(1);
  });
});

describe('leaving', () => {
  it('R-AUTH-40 deletes what names the person; the log keeps an id that leads nowhere', async () => {
    const { email, token, accountId } = await signedIn(app, { federation: 'JAM' });
    await call.patch('/accounts/me', { name: 'Ana Partida' }, token).expect(200);
    const other = await tokensOf(email);
    await call.remove('/accounts/me', token).expect(422);
    await call.remove('/accounts/me', token, { password: 'wrong' }).expect(403);
    await call.remove('/accounts/me', token, { password: PASSWORD }).expect(204);
    await call.get('/accounts/me', token).expect(401);
    await refresh(other.refreshToken).expect(401);
    await login(email).expect(401);
    await call.get(`/accounts/${accountId}`, admin.token).expect(404);
    await letterTo(email, /is deleted/);
    const tables = ['account', 'session', 'membership', 'audit_entry', 'account_token', 'posted_letter'];
    const rows = await Promise.all(
      tables.map((table) => app.get(DataSource).query(`SELECT * FROM ${table}`)),
    );
    expect(JSON.stringify(rows)).not.toContain(email);
    expect(JSON.stringify(rows)).not.toContain('Ana Partida');
    await call.post('/auth/register', newcomer(email)).expect(202);
  });

  it('is not for the last administrator', async () => {
    const { body } = await call.get('/accounts?role=admin&limit=100', admin.token).expect(200);
    for (const { id } of body.items.filter((each: { id: string }) => each.id !== admin.accountId)) {
      await call.patch(`/accounts/${id}`, { role: 'fan' }, admin.token).expect(200);
    }
    await call.remove('/accounts/me', admin.token, { password: PASSWORD }).expect(409);
  });

  it('is possible with one’s data: account, sessions, letters and what the log says, no secret', async () => {
    const { email, token, accountId } = await signedIn(app);
    await call.post('/auth/forgot-password', { email }).expect(202);
    await letterTo(email, /new password/);
    const { body } = await call.get('/accounts/me/export', token).expect(200);
    expect(body.account).toMatchObject({ id: accountId, email });
    expect(body.sessions).toHaveLength(1);
    expect(body.letters[0].kind).toBe('resetPassword');
    const latest = (body.entries as { action: string }[]).slice(0, 2).map(({ action }) => action);
    expect(latest).toEqual(['account.exported', 'session.opened']);
    expect(JSON.stringify(body)).not.toMatch(/\$2b\$|Hash|token/);
  });
});

describe('an administrator', () => {
  it('R-AUTH-29 disables an account, and nothing it holds works with the next request', async () => {
    const { email, token, accountId } = await signedIn(app, { federation: 'JAM' });
    const { refreshToken } = await tokensOf(email);
    const reset = await forgotten(email);
    await call.patch(`/accounts/${accountId}`, { status: 'disabled' }, admin.token).expect(200);
    expect(await statusOf(call.get('/accounts/me', token))).toBe(401);
    await refresh(refreshToken).expect(401);
    await login(email).expect(401);
    await call.post('/auth/reset-password', { token: reset, password: NEW_PASSWORD }).expect(400);
  });
});
