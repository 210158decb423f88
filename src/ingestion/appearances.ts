import { matchKeyOf } from '../athletes/match-key.js';
import type { Result } from './checked-row.js';
import { fold } from './fold.js';
import { HashedEntries, headOf } from './hashed-entries.js';

/** Among how many a second bearer of the name may be, in bits: those of a club at a meet, of a meet, of a list of years. */
const AMONG = { club: Math.log2(50), meet: Math.log2(1_000), list: Math.log2(100_000) };
/** A name is so rare that one athlete is meant where the chance of a second bearer is less than one in ten thousand. */
const HARDLY = Math.log2(10_000);
/** A hub that knows few athletes takes words for rare that it has not met yet. */
const UNKNOWN_WORDS = 5;
/** Nobody appears more often in a meet, and no meet is that large: what comes after so many is asked about. */
const MOST_OF_A_NAME = 200;
const MOST = 200_000;
const NOT_SAID = 0;

/** How rare the name of a row is among athletes, and whether the hub knows few of them. */
export interface NameRarity {
  bits: number;
  isYoung: boolean;
}

const isRare = ({ bits, isYoung }: NameRarity, among: keyof typeof AMONG): boolean =>
  bits >= AMONG[among] + HARDLY + (isYoung ? UNKNOWN_WORDS : 0);

/** What a row, or a public mark, says of where an athlete appears. */
export interface Placed {
  discipline: string;
  implement: string | null;
  ageGroup: string | null;
  /** By one name for all that are compared. */
  round: string | null;
  bib: string | null;
  club: string | null;
  nation: string;
  numbers: readonly string[];
}

/** The same in 32 bits of a hash of each, or not said. */
export interface Appearance {
  contest: number;
  round: number;
  bib: number;
  club: number;
  numbers: number;
  isCertain: number;
  row: number;
}
type Here = Omit<Appearance, 'isCertain' | 'row'>;
const WORDS = 7;

/**
 * Whether who appears here in a meet without a birth is the one of these appearances of the name: the same number or bib; the
 * next round of a contest; another contest, where the name is rare in the meet or in the club. Who is in a round already is
 * another.
 */
export function isOneAthlete(here: Here, before: readonly Appearance[], rarity: NameRarity): boolean {
  const certain = before.filter(isOfOneWhoIsCertain);
  const byNumbers = whatNumbersSay(here, before);
  if (byNumbers !== null) return byNumbers;
  if (certain.some(({ bib }) => agrees(bib, here.bib))) return true;
  if (before.some(({ bib, club }) => differs(bib, here.bib) || differs(club, here.club))) return false;
  const inContest = before.filter(({ contest }) => contest === here.contest);
  if (inContest.some(({ round }) => !differs(round, here.round))) return false;
  if (inContest.length > 0) return true;
  return isRare(rarity, certain.some(({ club }) => agrees(club, here.club)) ? 'club' : 'meet');
}

/** Of these rows the names that are twice in one round, with no bib or number to tell them apart. */
export function namesTwice(rows: readonly Result[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const row of rows) {
    if (!isUndated(row) || row.bib !== null || row.competitor.identifiers.length > 0) continue;
    const round = `${nameOf(row)}|${contestOf(placedOf(row))}|${row.round}`;
    if (seen.has(round)) twice.add(nameOf(row));
    seen.add(round);
  }
  return twice;
}

/** Where a file has those who are named without a birth, so that it is known which rows of a name are one athlete. */
export class Appearances {
  private readonly ofNames = new HashedEntries(WORDS);
  private twice: ReadonlySet<string> = new Set();

  /** To be called with the rows that are decided together: who is twice in a round must be known before either is decided. */
  look(rows: readonly Result[]): void {
    this.twice = namesTwice(rows);
  }

  /** The earliest row of whoever bears this name without a birth; null where no certain one does. */
  firstOf(row: Result): number | null {
    const certain = this.before(row).filter(isOfOneWhoIsCertain);
    return certain.length === 0 ? null : Math.min(...certain.map((each) => each.row));
  }

  /** Whether the row is the one who bears this name without a birth in an earlier row. */
  isSameAsBefore(row: Result, rarity: NameRarity): boolean {
    if (!isUndated(row)) return false;
    const before = this.before(row);
    if (before.length >= MOST_OF_A_NAME) return false;
    const here = appearanceOf(placedOf(row));
    if (row.meet) return isOneOfList(here, before, rarity);
    const isTold = row.bib !== null || row.competitor.identifiers.length > 0;
    return (isTold || !this.twice.has(nameOf(row))) && isOneAthlete(here, before, rarity);
  }

  /** Also a row about which somebody is asked: it shows that two bear the name. */
  add(row: Result, { number, isCertain }: { number: number; isCertain: boolean }): void {
    if (!isUndated(row)) return;
    const here = { ...appearanceOf(placedOf(row)), isCertain: isCertain ? 1 : 0, row: number };
    const before = this.before(row);
    const isThere = before.some((there) =>
      wordsOf({ ...there, row: number }).every((word, at) => word === wordsOf(here)[at]),
    );
    const hasRoom = before.length < MOST_OF_A_NAME && this.ofNames.size < MOST;
    if (!isThere && hasRoom) this.ofNames.add(...headOf(nameOf(row)), wordsOf(here));
  }

  private before(row: Result): Appearance[] {
    return this.ofNames.of(...headOf(nameOf(row))).map((words) => {
      const [contest = 0, round = 0, bib = 0, club = 0, numbers = 0, isCertain = 0, at = 0] = words;
      return { contest, round, bib, club, numbers, isCertain, row: at };
    });
  }
}

const wordsOf = ({ contest, round, bib, club, numbers, isCertain, row }: Appearance): number[] => [
  contest,
  round,
  bib,
  club,
  numbers,
  isCertain,
  row,
];

/** A list names athletes of many years and meets. */
function isOneOfList(here: Here, before: readonly Appearance[], rarity: NameRarity): boolean {
  return whatNumbersSay(here, before) ?? isRare(rarity, 'list');
}

const isOfOneWhoIsCertain = ({ isCertain }: Appearance): boolean => isCertain === 1;

/** The same athlete, another, or (null) neither; another as well where nobody before is certain. */
function whatNumbersSay(here: Here, before: readonly Appearance[]): boolean | null {
  const certain = before.filter(isOfOneWhoIsCertain);
  if (certain.length === 0 || before.some(({ numbers }) => differs(numbers, here.numbers))) return false;
  return certain.some(({ numbers }) => agrees(numbers, here.numbers)) ? true : null;
}

export const isUndated = ({ competitor: { kind, birthDate, birthYear } }: Result): boolean =>
  kind === 'person' && birthDate === null && birthYear === null;

export const nameOf = ({ competitor: { name, nation }, sex }: Result): string =>
  `${matchKeyOf(name)}|${sex}|${nation}`;

export const placedOf = ({
  discipline,
  implement,
  ageGroup,
  round,
  bib,
  club,
  competitor,
}: Result): Placed => ({
  discipline,
  implement,
  ageGroup,
  round: round === null ? null : fold(round),
  bib,
  club,
  nation: competitor.nation,
  numbers: competitor.identifiers.map((number) => number.join(':')).toSorted(),
});

const contestOf = ({ discipline, implement, ageGroup }: Placed): string =>
  [discipline, implement, ageGroup].join('|');

const isSaid = (word: number): boolean => word !== NOT_SAID;
const differs = (one: number, other: number): boolean => isSaid(one) && isSaid(other) && one !== other;
const agrees = (one: number, other: number): boolean => isSaid(one) && one === other;

export function appearanceOf(placed: Placed): Here {
  const { round, bib, club, nation, numbers } = placed;
  return {
    contest: wordOf(contestOf(placed)),
    round: wordOf(round),
    bib: wordOf(bib),
    // Some programs write the nation there, whose team is larger.
    club: club === null || club === nation ? NOT_SAID : wordOf(fold(club)),
    numbers: wordOf(numbers.length === 0 ? null : numbers.join()),
  };
}

const wordOf = (text: string | null): number => (text === null ? NOT_SAID : headOf(text)[1]);
