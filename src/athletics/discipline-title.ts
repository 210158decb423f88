import { readCategory, type AgeGroup } from './age.js';
import type { Environment, Sex } from './catalogue.js';
import {
  distanceSigns,
  idleWords,
  menWords,
  mixedWords,
  roundWords,
  shortTrackWords,
  weekdays,
  womenWords,
} from './title-words.data.js';

/**
 * An event title taken apart: what it says about sex, age, implement and place, and the words that remain.
 */
export interface Title {
  sex: Sex | null;
  ageGroup: AgeGroup | null;
  weightGrams: number | null;
  heightMm: number | null;
  environment: Environment | null;
  words: readonly string[];
}

/** Lower case without accents, one kind of quotation mark. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('×', 'x')
    .replaceAll(/[“”″]|''/g, '"')
    .replaceAll(/[‘’´`]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const clock = /^\d{1,2}[:h.]\d{2}\s*(?:h|hrs)?\s*[|–-]\s*/;
const eventNumber = /^(?:event|evento|prueba|prova|epreuve)\s*#?\d+[\s:.-]+/;
const roundText = new RegExp(
  `\\b(?:${roundWords.join('|')})\\b(?![- ]?mara)\\s*` +
    `(?:#?\\d{1,2}\\b(?!\\s*(?:${distanceSigns.join('|')}))|\\b[ab]\\b)?`,
  'g',
);
const timetable = new RegExp(`[|,-]\\s*(?:${weekdays.join(' ').replaceAll(' ', '|')})\\b[^|]*$`);
/** `C/T`, against the clock: the heats are the final. */
const againstTheClock = /\bc\/t\b|\bcontra ?(?:el )?(?:tiempo|reloj)\b|\bcontrarreloj\b/g;
const shortTrack = new RegExp(`\\b(?:${shortTrackWords.join('|')})\\b|\\(i\\)`, 'g');
const kilograms = /(\d+(?:[.,]\d+)?)\s*(?:kg|kgs|kilos?)\b/;
const grams = /\b(\d{3,4})\s*(?:g|gr|grs|gramos|gramas|grammes)\b/;
const pounds = /\b(\d{1,2})\s*(?:lbs?|pounds?|libras?)\b/;
const centimetres = /\b(\d{2,3}(?:[.,]\d)?)\s*cm\b/;
const inches = /\b(\d{2})\s*(?:"|in\b|inch(?:es)?\b)/;
const metresHigh = /\b(0[.,]\d{2,3}|1[.,]06\d?)\s*m?\b/;
const poundsAsSold: Readonly<Record<string, number>> = { 16: 7260, 20: 9080, 25: 11340, 35: 15880 };

const sexWords = new Map<string, Sex>();
for (const [sex, lines] of [
  ['M', menWords],
  ['F', womenWords],
  ['X', mixedWords],
] as const) {
  for (const word of lines.join(' ').split(' ')) sexWords.set(word, sex);
}
const idle = new Set(idleWords.join(' ').split(' '));

/** Takes a title apart. */
export function readTitle(text: string): Title {
  const sizes = { weightGrams: null as number | null, heightMm: null as number | null };
  const full = fold(text).replace(clock, '').replace(timetable, '').replace(eventNumber, '');
  const outdoors = full.replaceAll(shortTrack, ' ');
  const environment = outdoors === full ? null : 'indoor';
  let rest = outdoors.replaceAll(againstTheClock, ' ').replaceAll(roundText, ' ');
  rest = takeSizes(rest, sizes);
  rest = rest.replaceAll(/\b(\d{1,3})[.,](\d{3})\b/g, '$1$2').replaceAll(/\b(\d{1,2}) (000|500)\b/g, '$1$2');
  rest = rest
    .replaceAll(/(\d)\s*x\s*(?=\d)/g, '$1x')
    .replaceAll("'s", 's')
    .replaceAll("'", '');
  return { ...sizes, environment, ...sortWords(rest) };
}

function takeSizes(text: string, sizes: { weightGrams: number | null; heightMm: number | null }): string {
  let rest = text;
  const take = (pattern: RegExp, use: (digits: string) => void) => {
    const match = pattern.exec(rest);
    if (!match?.[1]) return;
    use(match[1]);
    rest = rest.replace(pattern, ' ');
  };
  take(kilograms, (digits) => (sizes.weightGrams = thousandths(digits)));
  take(grams, (digits) => (sizes.weightGrams = Number(digits)));
  take(
    pounds,
    (digits) => (sizes.weightGrams = poundsAsSold[digits] ?? Math.round((Number(digits) * 453592) / 1000)),
  );
  take(centimetres, (digits) => (sizes.heightMm = thousandths(digits) / 100));
  take(inches, (digits) => (sizes.heightMm = Math.round((Number(digits) * 254) / 10)));
  take(metresHigh, (digits) => (sizes.heightMm = thousandths(digits)));
  return rest;
}

/** `7.26` as 7260. */
function thousandths(digits: string): number {
  const [whole = '', decimals = ''] = digits.split(/[.,]/);
  return Number(whole) * 1000 + Number(decimals.padEnd(3, '0').slice(0, 3));
}

function sortWords(text: string): { sex: Sex | null; ageGroup: AgeGroup | null; words: string[] } {
  const sexes = new Set<Sex>();
  const ages = new Set<AgeGroup>();
  const words: string[] = [];
  const raw = text.split(/[^a-z0-9]+/).filter((word) => word !== '');
  for (let at = 0; at < raw.length; at++) {
    const word = raw[at] ?? '';
    const sex = sexWords.get(word);
    const pair = readCategory(`${word} ${raw[at + 1] ?? ''}`);
    const single = readCategory(word);
    const category = /^(?:sub|u|under|master|masters)$/.test(word) ? pair : single;
    if (sex) sexes.add(sex);
    else if (category && !(word.startsWith('m') && raw[at + 1] === 'm')) {
      ages.add(category.ageGroup);
      if (category.sex) sexes.add(category.sex);
      if (category === pair) at++;
    } else if (!idle.has(word)) words.push(word);
  }
  const left = lettersForSex(words, sexes);
  const [sex = null] = sexes;
  const [ageGroup = null] = ages;
  return { sex: sexes.size === 1 ? sex : null, ageGroup: ages.size === 1 ? ageGroup : null, words: left };
}

/**
 * A lone `M` or `W` is the sex, except an `m` right after a number, which is metres (`Boys 100 M`), and a
 * `w` after a distance that is also walked, which stays in the words for the caller to doubt. `K100 m` is
 * Polish for women.
 */
function lettersForSex(words: readonly string[], sexes: Set<Sex>): string[] {
  const left: string[] = [];
  for (const [at, word] of words.entries()) {
    const before = left.at(-1) ?? '';
    const polish = /^([km])(\d{2,5})$/.exec(word);
    if (polish && words[at + 1] === 'm') {
      sexes.add(polish[1] === 'k' ? 'F' : 'M');
      left.push(polish[2] ?? '');
    } else if (word === 'm' && !/^\d+(?:x\d+)?$/.test(before)) sexes.add('M');
    else if (word === 'f') sexes.add('F');
    else left.push(word);
  }
  return left;
}
