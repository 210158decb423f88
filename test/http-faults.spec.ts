import { request as send, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { openApi } from '../src/platform/http/openapi.js';
import { startApp, type TestApp } from './support/app.js';
import { signedIn } from './support/client.js';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

interface Fault {
  name: string;
  /** What comes after the path of the operation. */
  query?: string;
  /** Put in the place of every `{parameter}` of the path. */
  parameter?: string;
  body?: Buffer | string;
  headers?: OutgoingHttpHeaders;
  /** Statuses that are right when the request reaches no operation that ignores the fault. */
  refused?: readonly number[];
}

const KNOWN_BY_NOBODY = '0199e1d2-0000-7000-8000-000000000000';
const MOST_BYTES = 64 * 1024;
const JSON_TYPE = { 'content-type': 'application/json' };
const ofJson = (name: string, body: Buffer | string, refused?: readonly number[]): Fault => ({
  name,
  body,
  headers: JSON_TYPE,
  ...(refused && { refused }),
});
const gzip = (name: string, body: Buffer, refused: readonly number[], encoding = 'gzip'): Fault => ({
  name,
  body,
  headers: { ...JSON_TYPE, 'content-encoding': encoding },
  refused,
});

const BODIES: readonly Fault[] = [
  ofJson('R-HTTP-02 malformed JSON', '{"name": "Ana", ', [400]),
  ofJson('R-HTTP-02 JSON that is no object', '"text"', [400]),
  ofJson('R-HTTP-03 20,000 nested arrays', '['.repeat(20_000) + ']'.repeat(20_000), [400]),
  ofJson('R-HTTP-03 20,000 nested objects', '{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000), [400]),
  gzip('R-HTTP-04 gzip bomb', gzipSync(Buffer.alloc(20_000_000, ' ')), [413]),
  gzip('R-HTTP-04 deflate bomb', deflateSync(Buffer.alloc(20_000_000, ' ')), [413], 'deflate'),
  gzip('R-HTTP-04 brotli bomb', brotliCompressSync(Buffer.alloc(20_000_000, ' ')), [413, 415], 'br'),
  gzip('R-HTTP-04 broken gzip', Buffer.from('this is no gzip'), [400]),
  gzip('R-HTTP-04 stacked encodings', gzipSync(gzipSync('{}')), [415], 'gzip, gzip'),
  gzip('R-HTTP-04 unknown encoding', Buffer.from('{}'), [415], 'x-unknown'),
  ofJson('R-HTTP-05 NUL in a text', String.raw`{"name":"A\u0000a","email":"a\u0000@example.org"}`, [400]),
  ofJson('R-HTTP-05 NUL in a key', String.raw`{"na\u0000me":"Ana"}`, [400]),
  ofJson(
    'R-HTTP-06 invalid UTF-8',
    Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0x22, 0x7d]),
    [400],
  ),
  ofJson('R-HTTP-06 lone surrogate', String.raw`{"name":"\ud800","email":"\udfff@example.org"}`, [400]),
  ofJson('R-HTTP-06 lone surrogate in a key', String.raw`{"na\ud800me":"Ana"}`, [400]),
  ofJson('R-HTTP-08 numbers of 1e308', '{"name":1e308,"startDate":-1e308}', [400]),
  ofJson('R-HTTP-08 a whole number beyond 2^53', '{"version":9007199254740993}', [400]),
  ofJson('R-HTTP-08 a number beyond all numbers', '{"name":1e999}', [400]),
  ofJson('R-HTTP-09 __proto__', '{"__proto__":{"polluted":true}}', [400]),
  ofJson('R-HTTP-09 constructor', '{"constructor":{"prototype":{"polluted":true}}}', [400]),
  ofJson('R-HTTP-12 a body beyond the limit', JSON.stringify({ name: 'a'.repeat(300_000) }), [413]),
  ofJson('R-HTTP-14 an array of 50,000', `[${'{},'.repeat(49_999)}{}]`),
  ofJson('R-HTTP-14 arrays instead of texts', '{"name":[],"email":[[]],"password":[{}],"ids":{}}'),
  ofJson('R-HTTP-14 an array instead of an object', '[{"name":"Ana"}]'),
  ofJson('R-HTTP-14 nothing instead of an object', '{}'),
  ofJson(
    'R-HTTP-17 10,000 keys',
    JSON.stringify(Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`key${n}`, n]))),
    [400],
  ),
  { name: 'R-HTTP-20 no content type', body: '{}', refused: [415] },
  { name: 'R-HTTP-20 XML', body: '<a/>', headers: { 'content-type': 'text/xml' }, refused: [415] },
  {
    name: 'R-HTTP-21 a charset that is not UTF-8',
    body: '{}',
    headers: { 'content-type': 'application/json; charset=utf-16' },
    refused: [415],
  },
  {
    name: 'R-HTTP-20 multipart without parts',
    body: 'x',
    headers: { 'content-type': 'multipart/form-data' },
  },
];

const ADDRESSES: readonly Fault[] = [
  { name: 'R-HTTP-05 NUL in the query', query: '?q=a%00b', refused: [400] },
  { name: 'R-HTTP-06 invalid UTF-8 in the query', query: '?q=%ff', refused: [400] },
  { name: 'R-HTTP-06 broken escape in the query', query: '?q=%E0%A4%A', refused: [400] },
  { name: 'R-HTTP-11 limit=-1', query: '?limit=-1' },
  { name: 'R-HTTP-11 limit=9999999999', query: '?limit=9999999999' },
  { name: 'R-HTTP-11 limit=1e308', query: '?limit=1e308' },
  { name: 'R-HTTP-11 a parameter that nobody knows', query: '?nobodyKnows=1' },
  { name: 'R-HTTP-11 characters of patterns', query: '?q=%25_%27%22%5C%3B--&country=%25' },
  { name: 'R-HTTP-13 an address of 9 kB', query: `?q=${'a'.repeat(9_000)}`, refused: [414] },
  {
    name: 'R-HTTP-13 over 100 headers',
    headers: Object.fromEntries(Array.from({ length: 120 }, (_, n) => [`x-sample-${n}`, '1'])),
    refused: [431],
  },
  { name: 'R-HTTP-21 an unacceptable Accept', headers: { accept: 'image/png;q=1' } },
  { name: 'R-HTTP-25 a repeated parameter', query: '?limit=1&limit=2', refused: [400] },
  { name: 'R-HTTP-25 a bracketed parameter', query: '?limit[]=1', refused: [400] },
  { name: 'R-HTTP-26 a cursor of garbage', query: '?cursor=%F0%9F%98%80garbage' },
  { name: 'R-HTTP-26 a cursor of another list', query: '?cursor=WyJ4IiwieSIsInoiXQ' },
];

const PARAMETERS: readonly Fault[] = [
  { name: 'R-HTTP-05 NUL in the path', parameter: 'a%00b', refused: [400] },
  { name: 'R-HTTP-06 invalid UTF-8 in the path', parameter: '%ff', refused: [400] },
  { name: 'R-HTTP-10 a malformed id', parameter: 'no-id', refused: [400, 401, 404, 415] },
  { name: 'R-HTTP-10 an unknown id', parameter: KNOWN_BY_NOBODY, refused: [400, 401, 404, 415, 422] },
  {
    name: 'R-HTTP-10 an id of 2,000 characters',
    parameter: 'a'.repeat(2_000),
    refused: [400, 401, 404, 415, 422],
  },
  { name: 'R-HTTP-24 dot segments', parameter: '..%2f..%2fhealth' },
];

const addressOf = (path: string, parameter = KNOWN_BY_NOBODY): string =>
  path.replaceAll(/\{\w+\}/g, parameter);
/** Takes bytes of a file and no JSON, so that every JSON is the wrong type there. */
const TAKES_BYTES = /\/parts\/\{number\}$/;
const methodsWithBody = new Set(['post', 'put', 'patch']);

let app: TestApp;
let token: string;
let operations: { method: string; path: string }[];
beforeAll(async () => {
  app = await startApp({ WORKER: '0' });
  token = (await signedIn(app, { role: 'admin' })).token;
  operations = Object.entries(openApi(app).paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => ({ method, path })),
  );
});
afterAll(() => app.close());

function ask(method: string, path: string, { body, headers }: Partial<Fault>): Promise<Answer> {
  const { port } = app.getHttpServer().address() as AddressInfo;
  const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const options = {
      port,
      host: '127.0.0.1',
      method,
      path,
      headers: { ...length, ...headers },
      agent: false,
    };
    const request = send(options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const text = Buffer.concat(parts).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** What is wrong with the answer, in words; nothing when it is as it should be. */
function wrongs({ status, headers, body }: Answer, refused?: readonly number[]): string[] {
  const wrong: string[] = [];
  if (status >= 500) wrong.push(`answers ${status}`);
  if (refused && !refused.includes(status))
    wrong.push(`answers ${status} instead of ${refused.join(' or ')}`);
  if (!headers['x-request-id']) wrong.push('has no X-Request-Id');
  if (headers['x-powered-by']) wrong.push('says what it runs on');
  if (status < 400) return wrong;
  if (Buffer.byteLength(body) > MOST_BYTES) wrong.push('is larger than 64 kB');
  if (!headers['content-type']?.startsWith('application/problem+json')) {
    return [...wrong, `is ${headers['content-type']}`];
  }
  const problem = JSON.parse(body) as Record<string, unknown>;
  for (const name of ['type', 'title', 'status', 'code', 'requestId']) {
    if (!problem[name]) wrong.push(`has no ${name}`);
  }
  if (problem['status'] !== status) wrong.push('has another status inside');
  if ('stack' in problem || /node_modules|\.js:\d/.test(body)) wrong.push('shows the stack');
  return wrong;
}

const callers = [
  ['an administrator', () => ({ authorization: `Bearer ${token}` })],
  ['nobody', () => ({})],
] as const;

async function faultsOf(fault: Fault, chosen: typeof operations, identity: object): Promise<string[]> {
  const found: string[] = [];
  for (const { method, path } of chosen) {
    const address = addressOf(path, fault.parameter) + (fault.query ?? '');
    const headers = { ...identity, ...fault.headers };
    const answer = await ask(method.toUpperCase(), address, { ...fault, headers });
    found.push(...wrongs(answer, fault.refused).map((wrong) => `${method} ${path} ${wrong}`));
  }
  return found;
}

describe.each(callers)('plain faults of %s', (_caller, identity) => {
  it.each(BODIES)('in the body of every operation are answered well: $name', async (fault) => {
    const chosen = operations.filter(
      ({ method, path }) => methodsWithBody.has(method) && !TAKES_BYTES.test(path),
    );
    expect(await faultsOf(fault, chosen, identity())).toEqual([]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each(ADDRESSES)('in the address of every operation are answered well: $name', async (fault) => {
    expect(await faultsOf(fault, operations, identity())).toEqual([]);
  });

  it.each(PARAMETERS)('in the path of every operation are answered well: $name', async (fault) => {
    const chosen = operations.filter(({ path }) => path.includes('{'));
    expect(await faultsOf(fault, chosen, identity())).toEqual([]);
  });

  it('a method that a known path does not take is 405 and says which it takes (R-HTTP-22)', async () => {
    const found: string[] = [];
    for (const address of new Set(operations.map(({ path }) => addressOf(path)))) {
      const known = operations.filter(({ path }) => addressOf(path) === address);
      const allowed = new Set(known.map(({ method }) => method));
      for (const method of ['get', 'post', 'put', 'patch', 'delete'].filter((name) => !allowed.has(name))) {
        const answer = await ask(method.toUpperCase(), address, { headers: identity() });
        const wrong = wrongs(answer, [405]);
        const missing = [...allowed].filter((name) => !answer.headers.allow?.includes(name.toUpperCase()));
        if (missing.length > 0) wrong.push(`does not allow ${missing.join(', ')}`);
        found.push(...wrong.map((words) => `${method} ${address} ${words}`));
      }
    }
    expect(found).toEqual([]);
  });

  it.each(['TRACE', 'PROPFIND'])('the method %s is refused everywhere (R-HTTP-22)', async (method) => {
    const found: string[] = [];
    for (const { path } of operations) {
      const answer = await ask(method, addressOf(path), { headers: identity() });
      found.push(...wrongs(answer, [404, 405]).map((words) => `${method} ${path} ${words}`));
    }
    expect(found).toEqual([]);
  });
});
