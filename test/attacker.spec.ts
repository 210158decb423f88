import { createHmac, randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { authenticator } from 'otplib';
import { DataSource } from 'typeorm';
import type { OpenAPIObject } from '@nestjs/swagger';
import { databaseOptions } from '../src/platform/database/options.js';
import { newDatabase, type TestDatabase } from './support/database.js';
import { exampleOf, type Operation, operationsOf, withEachText } from './support/from-openapi.js';
import { readLetter, tokenIn } from './support/letters.js';
import { HubProcess } from './support/process.js';
import { until } from './support/until.js';

declare const TEST_DATABASE: 'sqlite' | 'postgres';

const UNKNOWN_ID = '0199e1d2-0000-7000-8000-000000000000';
const MOST_MS = 2_500;
const ADMIN = 'admin@example.org';

interface Answer {
  status: number;
  text: string;
  body: Record<string, unknown>;
}

let database: TestDatabase;
let hub: HubProcess;
let document: OpenAPIObject;
let operations: Operation[];
/** Every secret that was sent or received; the logs are searched for them at the end. */
const secrets = new Set<string>();
/** Six digits are also found inside of times and ids, so they are searched for as numbers of their own. */
const codes = new Set<string>();
const answers: string[] = [];

const secret = (): string => keep(`Canary ${randomBytes(12).toString('base64url')} vento`);
function keep<T>(text: T): T {
  if (typeof text === 'string' && text.length > 8) secrets.add(text);
  return text;
}

async function ask(method: string, path: string, body?: unknown, headers: object = {}): Promise<Answer> {
  const isText = typeof body === 'string';
  const answer = await fetch(hub.url + path, {
    method,
    headers: { ...(body !== undefined && { 'Content-Type': 'application/json' }), ...headers },
    ...(body !== undefined && method !== 'GET' && { body: isText ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (answer.status >= 400) answers.push(text);
  const isJson = /^application\/(problem\+)?json/.test(answer.headers.get('content-type') ?? '');
  return { status: answer.status, text, body: isJson ? (JSON.parse(text) as Answer['body']) : {} };
}
const post = (path: string, body?: unknown, headers: object = {}) =>
  ask('POST', `/api/v1${path}`, body, headers);
const bearer = (token: unknown) => ({ Authorization: `Bearer ${String(token)}` });

const adminPassword = secret();
let admin: { accessToken: string; refreshToken: string };
beforeAll(async () => {
  database = await newDatabase();
  const onPostgres: Record<string, string> =
    TEST_DATABASE === 'postgres' ? { DATABASE_URL: database.url, DATABASE_POOL: '4' } : {};
  hub = await HubProcess.start({
    ...onPostgres,
    ADMIN_EMAIL: ADMIN,
    ADMIN_PASSWORD: adminPassword,
    SECOND_FACTOR_REQUIRED: '0',
    PASSWORD_COST: '10',
  });
  await hub.untilReady();
  admin = (await post('/auth/login', { email: ADMIN, password: adminPassword })).body as never;
  for (const token of Object.values(admin)) keep(token);
  document = JSON.parse(
    await readFile(join(import.meta.dirname, '../../openapi.json'), 'utf8'),
  ) as OpenAPIObject;
  operations = operationsOf(document);
});
afterAll(async () => {
  await hub.kill();
  await database.drop();
});

/** The token of the newest letter about something to an address, as its owner reads it. */
async function tokenTo(email: string, about: RegExp): Promise<string> {
  const folder = join(hub.env['DATA_DIR'] ?? '', 'mail');
  const token = await until(async () => {
    const files = (await readdir(folder).catch(() => [])).toSorted((a, b) => a.localeCompare(b));
    const letters = await Promise.all(
      files.map(async (file) => readLetter(await readFile(join(folder, file), 'utf8'))),
    );
    const found = letters.findLast(({ to, subject }) => to === email && about.test(subject));
    return found && tokenIn(found);
  }, 20_000);
  return keep(token);
}

const openDatabase = (): Promise<DataSource> =>
  new DataSource(
    databaseOptions(
      TEST_DATABASE === 'postgres' ? database.url : `sqlite:${hub.env['DATA_DIR']}/hub.sqlite`,
      2,
    ),
  ).initialize();

describe('secrets in every place that takes them', () => {
  it('are taken in the right ones and refused in all others', async () => {
    const email = 'canary@example.org';
    const password = secret();
    expect((await post('/auth/register', { email, name: 'Ana', password })).status).toBe(202);
    await post('/auth/login', { email, password: secret() });
    const login = await post('/auth/login', { email, password });
    expect(login.status).toBe(200);
    const { accessToken, refreshToken } = login.body;
    keep(accessToken);
    keep(refreshToken);
    const seed = (await post('/auth/2fa/setup', {}, bearer(accessToken))).body;
    expect(keep(seed['secret'])).toMatch(/^[A-Z2-7]{32}$/);
    const code = authenticator.generate(String(seed['secret']));
    codes.add(code);
    const enabled = await post('/auth/2fa/enable', { code }, bearer(accessToken));
    for (const each of enabled.body['recoveryCodes'] as string[]) keep(each);
    const challenge = await post('/auth/login', { email, password });
    const challengeToken = keep(challenge.body['challengeToken']);
    expect((await post('/auth/2fa/verify', { challengeToken, code })).status).toBe(401);
    const [recovery] = enabled.body['recoveryCodes'] as string[];
    const signedIn = await post('/auth/2fa/verify', { challengeToken, code: recovery });
    expect(signedIn.status).toBe(200);
    for (const token of ['accessToken', 'refreshToken']) keep(signedIn.body[token]);
    await post('/auth/forgot-password', { email });
    await until(async () => (await post('/auth/refresh', { refreshToken: secret() })).status === 401, 5_000);
    for (const [path, body] of wrongPlaces()) {
      const { status } = await post(path, body);
      expect([path, status >= 400 && status < 500]).toEqual([path, true]);
    }
  });

  const wrongPlaces = (): (readonly [string, unknown])[] => [
    [`/auth/login?password=${encodeURIComponent(secret())}`, { email: 'a' }],
    ['/auth/login', `{"email":"a@example.org","password":"${secret()}"`],
    ['/auth/login', { email: { password: secret() }, password: [secret()] }],
    ['/auth/reset-password', { token: secret(), password: secret() }],
    ['/auth/verify-email', { token: secret() }],
    ['/auth/change-email/confirm', { token: secret() }],
    ['/auth/2fa/verify', { challengeToken: secret(), code: secret() }],
    ['/auth/step-up', { password: secret(), code: secret() }],
  ];

  it('are those of machines too: keys, and what webhooks are signed with', async () => {
    const { id } = (await ask('GET', '/api/v1/federations/JAM')).body;
    const as = bearer(admin.accessToken);
    const scopes = ['submission.read'];
    const made = await post(
      `/federations/${String(id)}/api-keys`,
      { name: 'Timing', scopes, expiresInDays: 1 },
      as,
    );
    const key = keep(String(made.body['key']));
    expect(key).toMatch(/^pah_live_/);
    for (const headers of [
      { 'X-Api-Key': key },
      { 'X-Api-Key': `${key}x` },
      { Authorization: `Bearer ${key}` },
    ])
      await ask('GET', '/api/v1/ingestion/submissions', undefined, headers);
    expect((await ask('GET', `/api/v1/ingestion/submissions?key=${key}`)).status).toBe(401);
    const hook = { url: 'https://8.8.8.8/', topics: ['submission.published'] };
    const webhook = await post(`/federations/${String(id)}/webhooks`, hook, as);
    const secretOfHook = keep(String(webhook.body['secret']));
    expect(secretOfHook).toMatch(/^whsec_/);
    const address = `/federations/${String(id)}/webhooks/${String(webhook.body['id'])}/secret`;
    const renewed = await post(address, undefined, as);
    expect(keep(String(renewed.body['secret']))).toMatch(/^whsec_/);
    await post(`/federations/${String(id)}/webhooks`, { ...hook, secret: secretOfHook }, as);
  });

  it('are in letters, and are sent back right, spent and to the wrong door', async () => {
    const token = await tokenTo('canary@example.org', /confirm your address/i);
    expect((await post('/auth/reset-password', { token, password: secret() })).status).toBeGreaterThanOrEqual(
      400,
    );
    expect((await post('/auth/verify-email', { token })).status).toBeLessThan(300);
    expect((await post('/auth/verify-email', { token })).status).toBeGreaterThanOrEqual(400);
    expect((await ask('GET', `/api/v1/auth/verify-email?token=${token}`)).status).toBeGreaterThanOrEqual(400);
    expect((await post('/auth/change-email/confirm', { token })).status).toBeGreaterThanOrEqual(400);
    const next = 'canary.next@example.org';
    const login = await post('/auth/login', { email: ADMIN, password: adminPassword });
    const { accessToken } = login.body;
    for (const each of [accessToken, login.body['refreshToken']]) keep(each);
    expect((await post('/auth/change-email', { email: next }, bearer(accessToken))).status).toBe(202);
    const moved = await tokenTo(next, /./);
    expect((await post('/auth/verify-email', { token: moved })).status).toBeGreaterThanOrEqual(400);
    expect((await ask('GET', `/api/v1/auth/verify-email?token=${moved}`)).status).toBeGreaterThanOrEqual(400);
  });

  it('as tokens that are forged, as keys that are made up, in headers and addresses', async () => {
    const [head = '', claims = ''] = admin.accessToken.split('.');
    const none = Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url');
    const hs = Buffer.from('{"alg":"HS256","typ":"at+jwt"}').toString('base64url');
    const mac = createHmac('sha256', 'secret').update(`${hs}.${claims}`).digest('base64url');
    for (const forged of [`${none}.${claims}.`, `${hs}.${claims}.${mac}`, `${head}.${claims}.${secret()}`]) {
      keep(forged);
      expect((await ask('GET', '/api/v1/accounts', undefined, bearer(forged))).status).toBe(401);
    }
    const key = keep(`pah_live_${'a'.repeat(12)}_${randomBytes(24).toString('hex').slice(0, 43)}ABCDEF`);
    const places = [
      { 'X-Api-Key': key },
      { Authorization: `Basic ${keep(randomBytes(24).toString('base64'))}` },
      { Cookie: `accessToken=${keep(secret())}` },
    ];
    for (const headers of places) {
      expect((await ask('GET', '/api/v1/accounts', undefined, headers)).status).toBe(401);
    }
    for (const name of ['access_token', 'token', 'key', 'api_key', 'password', 'jwt', 'auth']) {
      const path = `/api/v1/accounts?${name}=${encodeURIComponent(admin.accessToken)}`;
      expect([401, 400]).toContain((await ask('GET', path)).status);
      expect([404, 405]).toContain((await ask('GET', `/api/v1/nothing/${secret()}?${name}=${key}`)).status);
    }
  });

  it('R-AUTH-53 change nothing beside what a route is for: neither role nor federation nor status', async () => {
    const more = { role: 'admin', status: 'active', federationIds: [UNKNOWN_ID], emailVerified: true };
    const email = 'mass@example.org';
    const password = secret();
    const made = await post('/auth/register', { email, name: 'Ana', password, ...more });
    expect(made.status).toBeGreaterThanOrEqual(400);
    await post('/auth/register', { email, name: 'Ana', password });
    const { accessToken } = (await post('/auth/login', { email, password })).body;
    keep(accessToken);
    for (const [name, value] of Object.entries({ ...more, id: UNKNOWN_ID, passwordHash: '-', version: 9 })) {
      const { status } = await ask(
        'PATCH',
        '/api/v1/accounts/me',
        { name: 'Bia', [name]: value },
        bearer(accessToken),
      );
      expect([name, status]).toEqual([name, 422]);
    }
    const { body } = await ask('GET', '/api/v1/accounts/me', undefined, bearer(accessToken));
    expect(body).toMatchObject({ name: 'Ana', role: 'fan', emailVerified: false });
    expect((await ask('GET', '/api/v1/accounts', undefined, bearer(accessToken))).status).toBe(403);
  });

  it('R-AUTH-46 in the letter of a forgotten password is found in it alone, works once for ten at once', async () => {
    const token = await tokenTo('canary@example.org', /password/i);
    const tries = Array.from({ length: 10 }, () =>
      post('/auth/reset-password', { token, password: secret() }),
    );
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.filter((status) => status < 300)).toHaveLength(1);
    expect(statuses.filter((status) => status >= 500)).toEqual([]);
  });
});

const PROBES = [
  `' OR '1'='1`,
  `'; SELECT pg_sleep(4); --`,
  `1) UNION SELECT password_hash FROM account --`,
  `"; DROP TABLE athlete; --`,
  `\\'||(SELECT pg_sleep(4))||'`,
  `%' AND randomblob(500000000) AND '%'='`,
];

describe('injection', () => {
  it('R-HTTP-30 has no effect and no delay in any parameter of any route', async () => {
    const count = async (): Promise<unknown> =>
      (await ask('GET', '/api/v1/federations?limit=100')).body['items'];
    const before = await count();
    const wrong: string[] = [];
    for (const { method, path, parameters } of operations) {
      const filled = (values: Record<string, string> = {}): string =>
        path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? UNKNOWN_ID));
      for (const [at, { name, in: place }] of parameters.entries()) {
        const probe = PROBES[(at + path.length) % PROBES.length] ?? '';
        const address =
          place === 'path'
            ? filled({ [name]: probe })
            : `${filled()}?${encodeURIComponent(name)}=${encodeURIComponent(probe)}`;
        const from = performance.now();
        const { status, text } = await ask(
          method,
          address,
          method === 'GET' ? undefined : {},
          bearer(admin.accessToken),
        );
        const told = `${method} ${path} ${name}: ${status}`;
        if (status >= 500 || status === 0) wrong.push(told);
        if (performance.now() - from > MOST_MS) wrong.push(`${told} late`);
        if (/\$2[aby]\$|SQLITE|syntax error|pg_sleep\(/.test(text) && status < 400)
          wrong.push(`${told} leaks`);
      }
    }
    expect(wrong).toEqual([]);
    expect(await count()).toEqual(before);
  });
});

describe('texts', () => {
  const C0 = [...Array(32).keys()].filter((code) => ![9, 10, 13].includes(code));

  it('R-HTTP-05 R-HTTP-06 with NUL, each control character and lone surrogates are refused in every string of every route', async () => {
    const wrong: string[] = [];
    let at = 0;
    for (const { method, path, body } of operations) {
      if (!body) continue;
      const address = path.replaceAll(/\{\w+\}/g, UNKNOWN_ID);
      const example = exampleOf(document, body);
      for (const character of ['\u0000', String.fromCharCode(C0[at++ % C0.length] ?? 0), '\ud800']) {
        for (const spoilt of withEachText(example, (text) => `${text.slice(0, 3)}${character}x`)) {
          const { status } = await ask(method, address, spoilt, bearer(admin.accessToken));
          if (status !== 400) wrong.push(`${method} ${path} ${JSON.stringify(spoilt)} answers ${status}`);
        }
      }
    }
    expect(at).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });
});

describe('answers', () => {
  const CLOSED = /pass(word|phrase)|hash$|secret|token|e-?mail|birth_?(date|day|month)|dateOfBirth/i;
  const namesIn = (value: unknown): string[] =>
    value !== null && typeof value === 'object'
      ? Object.entries(value).flatMap(([name, each]) => [name, ...namesIn(each)])
      : [];

  it('R-AUTH-58 hold no contact, hash, secret or birth date, and no parameter projects or sorts by another column', async () => {
    const open = operations.filter(({ method, isPublic }) => method === 'GET' && isPublic);
    expect(open.length).toBeGreaterThan(20);
    const tricks = [
      '',
      'fields=passwordHash',
      'select=*',
      'include=account',
      'sort=birth_date',
      'order=email',
      'relations=maker',
    ];
    const wrong: string[] = [];
    for (const { path, parameters } of open) {
      const needed = parameters.filter(({ in: place, required }) => place === 'query' && required);
      const query = needed.map(({ name, schema }) => `${name}=${String(exampleOf(document, schema))}`);
      for (const trick of tricks) {
        const address =
          path.replaceAll(/\{\w+\}/g, UNKNOWN_ID) + `?${[...query, trick].filter(Boolean).join('&')}`;
        const { status, body } = await ask('GET', address);
        const shown = namesIn(body).filter((name) => CLOSED.test(name));
        if (status >= 500 || shown.length > 0)
          wrong.push(`${address} answers ${status} with ${shown.join()}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('that refuse show no stack, no statement and no secret', () => {
    expect(answers.length).toBeGreaterThan(100);
    expect(answers.filter((text) => /node_modules|\.js:\d|SELECT .* FROM|QueryFailed/.test(text))).toEqual(
      [],
    );
    expect(answers.filter((text) => [...secrets].some((each) => text.includes(each)))).toEqual([]);
  });
});

describe('when the attack is over', () => {
  it('R-AUTH-75 no log, no audit entry and no message holds a secret that was sent', async () => {
    expect(await hub.status('/health/ready')).toBe(200);
    const source = await openDatabase();
    const audit = JSON.stringify(await source.query('SELECT * FROM audit_entry'));
    const outbox = JSON.stringify(await source.query('SELECT * FROM outbox_message'));
    await source.destroy();
    hub.signal('SIGTERM');
    expect(await hub.ended).toBe(0);
    expect(secrets.size).toBeGreaterThan(40);
    const forms = (text: string): string[] => [
      text,
      encodeURIComponent(text),
      JSON.stringify(text).slice(1, -1),
    ];
    const found = [...secrets].filter((text) =>
      forms(text).some((form) => [hub.said, audit, outbox].some((place) => place.includes(form))),
    );
    expect(found).toEqual([]);
    expect(codes.size).toBe(1);
    const asNumber = [...codes].map((code) => new RegExp(`(?<![\\w.])${code}(?![\\w.])`));
    expect(asNumber.filter((code) => [hub.said, audit, outbox].some((place) => code.test(place)))).toEqual(
      [],
    );
    expect(hub.lines.filter(({ level }) => level === 'error' || level === 'fatal')).toEqual([]);
  });
});
