import type { AboutMark, MarkFlag, Qualifier, Timing } from './mark-reading.js';
import { flagLetters, outOfCompetition, qualifierLetters, remarks, unitWords } from './mark-words.data.js';

/** What stands around a number. */
export interface Decoration {
  suffixes: string[];
  flags: MarkFlag[];
  windText: string | null;
  qualifier: Qualifier | null;
  decidedByMisses: boolean;
  exhibition: boolean;
  thousandths: string | null;
  timing: Timing | null;
  centimetres: boolean;
}

export function noDecoration(): Decoration {
  return {
    suffixes: [],
    flags: [],
    windText: null,
    qualifier: null,
    decidedByMisses: false,
    exhibition: false,
    thousandths: null,
    timing: null,
    centimetres: false,
  };
}

type Statement = (decoration: Decoration) => void;

const statements = new Map<string, Statement>();
for (const [word, flag] of flagLetters) {
  statements.set(word, (decoration) => {
    if (!decoration.flags.includes(flag)) decoration.flags.push(flag);
  });
}
for (const word of qualifierLetters) statements.set(word, (decoration) => (decoration.qualifier = word));
for (const word of remarks.split(' ')) statements.set(word, (decoration) => decoration.suffixes.push(word));
for (const word of ['h', 'H']) statements.set(word, (decoration) => (decoration.timing = 'hand'));
for (const word of ['nwi', 'NWI', 'nw', 'NW'])
  statements.set(word, (decoration) => (decoration.windText = word));
const units = {
  ms: new Set<string>(unitWords.ms.split(' ')),
  mm: new Set<string>(unitWords.mm.split(' ')),
  points: new Set<string>(unitWords.points.split(' ')),
};
const away = new Set(outOfCompetition.split(' '));
const longestStatement = 5;

const bracketed = /[[(] ?((?:\d{1,3}:){0,2}\d{1,3}[.,]\d{3}) ?[\])]/y;
const windBracketed = /[[(] ?(?:w ?:? ?)?([+-]?\d{1,2}[.,]\d{1,2}|nwi?) ?(?:m\/s)? ?[\])]/iy;
const windBare = /\/?([+-]\d{1,2}[.,]\d)(?!\d)(?: ?m\/s)?/iy;
const yearOfBest = /\/\d{2}(?!\d)/y;
const outside = /\(?(?:fuera de concurso|fora de concurso|hors concours|f\.c\.|fc)\)?(?![a-z])/iy;
const remark = /\(?([A-Za-z#*=][A-Za-z#*=.\d]*)\)?/y;
/** `2:01:09 h` is hours; an attached `h` is a hand-held watch. */
const hoursCore = /^\d{1,2}:\d{2}:\d{2}$/;

/** Reads everything behind the number; false when something there is not understood. */
export function takeTail(tail: string, core: string, decoration: Decoration, about: AboutMark): boolean {
  if (tail === ' h' && hoursCore.test(core)) {
    decoration.suffixes.push('h');
    return true;
  }
  let at = 0;
  while (at < tail.length) {
    if (tail[at] === ' ') at++;
    else {
      const length = takeOne(tail, at, decoration, about);
      if (length === 0) return false;
      at += length;
    }
  }
  return true;
}

/** The length of what was understood at a place, 0 for nothing. */
function takeOne(tail: string, at: number, decoration: Decoration, about: AboutMark): number {
  const simple = statements.get(tail.slice(at));
  if (simple && !isUnit(tail.slice(at), about)) {
    simple(decoration);
    return tail.length - at;
  }
  const finer = about.discipline.unit === 'ms' ? matchAt(bracketed, tail, at) : null;
  if (finer) {
    decoration.thousandths = finer[1] ?? null;
    return finer[0].length;
  }
  const wind = matchAt(windBracketed, tail, at) ?? matchAt(windBare, tail, at);
  if (wind) {
    decoration.windText = wind[1] ?? null;
    return wind[0].length;
  }
  const year = matchAt(yearOfBest, tail, at);
  if (year) {
    decoration.suffixes.push(year[0]);
    return year[0].length;
  }
  const off = matchAt(outside, tail, at);
  if (off) {
    decoration.exhibition = true;
    return off[0].length;
  }
  const word = matchAt(remark, tail, at);
  return word && takeWord(word[1] ?? '', decoration, about) ? word[0].length : 0;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function isUnit(word: string, about: AboutMark): boolean {
  return units[about.discipline.unit].has(word);
}

/** A word of its own, or several letters written together: `hw`, `iA`, `QPB`. */
function takeWord(word: string, decoration: Decoration, about: AboutMark): boolean {
  const plain = word.toLowerCase().replace(/\.$/, '');
  if (isUnit(plain, about)) {
    if (plain === 'cm') decoration.centimetres = true;
    decoration.suffixes.push(word);
    return true;
  }
  if (away.has(plain)) {
    decoration.exhibition = true;
    return true;
  }
  let rest = word;
  while (rest !== '') {
    const known = longestKnown(rest);
    if (known === '') return false;
    statements.get(known)?.(decoration);
    rest = rest.slice(known.length);
  }
  return true;
}

function longestKnown(text: string): string {
  for (let length = Math.min(longestStatement, text.length); length > 0; length--) {
    const part = text.slice(0, length);
    if (statements.has(part)) return part;
  }
  return '';
}
