import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request as send } from 'node:http';
import { SharedAnswers } from '../cache/shared-answers.js';
import { TableChanges } from '../database/table-changes.js';
import { Settings } from '../settings/settings.js';
import { ReadyAnswers } from './ready-answers.js';

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

const OLDEST_MS = 60_000;
const clock = Date.now.bind(Date);

let changes: TableChanges;
let server: Server;
let asked: number;
let gate: Promise<void>;
let open: () => void;
let content: string;
let aheadMs: number;

/** Reads the table `best`, waits at the gate, and says what it read. */
async function router(_request: IncomingMessage, response: ServerResponse): Promise<void> {
  asked += 1;
  changes.logQuery('SELECT * FROM "best" JOIN athlete ON true');
  const read = content;
  await gate;
  response.setHeader('Cache-Control', 'public, max-age=5');
  response.setHeader('Content-Type', 'text/plain');
  response.setHeader('ETag', `"${read.slice(0, 8)}"`);
  response.end(read);
}

const close = () => {
  gate = new Promise((resolve) => (open = resolve));
};

beforeEach(async () => {
  changes = new TableChanges();
  [asked, content, aheadMs] = [0, 'version1'.repeat(1_000), 0];
  Date.now = () => clock() + aheadMs;
  gate = Promise.resolve();
  const ready = new ReadyAnswers(changes, {
    mostBytes: 16_000_000,
    origins: [],
    oldestMs: () => OLDEST_MS,
    shared: new SharedAnswers(new Settings()),
  });
  server = createServer(ready.inFrontOf((request, response) => void router(request, response)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  Date.now = clock;
  await new Promise((resolve) => server.close(resolve));
});

const get = (headers: Record<string, string> = {}, path = '/api/v1/lists'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const sent = send({ port, path, headers, agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.once('error', reject).end();
  });
const isAsked = async (before: number): Promise<void> => {
  while (now.asked() === before) await new Promise((resolve) => setTimeout(resolve, 5));
};
const now = { asked: () => asked };
const text = async (headers?: Record<string, string>) => String((await get(headers)).body).slice(0, 8);

describe('ready answers', () => {
  it('are computed once for a hundred who ask at once', async () => {
    close();
    const all = Array.from({ length: 100 }, () => text());
    await isAsked(0);
    open();
    expect(new Set(await Promise.all(all))).toEqual(new Set(['version1']));
    expect(asked).toBe(1);
  });

  it('go for want of room in the order in which they were asked for last, however often they come and go', async () => {
    content = 'large   '.repeat(230_000);
    const path = (at: number) => `/api/v1/lists?page=${at}`;
    for (let page = 0; page < 16; page++) {
      await get({}, path(page));
      // A compressed form, so that what is kept grows after it was kept.
      await get({ 'accept-encoding': 'gzip' }, path(page));
      await get({}, path(0));
    }
    expect(asked).toBe(16);
    await get({}, path(15));
    await get({}, path(0));
    expect(asked).toBe(16);
    for (let page = 1; page < 8; page++) await get({}, path(page));
    expect(asked).toBe(23);
  });

  it('stay until a table changes that they were read from', async () => {
    expect(await text()).toBe('version1');
    content = 'version2'.repeat(1_000);
    changes.changed(['session']);
    expect(await text()).toBe('version1');
    changes.changed(['athlete']);
    expect(await text()).toBe('version2');
    expect(asked).toBe(2);
  });

  it('are made anew for one who asks before they are too old, and nobody else waits for it', async () => {
    await text();
    aheadMs = 0.7 * OLDEST_MS;
    await text();
    expect(asked).toBe(1);
    aheadMs = 0.8 * OLDEST_MS;
    content = 'version2'.repeat(1_000);
    close();
    const first = text();
    await isAsked(1);
    for (let reader = 0; reader < 20; reader++) expect(await text()).toBe('version1');
    open();
    expect(await first).toBe('version2');
    expect(await text()).toBe('version2');
    aheadMs = 1.5 * OLDEST_MS;
    expect(await text()).toBe('version2');
    expect(asked).toBe(2);
  });

  it('are not shown when they are too old, however long nobody has asked', async () => {
    await text();
    aheadMs = OLDEST_MS;
    content = 'version2'.repeat(1_000);
    expect(await Promise.all([text(), text()])).toEqual(['version2', 'version2']);
    expect(asked).toBe(2);
  });

  it('change when another instance says so, or when it could not be heard', async () => {
    await text();
    changes.changed(['best'], false);
    await text();
    changes.allChanged();
    await text();
    expect(asked).toBe(3);
  });

  it('keep nobody waiting for the computation of somebody else', async () => {
    await text();
    content = 'version2'.repeat(1_000);
    changes.changed(['best']);
    close();
    const first = text();
    await isAsked(1);
    expect(await text()).toBe('version1');
    open();
    expect(await first).toBe('version2');
    expect(await text()).toBe('version2');
    expect(asked).toBe(2);
  });

  it('are never older than what was shown before, when a change comes during the computation', async () => {
    close();
    const first = text();
    await isAsked(0);
    content = 'version2'.repeat(1_000);
    changes.changed(['best']);
    const second = text();
    open();
    expect(await first).toBe('version1');
    expect(await second).toBe('version2');
    expect(await text()).toBe('version2');
    expect(asked).toBe(2);
  });

  it('are compressed as the client likes it, under tags of their own', async () => {
    await get();
    const forms: [string, (bytes: Buffer) => Buffer][] = [
      ['gzip', gunzipSync],
      ['br', brotliDecompressSync],
    ];
    for (const [encoding, read] of forms) {
      const headers = { 'accept-encoding': encoding };
      let answer = await get(headers);
      while (!answer.headers['content-encoding']) answer = await get(headers);
      expect(answer.headers).toMatchObject({ 'content-encoding': encoding, etag: `"version1-${encoding}"` });
      expect(answer.body.length).toBeLessThan(1_000);
      expect(String(read(answer.body))).toBe(content);
      const again = await get({ ...headers, 'if-none-match': `"other", "version1-${encoding}"` });
      expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0) });
    }
    expect((await get({ 'accept-encoding': 'identity' })).headers).toMatchObject({ etag: '"version1"' });
    expect(asked).toBe(1);
  });

  it('say 304 to who has them, also when they must be computed', async () => {
    await get();
    changes.changed(['best']);
    expect((await get({ 'if-none-match': 'W/"version1-br"' })).status).toBe(304);
    expect(asked).toBe(2);
    expect((await get({ 'if-none-match': '"version0"' })).status).toBe(200);
    expect(asked).toBe(2);
  });

  it('are for those without credentials, and apart for each language and form', async () => {
    const credentials: [string, string][] = [
      ['authorization', 'Bearer x'],
      ['x-api-key', 'x'],
      ['range', 'bytes=0-1'],
    ];
    for (const [name, value] of credentials) {
      const headers = { [name]: value };
      await get(headers);
      await get(headers);
    }
    expect(asked).toBe(6);
    for (const language of ['es-MX', 'es', 'pt-BR, en;q=0.5']) await get({ 'accept-language': language });
    expect(asked).toBe(8);
    await get({ 'accept-language': 'es', accept: 'text/csv' });
    expect(asked).toBe(9);
    await get({}, '/health/live');
    await get({}, '/health/live');
    expect(asked).toBe(11);
  });

  it('carry the id of each request', async () => {
    await get();
    expect((await get({ 'x-request-id': 'fan-12345678' })).headers['x-request-id']).toBe('fan-12345678');
    const ids = [await get(), await get()].map(({ headers }) => headers['x-request-id']);
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(ids[0]).not.toBe(ids[1]);
  });
});
