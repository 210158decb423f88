import {
  type AboutMark,
  type MarkFlag,
  type MarkReading,
  plainMark,
  type Qualifier,
  type Timing,
  unreadable,
} from './mark-reading.js';
import { readLength } from './mark-length.js';
import { readPoints } from './mark-points.js';
import { readTime } from './mark-time.js';
import { readStatus } from './status.js';
import { readWind, type WindReading } from './wind.js';

/** What stands around a number. */
interface Decoration {
  suffixes: string[];
  flags: Set<MarkFlag>;
  windText: string | null;
  qualifier: Qualifier | null;
  decidedByMisses: boolean;
  exhibition: boolean;
  thousandths: string | null;
  timing: Timing | null;
}

/** Longer cells are no marks. */
const longest = 80;
const unread = /^(?:[-–—."]*|n\/a)$/i;
const flagOf: Readonly<Record<string, MarkFlag>> = {
  w: 'wind_assisted',
  W: 'wind_assisted',
  i: 'indoor',
  sh: 'indoor',
  A: 'altitude',
  x: 'annulled',
  c: 'converted',
  OT: 'oversized_track',
  '#': 'oversized_track',
};
const bracket = /\s*[[(]\s*((?:\d{1,3}:){0,2}\d{1,3}[.,]\d{3})\s*[\])]$/;
const windAfter =
  /(?:\s*[[(]\s*(?:w\s*:?\s*)?([+-]?\d{1,2}[.,]\d{1,2}|nwi?)\s*(?:m\/s)?\s*[\])]|(?:\s+|\/|(?=\+))([+-]\d{1,2}[.,]\d)(?:\s*m\/s)?|\s+(nwi))$/i;
const yearOfBest = /\/(\d{2})$/;
const qualifying = /(?<=[\d\s])(Q|q|qR|qJ|qD)$/;
const outside = /\s*\(?(?:\bfc|f\.c\.?|fuera de concurso|fora de concurso|hors concours|ooc|exh?)\)?$/i;
const recordWords =
  /(?<=[\d\s])=?\(?(PB|SB|NR|AR|CR|MR|WR|OR|WL|NJR|NUR|EL|AL|CBP|PR|SR|RN|MP|MT|RC|DLR|GR|NU2[03]R|WU20R|AU20R)\)?$/;
const unitWords =
  /(?<=[\d\s.'"])(metros|metres|meters|mts|mt|m|cm|segundos|seconds|secs?|segs?|s|minutos|minutes|mins?|hrs?|puntos|pontos|points|pts|p)\.?$/i;
/** `2:01:09 h` is hours; an attached `h` is a hand-held watch. */
const hoursWord = /^(\d{1,2}:\d{2}:\d{2}) h$/i;
const letters = /(?<=[\dhwWiAxc#T*.])\s?(OT|sh|[hHwWiAxc#*])$/;

/** Takes the words and letters off a cell and reads the number that remains. */
export function readDecorated(text: string, about: AboutMark): MarkReading {
  if (text.length > longest) return unreadable('not_a_mark');
  const plain = tidy(text);
  if (unread.test(plain)) return { kind: 'none' };
  const status = /\p{L}/u.test(plain) ? readStatus(plain) : null;
  if (status) return { kind: 'status', ...status };
  const decoration: Decoration = {
    suffixes: [],
    flags: new Set(),
    windText: null,
    qualifier: null,
    decidedByMisses: false,
    exhibition: false,
    thousandths: null,
    timing: null,
  };
  const core = takeAfter(takeBefore(plain, decoration), decoration, about);
  return decorated(core, decoration, about);
}

function tidy(text: string): string {
  const plain = text
    .replaceAll('−', '-')
    .replaceAll(/[’´`]/g, "'")
    .replaceAll(/[“”″]|''/g, '"');
  return plain
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^'(.*)'$/, '$1')
    .replace(/^"(.*)"$/, '$1')
    .trim();
}

function takeBefore(text: string, decoration: Decoration): string {
  const prefix = /^([JXx=])\s?(?=\d)/.exec(text)?.[1];
  if (!prefix) return text;
  if (prefix === 'J') decoration.decidedByMisses = true;
  if (prefix === 'X' || prefix === 'x') decoration.exhibition = true;
  return text.slice(1).trim();
}

function takeAfter(text: string, decoration: Decoration, about: AboutMark): string {
  let rest = text;
  for (let turn = 0; turn < 8; turn++) {
    const shorter = takeOne(rest, decoration, about).trimEnd();
    if (shorter === rest) return rest;
    rest = shorter;
  }
  return rest;
}

function takeOne(text: string, decoration: Decoration, about: AboutMark): string {
  const cut = (match: RegExpExecArray) => text.slice(0, match.index);
  const thousandths = about.discipline.unit === 'ms' ? bracket.exec(text) : null;
  if (thousandths && thousandths.index > 0) {
    decoration.thousandths = thousandths[1] ?? null;
    return cut(thousandths);
  }
  const wind = windAfter.exec(text);
  if (wind && wind.index > 0) {
    decoration.windText = wind[1] ?? wind[2] ?? wind[3] ?? null;
    return cut(wind);
  }
  const qualifier = qualifying.exec(text);
  if (qualifier) {
    decoration.qualifier = qualifier[1] as Qualifier;
    return cut(qualifier);
  }
  const away = outside.exec(text);
  if (away && away.index > 0) {
    decoration.exhibition = true;
    return cut(away);
  }
  return takeLetters(text, decoration, about);
}

function takeLetters(text: string, decoration: Decoration, about: AboutMark): string {
  for (const pattern of [yearOfBest, recordWords]) {
    const match = pattern.exec(text);
    if (match) {
      decoration.suffixes.unshift(match[0].trim());
      return text.slice(0, match.index);
    }
  }
  const unit = unitWords.exec(text);
  if (unit && belongs(unit[1] ?? '', text, about)) {
    decoration.suffixes.unshift(unit[1] ?? '');
    return text.slice(0, unit.index);
  }
  const hours = hoursWord.exec(text);
  if (hours) {
    decoration.suffixes.unshift('h');
    return hours[1] ?? '';
  }
  const letter = letters.exec(text);
  if (!letter) return text;
  const said = letter[1] ?? '';
  const flag = flagOf[said];
  if (flag) decoration.flags.add(flag);
  else if (said === 'h' || said === 'H') decoration.timing = 'hand';
  else decoration.suffixes.unshift(said);
  return text.slice(0, letter.index);
}

const unitsOf = {
  ms: /^(?:segundos|seconds|secs?|segs?|s|minutos|minutes|mins?|hrs?)$/i,
  mm: /^(?:metros|metres|meters|mts|mt|m|cm)$/i,
  points: /^(?:puntos|pontos|points|pts|p)$/i,
};

/** Whether a unit word fits the discipline; a wrong one stays and makes the cell unreadable. */
function belongs(word: string, text: string, about: AboutMark): boolean {
  return unitsOf[about.discipline.unit].test(word) && text.length > word.length;
}

function decorated(core: string, decoration: Decoration, about: AboutMark): MarkReading {
  const read = { ms: readTime, mm: readLength, points: readPoints }[about.discipline.unit];
  const { timing, suffixes } = decoration;
  const reading = read(core, {
    ...about,
    timing: timing ?? about.timing,
    unitWord: suffixes[0]?.toLowerCase(),
  });
  if (reading.kind !== 'mark') return reading;
  if (decoration.thousandths !== null) {
    const finer = readTime(decoration.thousandths, about);
    if (finer.kind !== 'mark' || Math.ceil(finer.mark.value / 10) * 10 !== reading.mark.value) {
      return unreadable('thousandths_disagree');
    }
    reading.thousandthsMs = finer.mark.value;
  }
  for (const flag of reading.flags) decoration.flags.add(flag);
  return {
    ...plainMark(reading.mark),
    suffixes,
    flags: [...decoration.flags],
    wind: windOf(decoration.windText, about),
    qualifier: decoration.qualifier,
    decidedByMisses: decoration.decidedByMisses,
    exhibition: decoration.exhibition,
    thousandthsMs: reading.thousandthsMs,
    inferred: reading.inferred,
  };
}

function windOf(text: string | null, about: AboutMark): WindReading | null {
  return text === null ? null : readWind(text, about.discipline, about.environment ?? 'outdoor');
}
