import type { Birth } from './birth.js';
import type { Mention, Sex } from './mention.js';
import { fullFormsOf } from './nicknames.js';
import { type NormalName, wordsText } from './normal-name.js';
import { soundOf } from './phonetic.js';

/** How much a shared key of each kind says before anything is compared. */
export const KEY_WEIGHTS = {
  name: 9,
  joined: 8,
  dated: 9,
  pair: 5,
  born: 6,
  year: 2.5,
  initial: 2,
  id: 10,
} as const;
export type KeyKind = keyof typeof KEY_WEIGHTS;
export type Key = readonly [kind: KeyKind, hash: number];

const MOST_WORDS = 5;

/** 32 bits of the text, as a signed whole number that both databases keep as integer. FNV-1a, stirred at the end. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}

/**
 * The keys under which an athlete is found: same words in any order, words written together, two words that sound
 * alike, birth and sex, year and one word, initial and family name, and numbers. One shared key makes a candidate.
 */
export function keysOf({ name, birth, sex, ids }: Pick<Mention, 'name' | 'birth' | 'sex' | 'ids'>): Key[] {
  const keys = new Map<number, KeyKind>();
  const add = (kind: KeyKind, text: string): void => {
    const hash = hashOf(`${kind}|${text}`);
    if (!keys.has(hash)) keys.set(hash, kind);
  };
  const sorted = wordsText(name);
  add('name', sorted);
  add('joined', name.tokens.join(''));
  for (const year of yearsOf(birth)) add('dated', `${sorted}|${year}`);
  const words = wordsOf(name);
  const sounds = words.map((word) => [soundOf(word), ...fullFormsOf(word).map(soundOf)]);
  for (const [i, some] of sounds.entries()) {
    for (const others of sounds.slice(i + 1)) {
      for (const one of some)
        for (const other of others) add('pair', one < other ? `${one} ${other}` : `${other} ${one}`);
    }
    for (const year of yearsOf(birth)) add('year', `${year}|${some[0]}`);
  }
  if (birth?.day) add('born', `${birth.day}|${sex ?? ''}`);
  addInitials(name, add);
  for (const [scheme, value] of ids) add('id', `${scheme}|${value}`);
  return [...keys].map(([hash, kind]) => [kind, hash] as const);
}

const yearsOf = (birth: Birth | null): number[] =>
  birth ? [...new Set([birth.from, birth.to])].filter((year) => year > 0) : [];

/** The words that are asked for; of a long name the first two and the last three. */
function wordsOf({ tokens }: NormalName): string[] {
  const whole = tokens.filter((token) => token.length > 1);
  return whole.length <= MOST_WORDS ? whole : [...whole.slice(0, 2), ...whole.slice(2 - MOST_WORDS)];
}

/** "R. Samarron" meets "Rich Samarron" and "Samarron Rich" under r and Samarron. */
function addInitials({ tokens }: NormalName, add: (kind: KeyKind, text: string) => void): void {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || tokens.length < 2) return;
  if (last.length > 1) add('initial', `${first[0]}|${soundOf(last)}`);
  if (first.length > 1) add('initial', `${last[0]}|${soundOf(first)}`);
}

/** What many share, so that it is looked for only among those whom sex and years allow. */
const NARROW = new Set<KeyKind>(['pair', 'year', 'initial']);

/** Of a list nobody can read to its end only so many are looked at. */
export const LONGEST_LIST = 300;

const YEARS_APART = 1;

/** Which lists to read for a row: those of a key, or of it only who is of the sex and born about the years. */
export interface Asked {
  kind: KeyKind;
  hash: number;
  narrow: { sex: Sex; from: number; to: number } | null;
}

/** What is asked for a row: first the telling lists, then, for who is not found there, those that many share. */
export interface AskedOfRow {
  first: readonly Asked[];
  next: readonly Asked[];
}

/** One word, or a name and an initial: without worth where somebody has all the words and the birth. */
const VAGUE = new Set<KeyKind>(['year', 'initial']);

export function askedBy(row: Pick<Mention, 'name' | 'birth' | 'sex' | 'ids'>): AskedOfRow {
  const { birth, sex } = row;
  const known = sex && birth ? { sex, from: birth.from - YEARS_APART, to: birth.to + YEARS_APART } : null;
  const asked = keysOf(row).map(([kind, hash]) => ({ kind, hash, narrow: NARROW.has(kind) ? known : null }));
  return {
    first: asked.filter(({ kind }) => !VAGUE.has(kind)),
    next: asked.filter(({ kind }) => VAGUE.has(kind)),
  };
}

/** Who stands in the lists of a key. */
export type Hit = readonly [kind: KeyKind, postings: readonly Posting[]];

/** Whether somebody was found under all the words and a year of the birth. */
export const isNamedAndDated = (hits: readonly Hit[]): boolean =>
  hits.some(([kind, postings]) => kind === 'dated' && postings.length > 0);

/** Whether an athlete stands in the part of a list that is asked for. Of whom nothing is known may be meant. */
export const isInPart = ({ narrow }: Pick<Asked, 'narrow'>, { sex, from, to }: Posting): boolean =>
  narrow === null ||
  ((sex === null || sex === 'X' || sex === narrow.sex) &&
    (from === null || to === null || (from <= narrow.to && to >= narrow.from)));

/** What a key row knows of its athlete, so that most of those who cannot be meant are never read. */
export interface Posting {
  id: string;
  /** Years that the birth may lie in; null where it is not known. */
  from: number | null;
  to: number | null;
  sex: Sex | null;
}

const MOST_CANDIDATES = 12;

/** The candidates worth comparing: those who share the most telling keys, without those whom years rule out. */
export function chooseCandidates(row: Pick<Mention, 'birth' | 'sex'>, hits: Iterable<Hit>): string[] {
  const scores = new Map<string, number>();
  for (const [kind, postings] of hits) {
    const weight = KEY_WEIGHTS[kind] - Math.log2(1 + postings.length) / 4;
    for (const posting of postings) {
      const score = scores.get(posting.id);
      scores.set(posting.id, (score ?? unlikeness(row, posting)) + weight);
    }
  }
  // Of hundreds a dozen are kept: only those that may be among them are put in order.
  const least = Float64Array.from(scores.values()).toSorted().at(-MOST_CANDIDATES) ?? -Infinity;
  return [...scores]
    .filter(([, score]) => score >= least)
    .toSorted(([id, one], [otherId, other]) => other - one || (id < otherId ? -1 : 1))
    .slice(0, MOST_CANDIDATES)
    .map(([id]) => id);
}

function unlikeness({ birth, sex }: Pick<Mention, 'birth' | 'sex'>, posting: Posting): number {
  const otherSex = sex !== null && posting.sex !== null && sex !== posting.sex ? -4 : 0;
  if (!birth || posting.from === null || posting.to === null) return otherSex;
  const gap = Math.max(birth.from - posting.to, posting.from - birth.to);
  return otherSex + (gap <= 0 ? 3 : gap > YEARS_APART ? -6 : 0);
}
