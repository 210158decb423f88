import { checkFile, codesOf, aMeetOf, readFile } from '../../../test/support/reading.js';

/** Fields of an E row by their number on the vendor's page. */
const record = (cells: Record<number, string>): string =>
  Array.from({ length: 31 }, (_, i) => cells[i + 1] ?? '').join(';');

const HEAD = 'H;Copa Muestra;05/16/2026;05/17/2026;Meet Manager;05/17/2026;;';
const sprint = record({
  1: 'E',
  2: 'T',
  5: '100',
  6: 'M',
  10: 'F',
  11: '10.21',
  12: 'M',
  13: '1.2',
  14: '1',
  16: '1',
  23: 'Palmar',
  24: 'Delta',
  27: '03/04/2001',
  29: 'Club Norte',
});
const jump = record({
  1: 'E',
  2: 'F',
  5: 'LJ',
  6: 'F',
  10: 'F',
  11: '20-04.50',
  12: 'E',
  14: '2',
  23: 'Arena',
  24: 'Eva',
});
const relay = record({
  1: 'R',
  2: 'T',
  5: '4x100',
  6: 'F',
  10: 'F',
  11: '45.10',
  12: 'M',
  14: '1',
  29: 'Club Norte',
});

describe('the Hy-Tek result export', () => {
  it('reads marks, rounds, feet and month-first births', async () => {
    const { format, checked, counts } = await checkFile(
      'out.txt',
      [HEAD, sprint, jump, relay].join('\r\n'),
      aMeetOf('2026-05-16'),
    );
    expect(format).toBe('hytek-export');
    expect(counts).toEqual({ received: 3, accepted: 2, held: 1, rejected: 0 });
    expect(checked[0]?.row).toBe(2);
    expect(checked[0]?.result).toMatchObject({
      discipline: '100',
      sex: 'M',
      round: 'Final',
      heat: '1',
      place: 1,
      mark: { value: 10_210 },
      wind: { kind: 'measured', mmPerSecond: 1200 },
      club: 'Club Norte',
      competitor: { familyName: 'Palmar', givenName: 'Delta', birthDate: '2001-03-04' },
    });
    expect(checked[1]?.result?.mark?.value).toBe(6210);
    expect(checked[2]?.result?.competitor.kind).toBe('team');
    expect(codesOf(checked[2]?.remarks ?? [])).toContain('draft_row');
  });

  it.each([
    ['DQ', 'DQ'],
    ['FOUL', 'NM'],
    ['NH', 'NH'],
    ['SCR', 'SCR'],
    ['NT', 'NT'],
  ])('keeps %s as the status %s', async (text, status) => {
    const line = record({ 1: 'E', 2: 'F', 5: 'HJ', 6: 'F', 11: text, 12: 'M', 23: 'Alta', 24: 'Eva' });
    const { checked } = await checkFile('out.txt', `${HEAD}\n${line}\n`, aMeetOf('2026-05-16'));
    expect(checked[0]?.result?.status).toBe(status);
  });

  it('rejects a line that begins with an unknown letter, and keeps counting', async () => {
    const { counts } = await checkFile('out.txt', `${HEAD}\n${sprint}\nZ;nonsense\n`, aMeetOf('2026-05-16'));
    expect(counts).toEqual({ received: 2, accepted: 1, held: 0, rejected: 1 });
  });

  it('says that a roster has no results', async () => {
    const { format, remarks } = await readFile(
      'in.txt',
      'I;Palmar;Delta;;M;03/04/2001;CLUN;Club Norte\r\nD;Palmar;Delta;;M;;CLUN;;;;100;10.30;M\r\n',
    );
    expect([format, codesOf(remarks)]).toEqual(['hytek-entries', ['start_list_only']]);
  });
});

const PRINT = `Licensed to Muestra Timing
                     HY-TEK's Meet Manager 5/17/2026 10:28 AM

Event 3  Girls 100 Meter Hurdles 33"
===================================================================================
    Name                    Year School                  Seed     Finals  H# Points
===================================================================================
  1 Ozja Dezse                12 Colegio Norte          17.00      16.90   4  10
  2 Gacrep Mcer               12 Colegio Sur            17.00      17.35   4   8
 -- Teetae Zpug               12 Colegio Mar            17.70         DQ   4

Event 27  Girls High Jump
================================================================================
    Name                    Year School                  Seed     Finals  Points
================================================================================
  1 Leefie Mufd               12 Colegio Norte        4-10.00    4-10.00   10
  2 Juplek Cegb               12 Colegio Sur          4-08.00   J4-08.00    7
     4-06 4-08 4-10
        O   XO  XXX

Event 28  Boys 4x100 Meter Relay
===================================================================================
    School                                               Seed     Finals  H# Points
===================================================================================
  1 Colegio Norte                                       45.00      44.22   2  10
     1) Uno Primero 12                  2) Dos Segundo 10
`;

describe('printed results of Hy-Tek', () => {
  it('are a draft: every row is held for a person', async () => {
    const { format, checked, counts } = await checkFile('print.txt', PRINT, aMeetOf('2026-05-16'));
    expect(format).toBe('hytek-text');
    expect(counts).toEqual({ received: 6, accepted: 0, held: 6, rejected: 0 });
    expect(checked.every(({ remarks }) => codesOf(remarks).includes('draft_row'))).toBe(true);
    const results = checked.map(({ result }) => [
      result?.discipline,
      result?.competitor.name,
      result?.mark?.value ?? result?.status,
      result?.heat,
      result?.place,
    ]);
    expect(results).toEqual([
      ['100H', 'Ozja Dezse', 16_900, '4', 1],
      ['100H', 'Gacrep Mcer', 17_350, '4', 2],
      ['100H', 'Teetae Zpug', 'DQ', '4', null],
      ['HJ', 'Leefie Mufd', 1470, null, 1],
      ['HJ', 'Juplek Cegb', 1420, null, 2],
      ['4x100', 'Colegio Norte', 44_220, '2', 1],
    ]);
  });

  const USPLAT = `  Salto Largo | Hombres | Adulto | Sábado 6 - 15:20

    Atleta                         AN Club                                    Resultado Viento Lugar
    Vicente Belger                 1997    Atlético Santo                       7.60           +1.7       1
    Joaquin Navar                  2005    Atlético Quila                       NM

  100 Metros Planos - Series | Mujeres | Adulto | Sábado 6 - 11:10

     Atleta                         AN Club                                   Pista Resultado   Lugar
             Serie 2 V.V. -0.2
     Enri Pola                      1992   Universidad                          4      11.78      2q
                                           Católica
                                              - USPLAT.COM -
`;
  it('and those of USPLAT too, with series, wind and qualifiers', async () => {
    const { format, checked, counts } = await checkFile('chile.txt', USPLAT, aMeetOf('2024-04-06'));
    expect([format, counts.held]).toEqual(['printed-text', 3]);
    expect(checked[0]?.result).toMatchObject({
      discipline: 'LJ',
      sex: 'M',
      wind: { mmPerSecond: 1700 },
      place: 1,
    });
    expect(checked[1]?.result?.status).toBe('NM');
    expect(checked[2]?.result).toMatchObject({
      discipline: '100',
      sex: 'F',
      heat: '2',
      lane: 4,
      place: 2,
      qualifier: 'q',
      wind: { mmPerSecond: -200 },
    });
  });
});
