import { readLength } from './mark-length.js';
import { readPoints } from './mark-points.js';
import { quickMark } from './mark-quick.js';
import { type AboutMark, type MarkReading, type ReadMark, unreadable } from './mark-reading.js';
import { type Decoration, noDecoration, takeTail } from './mark-tail.js';
import { readTime } from './mark-time.js';
import { readStatus } from './status.js';
import { readWind, type WindReading } from './wind.js';

/** Longer cells are no marks. */
const longest = 80;
const unread = /^(?:[-–—."]*|n\/?a)$/i;
const untidy = /[^\w.,:+\-()[\]/#*= ]| {2}|^ | $/;
const prefixed = /^([JXx=]) ?(?=\d)/;
const letter = /\p{L}/u;
/** The number at the beginning of a cell, by unit: digits and separators, or a spoken form of them. */
const plainCore = /^\d[\d:.,]*/;
const feetSigns = "'|ft\\.?|feet|pies";
const inchesText = '\\d{1,2}(?:[.,]\\d{1,2})?(?:\\s*(?:[¼½¾]|[123]\\/[24]))?(?:\\s*(?:"|in\\.?))?';
const spokenCores = {
  ms: /^\d{1,3}\s*(?:h|hrs?|horas?|'|min\.?|mn|m|"|s|seg|sec)\s*\d(?:seg|sec|[\d\s:.,'"hmins])*/i,
  mm: new RegExp(
    `^\\d{1,3}\\s*(?:(?:-|${feetSigns})\\s*${inchesText}|(?:${feetSigns})|m\\s*\\d{2}|[ ]\\d{3})`,
  ),
  points: /^\d{1,2}[ ']\d{3}/,
} as const;

/** Takes the words and letters off a cell and reads the number that remains. */
export function readDecorated(text: string, about: AboutMark): MarkReading {
  if (text.length > longest) return unreadable('not_a_mark');
  const plain = untidy.test(text) ? tidy(text) : text;
  if (unread.test(plain)) return { kind: 'none' };
  const status = letter.test(plain) ? readStatus(plain) : null;
  if (status) return { kind: 'status', ...status };
  const prefix = prefixed.exec(plain);
  const bare = prefix ? plain.slice(prefix[0].length) : plain;
  const core = coreOf(bare, about);
  if (core === null) return unreadable('not_a_mark');
  const decoration = noDecoration();
  if (prefix?.[1] === 'J') decoration.decidedByMisses = true;
  if (prefix?.[1] === 'X' || prefix?.[1] === 'x') decoration.exhibition = true;
  const tail = bare.slice(core.length);
  if (!takeTail(tail, core, decoration, about)) return unreadable('not_a_mark');
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

function coreOf(text: string, about: AboutMark): string | null {
  return (spokenCores[about.discipline.unit].exec(text) ?? plainCore.exec(text))?.[0] ?? null;
}

function decorated(core: string, decoration: Decoration, about: AboutMark): MarkReading {
  const timed = decoration.timing === null ? about : { ...about, timing: decoration.timing };
  const reading = readCore(core, decoration, timed);
  if (reading.kind !== 'mark') return reading;
  const thousandthsMs = thousandthsOf(decoration, reading, about);
  if (thousandthsMs === 'disagree') return unreadable('thousandths_disagree');
  return {
    kind: 'mark',
    mark: reading.mark,
    suffixes: decoration.suffixes,
    flags: reading.flags.length > 0 ? [...decoration.flags, ...reading.flags] : decoration.flags,
    wind: windOf(decoration.windText, about),
    qualifier: decoration.qualifier,
    decidedByMisses: decoration.decidedByMisses,
    exhibition: decoration.exhibition,
    thousandthsMs,
    inferred: reading.inferred,
  };
}

function readCore(core: string, decoration: Decoration, about: AboutMark): MarkReading {
  if (decoration.centimetres) return readLength(core, about, 'cm');
  const quick = quickMark(core, about);
  if (quick) return quick;
  const { unit } = about.discipline;
  if (unit === 'ms') return readTime(core, about);
  return unit === 'mm' ? readLength(core, about, 'm') : readPoints(core);
}

/** The finer time in brackets must round up to the time before it. */
function thousandthsOf(
  decoration: Decoration,
  reading: ReadMark,
  about: AboutMark,
): number | 'disagree' | null {
  if (decoration.thousandths === null) return null;
  const finer = readTime(decoration.thousandths, about);
  if (finer.kind !== 'mark') return 'disagree';
  return Math.ceil(finer.mark.value / 10) * 10 === reading.mark.value ? finer.mark.value : 'disagree';
}

function windOf(text: string | null, about: AboutMark): WindReading | null {
  return text === null ? null : readWind(text, about.discipline, about.environment ?? 'outdoor');
}
