import { strToU8, zipSync } from 'fflate';
import { codesOf, readFile } from '../../../test/support/reading.js';
import { canBe } from './lynx-lines.js';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

const LIF =
  '12,1,2,100m Men,+0.6,m/s,,,,100,13:41:52.2875\r\n1,101,4,Palmar,Delta,JAM,10.21,,10.21,0.143\r\n';
const DAMAGED =
  '12,1,2,100m Men,,,,,,100\n1,101,4,Otr\u0019bow,Jan,CLUB,10.21\n2,102,5,M\u0019,Jan,CLUB,10.30\n';
const EVT = '12,1,2,100m Men,,,,,,100\r\n\t101,4,Otrębow,Jan,CLUB\r\n,102,5,Mueller,Jan,CLUB\r\n';

describe('FinishLynx', () => {
  it('reads a heat by its content, whatever the file is called', async () => {
    const { format, rows } = await readFile('results.txt', LIF);
    expect(format).toBe('finishlynx-lif');
    expect(rows[0]?.row).toBe(2);
    expect(rows[0]?.fields).toMatchObject({
      discipline: '100m Men',
      round: '1',
      heat: '2',
      wind: '+0.6',
      place: '1',
      bib: '101',
      lane: '4',
      familyName: 'Palmar',
      givenName: 'Delta',
      mark: '10.21',
      reaction: '0.143',
    });
  });

  it('keeps a row with neither place nor time unread, and a word for the place as the status', async () => {
    const { rows } = await readFile('a.lif', '1,1,1,100m,,,,,,100\n,7,3,A,B,C,,,,0.150\naufg.,8,4,D,E,F,\n');
    expect(rows.map(({ fields }) => [fields.mark, fields.place])).toEqual([
      ['', ''],
      ['aufg.', ''],
    ]);
  });

  it.each([
    ['start.evt', EVT, 'finishlynx-evt', 'start_list_only'],
    ['order.sch', '; a comment\n1,1,1\n2,1,1\n', 'finishlynx-sch', 'programme_only'],
    ['lynx.ppl', '101,Palmar,Delta,JAM\n102,Coco,Brise,BAH\n', 'finishlynx-ppl', 'people_only'],
  ])('says that %s has no results', async (name, content, format, code) => {
    const read = await readFile(name, content);
    expect([read.format, read.rows.length, codesOf(read.remarks)]).toEqual([format, 0, [code]]);
  });

  it('holds each row of a field event, whose layout is not proven', async () => {
    const jump = '5,1,1,Long Jump Men\n,11,,1,Salto,Ana,TEAM,6.01,+1.2,F,,6.20,-0.3\n';
    const { format, rows } = await readFile('5-1-01.lff', jump);
    expect(format).toBe('finishlynx-lff');
    expect(rows[0]?.fields).toMatchObject({ mark: '6.20', wind: '-0.3', place: '1', familyName: 'Salto' });
    expect(codesOf(rows[0]?.remarks ?? [])).toEqual(['draft_row']);
  });

  it('takes the last height with an O as the mark', async () => {
    const vault =
      '6,1,1,High Jump Women,SH,1.50,1.55,1.60,EH\n,11,,1,Alta,Eva,TEAM,O,XO,XXX\n,12,,,Baja,Ida,TEAM,XXX,,\n';
    const { rows } = await readFile('6-1-01.lff', vault);
    expect(rows.map(({ fields }) => fields.mark)).toEqual(['1.55', 'NH']);
  });
});

describe('a zip of a folder', () => {
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- archives are of this part alone
  const zip = (files: Record<string, Buffer | string>) =>
    Buffer.from(
      zipSync(
        Object.fromEntries(
          Object.entries(files).map(([name, content]) => [
            name,
            typeof content === 'string' ? strToU8(content) : new Uint8Array(content),
          ]),
        ),
      ),
    );

  it('repairs damaged names from the start list, and holds those that it cannot be sure of', async () => {
    const folder = { 'meet/012-1-02.lif': latin1(DAMAGED), 'meet/lynx.evt': utf16(EVT) };
    const { format, rows } = await readFile('meet.zip', zip(folder));
    expect(format).toBe('zip');
    expect(rows.map(({ row, path }) => [row, path])).toEqual([
      [1, 'meet/012-1-02.lif:2'],
      [2, 'meet/012-1-02.lif:3'],
    ]);
    expect(rows.map(({ fields }) => fields.familyName)).toEqual(['Otrębow', 'M\uFFFD']);
    expect(rows.flatMap(({ remarks }) => codesOf(remarks))).toEqual(['name_repaired', 'name_damaged']);
  });

  it('names nobody by a number that two people have', async () => {
    const other = EVT.replace('Otrębow', 'Quispe');
    const folder = { 'a.lif': latin1(DAMAGED), 'a.evt': utf16(EVT), 'b.evt': utf16(other) };
    const { rows, remarks } = await readFile('meet.zip', zip(folder));
    expect(codesOf(rows[0]?.remarks ?? [])).toEqual(['name_damaged']);
    expect(codesOf(remarks)).toContain('number_twice');
  });

  it('says which files it did not read, and reads the others', async () => {
    const folder = {
      'a.lif': LIF,
      'photo.jpg': Buffer.from([0xff, 0xd8, 0xff, 0, 1, 2]),
      'results.pdf': '%PDF-1.7',
    };
    const { rows, remarks } = await readFile('meet.zip', zip(folder));
    expect(rows).toHaveLength(1);
    expect(remarks.map(({ code, path }) => [code, path])).toEqual([
      ['zip_entry_ignored', 'photo.jpg'],
      ['zip_entry_ignored', 'results.pdf'],
    ]);
  });

  it('refuses names that lead out of the archive', async () => {
    const { rows, remarks } = await readFile('meet.zip', zip({ '../../etc/a.lif': LIF }));
    expect([rows.length, codesOf(remarks)]).toEqual([0, ['zip_broken']]);
  });

  it('R-PIPE-54: refuses an archive that grows beyond the limit, before unpacking it', async () => {
    const bomb = zip({ 'a.csv': 'discipline,mark,name\n' });
    const directory = bomb.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
    bomb.writeUInt32LE(900_000_000, directory + 24);
    const { rows, remarks } = await readFile('bomb.zip', bomb);
    expect([rows.length, codesOf(remarks)]).toEqual([0, ['zip_too_large']]);
  });

  it('refuses an archive that lies about the size of a file', async () => {
    const honest = zip({ 'a.csv': `discipline,mark,name\n${'100,10.21,Ana Prueba\n'.repeat(2_000)}` });
    const size = honest.readUInt32LE(22);
    const lying = Buffer.from(honest);
    const directory = lying.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
    expect(lying.readUInt32LE(directory + 24)).toBe(size);
    lying.writeUInt32LE(100, directory + 24);
    const { remarks } = await readFile('lie.zip', lying);
    expect(codesOf(remarks)).toContain('zip_broken');
  });

  it('refuses half an archive', async () => {
    const whole = zip({ 'a.lif': LIF });
    const { remarks } = await readFile('half.zip', whole.subarray(0, whole.length - 30));
    expect(codesOf(remarks)).toEqual(['zip_broken']);
  });
});

describe('a damaged name', () => {
  it.each([
    ['Otr\u0019busy', 'Otrębusy', true],
    ['Otr\u0019busy', 'Otrebus', false],
    ['Otr\u0019busy', 'Xtrębusy', false],
    ['A.B\u0019', 'AxBę', false],
  ])('%j can be %j: %p', (damaged, whole, possible) => {
    expect(canBe(damaged, whole)).toBe(possible);
  });
});
