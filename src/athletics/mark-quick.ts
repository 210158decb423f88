import { isBelievable } from './bounds.js';
import { type AboutMark, type MarkReading, plainMark, timeOf } from './mark-reading.js';

/** Enough for a time without its point, `1058`, which is then not believed. */
const longestGroup = 6;
const zero = 48;
const nine = 57;
const dot = 46;
const comma = 44;
const colon = 58;
const handLetter = 104;
const precisions = [1000, 100, 10, 1] as const;

/** The common notations without regular expressions; null for all others. */
export function quickMark(text: string, about: AboutMark): MarkReading | null {
  const { unit } = about.discipline;
  if (unit === 'ms') return quickTime(text, about);
  return unit === 'mm' ? quickLength(text, about) : quickPoints(text);
}

/** `9.58`, `1:53.28`, `2:01:09`, `26:52.3h`. */
function quickTime(text: string, about: AboutMark): MarkReading | null {
  const end = text.length;
  let at = 0;
  let total = 0;
  let groups = 1;
  let group = 0;
  let digits = 0;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= zero && code <= nine) {
      group = group * 10 + code - zero;
      digits++;
    } else if (code === colon && digits > 0 && groups < 3 && (groups === 1 || (digits === 2 && group < 60))) {
      total = (total + group) * 60;
      groups++;
      group = 0;
      digits = 0;
    } else break;
  }
  if (digits === 0 || digits > longestGroup || (groups > 1 && (digits !== 2 || group > 59))) return null;
  const seconds = total + group;
  if (at === end) {
    // Three groups may also be minutes, seconds and hundredths: the long way asks the discipline.
    if (groups === 3 && !isBelievable(seconds * 1000, about.discipline, about.sex)) return null;
    if (groups === 3 && isBelievable((total / 60) * 1000 + group * 10, about.discipline, about.sex))
      return null;
    return plainMark({ value: seconds * 1000, unit: 'ms', precision: 1000, timing: about.timing ?? null });
  }
  return text.charCodeAt(at) === dot ? quickDecimals(text, at + 1, seconds, about) : null;
}

function quickDecimals(text: string, from: number, seconds: number, about: AboutMark): MarkReading | null {
  let end = text.length;
  const hand = text.charCodeAt(end - 1) === handLetter;
  if (hand) end--;
  const decimals = end - from;
  if (decimals < 1 || decimals > 3) return null;
  const fraction = digitsBetween(text, from, end);
  if (fraction < 0) return null;
  const precision = precisions[decimals] ?? 1;
  return plainMark(
    timeOf(seconds * 1000 + fraction * precision, precision, hand ? 'hand' : about.timing, about),
  );
}

/** The number that the characters spell, or -1 when one of them is no digit. */
function digitsBetween(text: string, from: number, end: number): number {
  let number = 0;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < zero || code > nine) return -1;
    number = number * 10 + code - zero;
  }
  return number;
}

/** `8.95`, `8,95`, `7`: metres. */
function quickLength(text: string, about: AboutMark): MarkReading | null {
  const end = text.length;
  let point = end;
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= zero && code <= nine) continue;
    if ((code !== dot && code !== comma) || point !== end) return null;
    point = at;
  }
  const decimals = point === end ? 0 : end - point - 1;
  if (point === 0 || point > 6 || decimals > 3 || (point < end && decimals === 0)) return null;
  if (decimals === 3 && about.discipline.durationSeconds !== null) return null;
  const precision = precisions[decimals] ?? 1;
  const fraction = decimals === 0 ? 0 : digitsBetween(text, point + 1, end);
  const value = digitsBetween(text, 0, point) * 1000 + fraction * precision;
  return plainMark({ value, unit: 'mm', precision, timing: null });
}

/** `7291`. */
function quickPoints(text: string): MarkReading | null {
  if (text.length === 0 || text.length > 5) return null;
  const value = digitsBetween(text, 0, text.length);
  return value < 0 ? null : plainMark({ value, unit: 'points', precision: 1, timing: null });
}
