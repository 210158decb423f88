import { matchKeyOf } from '../athletes/match-key.js';
import type { Result } from './checked-row.js';
import { HashedEntries, headOf } from './hashed-entries.js';

/**
 * From how many bits on a name is so rare that nobody else bears it: among a thousand athletes of a meet, where the words of two
 * were known to nobody, and among those of all years and meets of a list.
 */
const BITS_IN_MEET = 28;
const BITS_IN_LIST = 34;
/** Nobody appears more often in a meet; after so many a person is asked. */
const MOST_OF_A_NAME = 200;
const NOT_SAID = 0;

/** Where somebody appears: 32 bits of a hash of each, or not said. */
type Appearance = [contest: number, round: number, bib: number, numbers: number, isCertain: number];
const WORDS = 5;

/**
 * Where a file has those who are named without a birth, so that it is known which rows of a name are one athlete: the same
 * bib or number; the next round of a contest, where no other of the name is in a round of it; another contest, where the
 * name is rare.
 */
export class Appearances {
  private readonly ofNames = new HashedEntries(WORDS);
  private twice: ReadonlySet<string> = new Set();

  /** To be called with the rows that are decided together: who is twice in a round must be known before either is decided. */
  look(rows: readonly Result[]): void {
    const seen = new Set<string>();
    const twice = new Set<string>();
    for (const row of rows) {
      if (!isUndated(row) || row.bib !== null || row.competitor.identifiers.length > 0) continue;
      const round = `${contestOf(row)}|${row.round}`;
      if (seen.has(round)) twice.add(nameOf(row));
      seen.add(round);
    }
    this.twice = twice;
  }

  /** Whether the row is the one who bears this name without a birth in an earlier row; `bits` say how rare the name is. */
  isSameAsBefore(row: Result, bits: number): boolean {
    if (!isUndated(row)) return false;
    const before = this.before(row);
    const certain = before.filter(([, , , , isCertain]) => isCertain === 1);
    if (certain.length === 0 || before.length >= MOST_OF_A_NAME) return false;
    const here = appearanceOf(row, true);
    const [contest, round, bib, numbers] = here;
    if (before.some((there) => differs(there[3], numbers))) return false;
    if (certain.some((there) => isSaid(there[3]) && there[3] === numbers)) return true;
    if (row.meet) return bits >= BITS_IN_LIST;
    if (certain.some((there) => isSaid(there[2]) && there[2] === bib)) return true;
    if (before.some((there) => differs(there[2], bib)) || this.twice.has(nameOf(row))) return false;
    const inContest = before.filter((there) => there[0] === contest);
    if (inContest.some((there) => !differs(there[1], round))) return false;
    return inContest.length > 0 || bits >= BITS_IN_MEET;
  }

  /** Also a row about which somebody is asked: it shows that two bear the name. */
  add(row: Result, { isCertain }: { isCertain: boolean }): void {
    if (!isUndated(row)) return;
    const here = appearanceOf(row, isCertain);
    const before = this.before(row);
    const isThere = before.some((there) => here.every((word, at) => there[at] === word));
    if (!isThere && before.length < MOST_OF_A_NAME) this.ofNames.add(...headOf(nameOf(row)), here);
  }

  private before = (row: Result): Appearance[] =>
    this.ofNames.of(...headOf(nameOf(row))).map((words) => [...words] as Appearance);
}

const isUndated = ({ competitor: { kind, birthDate, birthYear } }: Result): boolean =>
  kind === 'person' && birthDate === null && birthYear === null;

const nameOf = ({ competitor: { name, nation }, sex }: Result): string =>
  `${matchKeyOf(name)}|${sex}|${nation}`;

const contestOf = (row: Result): string =>
  [nameOf(row), row.discipline, row.implement, row.ageGroup].join('|');

const isSaid = (word: number): boolean => word !== NOT_SAID;
const differs = (one: number, other: number): boolean => isSaid(one) && isSaid(other) && one !== other;

function appearanceOf(row: Result, isCertain: boolean): Appearance {
  const { round, bib, competitor } = row;
  const numbers = competitor.identifiers.map((number) => number.join(':')).toSorted();
  return [
    wordOf(contestOf(row)),
    wordOf(round),
    wordOf(bib),
    wordOf(numbers.length === 0 ? null : numbers.join()),
    isCertain ? 1 : 0,
  ];
}

const wordOf = (text: string | null): number => (text === null ? NOT_SAID : headOf(text)[1]);
