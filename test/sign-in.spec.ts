import { spawn } from 'node:child_process';
import { once as closed } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { Passwords } from '../src/accounts/passwords.js';
import { Throttle } from '../src/accounts/throttle.js';
import { readSettings, Settings } from '../src/platform/settings/settings.js';
import { startApp, type TestApp } from './support/app.js';
import { PASSWORD, type SignedIn, signedIn } from './support/client.js';
import { callerOf, statusOf } from './support/requests.js';

declare const TEST_DATABASE: 'sqlite' | 'postgres';

let app: TestApp;
let call: ReturnType<typeof callerOf>;
let person: SignedIn;
beforeAll(async () => {
  app = await startApp({ TRUSTED_PROXIES: '1' });
  call = callerOf(app);
  person = await signedIn(app);
});
beforeEach(() => app.get(Throttle).forget('address', '127.0.0.1'));
afterAll(async () => {
  process.env['TRUSTED_PROXIES'] = '0';
  await app.close();
});

const login = (body: object) => call.post('/auth/login', body);
const hashOf = async (email: string): Promise<string> => {
  const rows = await app.get(DataSource).query(`SELECT password_hash FROM account WHERE email = '${email}'`);
  return rows[0].password_hash;
};

/** Which hashing is asked for while something is tried. */
async function hashingOf(work: () => PromiseLike<unknown>): Promise<{ cost: number; compares: boolean }[]> {
  const passwords = app.get(Passwords);
  const real = passwords['run'].bind(passwords);
  const tasks: { cost: number; compares: boolean }[] = [];
  passwords['run'] = (task) => {
    tasks.push({ cost: task.cost, compares: task.hash !== undefined });
    return real(task);
  };
  try {
    await work();
  } finally {
    passwords['run'] = real;
  }
  return tasks;
}

describe('signing in', () => {
  it.each([
    ['a list', [PASSWORD]],
    ['an object', { $ne: null }],
    ['nothing', null],
    ['a number', 12345678],
    ['a yes', true],
  ])('R-AUTH-01 R-AUTH-14 takes only text: %s is refused before any hashing', async (_, odd) => {
    const tasks = await hashingOf(async () => {
      expect(await statusOf(login({ email: person.email, password: odd }))).toBe(422);
      expect(await statusOf(login({ email: odd, password: PASSWORD }))).toBe(422);
    });
    expect(tasks).toEqual([]);
  });

  it('R-AUTH-01 answers every failure with one problem', async () => {
    const disabled = await signedIn(app);
    await app
      .get(DataSource)
      .query(`UPDATE account SET status = 'disabled' WHERE id = '${disabled.accountId}'`);
    const answers = await Promise.all([
      login({ email: person.email, password: 'wrong' }),
      login({ email: 'nobody@example.org', password: PASSWORD }),
      login({ email: 'no address', password: PASSWORD }),
      login({ email: disabled.email, password: PASSWORD }),
      login({ email: person.email, password: 'x'.repeat(200) }),
    ]);
    const bodies = answers.map(({ status, body }) => JSON.stringify({ status, ...body, requestId: '' }));
    expect(new Set(bodies).size).toBe(1);
    expect(answers[0]?.status).toBe(401);
  });

  it('R-AUTH-15 R-AUTH-16 does the same work for known and unknown addresses', async () => {
    const email = 'nobody@example.org';
    const newcomer = { name: 'Rosa Nova', password: PASSWORD };
    const works = [
      (address: string) => login({ email: address, password: 'wrong' }),
      (address: string) => call.post('/auth/register', { email: address, ...newcomer }),
      (address: string) => call.post('/auth/forgot-password', { email: address }),
      (address: string) => call.post('/auth/resend-verification', { email: address }),
    ];
    for (const work of works) {
      const unknown = await hashingOf(async () => work(email));
      const known = await hashingOf(async () => work(person.email));
      expect(known).toEqual(unknown);
      const [one, other] = [await work(email), await work(person.email)];
      const without = ({ status, headers, body }: Awaited<ReturnType<typeof work>>) => ({
        status,
        names: Object.keys(headers),
        body: { ...body, requestId: '' },
      });
      expect(without(one)).toEqual(without(other));
    }
  });

  it('R-AUTH-11 takes a NUL for no end of a password', async () => {
    expect([400, 401]).toContain(await statusOf(login({ email: person.email, password: `${PASSWORD}\0` })));
    expect(await app.get(Passwords).matches(`${PASSWORD}\0x`, await hashOf(person.email))).toBe(false);
  });

  it('R-AUTH-12 refuses more than 128 characters, and whatever is huge, before any hashing', async () => {
    const tasks = await hashingOf(async () => {
      const tooLong = ['ç'.repeat(129), 'x'.repeat(512), 'x'.repeat(200_000)];
      const answers = tooLong.map((password) => statusOf(login({ email: person.email, password })));
      expect(await Promise.all(answers)).toEqual([401, 401, 422]);
      expect(await statusOf(login({ email: person.email, password: 'x'.repeat(1_000_000) }))).toBe(413);
      const newcomer = { email: 'long@example.org', name: 'Rosa', password: 'vento contra '.repeat(11) };
      expect(await statusOf(call.post('/auth/register', newcomer))).toBe(422);
    });
    expect(tasks).toEqual([]);
  });

  it('R-AUTH-10 tells passwords apart that share their first 72 bytes', async () => {
    const start = 'ç'.repeat(36);
    const hash = await app.get(Passwords).hash(`${start}${'é'.repeat(28)}`);
    expect(await app.get(Passwords).matches(`${start}${'é'.repeat(28)}`, hash)).toBe(true);
    expect(await app.get(Passwords).matches(`${start}${'é'.repeat(27)}e`, hash)).toBe(false);
  });

  it.each([
    [0, (i: number) => `198.51.100.${i}, 198.51.101.${i}`],
    [1, (i: number) => `198.51.100.${i}, 203.0.113.9`],
    [2, (i: number) => `198.51.100.${i}, 203.0.113.9, 192.0.2.1`],
  ])(
    'R-AUTH-22 knows the address from %i trusted proxies, whatever the client claims before them',
    async (proxies, forwarded) => {
      app.set('trust proxy', proxies);
      const statuses: number[] = [];
      for (let i = 0; i < 52; i++) {
        const asked = login({ email: `nobody-${proxies}-${i}@example.org`, password: 'wrong' });
        statuses.push((await asked.set('X-Forwarded-For', forwarded(i))).status);
      }
      app.set('trust proxy', 1);
      await app.get(Throttle).forget('address', '203.0.113.9');
      expect(statuses.slice(0, 50).every((status) => status === 401)).toBe(true);
      expect(statuses.slice(50)).toEqual([429, 429]);
      await login({ email: person.email, password: PASSWORD })
        .set('X-Forwarded-For', '203.0.113.10')
        .expect(200);
    },
  );
});

const TOKEN = 'hV1xq0bZ8m3nK5tR7wY9aB2cD4eF6gH8iJ0kL1mN3oP';
const NEWCOMER = { email: 'stadium@example.org', name: 'Rosa', password: 'vallas y viento del sur' };
const TRIES = 50;

describe('whoever is not known yet', () => {
  it.each([
    ['/auth/register', 'registration', NEWCOMER],
    ['/auth/login', 'address', { email: 'nobody@example.org', password: PASSWORD }],
    ['/auth/2fa/verify', 'address', { challengeToken: TOKEN, code: '123456' }],
    ['/auth/refresh', 'address', { refreshToken: `${TOKEN}.0.x` }],
    ['/auth/verify-email', 'address', { token: TOKEN }],
    ['/auth/resend-verification', 'address', { email: 'nobody@example.org' }],
    ['/auth/forgot-password', 'address', { email: 'nobody@example.org' }],
    ['/auth/reset-password', 'address', { token: TOKEN, password: 'otra vez al viento del sur' }],
    ['/auth/change-email/confirm', 'address', { token: TOKEN }],
  ] as const)(
    'R-AUTH-20 finds POST %s closed after so many tries from one address',
    async (path, kind, body) => {
      const [busy, other] = ['203.0.113.77', '203.0.113.78'];
      const from = (address: string) => statusOf(call.post(path, body).set('X-Forwarded-For', address));
      const throttle = app.get(Throttle);
      for (let tries = 0; tries < TRIES; tries++) await throttle.take(kind, busy);
      expect(await from(busy)).toBe(429);
      expect(await from(other)).not.toBe(429);
      for (const address of [busy, other]) await throttle.forget(kind, address);
    },
  );
});

describe('stored hashes', () => {
  it('R-AUTH-23 of another cost are made anew at sign-in, which a failure does not disturb', async () => {
    const { email } = await signedIn(app);
    expect(await hashOf(email)).toMatch(/^\$2b\$04\$/);
    const settings = app.get(Settings);
    settings.PASSWORD_COST = 5;
    const passwords = app.get(Passwords);
    const real = passwords.hash.bind(passwords);
    passwords.hash = () => Promise.reject(new Error('No thread is free.'));
    await login({ email, password: PASSWORD }).expect(200);
    expect(await hashOf(email)).toMatch(/^\$2b\$04\$/);
    passwords.hash = real;
    await login({ email, password: PASSWORD }).expect(200);
    expect(await hashOf(email)).toMatch(/^\$2b\$05\$/);
    await login({ email, password: PASSWORD }).expect(200);
    settings.PASSWORD_COST = 4;
  });

  it('R-AUTH-24 do not choose how much we work', async () => {
    const { email, accountId } = await signedIn(app);
    for (const cost of ['31', '16', '03', '00', '99']) {
      const hash = `$2b$${cost}$${'a'.repeat(53)}`;
      await app
        .get(DataSource)
        .query(`UPDATE account SET password_hash = '${hash}' WHERE id = '${accountId}'`);
      const tasks = await hashingOf(() => login({ email, password: PASSWORD }).expect(401));
      expect(tasks).toEqual([]);
    }
  });
});

describe('hashing', () => {
  it('R-AUTH-18 runs beside the event loop, with a queue that ends: then 503, alike for everybody', async () => {
    const passwords = app.get(Passwords);
    const settings = app.get(Settings);
    settings.PASSWORD_COST = 8;
    const many = Promise.allSettled(Array.from({ length: 80 }, () => passwords.matches('wrong', null)));
    let isDone = false;
    const done = many.then((results) => {
      isDone = true;
      return results;
    });
    await call.get('/health/live').expect(200);
    expect(isDone).toBe(false);
    const results = await done;
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(16);
    settings.PASSWORD_COST = 4;
    passwords['waiting'] += 64;
    const answers = await Promise.all(
      [person.email, 'nobody@example.org'].map((email) => login({ email, password: PASSWORD })),
    );
    passwords['waiting'] -= 64;
    expect(answers.map(({ status }) => status)).toEqual([503, 503]);
    expect(answers.map(({ headers }) => headers['retry-after'])).toEqual(['5', '5']);
    await login({ email: person.email, password: PASSWORD }).expect(200);
  });
});

const GOOD = {
  NODE_ENV: 'production',
  JWT_SECRET: 'iN4wq0lC7rT9zB2yX5mK8vG3hJ6pD1sF',
  PASSWORD_PEPPER: 'oX2kP9bV5nM1cZ8aS4dQ7wE3rT6yU0iL',
  DATA_KEY: 'hG5tR2eW8qA1sD4fZ7xC0vB3nM6kJ9lP',
};
// Starting does not depend on the database, so it is tried beside one of them.
const once = TEST_DATABASE === 'sqlite' ? describe : describe.skip;

describe('in production', () => {
  it.each([
    ['no secret', { DATA_KEY: '' }, 'DATA_KEY', 'hG5t'],
    ['a short secret', { JWT_SECRET: 'kurz-und-gut' }, 'JWT_SECRET', 'kurz-und-gut'],
    ['a secret of 31 characters', { DATA_KEY: GOOD.DATA_KEY.slice(1) }, 'DATA_KEY', 'G5tR'],
    ['a default secret', { JWT_SECRET: 'changeme'.repeat(5) }, 'JWT_SECRET', 'changeme'],
    ['one letter over and over', { PASSWORD_PEPPER: 'z'.repeat(40) }, 'PASSWORD_PEPPER', 'zzzz'],
    [
      'a weak secret of before',
      { JWT_SECRET_PREVIOUS: 'password'.repeat(5) },
      'JWT_SECRET_PREVIOUS',
      'passwordp',
    ],
    ['a cheap hash', { PASSWORD_COST: '9' }, 'PASSWORD_COST', '9'],
  ])('R-AUTH-03 R-AUTH-31 %s is refused by name, and its value is not repeated', (_, bad, name, value) => {
    expect(() => readSettings(GOOD)).not.toThrow();
    const said = refusalOf(() => readSettings({ ...GOOD, ...bad }));
    expect(said).toContain(name);
    expect(said).not.toContain(value);
  });
});

once('a process in production', () => {
  it.each([
    ['a weak secret', { JWT_SECRET: 'changeme'.repeat(5) }, 'JWT_SECRET', 'changeme'],
    [
      'a default administrator',
      { ADMIN_EMAIL: 'admin@example.org', ADMIN_PASSWORD: 'administrator123' },
      'ADMIN_PASSWORD',
      'administrator123',
    ],
  ])('R-AUTH-03 does not start with %s, and says why', async (_, bad, name, value) => {
    const DATA_DIR = mkdtempSync(join(tmpdir(), 'hub-start-'));
    const { PATH } = process.env;
    const env = { PATH, PORT: '0', DATA_DIR, DATABASE_URL: 'sqlite::memory:', ...GOOD, ...bad };
    const child = spawn(process.execPath, [join(import.meta.dirname, '../src/main.js')], { env });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (said += String(chunk)));
    const [code] = (await closed(child, 'close')) as [number];
    expect(code).toBeGreaterThan(0);
    expect(said).toContain(name);
    expect(said).not.toContain(value);
  });
});

function refusalOf(work: () => unknown): string {
  try {
    work();
    return 'nothing';
  } catch (error) {
    return String(error);
  }
}
