import { SAMPLE_WRITERS } from '../../../src/ingestion/samples/sample-writers.js';
import type { SampleMeet } from '../../../src/ingestion/samples/sample-meet.js';
import type { CheckedRow, Result } from '../../../src/ingestion/checked-row.js';
import { verdictOf } from '../../../src/ingestion/tally.js';
import { aMeetOf, checkFile, codesOf } from '../reading.js';
import { CORRUPTIONS, type Corruption } from './corruptions.js';
import { Dice, randomMeet } from './random-meet.js';

export interface Trial {
  seed: number;
  format: string;
  corruption: string;
  counts: { received: number; accepted: number; held: number; rejected: number };
  /** What came out without being the truth or being reported; nothing, when all is well. */
  faults: string[];
}

const FORMATS = Object.keys(SAMPLE_WRITERS).filter((format) => format !== 'finishlynx-evt');
const HARMLESS = new Set([
  'nation_assumed',
  'encoding_assumed',
  'wind_missing',
  'birth_placeholder',
  'text_repaired',
]);

export interface SeededFile {
  truth: SampleMeet;
  format: string;
  corruption: string;
  fileName: string;
  bytes: Buffer;
}

/** One meet from a seed, written in one format and perhaps corrupted. */
export async function seededFile(seed: number): Promise<SeededFile> {
  const dice = new Dice(seed);
  const truth = randomMeet(dice);
  const format = dice.pick(FORMATS);
  const suited = CORRUPTIONS.filter(({ formats }) => !formats || formats.includes(format));
  const corruption: Corruption = dice.below(4) === 0 ? { name: 'nothing' } : dice.pick(suited);
  const typed = structuredClone(truth);
  corruption.meet?.(typed, dice);
  const { fileName, bytes } = (await (SAMPLE_WRITERS[format] ?? SAMPLE_WRITERS['csv'])?.(typed)) ?? {
    fileName: '',
    bytes: Buffer.alloc(0),
  };
  const sent = corruption.bytes?.(bytes, dice) ?? bytes;
  return { truth, format, corruption: corruption.name, fileName, bytes: sent };
}

/** Such a file, read and compared with what is true. */
export async function trial(seed: number): Promise<Trial> {
  const { truth, format, corruption, fileName, bytes } = await seededFile(seed);
  const read = await checkFile(fileName, bytes, aMeetOf(truth.startDate, truth.endDate));
  const wanted = expected(truth, format);
  return {
    seed,
    format,
    corruption,
    counts: read.counts,
    faults: faultsOf(
      wanted,
      read.checked,
      codesOf(read.remarks),
      corruption === 'nothing' && format !== 'hytek-text',
    ),
  };
}

type Known = (typeof KNOWN)[number];
/** What a format says, beyond contest, mark and name. */
const KNOWN = ['place', 'wind', 'day', 'birth', 'nation'] as const;
const SAYS: Readonly<Record<string, readonly Known[]>> = {
  csv: KNOWN,
  xlsx: KNOWN,
  'wa-json': KNOWN,
  'finishlynx-lif': ['place', 'wind'],
  zip: ['place', 'wind'],
  'hytek-export': ['place', 'wind', 'birth'],
  'hytek-text': ['place', 'wind'],
  'tilastopaja-xml': ['place', 'wind', 'day', 'nation'],
  'opentrack-json': ['place', 'wind', 'day', 'nation'],
};

interface Expected {
  key: string;
  isSame: (result: Result) => boolean;
}

function expected(meet: SampleMeet, format: string): Expected[] {
  const says = new Set(SAYS[format] ?? []);
  const races = meet.contests.filter(({ discipline }) => /^\d/.test(discipline));
  const only = format === 'finishlynx-lif' ? races.slice(0, 1) : format === 'zip' ? races : meet.contests;
  return only.flatMap((contest) =>
    contest.results.map((one) => ({
      key: keyOf(contest.discipline, contest.sex, contest.heat, `${one.givenName} ${one.familyName}`),
      isSame: (result: Result) =>
        (result.status ?? text(result)) === (one.mark.startsWith('D') ? one.mark : plain(one.mark)) &&
        (!says.has('place') || result.place === one.place) &&
        (!says.has('wind') ||
          windOf(result) === (contest.wind === '' ? null : Math.round(Number(contest.wind) * 1000))) &&
        (!says.has('day') || result.day === contest.date) &&
        (!says.has('nation') || result.competitor.nation === one.nation) &&
        (!says.has('birth') ||
          result.competitor.birthDate === one.birth ||
          result.competitor.birthDate === null),
    })),
  );
}

const keyOf = (discipline: string, sex: string, heat: number | string | null, name: string): string =>
  [discipline, sex, heat, name].join('|');
const windOf = ({ wind }: Result): number | null => (wind.kind === 'measured' ? wind.mmPerSecond : null);
/** Hundredths of a second or of a metre. */
const text = ({ mark }: Result): string => String(Math.round((mark?.value ?? Number.NaN) / 10));
const plain = (mark: string): string => {
  const parts = mark.split(':').map(Number);
  return String(Math.round(parts.reduce((sum, part) => sum * 60 + part, 0) * 100));
};

function faultsOf(
  wanted: Expected[],
  rows: readonly CheckedRow[],
  said: string[],
  isClean: boolean,
): string[] {
  const open = new Map(wanted.map((one) => [one.key, one]));
  const done = new Map<string, Expected>();
  const faults: string[] = [];
  let reported = said.filter((code) => !HARMLESS.has(code)).length;
  for (const row of rows) {
    const { result, remarks } = row;
    if (remarks.some(({ code }) => !HARMLESS.has(code))) reported += 1;
    if (verdictOf(row) !== 'accepted' || !result) continue;
    const key = keyOf(result.discipline, result.sex, result.heat, result.competitor.name);
    const one = open.get(key);
    // The same line again is found when the rows are matched.
    if (!one && done.get(key)?.isSame(result)) continue;
    if (!one) faults.push(`row ${row.row} is accepted and nobody ran it: ${key}`);
    else if (!one.isSame(result))
      faults.push(`row ${row.row} is accepted and is not what was run: ${row.raw.slice(0, 150)}`);
    if (one) done.set(key, one);
    open.delete(key);
  }
  if (open.size > 0 && reported === 0)
    faults.push(`${open.size} results are missing and nothing is said of it`);
  if (isClean && (open.size > 0 || reported > 0)) {
    const codes = rows.flatMap(({ remarks }) => codesOf(remarks)).filter((code) => !HARMLESS.has(code));
    faults.push(
      `a clean file is not taken whole: ${open.size} missing, said ${[...said, ...codes].join(' ')}`,
    );
  }
  return faults;
}
