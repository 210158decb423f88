import { remembered } from '../platform/collections/remembered.js';
import { repairMojibake } from './mojibake.js';

/** Raised with every change of what a name is turned into; decisions keep the version they were made with. */
export const NORM_VERSION = 1;

export interface NormalName {
  /** Words in the order given, first names first where a comma or two fields say so; without particles. */
  tokens: readonly string[];
  /** `jr`, `sr`, `2`, `3` …: stands apart, since it tells a son from his father. */
  suffix: string | null;
  /** The writer's field ended after 20 characters, so the last word may lack its end. */
  isCut: boolean;
}

const PLAIN: Readonly<{ [letter: string]: string }> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
};
const PARTICLES = new Set(
  (
    'de da do dos das di del della dello du la las le les los lo el al y e i van von der den ter ten te zu zur ' +
    'of the san santa st ste saint bin ibn ben bint'
  ).split(' '),
);
const KEPT_PARTICLES = new Set(['san', 'santa', 'saint', 'st', 'ste', 'ben']);
const SUFFIXES: Readonly<{ [word: string]: string }> = {
  jr: 'jr',
  jnr: 'jr',
  junior: 'jr',
  filho: 'jr',
  hijo: 'jr',
  fils: 'jr',
  sr: 'sr',
  snr: 'sr',
  senior: 'sr',
  neto: 'neto',
  nieto: 'neto',
  sobrinho: 'sobrinho',
  ii: '2',
  '2nd': '2',
  iii: '3',
  '3rd': '3',
  iv: '4',
  '4th': '4',
};
/** Words that are also first or family names count as suffix at the end of a long name only. */
const ALSO_NAMES = new Set(['junior', 'neto', 'nieto', 'senior', 'filho', 'hijo', 'sobrinho', 'fils']);
const MOST_TOKENS = 8;
const FIELD_WIDTH = 20;
/** The rows of an athlete stand together, and each is asked for its name when it is checked, weighed and entered. */
const MOST_NAMES = 2_000;

/** Either one text in any order, or the two halves of a name. */
export interface RawName {
  name: string;
  familyName?: string | null;
  givenName?: string | null;
}

export function normalName({ name, familyName, givenName }: RawName): NormalName {
  const halves = familyName && givenName ? `${givenName} ${familyName}` : '';
  return halves ? ofHalves(halves) : ofText(name || familyName || givenName || '');
}

const ofHalves = remembered(MOST_NAMES, (halves) => normalised(halves, false));
const ofText = remembered(MOST_NAMES, (text) =>
  normalised(text, text.length === FIELD_WIDTH || text.length === FIELD_WIDTH - 1),
);

function normalised(text: string, isCut: boolean): NormalName {
  const words = wordsOf(turnComma(repairMojibake(text)));
  const { rest, suffix } = withoutSuffix(words);
  const whole = rest.filter((word) => !PARTICLES.has(word) || KEPT_PARTICLES.has(word));
  return { tokens: (whole.length > 0 ? whole : rest).slice(0, MOST_TOKENS), suffix, isCut };
}

const bare = (part: string): string => part.toLowerCase().replaceAll('.', '');

/** "NÚÑEZ, José" is José Núñez; "Smith, Jr., John" and "John Smith, Jr" keep their suffix at the end. */
function turnComma(text: string): string {
  const [family = '', given = '', ...more] = text.split(',').map((part) => part.trim());
  if (given === '') return family;
  if (bare(given) in SUFFIXES) return `${more.join(' ')} ${family} ${given}`;
  return `${given} ${family} ${more.join(' ')}`;
}

/** A lost letter stays in its word as "?": "Maga?a" is one word that fits Magaña. */
function wordsOf(text: string): string[] {
  return text
    .replaceAll(/['’‘`´ʻ]/g, '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[øłđðþæœßı]/g, (letter) => PLAIN[letter] ?? letter)
    .replaceAll('\uFFFD', '?')
    .split(/[^\p{L}\p{N}?]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function withoutSuffix(words: readonly string[]): { rest: readonly string[]; suffix: string | null } {
  const last = words.at(-1) ?? '';
  const suffix = SUFFIXES[last];
  const isSuffix = suffix !== undefined && words.length > (ALSO_NAMES.has(last) ? 2 : 1);
  return isSuffix ? { rest: words.slice(0, -1), suffix } : { rest: words, suffix: null };
}

/** The words in an order of their own: the same text for the same words, however they were put. */
export const wordsText = ({ tokens }: Pick<NormalName, 'tokens'>): string => tokens.toSorted().join(' ');

/** As it is kept beside an athlete: `ana maria testino|jr|cut`. */
export const nameText = ({ tokens, suffix, isCut }: NormalName): string =>
  `${tokens.join(' ')}|${suffix ?? ''}|${isCut ? 'cut' : ''}`;

export function nameOfText(text: string): NormalName {
  const [words = '', suffix = '', cut = ''] = text.split('|');
  return {
    tokens: words.split(' ').filter((word) => word !== ''),
    suffix: suffix || null,
    isCut: cut === 'cut',
  };
}
