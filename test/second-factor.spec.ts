import { authenticator } from 'otplib';
import { DataSource } from 'typeorm';
import { SecondFactors } from '../src/accounts/second-factors.service.js';
import { Throttle } from '../src/accounts/throttle.js';
import { Clock } from '../src/platform/clock/clock.js';
import { Settings } from '../src/platform/settings/settings.js';
import { startApp, type TestApp } from './support/app.js';
import { PASSWORD, type SignedIn, signedIn } from './support/client.js';
import { letterTo, tokenIn } from './support/letters.js';
import { callerOf, statusOf } from './support/requests.js';

const STEP_MS = 30_000;
const MINUTE_MS = 60_000;

let app: TestApp;
let call: ReturnType<typeof callerOf>;
let aheadMs = 0;
beforeAll(async () => {
  app = await startApp();
  call = callerOf(app);
  app.get(Clock).now = () => new Date(Date.now() + aheadMs);
});
beforeEach(async () => {
  await app.get(Throttle).forget('address', '127.0.0.1');
  aheadMs = 0;
});
afterAll(() => app.close());

/** The code of the app, some half minutes from now. */
const codeOf = (secret: string, steps = 0): string =>
  authenticator.clone({ epoch: Date.now() + aheadMs + steps * STEP_MS }).generate(secret);
const wrongFor = (secret: string): string =>
  ['000000', '111111', '222222', '333333'].find(
    (code) => ![-1, 0, 1].some((by) => codeOf(secret, by) === code),
  ) ?? '';
const login = (email: string) => call.post('/auth/login', { email, password: PASSWORD });
const challenge = async (email: string): Promise<string> =>
  (await login(email).expect(200)).body.challengeToken;
const verify = (challengeToken: string, code: string) =>
  call.post('/auth/2fa/verify', { challengeToken, code });
const settings = (more: object) => Object.assign(new Settings(), { NODE_ENV: 'production' }, more);
const statuses = (answers: { status: number }[]): Record<number, number> => {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};

interface Enrolled extends SignedIn {
  secret: string;
  recoveryCodes: string[];
}

/** Somebody with a second factor, a half minute after its first code. */
async function enrolled(about: Parameters<typeof signedIn>[1] = {}): Promise<Enrolled> {
  const person = await signedIn(app, about);
  const { secret } = (await call.post('/auth/2fa/setup', {}, person.token).expect(200)).body;
  const enabling = call.post('/auth/2fa/enable', { code: codeOf(secret) }, person.token);
  const { recoveryCodes } = (await enabling.expect(200)).body;
  aheadMs += STEP_MS;
  return { ...person, secret, recoveryCodes };
}

describe('a second factor', () => {
  it('R-AUTH-54 counts only from a valid code on, and ends the sessions without it', async () => {
    const { email, token } = await signedIn(app);
    const other = (await login(email).expect(200)).body;
    const { secret, otpauthUrl } = (await call.post('/auth/2fa/setup', {}, token).expect(200)).body;
    expect(otpauthUrl).toContain(secret);
    await call.post('/auth/2fa/enable', { code: wrongFor(secret) }, token).expect(422);
    expect((await login(email).expect(200)).body.accessToken).toBeDefined();
    await call.post('/auth/2fa/enable', { code: codeOf(secret) }, token).expect(200);
    await call.get('/accounts/me', other.accessToken).expect(401);
    expect((await call.get('/accounts/me', token).expect(200)).body.secondFactor).toBe(true);
    expect((await login(email).expect(200)).body).toMatchObject({ secondFactorRequired: true });
    await call.post('/auth/2fa/setup', {}, token).expect(409);
    await letterTo(email, /Second factor switched on/);
  });

  it('R-AUTH-52 leaves of a right password only a token for one purpose, five minutes and one use', async () => {
    const { email, secret } = await enrolled();
    const { body } = await login(email).expect(200);
    expect(Object.keys(body).toSorted((a, b) => a.localeCompare(b))).toEqual([
      'challengeToken',
      'expiresInSeconds',
      'secondFactorRequired',
    ]);
    const token: string = body.challengeToken;
    expect(await statusOf(call.get('/accounts/me', token))).toBe(401);
    expect(await statusOf(call.post('/auth/refresh', { refreshToken: token }))).toBe(401);
    expect(await statusOf(call.post('/auth/verify-email', { token }))).toBe(400);
    aheadMs += 5 * MINUTE_MS + 1000;
    await verify(token, codeOf(secret)).expect(401);
    const fresh = await challenge(email);
    await verify(fresh, codeOf(secret)).expect(200);
    aheadMs += STEP_MS;
    await verify(fresh, codeOf(secret)).expect(401);
  });

  it('R-AUTH-50 takes a code once: not again, not one of before, not ten times at once', async () => {
    const { email, secret } = await enrolled();
    const code = codeOf(secret);
    await verify(await challenge(email), code).expect(200);
    await verify(await challenge(email), code).expect(401);
    await verify(await challenge(email), codeOf(secret, -1)).expect(401);
    await verify(await challenge(email), codeOf(secret, 3)).expect(401);
    aheadMs += STEP_MS;
    const next = codeOf(secret);
    const tokens = await Promise.all(Array.from({ length: 6 }, () => challenge(email)));
    const answers = await Promise.all(tokens.map((each) => verify(each, next)));
    expect(statuses(answers)[200]).toBe(1);
    expect(statuses(answers)[401]).toBe(5);
  });

  it('R-AUTH-50 is refused like a wrong one when the factor was taken away since the password', async () => {
    const { email, token, secret } = await enrolled();
    const open = await challenge(email);
    await call.post('/auth/2fa/disable', { code: codeOf(secret) }, token).expect(204);
    aheadMs += STEP_MS;
    expect(await statusOf(verify(open, codeOf(secret)))).toBe(401);
  });

  it('R-AUTH-50 opens one session for ten answers to one challenge', async () => {
    const { email, secret } = await enrolled();
    const [token, code] = [await challenge(email), codeOf(secret)];
    const answers = await Promise.all(Array.from({ length: 10 }, () => verify(token, code)));
    expect(statuses(answers)[200]).toBe(1);
    expect(answers.every(({ status }) => [200, 401, 429].includes(status))).toBe(true);
  });

  it('R-AUTH-51 evaluates five codes for a challenge and ten for an account, also when fifty come at once', async () => {
    const { email, secret } = await enrolled();
    const [one, two, three] = [await challenge(email), await challenge(email), await challenge(email)];
    const wrong = wrongFor(secret);
    const first = await Promise.all(Array.from({ length: 20 }, () => verify(one, wrong)));
    expect(statuses(first)).toEqual({ 401: 5, 429: 15 });
    const second = await Promise.all(Array.from({ length: 5 }, () => verify(two, wrong)));
    expect(statuses(second)).toEqual({ 401: 5 });
    const answer = await verify(three, codeOf(secret)).expect(429);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('R-AUTH-51 costs no try when the fault is ours', async () => {
    const { email, secret } = await enrolled();
    const token = await challenge(email);
    const factors = app.get(SecondFactors);
    const real = factors.show.bind(factors);
    factors.show = () => Promise.reject(new Error('The database is gone.'));
    for (let i = 0; i < 12; i++) await verify(token, codeOf(secret)).expect(500);
    factors.show = real;
    expect(await statusOf(verify(token, codeOf(secret)))).toBe(200);
  });

  it('R-AUTH-47 is still asked for after a reset of the password', async () => {
    const { email } = await enrolled();
    await call.post('/auth/forgot-password', { email }).expect(202);
    const token = tokenIn(await letterTo(email, /new password/));
    await call.post('/auth/reset-password', { token, password: PASSWORD }).expect(204, {});
    expect((await login(email).expect(200)).body.accessToken).toBeUndefined();
  });

  it('R-AUTH-68 has a seed of 160 bits that the database does not know, and that opens at its own place only', async () => {
    const [one, other] = [await enrolled(), await enrolled()];
    expect(one.secret).toMatch(/^[A-Z2-7]{32}$/);
    const db = app.get(DataSource);
    const rows = JSON.stringify(await db.query('SELECT * FROM second_factor'));
    expect(rows).not.toContain(one.secret);
    const seedOf = `(SELECT sealed_seed FROM second_factor WHERE account_id = '${other.accountId}')`;
    await db.query(`UPDATE second_factor SET sealed_seed = ${seedOf} WHERE account_id = '${one.accountId}'`);
    const token = await challenge(one.email);
    expect(await statusOf(verify(token, codeOf(other.secret)))).toBe(500);
    expect(await statusOf(verify(token, codeOf(one.secret)))).toBe(500);
  });

  it('is switched off with a code, and told', async () => {
    const { email, token, secret } = await enrolled();
    await call.post('/auth/2fa/disable', { code: wrongFor(secret) }, token).expect(422);
    await call.post('/auth/2fa/disable', { code: codeOf(secret) }, token).expect(204);
    expect((await login(email).expect(200)).body.accessToken).toBeDefined();
    await letterTo(email, /Second factor switched off/);
  });
});

describe('recovery codes', () => {
  it('R-AUTH-67 are ten of 120 bits, each good once, kept as hashes and replaced as a set', async () => {
    const { email, token, recoveryCodes } = await enrolled();
    expect(new Set(recoveryCodes).size).toBe(10);
    for (const code of recoveryCodes) expect(code).toMatch(/^([a-z0-9]{6}-){3}[a-z0-9]{6}$/);
    const [first = '', second = '', third = ''] = recoveryCodes;
    await verify(await challenge(email), first.toUpperCase().replaceAll('-', ' ')).expect(200);
    await letterTo(email, /recovery code was used/);
    await verify(await challenge(email), first).expect(401);
    const rows = JSON.stringify(await app.get(DataSource).query('SELECT * FROM recovery_code'));
    expect(rows).not.toContain(second);
    expect(rows).not.toContain(second.replaceAll('-', ''));
    const { body } = await call.post('/auth/2fa/recovery-codes', {}, token).expect(200);
    await verify(await challenge(email), third).expect(401);
    await verify(await challenge(email), body.recoveryCodes[0]).expect(200);
  });

  it('R-AUTH-52 open one session of one challenge, however many of them are shown at once', async () => {
    const { email, recoveryCodes } = await enrolled();
    const token = await challenge(email);
    const shown = await Promise.all(recoveryCodes.slice(0, 5).map(async (code) => verify(token, code)));
    const refused = shown.map(({ status }) => status).filter((status) => status !== 200);
    expect(refused).toHaveLength(4);
    expect(refused.filter((status) => ![401, 429].includes(status))).toEqual([]);
  });
});

describe('step-up', () => {
  it('R-AUTH-69 is needed for dangerous changes ten minutes after sign-in, and lasts ten minutes', async () => {
    const admin = await signedIn(app, { role: 'admin' });
    const { token, accountId } = admin;
    const other = await signedIn(app);
    const change = () => call.patch(`/accounts/${other.accountId}`, { role: 'coach' }, token);
    aheadMs = 10 * MINUTE_MS + 1000;
    const dangerous = [
      call.post('/auth/change-password', { currentPassword: PASSWORD, newPassword: `${PASSWORD}!` }, token),
      call.post('/auth/change-email', { email: 'other@example.org' }, token),
      call.post('/auth/2fa/setup', {}, token),
      call.post('/auth/2fa/enable', { code: '123456' }, token),
      call.post('/auth/2fa/disable', { code: '123456' }, token),
      call.post('/auth/2fa/recovery-codes', {}, token),
      call.remove('/accounts/me', token, { password: PASSWORD }),
      change(),
      call.post(`/federations/${accountId}/members`, { accountId }, token),
      call.remove(`/federations/${accountId}/members/${accountId}`, token),
      call.post(`/federations/${accountId}/api-keys`, {}, token),
      call.remove(`/federations/${accountId}/api-keys/${accountId}`, token),
    ];
    const answers = await Promise.all(dangerous);
    expect(answers.map(({ status, body }) => `${status} ${body.code}`)).toEqual(
      answers.map(() => '401 insufficient_user_authentication'),
    );
    expect(answers[0]?.headers['www-authenticate']).toContain('error="insufficient_user_authentication"');
    await call.get('/accounts', token).expect(200);
    await call.post('/auth/step-up', { password: 'not my password' }, token).expect(403);
    await change().expect(401);
    await call.post('/auth/step-up', { password: PASSWORD }, token).expect(200, { freshForSeconds: 600 });
    await change().expect(200);
    aheadMs += 10 * MINUTE_MS + 1000;
    await change().expect(401);
  });

  it('R-AUTH-54 asks for a code where there is a second factor', async () => {
    const { token, secret } = await enrolled();
    aheadMs += 11 * MINUTE_MS;
    await call.post('/auth/2fa/disable', { code: codeOf(secret) }, token).expect(401);
    await call.post('/auth/step-up', { password: PASSWORD }, token).expect(422);
    await call.post('/auth/step-up', { password: PASSWORD, code: wrongFor(secret) }, token).expect(422);
    await call.post('/auth/step-up', { password: PASSWORD, code: codeOf(secret) }, token).expect(200);
    aheadMs += STEP_MS;
    await call.post('/auth/2fa/disable', { code: codeOf(secret) }, token).expect(204);
  });
});

describe('where the settings ask for it', () => {
  it('R-AUTH-70 administrators and officers do nothing of their office without a second factor', async () => {
    const [admin, officer, fan] = [
      await signedIn(app, { role: 'admin' }),
      await signedIn(app, { federation: 'JAM' }),
      await signedIn(app),
    ];
    app.get(Settings).SECOND_FACTOR_REQUIRED = true;
    try {
      const { body } = await call.get('/accounts', admin.token).expect(403);
      expect(body).toMatchObject({ code: 'second_factor_required', enrolment: '/api/v1/auth/2fa/setup' });
      const federation = (await call.get('/federations/JAM').expect(200)).body.id;
      expect(await statusOf(call.get(`/federations/${federation}/members`, officer.token))).toBe(403);
      await call.get('/accounts/me', fan.token).expect(200);
      const { secret } = (await call.post('/auth/2fa/setup', {}, admin.token).expect(200)).body;
      await call.post('/auth/2fa/enable', { code: codeOf(secret) }, admin.token).expect(200);
      await call.get('/accounts', admin.token).expect(200);
    } finally {
      app.get(Settings).SECOND_FACTOR_REQUIRED = false;
    }
  });

  it('is what production asks for, unless it shows the sample meet', () => {
    expect(settings({}).secondFactorRequired).toBe(true);
    expect(settings({ HUB_DEMO: true }).secondFactorRequired).toBe(false);
    expect(settings({ SECOND_FACTOR_REQUIRED: false }).secondFactorRequired).toBe(false);
    expect(new Settings().secondFactorRequired).toBe(false);
  });
});
