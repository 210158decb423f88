import { crc32, createDeflateRaw, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { newDatabase, type TestDatabase } from './support/database.js';
import { peakMb } from './support/peak-memory.js';
import { HubProcess } from './support/process.js';
import { until } from './support/until.js';

declare const TEST_DATABASE: 'sqlite' | 'postgres';

const MB = 1_000_000;
const CHUNK = Buffer.alloc(MB, ' ');
const MOST_ANSWER_MS = 2_500;
const MOST_MB_MORE = 390;
const ADMIN = { email: 'admin@example.org', password: 'Contra viento y marea 77' };

let database: TestDatabase;
let hub: HubProcess;
let headers: Record<string, string>;
let federationId: string;
beforeAll(async () => {
  database = await newDatabase();
  hub = await HubProcess.start({
    ...(TEST_DATABASE === 'postgres' && { DATABASE_URL: database.url, DATABASE_POOL: '4' }),
    ADMIN_EMAIL: ADMIN.email,
    ADMIN_PASSWORD: ADMIN.password,
    SECOND_FACTOR_REQUIRED: '0',
  });
  await hub.untilReady();
  const login = await fetch(`${hub.url}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(ADMIN),
  });
  const { accessToken } = (await login.json()) as { accessToken: string };
  headers = { Authorization: `Bearer ${accessToken}` };
  federationId = ((await get('/federations/JAM')) as { id: string }).id;
});
afterAll(async () => {
  await hub.kill();
  await database.drop();
});

const get = async (path: string): Promise<unknown> =>
  (await fetch(`${hub.url}/api/v1${path}`, { headers })).json();

interface Packed {
  name: string;
  packed: Buffer;
  size: number;
  crc: number;
}

/** So many megabytes of spaces as an archive holds them: a thousandth of that. */
async function spaces(name: string, megabytes: number): Promise<Packed> {
  const deflate = createDeflateRaw();
  const parts: Buffer[] = [];
  deflate.on('data', (part: Buffer) => parts.push(part));
  const end = new Promise((resolve) => deflate.once('end', resolve));
  let crc = 0;
  for (let at = 0; at < megabytes; at++) {
    crc = crc32(CHUNK, crc);
    if (!deflate.write(CHUNK)) await new Promise((resolve) => deflate.once('drain', resolve));
  }
  deflate.end();
  await end;
  return { name, packed: Buffer.concat(parts), size: megabytes * MB, crc };
}

/** An archive whose directory may say another size than what comes out. */
function archive(files: readonly Packed[], said: (size: number) => number = (size) => size): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, packed, size, crc } of files) {
    const about = Buffer.alloc(26);
    for (const [at, value] of [
      [0, 20],
      [4, 8],
    ] as const)
      about.writeUInt16LE(value, at);
    about.writeUInt32LE(crc, 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(said(size), 18);
    about.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), about, Buffer.from(name), packed]);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), about, where, Buffer.from(name));
    parts.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, listed, Buffer.from('PK\u0005\u0006'), end]);
}

const SHEET = 'xl/worksheets/sheet1.xml';
const XLSX = {
  '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  'xl/workbook.xml':
    '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
};
const withSheet = (sheet: string): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries({ ...XLSX, [SHEET]: sheet }).map(([name, text]) => [name, Buffer.from(text)]),
      ),
    ),
  );
const stored = (name: string, text: string): Packed => {
  const bytes = Buffer.from(text);
  const [packed] = [zlibRaw(bytes)];
  return { name, packed, size: bytes.length, crc: crc32(bytes) };
};
const zlibRaw = (bytes: Buffer): Buffer => gzipSync(bytes).subarray(10, -8);

const LAUGHS = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, at) => {
  const [name, before] = ['bcdefghijklmnopqrstuv'[at], 'abcdefghijklmnopqrstu'[at]];
  return `<!ENTITY ${name} "${`&${before};`.repeat(10)}">`;
}).join('')}]><r>&u;</r>`;
const nested = (depth: number): Buffer => {
  let inner = Buffer.from(zipSync({ 'results.csv': Buffer.alloc(MB, ' ') }));
  for (let at = 0; at < depth; at++) inner = Buffer.from(zipSync({ 'inner.zip': inner }));
  return inner;
};

const bombs: Readonly<Record<string, () => Promise<Buffer> | Buffer>> = {
  'bomb.zip': async () => archive([await spaces('results.csv', 450)]),
  'many.zip': async () => {
    const one = await spaces('a', 90);
    return archive(Array.from({ length: 5 }, (_, at) => ({ ...one, name: `${at}.csv` })));
  },
  'lying.zip': async () => archive([await spaces('results.csv', 200)], () => 1_000),
  'bomb.xlsx': async () =>
    archive([...Object.entries(XLSX).map(([name, text]) => stored(name, text)), await spaces(SHEET, 450)]),
  'lying.xlsx': async () =>
    archive(
      [...Object.entries(XLSX).map(([name, text]) => stored(name, text)), await spaces(SHEET, 200)],
      (size) => Math.min(size, 1_000),
    ),
  'laughs.xlsx': () => withSheet(LAUGHS),
  'laughs.xml': () => Buffer.from(LAUGHS),
  'deep.xml': () => Buffer.from(`<r>${'<a>'.repeat(200_000)}`),
  'nested.zip': () => nested(50),
};

/** What becomes of a file that was taken, while the hub keeps answering. */
async function readToItsEnd(id: string): Promise<string> {
  const { status } = await until(async () => {
    if ((await hub.status('/health/live')) !== 200) return { status: 'not alive' };
    const now = (await get(`/ingestion/submissions/${id}`)) as { status: string };
    return ['received', 'processing'].includes(now.status) ? undefined : now;
  }, 30_000);
  return status;
}

describe('a file that grows when it is read', () => {
  it.each(Object.keys(bombs))(
    'R-HTTP-04 %s is answered at once, refused whole and costs little',
    async (name) => {
      const before = peakMb(hub.pid);
      const bytes = new Uint8Array((await bombs[name]?.()) ?? Buffer.alloc(0));
      const form = new FormData();
      form.set('federationId', federationId);
      form.set('file', new Blob([bytes]), name);
      const from = performance.now();
      const path = `${hub.url}/api/v1/ingestion/submissions`;
      const answer = await fetch(path, { method: 'POST', headers, body: form });
      const { id } = (await answer.json()) as { id: string };
      expect(performance.now() - from).toBeLessThan(MOST_ANSWER_MS);
      expect([202, 400, 413, 415, 422]).toContain(answer.status);
      const end = answer.status === 202 ? await readToItsEnd(id) : 'rejected';
      expect([name, ['rejected', 'failed', 'needs_review'].includes(end)]).toEqual([name, true]);
      expect(peakMb(hub.pid) - before).toBeLessThan(MOST_MB_MORE);
    },
  );

  it('leaves a hub that is ready and has nothing to say of faults of its own', async () => {
    expect(await hub.status('/health/ready')).toBe(200);
    expect(hub.lines.filter(({ level }) => level === 'error' || level === 'fatal')).toEqual([]);
  });
});
