import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { isPostgres } from '../src/platform/database/dialect.js';
import { startApp, type TestApp } from './support/app.js';
import { aFederationAtWork, csv, SUBMISSIONS } from './support/submissions.js';

let app: TestApp;
let bol: Awaited<ReturnType<typeof aFederationAtWork>>;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'limits-'));
  app = await startApp({ STORAGE_URL: `file:${folder}` });
  bol = await aFederationAtWork(app, 'BOL');
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
  delete process.env['STORAGE_URL'];
});

const row = (mark: string, date = '') => `100,F,Ana Prueba,2001-03-04,BOL,${mark},+1.2,Final,1,1,${date}`;
const HEADER = 'discipline,sex,name,birth,nation,mark,wind,round,heat,place,date';

describe('what a cell says', () => {
  it.each([
    ['11.52', '', 'accepted', '11.52'],
    ['"11,52"', '', 'accepted', '11.52'],
    ['1e308', '', 'rejected', null],
    ['١١.٥٢', '', 'rejected', null],
    ['NaN', '', 'rejected', null],
    ['11.52', '2026-02-30', 'rejected', null],
  ] as const)(
    'R-PIPE-50: %s on the day "%s" is %s, and nothing is guessed',
    async (mark, date, verdict, understood) => {
      const { id: eventId } = await bol.meet();
      const { id } = await bol.send([HEADER, row(mark, date)].join('\n'), { eventId });
      const [only] = await bol.rows(id);
      expect([only?.verdict, only?.understood?.mark ?? null]).toEqual([verdict, understood]);
      expect(only?.findings.some(({ code }) => code.endsWith('unreadable'))).toBe(verdict === 'rejected');
    },
  );
});

describe('a file', () => {
  it('R-PIPE-52: is kept under a name of its own, whatever the sender calls it', async () => {
    const { id: eventId } = await bol.meet();
    const name = '../../../../escape.csv';
    const { id } = await bol.send(csv('100,F,Ana Prueba,2001-03-04,BOL,11.52,,Final,1,1'), { eventId, name });
    const { body } = await bol.get(bol.at(id)).expect(200);
    expect((body as { fileName: string }).fileName).toBe('escape.csv');
    const kept = readdirSync(folder, { recursive: true }).map(String);
    expect(kept.filter((each) => each.includes('escape'))).toEqual([]);
    expect(kept.some((each) => each.includes((body as { sha256: string }).sha256))).toBe(true);
  });

  it('R-PIPE-58: of thousands of faults has a report of pages, each small, with the total', async () => {
    const { id: eventId } = await bol.meet();
    const rows = Array.from(
      { length: 400 },
      (_, i) => `Quidditch ${'x'.repeat(200)},F,Ana ${i},2001,BOL,x,,,,`,
    );
    const { id } = await bol.send(csv(...rows), { eventId });
    const page = await bol.get(bol.at(id, '/report?limit=100')).expect(200);
    const { items, total } = page.body as {
      items: { row: number; column: string; message: string }[];
      total: number;
    };
    expect([items.length, total >= 400]).toEqual([100, true]);
    expect(items[0]).toMatchObject({ row: 2, column: 'discipline', message: expect.any(String) as string });
    expect(Buffer.byteLength(page.text)).toBeLessThan(64_000);
    await bol.get(bol.at(id, '/report?limit=101')).expect(400);
  });
});

describe('a full disk', () => {
  it('R-PIPE-42: refuses new work with 503, keeps what was accepted, and takes work again by itself', async () => {
    const { id: eventId } = await bol.meet();
    const accepted = await bol.send(csv('100,F,Ana Prueba,2001-03-04,BOL,11.52,,Final,1,1'), { eventId });
    // Large enough to need pages of its own.
    const ignore = Array.from({ length: 200 }, (_, i) => `${i}`.padEnd(100, 'x'));
    const mapping = JSON.stringify({ ignore });
    const free = await fill();
    const send = (mark: string) =>
      bol
        .http()
        .post(SUBMISSIONS)
        .set(bol.as(bol.sender))
        .field({ eventId, mapping })
        .attach('file', Buffer.from(csv(`100,F,Ana Prueba,2001-03-04,BOL,${mark},,Final,1,1`)), 'more.csv');
    const refused = await send('11.53');
    expect([refused.status, (refused.body as { code: string }).code]).toEqual([503, 'unavailable']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    await free();
    await send('11.53').expect(202);
    await bol.get(bol.at(accepted.id)).expect(200);
  });

  /** What the databases say when no byte is free, without filling the disk of whoever runs this. */
  async function fill(): Promise<() => Promise<void>> {
    const source = app.get(DataSource);
    if (isPostgres(source.manager)) {
      await source.query(`CREATE FUNCTION no_space() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'; END $$`);
      await source.query(
        'CREATE TRIGGER full_disk BEFORE INSERT ON submission FOR EACH ROW EXECUTE FUNCTION no_space()',
      );
      return async () => {
        await source.query('DROP TRIGGER full_disk ON submission');
      };
    }
    // SQLite asks for a page that there is not; a trigger cannot say so, a limit can.
    await source.query('PRAGMA max_page_count = 1');
    await source.query('CREATE TABLE filler (bytes blob)').catch(() => undefined);
    for (let goesOn = true; goesOn;) {
      goesOn = await source.query('INSERT INTO filler VALUES (randomblob(4000))').then(
        () => true,
        () => false,
      );
    }
    return async () => {
      await source.query('PRAGMA max_page_count = 1000000');
    };
  }
});
