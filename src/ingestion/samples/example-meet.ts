import type { SampleMeet, SampleResult } from './sample-meet.js';

type Line = [familyName: string, givenName: string, birth: string, nation: string, mark: string];

const result = (
  [familyName, givenName, birth, nation, mark]: Line,
  at: number,
  first: number,
): SampleResult => ({
  bib: String(first + at),
  lane: String(at + 3),
  place: mark.startsWith('D') ? null : at + 1,
  familyName,
  givenName,
  birth,
  nation,
  club: 'Club Muestra',
  mark,
});
const results = (first: number, ...lines: Line[]): SampleResult[] =>
  lines.map((line, at) => result(line, at, first));

/** Invented people at an invented meet: what every example holds. */
export const EXAMPLE_MEET: SampleMeet = {
  name: 'Copa Muestra',
  city: 'Valparaíso',
  country: 'CHI',
  startDate: '2026-05-02',
  endDate: '2026-05-03',
  contests: [
    {
      discipline: '100',
      sex: 'M',
      heat: 1,
      wind: '+1.2',
      date: '2026-05-02',
      results: results(
        101,
        ['Palmarena', 'Deltano', '2001-03-14', 'JAM', '10.21'],
        ['Cocotero', 'Briseno', '1999-07-02', 'BAH', '10.34'],
        ['Salvamar', 'Omero', '1998-09-30', 'PAN', 'DNS'],
      ),
    },
    {
      discipline: '800',
      sex: 'F',
      heat: 1,
      wind: '',
      date: '2026-05-03',
      results: results(
        201,
        ['Lunaverde', 'Ixela', '2001-08-23', 'GUA', '2:01.48'],
        ['Brisamar', 'Yodalis', '2000-12-03', 'DOM', '2:03.10'],
      ),
    },
    {
      discipline: 'LJ',
      sex: 'F',
      heat: 1,
      wind: '+0.9',
      date: '2026-05-03',
      results: results(
        211,
        ['Vientolibre', 'Nayara', '2001-06-16', 'BRA', '6.48'],
        ['Arenosa', 'Delfina', '1997-02-14', 'CUB', '6.20'],
      ),
    },
  ],
};

/** The smallest file of a format: one contest with one line to write over. */
export const TEMPLATE_MEET: SampleMeet = {
  ...EXAMPLE_MEET,
  contests: EXAMPLE_MEET.contests.slice(0, 1).map((contest) => ({
    ...contest,
    results: contest.results.slice(0, 1),
  })),
};
