import { openTrack, tilastopaja, waJson } from './sample-documents.js';
import { all, file, lines, type Writer } from './sample-file.js';
import { type SampleContest, type SampleMeet, type SampleResult, titleOf } from './sample-meet.js';
import { printed } from './sample-print.js';

const COLUMNS = [
  'discipline',
  'sex',
  'round',
  'heat',
  'place',
  'lane',
  'bib',
  'last name',
  'first name',
  'birth',
  'nation',
  'club',
  'mark',
  'wind',
  'date',
] as const;

const cells = (contest: SampleContest, result: SampleResult): string[] => [
  contest.discipline,
  contest.sex,
  'Final',
  String(contest.heat),
  result.place === null ? '' : String(result.place),
  result.lane,
  result.bib,
  result.familyName,
  result.givenName,
  result.birth,
  result.nation,
  result.club,
  result.mark,
  contest.wind,
  contest.date,
];

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const csv: Writer = (meet) =>
  file(
    'results.csv',
    lines(
      COLUMNS.join(','),
      ...all(meet).map(({ contest, result }) => cells(contest, result).map(quoted).join(',')),
    ),
  );

const xlsx: Writer = async (meet) => {
  const { default: writeXlsx } = await import('write-excel-file/node');
  const rows = [[...COLUMNS], ...all(meet).map(({ contest, result }) => cells(contest, result))];
  const data = rows.map((row) => row.map((value) => ({ value, type: String })));
  return { fileName: 'results.xlsx', bytes: await writeXlsx(data).toBuffer() };
};

const lifText = (contest: SampleContest, event: number): string =>
  lines(
    `${event},1,${contest.heat},${titleOf(contest)},${contest.wind},m/s,,,,,13:41:52.2875`,
    ...contest.results.map(({ place, bib, lane, familyName, givenName, club, mark }) => {
      const isStatus = mark.startsWith('D');
      return [
        isStatus ? mark : (place ?? ''),
        bib,
        lane,
        familyName,
        givenName,
        club,
        isStatus ? '' : mark,
        '',
        '',
        '',
        '',
      ].join(',');
    }),
  );

const pad = (number: number, width: number): string => String(number).padStart(width, '0');
const races = ({ contests }: SampleMeet): SampleContest[] =>
  contests.filter(({ discipline }) => /^\d/.test(discipline));

const lif: Writer = (meet) => {
  const [contest] = races(meet);
  return file('001-1-01.lif', contest ? lifText(contest, 1) : '');
};

const evt: Writer = (meet) =>
  file(
    'lynx.evt',
    lines(
      ...races(meet).flatMap((contest, i) => [
        `${i + 1},1,${contest.heat},${titleOf(contest)},,,,,,`,
        ...contest.results.map(
          (one) => `,${one.bib},${one.lane},${one.familyName},${one.givenName},${one.club}`,
        ),
      ]),
    ),
  );

const zip: Writer = async (meet) => {
  const { zipSync } = await import('fflate');
  const parts: Record<string, Uint8Array> = {};
  for (const [i, contest] of races(meet).entries()) {
    const name = `meet/${pad(i + 1, 3)}-1-${pad(contest.heat, 2)}.lif`;
    parts[name] = new Uint8Array(Buffer.from(lifText(contest, i + 1)));
  }
  const start = await evt(meet);
  parts['meet/lynx.evt'] = new Uint8Array(start.bytes);
  return { fileName: 'meet.zip', bytes: Buffer.from(zipSync(parts)) };
};

const american = (day: string): string => day.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$2/$3/$1');

const hytek: Writer = (meet) =>
  file(
    'hytek.txt',
    lines(
      `H;${meet.name};${american(meet.startDate)};${american(meet.endDate)};;;`,
      ...all(meet).map(({ contest, result }) => {
        const record = Array.from({ length: 30 }, () => '');
        const put = (number: number, text: string) => (record[number - 1] = text);
        put(1, 'E');
        put(2, /^\d/.test(contest.discipline) ? 'T' : 'F');
        put(5, contest.discipline);
        put(6, contest.sex);
        put(10, 'F');
        put(11, result.mark);
        put(12, 'M');
        put(13, contest.wind);
        put(14, result.place === null ? '' : String(result.place));
        put(16, String(contest.heat));
        put(23, result.familyName);
        put(24, result.givenName);
        put(26, contest.sex);
        put(27, american(result.birth));
        put(29, result.club);
        return record.join(';');
      }),
    ),
  );

/** How each format writes a meet. Formats that have no results of a meet are not here. */
export const SAMPLE_WRITERS: Readonly<Record<string, Writer>> = {
  csv,
  xlsx,
  'wa-json': waJson,
  'finishlynx-lif': lif,
  'finishlynx-evt': evt,
  zip,
  'hytek-export': hytek,
  'hytek-text': printed,
  'tilastopaja-xml': tilastopaja,
  'opentrack-json': openTrack,
};
