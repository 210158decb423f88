import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeXlsx from 'write-excel-file/node';
import { aMeetOf, checkFile, codesOf, readFile } from '../../../test/support/reading.js';

const MEET = aMeetOf('2026-05-02', '2026-05-03');
const table = (...lines: string[]): string => `${lines.join('\n')}\n`;
const findings = (read: Awaited<ReturnType<typeof checkFile>>): string[] =>
  read.checked.flatMap(({ remarks }) => codesOf(remarks)).filter((code) => code !== 'nation_assumed');

describe('headers in four languages', () => {
  it.each([
    'discipline,sex,last name,first name,birth,result,wind',
    'Prueba;Sexo;Apellidos;Nombres;Nacimiento;Marca;Viento',
    'Prova;Gênero;Sobrenome;Prenome;Data de nascimento;Resultado;Vento',
    'Épreuve\tSexe\tNom\tPrénom\tNaissance\tPerformance\tVent',
  ])('%s', async (header) => {
    const separator = /[,;\t]/.exec(header)?.[0] ?? ',';
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- these tables are of this part alone
    const row = ['100', 'F', 'Prueba', 'Ana', '2001-05-17', '11.50', '+1.0'].join(separator);
    const { checked, remarks } = await checkFile('r.csv', table(header, row), MEET);
    expect(remarks).toEqual([]);
    expect(checked[0]?.result).toMatchObject({
      discipline: '100',
      mark: { value: 11_500 },
      wind: { mmPerSecond: 1000 },
      competitor: { familyName: 'Prueba', givenName: 'Ana', birthDate: '2001-05-17' },
    });
  });

  it('finds the header below a title', async () => {
    const { checked } = await checkFile(
      'r.csv',
      table('Copa Muestra 2026;;;', 'Santiago;;;', 'Prueba;Sexo;Atleta;Marca', '100;F;Ana Prueba;11,50'),
      MEET,
    );
    expect(checked.map(({ row, result }) => [row, result?.mark?.value])).toEqual([[4, 11_500]]);
  });

  it('suggests a mapping for headers that it does not know', async () => {
    const { rows, remarks } = await readFile(
      'r.csv',
      table('Que;Quien;Cuanto', '100 m mujeres;Ana Prueba;11.50', '100 m mujeres;Eva Muestra;11.60'),
    );
    expect(rows).toEqual([]);
    const suggested = remarks.find(({ code }) => code === 'mapping_suggested')?.suggestion ?? '{}';
    const mapping = JSON.parse(suggested) as object;
    expect(mapping).toEqual({
      fields: { discipline: { column: 'Que' }, mark: { column: 'Cuanto' }, name: { column: 'Quien' } },
    });
    const again = await checkFile('r.csv', table('Que;Quien;Cuanto', '100 m mujeres;Ana Prueba;11.50'), {
      ...MEET,
      mapping,
    });
    expect(again.counts).toEqual({ received: 1, accepted: 1, held: 0, rejected: 0 });
  });

  it('takes the discipline from the name of the file where no column has it', async () => {
    const { checked, remarks } = await checkFile(
      'outdoor_100-metres_women_2026.csv',
      table('mark,name', '11.50,Ana Prueba'),
      MEET,
    );
    expect(codesOf(remarks)).toEqual(['discipline_from_name']);
    expect(checked[0]?.result).toMatchObject({ discipline: '100', sex: 'F' });
  });
});

describe('columns that are not what their header says', () => {
  const header = 'Rank,Mark,Competitor,DOB,Nat,Date';
  const rows = [
    '1,10.77,+1.6,Ana PRUEBA,14 AUG 2001,CHI,13 APR 2024',
    '2,10.78,+1.3,Eva MUESTRA,10 JUN 2001,PER,01 JUN 2024',
    '3,10.83,+1.5,Ida FICCION,25 MAR 2000,ARG,25 MAY 2024',
  ];

  it('refuses a header that lacks a name, and says before which', async () => {
    const { rows: read, remarks } = await readFile('100-metres-women.csv', table(header, ...rows));
    expect(read).toEqual([]);
    expect(remarks.find(({ code }) => code === 'header_shifted')).toMatchObject({
      suggestion: '… , ? , Competitor',
    });
  });

  it('reads the same file once its columns are called by number', async () => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- these tables are of this part alone
    const column = (number: number) => ({ column: `#${number}` });
    const fields = {
      discipline: { value: '100' },
      sex: { value: 'F' },
      mark: column(2),
      wind: column(3),
      name: column(4),
      birth: column(5),
      nation: column(6),
      date: column(7),
    };
    const about = { ...aMeetOf('2024-01-01', '2024-12-31'), mapping: { fields, ignore: header.split(',') } };
    const { counts, checked } = await checkFile('list.csv', table(header, ...rows), about);
    expect(counts).toEqual({ received: 3, accepted: 3, held: 0, rejected: 0 });
    expect(checked[0]?.result?.competitor).toMatchObject({ name: 'Ana PRUEBA', nation: 'CHI' });
  });

  // oxlint-disable-next-line unicorn/consistent-function-scoping -- these tables are of this part alone
  const contest = (marks: string[], bibs = ['12', '34', '56', '78']): string =>
    table(
      'prueba;sexo;dorsal;atleta;marca',
      ...marks.map((mark, i) => `100;F;${bibs[i]};Ana ${'ABCD'[i]}zz;${mark}`),
    );

  it.each([
    ['bibs', contest(['12', '34', '56', '78']), 'bib_as_mark'],
    ['places', contest(['1', '2', '3', '4']), 'place_as_mark'],
    ['names', contest(['Club Norte', 'Club Sur', 'Club Mar', 'Club Rio']), 'columns_shifted'],
  ])('finds %s in the column of the marks, and publishes none of them', async (_what, content, code) => {
    const read = await checkFile('r.csv', content, MEET);
    expect(findings(read).filter((one) => one === code)).toHaveLength(4);
    expect(read.counts.accepted).toBe(0);
  });

  it('does not suspect good marks', async () => {
    const read = await checkFile('r.csv', contest(['11.50', '11.62', '11.70', '12.01']), MEET);
    expect(read.counts.accepted).toBe(4);
  });
});

describe('days', () => {
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- these tables are of this part alone
  const births = (...days: string[]): string =>
    table(
      'prueba;sexo;atleta;nacimiento;marca',
      ...days.map((day, i) => `100;F;Ana ${'ABCDE'[i]}zz;${day};1${i}.50`),
    );

  it('lets one day above the twelfth decide for the whole column', async () => {
    const read = await checkFile('r.csv', births('03/04/2001', '25/04/2001'), MEET);
    expect(read.checked.map(({ result }) => result?.competitor.birthDate)).toEqual([
      '2001-04-03',
      '2001-04-25',
    ]);
    const american = await checkFile('r.csv', births('03/04/2001', '04/25/2001'), MEET);
    expect(american.checked[0]?.result?.competitor.birthDate).toBe('2001-03-04');
  });

  it('asks when no day decides, and when two contradict each other', async () => {
    const silent = await checkFile('r.csv', births('03/04/2001', '05/06/2001'), MEET);
    expect(findings(silent).filter((code) => code === 'birth_unreadable')).toHaveLength(2);
    const mixed = await checkFile('r.csv', births('25/04/2001', '04/25/2001'), MEET);
    expect(codesOf(mixed.remarks)).toContain('day_orders_mixed');
  });

  it('warns of many births on 1 January, and of an age that nobody has', async () => {
    const read = await checkFile(
      'r.csv',
      births('2001-01-01', '2002-01-01', '2003-01-01', '2025-04-01'),
      MEET,
    );
    expect(codesOf(read.remarks)).toContain('births_placeholder');
    expect(findings(read)).toContain('age_implausible');
  });

  it('suggests the day with day and month exchanged when that is a day of the meet', async () => {
    const content = table('prueba;sexo;atleta;marca;fecha', '100;F;Ana Prueba;11.50;2026-02-05');
    const read = await checkFile('r.csv', content, MEET);
    expect(read.checked[0]?.remarks).toContainEqual({
      code: 'date_outside_meet',
      field: 'date',
      text: '2026-02-05',
      suggestion: '2026-05-02',
    });
  });
});

describe('texts', () => {
  const line = 'Prueba;Sexo;Atleta;Marca\n100;F;Zoë Núñez;11.50\n';
  it.each([
    ['UTF-8', Buffer.from(line), 'Zoë Núñez', []],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(line, 'utf16le')]), 'Zoë Núñez', []],
    ['CP1252', Buffer.from(line, 'latin1'), 'Zoë Núñez', ['encoding_assumed']],
    [
      'CP1250',
      Buffer.from('Prueba;Sexo;Atleta;Marca;Klub\n100;F;Ma\xb3gorzata Wi\xb9z;11.50;M\xb3odzik\n', 'latin1'),
      'Małgorzata Wiąz',
      ['encoding_assumed', 'column_unknown'],
    ],
  ])('in %s', async (_name, bytes, expected, codes) => {
    const { checked, remarks } = await checkFile('r.csv', bytes, MEET);
    expect(checked[0]?.result?.competitor.name).toBe(expected);
    expect(codesOf(remarks)).toEqual(codes);
  });

  // oxlint-disable-next-line unicorn/consistent-function-scoping -- these tables are of this part alone
  const twice = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');
  it.each([
    ['Zoë Núñez', twice('Zoë Núñez')],
    ['Nuñez', twice(twice('Nuñez'))],
    ['Ana O’Brien', 'Ana Oâ€™Brien'],
  ])('that were encoded twice become %s again, and the report says so', async (whole, damaged) => {
    const { checked } = await checkFile(
      'r.csv',
      table('prueba;sexo;atleta;marca', `100;F;${damaged};11.50`),
      MEET,
    );
    expect(checked[0]?.result?.competitor.name).toBe(whole);
    expect(codesOf(checked[0]?.remarks ?? [])).toContain('text_repaired');
  });

  it('hold the row when letters are lost', async () => {
    const { counts } = await checkFile(
      'r.csv',
      table('prueba;sexo;atleta;marca', '100;F;ZoÃ« NÃ±€Ã;11.50'),
      MEET,
    );
    expect(counts.held).toBe(1);
  });

  it.each(['Ana Ângelo', 'João Âncora', 'Françoise Élan', 'Ñandú Ürümqi', 'Věra POSPÍŠILOVÁ', 'Jan VÍŠEK'])(
    'leave %s alone',
    async (name) => {
      const { checked } = await checkFile(
        'r.csv',
        table('prueba;sexo;atleta;marca', `100;F;${name};11.50`),
        MEET,
      );
      expect(checked[0]?.result?.competitor.name).toBe(name);
    },
  );
});

describe('workbooks', () => {
  const HEADER = ['Prueba', 'Sexo', 'Atleta', 'Nacimiento', 'Marca', 'Viento', 'Fecha'];
  const head = HEADER.map((value) => ({ value }));
  const workbook = (rows: object[][]): Promise<Buffer> =>
    writeXlsx([[{ value: 'Copa Muestra' }], head, ...rows] as never).toBuffer();
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- rows are of this part alone
  const row = (mark: object): object[] => [
    { value: '800 m' },
    { value: 'F' },
    { value: 'Ana Prueba' },
    { value: new Date(Date.UTC(2001, 4, 17)), type: Date, format: 'dd/mm/yyyy' },
    mark,
    {},
    { value: new Date(Date.UTC(2026, 4, 2)), type: Date, format: 'mm/dd/yyyy' },
  ];
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- these tables are of this part alone
  const time = (ms: number) => ms / 86_400_000;

  it.each([
    ['text', { value: '2:01.48' }, 121_480, []],
    [
      'a time whose format hides hundredths',
      { value: time(121_480), type: Number, format: 'mm:ss.0' },
      121_480,
      [],
    ],
    ['a time with hours', { value: time(121_480), type: Number, format: 'hh:mm:ss' }, 121_480, []],
    ['seconds', { value: 121.48, type: Number, format: '0.00' }, 121_480, []],
    ['a rounded number', { value: 121.484, type: Number, format: '0.0' }, 121_484, ['cell_more_exact']],
    ['hidden seconds', { value: time(121_480), type: Number, format: 'hh:mm' }, 121_480, ['cell_differs']],
  ])('give a mark as %s', async (_what, cell, ms, codes) => {
    const read = await checkFile('r.xlsx', await workbook([row(cell)]), MEET);
    expect(read.format).toBe('xlsx');
    expect(read.checked[0]?.row).toBe(3);
    expect(read.checked[0]?.result?.mark?.value).toBe(ms);
    expect(read.checked[0]?.result).toMatchObject({
      day: '2026-05-02',
      competitor: { birthDate: '2001-05-17' },
    });
    expect(findings(read)).toEqual(codes);
  });

  it('read every sheet that has a table, and say which they left out', async () => {
    const sheets = [
      { data: [head, row({ value: '2:01.48' })], sheet: 'Mujeres' },
      { data: [[{ value: 'Gracias a todos' }]], sheet: 'Notas' },
      { data: [head, row({ value: '2:02.00' })], sheet: 'Final' },
    ];
    const bytes = await writeXlsx(sheets as never).toBuffer();
    const { rows, remarks } = await readFile('r.xlsx', bytes);
    expect(rows.map(({ row: at, path }) => [at, path])).toEqual([
      [2, 'Mujeres!2'],
      [4, 'Final!2'],
    ]);
    expect(remarks).toEqual([{ code: 'sheet_ignored', text: 'Notas' }]);
  });

  it('R-PIPE-55: are refused when a part of them is broken or declares entities', async () => {
    const parts = unzipSync(new Uint8Array(await workbook([row({ value: '2:01.48' })])));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const entity = sheet.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet');
    for (const text of [sheet.slice(0, 200), entity]) {
      const bytes = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(text) });
      const { rows, remarks } = await readFile('r.xlsx', bytes);
      expect([rows.length, codesOf(remarks)]).toEqual([0, ['xlsx_broken']]);
    }
  });
});
