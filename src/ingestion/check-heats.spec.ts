import { aMeetOf, checkFile, codesOf } from '../../test/support/reading.js';

const HEADER = 'prueba;sexo;ronda;serie;puesto;carril;dorsal;atleta;marca';
const MEET = aMeetOf('2026-05-02');
type Line = readonly [
  event: string,
  heat: string,
  place: string,
  lane: string,
  bib: string,
  name: string,
  mark: string,
];
const file = (...lines: Line[]): string =>
  [HEADER, ...lines.map(([event, ...more]) => [event, 'F', 'Final', ...more].join(';'))].join('\n');

/** Which rows carry the finding. */
async function rowsWith(code: string, ...lines: Line[]): Promise<number[]> {
  const { checked } = await checkFile('r.csv', file(...lines), MEET);
  return checked.filter(({ remarks }) => codesOf(remarks).includes(code)).map(({ row }) => row);
}

const ANA = ['100', '1', '1', '4', '11', 'Ana Prueba', '11.50'] as const;

describe('rows of one heat', () => {
  it.each([
    ['lane_twice', ['100', '1', '2', '4', '12', 'Eva Muestra', '11.60'], [2, 3]],
    ['lane_twice', ['100', '1', '2', '5', '12', 'Eva Muestra', '11.60'], []],
    ['lane_twice', ['100', '2', '2', '4', '12', 'Eva Muestra', '11.60'], []],
    ['lane_twice', ['100', '', '2', '4', '12', 'Eva Muestra', '11.60'], []],
    ['bib_twice', ['100', '1', '2', '5', '11', 'Eva Muestra', '11.60'], [2, 3]],
    ['bib_twice', ['200', '1', '2', '5', '11', 'Eva Muestra', '23.60'], []],
    ['place_against_mark', ['100', '1', '2', '5', '12', 'Eva Muestra', '11.40'], [2, 3]],
    ['place_against_mark', ['100', '1', '2', '5', '12', 'Eva Muestra', '11.50'], []],
    ['place_against_mark', ['100', '1', '1', '5', '12', 'Eva Muestra', '11.50'], []],
    ['place_against_mark', ['100', '1', '2', '5', '12', 'Eva Muestra', 'DQ'], []],
    ['place_against_mark', ['100', '2', '2', '5', '12', 'Eva Muestra', '11.40'], []],
  ] as const)('%s beside %j: rows %j', async (code, other, rows) => {
    expect(await rowsWith(code, ANA, other)).toEqual(rows);
  });

  it('asks for the higher mark ahead where higher is better', async () => {
    const jump = (place: string, name: string, mark: string) =>
      ['LJ', '1', place, '', '', name, mark] as const;
    expect(
      await rowsWith('place_against_mark', jump('1', 'Ana A', '6.20'), jump('2', 'Eva B', '6.00')),
    ).toEqual([]);
    expect(
      await rowsWith('place_against_mark', jump('1', 'Ana A', '6.00'), jump('2', 'Eva B', '6.20')),
    ).toEqual([2, 3]);
  });

  it('lets two people share a lane where nobody keeps to it', async () => {
    const runner = (place: string, name: string, mark: string) =>
      ['5000', '1', place, '1', '', name, mark] as const;
    expect(
      await rowsWith('lane_twice', runner('1', 'Ana A', '16:00.00'), runner('2', 'Eva B', '16:10.00')),
    ).toEqual([]);
  });

  it('warns of more people than lanes', async () => {
    const heat = (count: number): Line[] =>
      Array.from({ length: count }, (_, i) => [
        '100',
        '1',
        `${i + 1}`,
        `${i + 1}`,
        `${i}`,
        `Ana ${'ABCDEFGHIJKL'[i]}`,
        `11.${10 + i}`,
      ]);
    const many = await checkFile('r.csv', file(...heat(11)), MEET);
    expect(codesOf(many.remarks)).toEqual(['heat_too_large']);
    const few = await checkFile('r.csv', file(...heat(9)), MEET);
    expect(few.remarks).toEqual([]);
  });
});

describe('the declared programme', () => {
  const programme = [
    { discipline: '100', sex: 'F', ageGroup: null },
    { discipline: '200', sex: 'F', ageGroup: 'senior' },
    { discipline: '400', sex: 'F', ageGroup: null },
  ];
  const race = (event: string, mark: string): Line => [event, '1', '1', '4', '1', 'Ana Prueba', mark];
  const said = async (...lines: Line[]) => {
    const { remarks } = await checkFile('r.csv', file(...lines), { ...MEET, programme });
    return remarks.map(({ code, text }) => [code, text]);
  };

  it('tells what was not declared and, of a file with most of the meet, what is missing', async () => {
    expect(await said(race('100', '11.50'), race('200', '23.50'), race('LJ', '6.00'))).toEqual([
      ['contest_not_declared', 'LJ F'],
      ['contest_not_delivered', '400 F'],
    ]);
  });

  it('expects nothing more of a file with one contest', async () => {
    expect(await said(race('100', '11.50'))).toEqual([]);
  });
});
