import { editDistance } from './edit-distance.js';
import { isNickname } from './nicknames.js';
import type { NormalName } from './normal-name.js';
import { soundOf } from './phonetic.js';

/** How a word of one name meets a word of the other. */
export type WordLevel = 'exact' | 'joined' | 'nickname' | 'initial' | 'cut' | 'typo' | 'far';

export interface WordMatch {
  level: WordLevel;
  /** The word whose rarity says what the agreement is worth: the commoner of the two. */
  word: string;
  other: string;
}

export interface NameMatch {
  matches: readonly WordMatch[];
  /** Words of the row that the known name lacks, and the other way round. */
  rowOnly: readonly string[];
  knownOnly: readonly string[];
  /** Both first words stand alone against each other: another given name. */
  headsDiffer: boolean;
  /** Both last words do: another family name. */
  tailsDiffer: boolean;
  /** Where only one of the names has further words: whether the first or the last of it is one. */
  headIsMore: boolean;
  tailIsMore: boolean;
  suffix: 'same' | 'missing' | 'differs' | 'none';
  sameOrder: boolean;
}

type Rule = (one: string, other: string, about: Pair) => boolean;
interface Pair {
  row: NormalName;
  known: NormalName;
}

const isCutOf = (short: string, long: string): boolean =>
  short.length < long.length && long.startsWith(short) && short.length > 1;

/** From the surest to the vaguest; each word is used once. */
const RULES: readonly (readonly [WordLevel, Rule])[] = [
  ['nickname', isNickname],
  ['initial', (one, other) => (one.length === 1) !== (other.length === 1) && one[0] === other[0]],
  [
    'cut',
    (one, other, { row, known }) =>
      (isCutOf(one, other) && (one.length > 2 || (row.isCut && one === row.tokens.at(-1)))) ||
      (isCutOf(other, one) && (other.length > 2 || (known.isCut && other === known.tokens.at(-1)))),
  ],
  ['typo', (one, other) => one.length > 2 && other.length > 2 && isTypo(one, other)],
  ['far', (one, other) => one.length > 3 && other.length > 3 && isFar(one, other)],
];

const isTypo = (one: string, other: string): boolean => {
  const shorter = Math.min(one.length, other.length);
  return shorter > 3 && editDistance(one, other, 1) <= 1;
};

const isFar = (one: string, other: string): boolean => {
  if (soundOf(one) === soundOf(other)) return true;
  return Math.min(one.length, other.length) > 5 && editDistance(one, other, 2) <= 2;
};

export function compareNames(row: NormalName, known: NormalName): NameMatch {
  const left: (string | null)[] = [...row.tokens];
  const right: (string | null)[] = [...known.tokens];
  const matches: WordMatch[] = [];
  let sameOrder = row.tokens.length === known.tokens.length;
  for (const [i, word] of left.entries()) {
    const j = right.indexOf(word);
    if (j < 0 || word === null) continue;
    matches.push({ level: 'exact', word, other: word });
    if (i !== j) sameOrder = false;
    left[i] = null;
    right[j] = null;
  }
  if (left.some(isLeft) && right.some(isLeft)) {
    join(left, right, matches);
    join(right, left, matches);
    for (const [level, fits] of RULES)
      meet(left, right, matches, (one, other) => (fits(one, other, { row, known }) ? level : null));
  }
  return {
    matches,
    rowOnly: left.filter(isLeft),
    knownOnly: right.filter(isLeft),
    headsDiffer: isLeft(left[0]) && isLeft(right[0]),
    tailsDiffer: isLeft(left.at(-1)) && isLeft(right.at(-1)),
    headIsMore: isLeft(left[0]) !== isLeft(right[0]),
    tailIsMore: isLeft(left.at(-1)) !== isLeft(right.at(-1)),
    suffix: compareSuffixes(row.suffix, known.suffix),
    sameOrder: sameOrder && matches.length === row.tokens.length,
  };
}

const isLeft = (word: string | null | undefined): word is string => typeof word === 'string';

function meet(
  left: (string | null)[],
  right: (string | null)[],
  matches: WordMatch[],
  levelOf: (one: string, other: string) => WordLevel | null,
): void {
  for (const [i, one] of left.entries()) {
    if (one === null) continue;
    for (const [j, other] of right.entries()) {
      if (other === null) continue;
      const level = levelOf(one, other);
      if (!level) continue;
      matches.push({ level, word: one, other });
      left[i] = null;
      right[j] = null;
      break;
    }
  }
}

/** "Anne Marie" against "Annemarie": two neighbours on one side are one word on the other. */
function join(parts: (string | null)[], whole: (string | null)[], matches: WordMatch[]): void {
  for (let i = 0; i + 1 < parts.length; i++) {
    const [one, next] = [parts[i], parts[i + 1]];
    if (!isLeft(one) || !isLeft(next)) continue;
    const j = whole.findIndex((word) => word === one + next || word === next + one);
    const word = whole[j];
    if (!isLeft(word)) continue;
    matches.push({ level: 'joined', word, other: word });
    parts[i] = null;
    parts[i + 1] = null;
    whole[j] = null;
  }
}

function compareSuffixes(one: string | null, other: string | null): NameMatch['suffix'] {
  if (one === other) return one ? 'same' : 'none';
  return one && other ? 'differs' : 'missing';
}
