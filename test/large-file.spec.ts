import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { json } from 'node:stream/consumers';
import { newDatabase, type TestDatabase } from './support/database.js';
import { type HubProcess, startHubProcess } from './support/hub-process.js';
import { peakMb } from './support/peak-memory.js';
import { until } from './support/until.js';

const ADMIN = { email: 'admin@example.org', password: 'vento contra 2,1 em Bogota' };
const FILE_MB = 200;
/** Far less than the file; buffers of the socket and of the folder take some. */
const MOST_GROWTH_MB = 80;

const HEADER = 'discipline,sex,mark,wind,name,nation,birth,date,venue,city,country\n';
const ROW = '100,F,11.52,0.5,Ana Prueba,JAM,2001-03-04,2026-05-16,Estadio,Kingston,JAM\n';
const MEGABYTE = Buffer.alloc(1_000_000, ROW);

function* fileOf200Mb(): Generator<Buffer> {
  yield Buffer.from(HEADER);
  for (let i = 0; i < FILE_MB; i++) yield MEGABYTE;
}

interface Answer {
  status: number;
  body: { id?: string; code?: string; sha256?: string };
}

let folder: string;
let database: TestDatabase;
let hub: HubProcess | undefined;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hub-large-'));
  database = await newDatabase();
});
afterAll(async () => {
  await hub?.kill();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** Nobody reads what was sent: this is about taking it. */
async function start(mostBytes: number): Promise<HubProcess> {
  await hub?.kill('SIGTERM');
  const admin = { ADMIN_EMAIL: ADMIN.email, ADMIN_PASSWORD: ADMIN.password };
  const env = {
    DATA_DIR: folder,
    DATABASE_URL: database.url,
    WORKER: '0',
    UPLOAD_MAX_BYTES: String(mostBytes),
  };
  hub = await startHubProcess({ ...env, ...admin });
  return hub;
}

/** Sends the file as it is made, so that the sender does not hold it whole either. */
async function send({ url }: HubProcess): Promise<Answer> {
  const login = await fetch(`${url}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(ADMIN),
  });
  const { accessToken } = (await login.json()) as { accessToken: string };
  const federation = await fetch(`${url}/api/v1/federations/JAM`);
  const { id } = (await federation.json()) as { id: string };
  const edge = '----the-edge';
  const head =
    `--${edge}\r\nContent-Disposition: form-data; name="federationId"\r\n\r\n${id}\r\n` +
    `--${edge}\r\nContent-Disposition: form-data; name="file"; filename="large.csv"\r\n` +
    'Content-Type: text/csv\r\n\r\n';
  const sending = request(`${url}/api/v1/ingestion/submissions`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${accessToken}`,
      'Content-Type': `multipart/form-data; boundary=${edge}`,
    },
  });
  const answer = new Promise<Answer>((resolve, reject) => {
    sending.once('response', (response) => {
      // Who is refused may lose the line while still sending; the answer has come by then.
      sending.on('error', () => undefined);
      json(response).then(
        (body) => resolve({ status: response.statusCode ?? 0, body: body as Answer['body'] }),
        reject,
      );
    });
    sending.once('error', reject);
  });
  const parts = function* () {
    yield Buffer.from(head);
    yield* fileOf200Mb();
    yield Buffer.from(`\r\n--${edge}--\r\n`);
  };
  Readable.from(parts()).pipe(sending);
  return answer;
}

const keptFiles = () =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => {
      // What is on its way out may be gone since the folder was read.
      const found = statSync(path, { throwIfNoEntry: false });
      return found?.isFile() && found.size >= 1_000_000;
    });

describe('R-PIPE-51: a file of 200 MB', () => {
  it('beyond the limit is refused, and nothing of it stays', async () => {
    const running = await start(100_000_000);
    const { status, body } = await send(running);
    expect([status, body.code]).toEqual([413, 'too_large']);
    // The answer goes out at once; what had come is removed right behind it.
    await until(() => keptFiles().length === 0, 10_000);
    expect((await fetch(`${running.url}/health/ready`)).status).toBe(200);
  }, 120_000);

  it('within the limit is kept byte by byte, and never held whole in memory', async () => {
    const running = await start(250_000_000);
    const before = peakMb(running.child.pid);
    const { status, body } = await send(running);
    expect(status).toBe(202);
    expect(peakMb(running.child.pid) - before).toBeLessThan(MOST_GROWTH_MB);
    const hash = createHash('sha256');
    for (const bytes of fileOf200Mb()) hash.update(bytes);
    expect(body.sha256).toBe(hash.digest('hex'));
    expect(keptFiles().map((path) => statSync(path).size)).toEqual([FILE_MB * 1_000_000 + HEADER.length]);
  }, 120_000);
});
