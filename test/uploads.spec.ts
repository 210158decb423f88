import { createHash, randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import request from 'supertest';
import { startApp, type TestApp } from './support/app.js';
import { signedIn } from './support/client.js';
import { serverOf, servers } from './support/servers.js';

const HEADER = 'discipline,sex,mark,name,nation,birth,date,venue,city,country\n';
const FILE = Buffer.from(
  HEADER +
    Array.from(
      { length: 300 },
      (_, n) => `100,M,10.${40 + (n % 50)},Ana P${n},JAM,2001,2026-05-16,E,K,JAM\n`,
    ).join(''),
);
const sha256 = createHash('sha256').update(FILE).digest('hex');
// Bytes are kept by their hash: on a server for all, who sends the same bytes at the same time would meet.
const s3 = await serverOf(undefined, servers.startS3);
const folder = process.env['STORAGE_URL'];
afterAll(async () => {
  if (folder === undefined) delete process.env['STORAGE_URL'];
  await s3?.stop();
});

interface Seen {
  id: string;
  parts: unknown[];
  receivedBytes: number;
  direct: { url: string } | null;
}

function contract(url: string): void {
  let app: TestApp;
  let token: string;
  let stranger: string;
  beforeAll(async () => {
    app = await startApp({ WORKER: '0', STORAGE_URL: url });
    token = (await signedIn(app, { federation: 'JAM' })).token;
    stranger = (await signedIn(app, { federation: 'JAM' })).token;
  });
  afterAll(() => app.close());

  const as = (test: request.Test, who = token) => test.set('Authorization', `Bearer ${who}`);
  const http = () => request(app.getHttpServer());
  const announce = async (about: object = {}): Promise<Seen> =>
    (
      await as(http().post('/api/v1/ingestion/uploads'))
        .send({ fileName: 'meet.csv', sizeBytes: FILE.length, sha256, ...about })
        .expect(201)
    ).body as Seen;
  const put = (id: string, number: number, bytes: Buffer, who = token) =>
    as(http().put(`/api/v1/ingestion/uploads/${id}/parts/${number}`), who)
      .set('Content-Type', 'application/octet-stream')
      .send(bytes);
  const submit = (upload: string, who = token) =>
    as(http().post('/api/v1/ingestion/submissions'), who).send({ upload });
  const [first, rest] = [FILE.subarray(0, 7_000), FILE.subarray(7_000)];

  it('takes a file in parts, says which have come, and submits it once however often it is sent', async () => {
    const { id } = await announce();
    await put(id, 2, rest).expect(200);
    await submit(id).expect(409);
    const { body } = await as(http().get(`/api/v1/ingestion/uploads/${id}`)).expect(200);
    expect(body).toMatchObject({
      parts: [{ number: 2, sizeBytes: rest.length }],
      receivedBytes: rest.length,
    });
    await put(id, 1, Buffer.alloc(10)).expect(200);
    await put(id, 1, first).expect(200);
    const sent = await submit(id).expect(202);
    expect(sent.body).toMatchObject({ fileName: 'meet.csv', sha256, status: 'received' });
    const again = await submit(id).expect(202);
    expect((again.body as Seen).id).toBe((sent.body as Seen).id);
    const original = await as(http().get(`/api/v1/ingestion/submissions/${(sent.body as Seen).id}/original`))
      .buffer(true)
      .parse((answer, done) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => done(null, Buffer.concat(chunks)));
      });
    expect((original.body as Buffer).equals(FILE)).toBe(true);
  });

  it('refuses bytes that are not what was announced', async () => {
    const { id } = await announce({ sha256: 'a'.repeat(64) });
    await put(id, 1, FILE).expect(200);
    const { body } = await submit(id).expect(422);
    expect(body).toMatchObject({ errors: [{ pointer: '/upload', code: 'checksum' }] });
  });

  it('takes no more bytes than were announced, and nothing but bytes', async () => {
    const { id } = await announce();
    await put(id, 1, Buffer.concat([FILE, Buffer.from('x')])).expect(413);
    await as(http().put(`/api/v1/ingestion/uploads/${id}/parts/1`))
      .send({ a: 1 })
      .expect(415);
    await as(http().put(`/api/v1/ingestion/uploads/${id}/parts/1`)).expect(415);
    await put(id, 0, first).expect(400);
    await put(id, 10_000, first).expect(400);
    await as(http().post('/api/v1/ingestion/uploads'))
      .send({ fileName: 'a', sizeBytes: 1_000_000_001 })
      .expect(413);
    const { body } = await as(http().get(`/api/v1/ingestion/uploads/${id}`)).expect(200);
    expect(body).toMatchObject({ parts: [], receivedBytes: 0 });
  });

  it('shows nobody the upload of somebody else', async () => {
    const { id } = await announce();
    await put(id, 1, FILE, stranger).expect(404);
    await as(http().get(`/api/v1/ingestion/uploads/${id}`), stranger).expect(404);
    await submit(id, stranger).expect(404);
    const { status } = await http().get(`/api/v1/ingestion/uploads/${id}`);
    expect(status).toBe(401);
  });

  it('gives an address of the storage where there is one, and submits what was sent there', async () => {
    const bytes = Buffer.concat([FILE, randomBytes(6), gzipSync('x')]);
    const { id, direct } = await announce({ sizeBytes: bytes.length, sha256: undefined });
    expect(direct === null).toBe(!url.startsWith('s3:'));
    if (!direct) return;
    expect((await fetch(direct.url, { method: 'PUT', body: bytes })).status).toBe(200);
    const { body } = await submit(id).expect(202);
    expect(body).toMatchObject({ sha256: createHash('sha256').update(bytes).digest('hex') });
  });
}

describe('uploads into a folder', () => {
  contract('');
});
(s3 ? describe : describe.skip)('uploads into S3', () => {
  contract(String(s3?.url));
});
