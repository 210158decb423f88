import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { databaseOptions } from '../src/platform/database/options.js';
import { Transactions } from '../src/platform/database/transactions.js';
import { startApp, type TestApp } from './support/app.js';
import { signedIn } from './support/client.js';

declare const TEST_DATABASE: 'sqlite' | 'postgres';
// PostgreSQL looks after its own transactions; X-19 of the chaos runs fills its disk.
const onSqlite = TEST_DATABASE === 'sqlite' ? describe : describe.skip;

const HEADER = 'discipline,sex,mark,name,nation,birth,date,venue,city,country\n';
const NO_LIMIT = 1_073_741_823;

let app: TestApp;
let folder: string;
let url: string;
let token: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hub-full-'));
  url = `sqlite:${join(folder, 'hub.sqlite')}`;
  app = await startApp({ WORKER: '0', DATABASE_URL: url });
  ({ token } = await signedIn(app, { federation: 'JAM' }));
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

let sent = 0;
function send(): request.Test {
  sent += 1;
  const row = `100,M,${10 + sent / 100},Ana PRUEBA,JAM,2001,2026-05-16,Estadio,Kingston,JAM\n`;
  return request(app.getHttpServer())
    .post('/api/v1/ingestion/submissions')
    .set('Authorization', `Bearer ${token}`)
    .attach('file', Buffer.from(HEADER + row), 'results.csv');
}

/** What is committed, as another process sees it. */
async function committed(id: string): Promise<number> {
  const other = await new DataSource(databaseOptions(url)).initialize();
  try {
    return (await other.query<unknown[]>('SELECT id FROM submission WHERE id = $1', [id])).length;
  } finally {
    await other.destroy();
  }
}

onSqlite('a disk of SQLite that is full', () => {
  it('R-PIPE-01 R-PIPE-42 is a 503, and with space again what is accepted is committed', async () => {
    const database = app.get(DataSource);
    await database.query('PRAGMA max_page_count = 1');
    let refused = 0;
    for (let tries = 0; tries < 200 && refused < 3; tries++) {
      const { status, headers } = await send();
      expect([202, 503]).toContain(status);
      if (status !== 503) continue;
      refused += 1;
      expect(headers['retry-after']).toBeDefined();
    }
    expect(refused).toBe(3);
    await database.query(`PRAGMA max_page_count = ${NO_LIMIT}`);
    const { body } = await send().expect(202);
    expect(await committed((body as { id: string }).id)).toBe(1);
  });

  it('R-PIPE-01 R-PIPE-42 leaves no transaction open that it has undone by itself, as it does at a commit', async () => {
    const transactions = app.get(Transactions);
    const undone = transactions.run(async (db) => {
      await db.query('ROLLBACK');
      throw new Error('full');
    });
    await expect(undone).rejects.toThrow('full');
    const another = transactions.run(() => Promise.reject(new Error('full as well')));
    await expect(another).rejects.toThrow('full as well');
    const { body } = await send().expect(202);
    expect(await committed((body as { id: string }).id)).toBe(1);
  });
});
