import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { startApp, type TestApp } from './support/app.js';
import { readFile } from './support/reading.js';
import { SAMPLE_WRITERS } from '../src/ingestion/samples/sample-writers.js';
import { EXAMPLE_MEET } from '../src/ingestion/samples/example-meet.js';
import { zipEntries } from '../src/ingestion/readers/zip-entries.js';
import { aFederationAtWork } from './support/submissions.js';

let app: TestApp;
let jam: Awaited<ReturnType<typeof aFederationAtWork>>;
beforeAll(async () => {
  app = await startApp();
  jam = await aFederationAtWork(app, 'JAM');
});
afterAll(() => app.close());

async function returned(format: 'xlsx' | 'hytek-export', query = '') {
  const meet = structuredClone(EXAMPLE_MEET);
  const [contest] = meet.contests;
  if (contest?.results[1]) contest.results[1].mark = 'soon & <later>';
  const file = await SAMPLE_WRITERS[format]?.(meet);
  if (!file) throw new Error(`No writer of ${format}.`);
  const { startDate, endDate } = meet;
  const { id: eventId } = await jam.meet({ startDate, endDate });
  const { id, rows } = await jam.send(file.bytes, { eventId, name: file.fileName });
  const answer = await jam
    .get(jam.at(id, `/annotated${query}`))
    .set('Accept-Language', 'es')
    .responseType('blob')
    .expect(200);
  return {
    file,
    rows,
    eventId,
    bytes: answer.body as Buffer,
    headers: answer.headers as Record<string, string>,
  };
}

const fields = async (name: string, bytes: Buffer) =>
  (await readFile(name, bytes)).rows.map((row) => row.fields);

describe('the file that comes back', () => {
  it.each(['xlsx', 'hytek-export'] as const)(
    'is of the format that was sent (%s), reads the same, and may be sent again',
    async (format) => {
      const { file, rows, eventId, bytes, headers } = await returned(format);
      expect(headers['content-disposition']).toContain(file.fileName.replace('.', '.annotated.'));
      expect(headers['content-type']).toMatch(format === 'xlsx' ? /spreadsheetml/ : /^text\/plain/);
      expect(rows.rejected).toBe(1);
      expect(await fields(file.fileName, bytes)).toEqual(await fields(file.fileName, file.bytes));
      const again = await jam.send(bytes, { eventId, name: file.fileName, query: '?dryRun=true' });
      expect(again.rows).toEqual(rows);
      const report = await jam.get(jam.at(again.id, '/report')).expect(200);
      expect(JSON.stringify(report.body)).not.toContain('column_unknown');
    },
  );

  it('says in every row of the workbook what the hub says, in the language of the sender', async () => {
    const { bytes, file } = await returned('xlsx');
    const parts = new Map((await zipEntries(Readable.from([bytes]))).map((entry) => [entry.name, entry]));
    const sent = await zipEntries(Readable.from([file.bytes]));
    expect([...parts.keys()]).toEqual(sent.map(({ name }) => name));
    const sheet = await buffer(Readable.from(parts.get('xl/worksheets/sheet1.xml')?.open() ?? []));
    const text = sheet.toString();
    expect(text.match(/hub_status/g)?.length).toBe(1);
    expect(text).toContain('>mark_unreadable<');
    expect(text).toContain('La marca');
  });

  it('says it behind the last field of each line of Hy-Tek', async () => {
    const { bytes } = await returned('hytek-export');
    const [head = '', ...lines] = bytes.toString().split('\r\n');
    expect(head).toMatch(/;hub_status;hub_code;hub_message;hub_suggestion;hub_justification$/);
    const said = lines.filter(Boolean).map((line) => line.split(';').slice(40, 42));
    expect(said.filter(([, code]) => code?.includes('mark_unreadable'))).toEqual([
      ['rejected', expect.anything()],
    ]);
    expect(said.every(([status]) => ['accepted', 'held', 'rejected'].includes(status ?? ''))).toBe(true);
  });

  it('is a CSV of the rows where that is asked for', async () => {
    const { bytes, headers } = await returned('xlsx', '?as=csv');
    expect(headers['content-type']).toMatch(/^text\/csv/);
    expect(bytes.toString()).toContain('row,raw,hub_status');
  });
});
