import { gzipSync } from 'node:zlib';
import request from 'supertest';
import { FederationsService } from '../src/federations/federations.service.js';
import { startApp, type TestApp } from './support/app.js';
import { type SignedIn, signedIn } from './support/client.js';
import { type RawAnswer, sendRaw } from './support/raw.js';

let app: TestApp;
let admin: SignedIn;
let federationId: string;
beforeAll(async () => {
  app = await startApp({
    WORKER: '0',
    CORS_ORIGINS: 'https://results.example,https://club.example',
    TRUSTED_PROXIES: '1',
  });
  admin = await signedIn(app, { role: 'admin' });
  federationId = (await app.get(FederationsService).byCode('ARG')).id;
});
afterAll(() => app.close());

const http = () => request(app.getHttpServer());
const as = (who: SignedIn, asked: request.Test) => asked.set('Authorization', `Bearer ${who.token}`);
const announce = (body: object | string) =>
  as(admin, http().post('/api/v1/events')).set('Content-Type', 'application/json').send(body);
const aMeet = (about: object = {}) => ({
  federationId,
  name: 'Copa Muestra',
  startDate: '2026-05-01',
  ...about,
});
const HOST = 'Host: hub.test\r\n';
const ID = /^[A-Za-z0-9._:-]{8,128}$/;

function expectProblem({ status, headers, body }: RawAnswer, expected: number): void {
  expect({ status, type: headers['content-type'] }).toEqual({
    status: expected,
    type: expect.stringContaining('application/problem+json'),
  });
  expect(JSON.parse(body)).toMatchObject({
    status,
    type: expect.any(String),
    title: expect.any(String),
    requestId: headers['x-request-id'],
  });
  expect(headers['x-request-id']).toMatch(ID);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['cache-control']).toBe('no-store');
  expect(headers['x-powered-by']).toBeUndefined();
  expect(body.length).toBeLessThan(64 * 1024);
}

describe('what is no request', () => {
  const clean = `GET /api/v1/federations HTTP/1.1\r\n${HOST}Connection: close\r\n`;
  it.each([
    ['R-HTTP-01 noise', 'what is this\r\n\r\n', 400],
    ['R-HTTP-13 headers over 16 kB', `${clean}X-Long: ${'a'.repeat(17_000)}\r\n\r\n`, 431],
    ['R-HTTP-13 over 100 headers', `${clean}${'X-One: 1\r\n'.repeat(101)}\r\n`, 431],
    [
      'R-HTTP-13 an address over 8 kB',
      `GET /${'a'.repeat(9000)} HTTP/1.1\r\n${HOST}\r\n`.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n'),
      414,
    ],
    ['R-HTTP-40 two lengths', `${clean}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`, 400],
    [
      'R-HTTP-40 length and chunks',
      `${clean}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
    ],
    ['R-HTTP-40 an unknown transfer encoding', `${clean}Transfer-Encoding: chunked, x\r\n\r\n0\r\n\r\n`, 400],
    ['R-HTTP-40 two hosts', `${clean}Host: evil.example\r\n\r\n`, 400],
    ['R-HTTP-40 two authorizations', `${clean}Authorization: a\r\nAuthorization: b\r\n\r\n`, 400],
    ['R-HTTP-40 no host', 'GET /api/v1/federations HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['R-HTTP-40 a header folded over two lines', `${clean}X-Folded: a\r\n b\r\n\r\n`, 400],
    ['R-HTTP-31 a bare line feed in a header', `${clean}X-Bad: a\nX-Forged: b\r\n\r\n`, 400],
    ['R-HTTP-05 NUL in a header', `${clean}X-Bad: a\u0000b\r\n\r\n`, 400],
    ['R-HTTP-05 NUL in the path', `${clean.replace('federations', 'federations%00')}\r\n`, 400],
    ['R-HTTP-22 CONNECT', `CONNECT hub.test:443 HTTP/1.1\r\n${HOST}\r\n`, 405],
    ['R-HTTP-22 TRACE', `TRACE /api/v1/federations HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`, 405],
  ])(
    'R-HTTP-01 R-HTTP-05 R-HTTP-13 R-HTTP-22 R-HTTP-31 R-HTTP-40 is answered with a problem: %s',
    async (_, bytes, status) => {
      expectProblem(await sendRaw(app, [bytes]), status);
    },
  );
});

describe('bodies', () => {
  it('R-HTTP-02 malformed JSON is 400 and does not echo the input', async () => {
    const { text } = await announce('{"name": "canary-7f3a", ').expect(400);
    expect(text).not.toContain('canary-7f3a');
  });

  it.each([
    [32, 422],
    [33, 400],
  ])('R-HTTP-03 JSON nested %i levels answers %i', async (levels, status) => {
    const nested = '[' + '['.repeat(levels - 2) + ']'.repeat(levels - 2) + ']';
    await announce(`{"name":${nested}}`).expect(status);
  });

  it('R-HTTP-03 brackets inside a text are no levels', async () => {
    const { body } = await announce(aMeet({ name: `Copa ${'[{'.repeat(40)} "\\" ${'['.repeat(40)}` })).expect(
      201,
    );
    expect(body.name).toContain('[{[{');
  });

  it('R-HTTP-04 a compressed body counts with what it becomes', async () => {
    const zipped = (text: string) =>
      as(admin, http().post('/api/v1/events'))
        .set('Content-Type', 'application/json')
        .set('Content-Encoding', 'gzip')
        .serialize((body: Buffer) => body as unknown as string)
        .send(gzipSync(text));
    await zipped(JSON.stringify(aMeet({ name: 'Copa comprimida' }))).expect(201);
    await zipped(`{"name":"${' '.repeat(300_000)}"}`).expect(413);
  });

  it('R-HTTP-06 invalid UTF-8 and lone surrogates are refused, never stored as U+FFFD', async () => {
    for (const name of [Buffer.from([0xff]), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('\\ud800')]) {
      const bytes = Buffer.concat([Buffer.from('{"name":"'), name, Buffer.from('"}')]);
      const answer = await sendRaw(app, [
        `POST /api/v1/auth/register HTTP/1.1\r\n${HOST}Connection: close\r\nContent-Type: application/json\r\n` +
          `Content-Length: ${bytes.length}\r\n\r\n`,
        bytes,
      ]);
      expectProblem(answer, 400);
    }
  });

  it.each(['2026-02-30', '0000-01-01', '1849-12-31', '2201-01-01', '2026-W01', '2026-5-1', 20260501, null])(
    'R-HTTP-08 refuses the day %j',
    async (startDate) => {
      const { body } = await announce(aMeet({ startDate })).expect(422);
      expect(body.errors[0].pointer).toBe('/startDate');
    },
  );

  it('R-HTTP-08 takes days from 1850 to 2200', async () => {
    await announce(aMeet({ startDate: '1850-01-01' })).expect(201);
    await announce(aMeet({ startDate: '2200-12-31', endDate: '2200-12-31' })).expect(201);
  });

  it('R-HTTP-08 refuses numbers that are out of range or whole and beyond 2^53', async () => {
    await announce(aMeet({ altitudeMetres: 6001 })).expect(422);
    await announce(JSON.stringify(aMeet()).replace('}', ',"altitudeMetres":9007199254740993}')).expect(400);
    await announce(JSON.stringify(aMeet()).replace('}', ',"altitudeMetres":1e999}')).expect(400);
  });

  it('R-HTTP-05 refuses control characters in every text and key, and line ends in names', async () => {
    for (let code = 0; code < 32; code++) {
      const character = `\\u${code.toString(16).padStart(4, '0')}`;
      const inText = await announce(`{"name":"a${character}b"}`);
      const inKey = await announce(`{"na${character}me":"a"}`);
      expect([code, inText.status, inKey.status]).toEqual([
        code,
        [9, 10, 13].includes(code) ? 422 : 400,
        400,
      ]);
    }
    const { body } = await announce(aMeet({ name: 'Copa\nMuestra' })).expect(422);
    expect(body.errors).toEqual([expect.objectContaining({ pointer: '/name' })]);
  });

  it('R-HTTP-14 a list of 50,000 is refused by its length, with one error', async () => {
    const { body: meet } = await announce(aMeet()).expect(201);
    const items = `[${'{},'.repeat(49_999)}{}]`;
    const { body } = await as(admin, http().put(`/api/v1/events/${meet.id}/programme`))
      .set('Content-Type', 'application/json')
      .send(`{"items":${items}}`)
      .expect(422);
    expect(body.errors).toEqual([expect.objectContaining({ pointer: '/items', code: 'arrayMaxSize' })]);
  });

  it('R-HTTP-15 no error is larger than 64 kB, and it says how many there are', async () => {
    const { body: meet } = await announce(aMeet()).expect(201);
    const items = Array.from({ length: 500 }, () => ({
      [`x${'"'.repeat(90)}`]: 1,
      [`y${'"'.repeat(90)}`]: 2,
    }));
    const { text, body } = await as(admin, http().put(`/api/v1/events/${meet.id}/programme`))
      .send({ items })
      .expect(422);
    expect(text.length).toBeLessThan(64 * 1024);
    expect(body.errors.length).toBeGreaterThan(10);
    expect(body.errorCount).toBeGreaterThanOrEqual(body.errors.length);
  });

  it('R-HTTP-17 an object with 201 keys is refused, one with 200 is looked at', async () => {
    const keys = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, at) => [`k${at}`, 1]));
    await announce(keys(201)).expect(400);
    await announce(keys(200)).expect(422);
  });

  it('R-HTTP-12 a body of 256 kB is read, a larger one is 413', async () => {
    const ofBytes = (bytes: number) => `{"name":"${'a'.repeat(bytes - 11)}"}`;
    await announce(ofBytes(256 * 1024)).expect(422);
    await announce(ofBytes(256 * 1024 + 1)).expect(413);
  });

  it.each([
    ['text/plain', '{}'],
    ['application/x-www-form-urlencoded', 'a=1'],
    ['application/json; charset=utf-7', '{}'],
    ['application/xml', '<a/>'],
  ])(
    'R-HTTP-20 R-HTTP-21 R-AUTH-60 a body of type %s is 415 and does not echo the type',
    async (type, body) => {
      const { text } = await as(admin, http().post('/api/v1/events'))
        .set('Content-Type', type)
        .send(body)
        .expect(415);
      expect(text).not.toContain(type.split(/[/=]/).at(-1));
    },
  );
});

describe('names', () => {
  it('R-HTTP-07 are stored composed and found in every spelling', async () => {
    const { body } = await announce(aMeet({ name: 'Copa Jose\u0301 N\u0303andu\u0301' })).expect(201);
    expect(body.name).toBe('Copa José Ñandú');
    for (const q of ['José Ñandú', 'JOSE NANDU', 'Jose\u0301 n\u0303andu\u0301', 'copa josé']) {
      const found = await http().get('/api/v1/events').query({ q }).expect(200);
      expect([q, found.body.items.map(({ id }: { id: string }) => id)]).toEqual([q, [body.id]]);
    }
  });

  it.each(["Shericka O'Neil-D’Arcy", 'Þóra Ægisdóttir', 'Nguyễn Thị Oanh', '李 ‑ 王', 'X Æ A‑12', 'Ñ'])(
    'R-HTTP-07 accepts the real name %s',
    async (name) => {
      const who = await signedIn(app);
      const { body } = await as(who, http().patch('/api/v1/accounts/me')).send({ name }).expect(200);
      expect(body.name).toBe(name);
    },
  );

  it.each(['__proto__', 'constructor', 'prototype'])('R-HTTP-09 the key %s changes nothing', async (key) => {
    await announce(`{"${key}":{"polluted":true},"name":"a"}`).expect(400);
    await announce(`{"name":{"${key}":{"polluted":true}}}`).expect(400);
    await http().get(`/api/v1/events?${key}=1`).expect(400);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('addresses', () => {
  it.each([
    '/api/v1/events?limit=1&limit=2',
    '/api/v1/events?limit[]=1',
    '/api/v1/events?q[a]=1',
    '/api/v1/events?__proto__=1',
    '/api/v1/events?limit=0',
    '/api/v1/events?limit=101',
    '/api/v1/events?limit=1e2',
    '/api/v1/events?limit=99999999999999999999',
    '/api/v1/events?unknown=1',
    '/api/v1/events?order=passwordHash',
    '/api/v1/events?cursor=garbage',
    '/api/v1/events/not-an-id',
    '/api/v1/athletes/1',
  ])('R-HTTP-10 R-HTTP-11 R-HTTP-25 R-HTTP-26 %s is 400', async (path) => {
    await http()
      .get(path)
      .expect(400)
      .expect('content-type', /problem\+json/);
  });

  it('R-HTTP-26 cursors give every row once while rows are inserted', async () => {
    const wanted = new Set<string>();
    for (let i = 0; i < 7; i++)
      wanted.add((await announce(aMeet({ name: `Serie ${i}` })).expect(201)).body.id);
    const seen: string[] = [];
    for (let cursor = ''; ;) {
      const { body } = await http().get(`/api/v1/events?q=serie&limit=3${cursor}`).expect(200);
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      await announce(aMeet({ name: 'Serie tardía' })).expect(201);
      if (body.next === null || seen.length > 30) break;
      cursor = `&cursor=${body.next}`;
    }
    expect(seen).toEqual([...new Set(seen)]);
    expect([...wanted].filter((id) => !seen.includes(id))).toEqual([]);
  });

  it('R-HTTP-24 case, slashes, dots and escapes never open a closed door', async () => {
    const fan = await signedIn(app);
    const closed = '/api/v1/accounts';
    const spellings = [
      '/API/V1/ACCOUNTS',
      `${closed}/`,
      `/${closed}`,
      `${closed}//`,
      '/api/v1/federations/../accounts',
      '/api/v1/federations/%2e%2e/accounts',
      '/api/v1/%61ccounts',
      '/api/v1/accounts%2f',
      '/api/v1/accounts;x=1',
      '/api/v1/accounts%20',
    ];
    for (const path of spellings) {
      const raw = (headers: string) =>
        sendRaw(app, [`GET ${path} HTTP/1.1\r\n${HOST}${headers}Connection: close\r\n\r\n`]);
      const nobody = await raw('');
      const wrong = await raw(`Authorization: Bearer ${fan.token}\r\n`);
      expect({ path, nobody: [400, 401, 404].includes(nobody.status) }).toEqual({ path, nobody: true });
      expect({ path, wrong: [400, 403, 404].includes(wrong.status) }).toEqual({ path, wrong: true });
    }
  });

  it.each(['X-HTTP-Method-Override', 'X-Original-URL', 'X-Rewrite-URL', 'X-Forwarded-User', 'X-Account-Id'])(
    'R-HTTP-40 the header %s grants nothing',
    async (header) => {
      await http().get('/api/v1/accounts').set(header, '/api/v1/federations').expect(401);
      await http().get('/api/v1/federations').set(header, 'DELETE').expect(200);
    },
  );

  it('R-AUTH-05 no credential is read from an address', async () => {
    for (const name of ['access_token', 'token', 'apiKey', 'api_key', 'authorization']) {
      const { status } = await http().get(`/api/v1/accounts/me?${name}=${admin.token}`);
      expect([400, 401]).toContain(status);
    }
  });
});

describe('methods', () => {
  it('R-HTTP-22 a wrong method is 405 with Allow, and an unknown address 404', async () => {
    const { headers } = await http().delete('/api/v1/federations').expect(405);
    expect(headers['allow']).toBe('GET, HEAD, POST');
    await http().delete('/api/v1/nothing').expect(404);
  });

  it.each(['athletes/resolve', 'athletes/reconcile'])(
    'R-HTTP-22 GET %s is 405, although GET athletes/{id} would take the address',
    async (path) => {
      const { headers } = await http().get(`/api/v1/${path}`).expect(405);
      expect(headers['allow']).toBe('POST');
    },
  );

  it('R-HTTP-22 HEAD is GET without the body', async () => {
    const got = await http().get('/api/v1/federations?limit=2').expect(200);
    const head = await http().head('/api/v1/federations?limit=2').expect(200);
    for (const name of ['etag', 'content-type', 'content-length', 'cache-control', 'vary']) {
      expect([name, head.headers[name]]).toEqual([name, got.headers[name]]);
    }
    expect(head.text ?? '').toBe('');
  });

  it('R-HTTP-28 public reads have a strong ETag and answer 304', async () => {
    const { headers } = await http().get('/api/v1/federations?limit=3').expect(200);
    expect(headers['etag']).toMatch(/^"/);
    expect(headers['cache-control']).toMatch(/^public/);
    await http().get('/api/v1/federations?limit=3').set('If-None-Match', String(headers['etag'])).expect(304);
  });
});

describe('headers', () => {
  it.each([
    ['/api/v1/federations', 200],
    ['/api/v1/accounts', 401],
    ['/api/v1/nothing', 404],
    ['/api/v1/events?limit=x', 400],
    ['/%ff', 400],
  ])('R-HTTP-41 protect the answer of %s', async (path, status) => {
    const { headers } = await http().get(path).expect(status);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['x-request-id']).toMatch(ID);
  });

  it('R-HTTP-42 private answers and those about sign-in are not stored', async () => {
    const own = await as(admin, http().get('/api/v1/accounts/me')).expect(200);
    const login = await http()
      .post('/api/v1/auth/login')
      .send({ email: 'a@example.org', password: 'x' })
      .expect(401);
    expect([own, login].map(({ headers }) => headers['cache-control'])).toEqual(['no-store', 'no-store']);
  });

  it.each(['canary:request.id-0001', 'A'.repeat(128)])(
    'R-HTTP-44 keeps the usable request id %s',
    async (id) => {
      const { headers, body } = await http().get('/api/v1/nothing').set('X-Request-Id', id).expect(404);
      expect([headers['x-request-id'], body.requestId]).toEqual([id, id]);
    },
  );

  it.each(['short', 'A'.repeat(129), 'with spaces in it', 'quote"quote"quote', '../../etc/passwd'])(
    'R-HTTP-44 replaces the request id %s',
    async (id) => {
      const { headers, body } = await http().get('/api/v1/nothing').set('X-Request-Id', id).expect(404);
      expect(headers['x-request-id']).toMatch(ID);
      expect(headers['x-request-id']).not.toBe(id);
      expect(body.requestId).toBe(headers['x-request-id']);
    },
  );

  it('R-AUTH-66 only listed origins are let in, and caches know it', async () => {
    const from = (origin: string) => http().get('/api/v1/federations?limit=1').set('Origin', origin);
    for (const origin of ['https://results.example', 'https://club.example']) {
      const { headers } = await from(origin).expect(200);
      expect(headers['access-control-allow-origin']).toBe(origin);
      expect(headers['access-control-allow-credentials']).toBeUndefined();
      expect(headers['vary']).toContain('Origin');
    }
    const others = [
      'https://evil.example',
      'null',
      'https://results.example.evil.example',
      'http://results.example',
    ];
    for (const origin of others) {
      const { headers } = await from(origin).expect(200);
      expect(headers['access-control-allow-origin']).toBeUndefined();
      expect(headers['vary']).toContain('Origin');
    }
  });
});
