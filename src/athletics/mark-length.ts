import { isBelievable } from './bounds.js';
import { type AboutMark, type MarkReading, plainMark, unreadable } from './mark-reading.js';

const feetSigns = "-|'|ft\\.?|feet|pies";
const inchesText = '(\\d{1,2})(?:[.,](\\d{1,2}))?(?:\\s*([¼½¾]|[123]\\/[24]))?';
const feetText = new RegExp(`^(\\d{1,3})\\s*(?:${feetSigns})\\s*(?:${inchesText})?\\s*(?:"|in\\.?)?$`);
const metresText = /^(\d{1,7})(?:\s*(?:[.,]|m)\s*(\d{1,4}))?$/;
const groupedMetres = /^(\d{1,3})[., ](\d{3})$/;
const quarters: Readonly<Record<string, number>> = {
  '¼': 25,
  '½': 50,
  '¾': 75,
  '1/4': 25,
  '1/2': 50,
  '3/4': 75,
  '2/4': 50,
};

/** Lengths in metres, in centimetres with the word, in feet and inches. */
export function readLength(text: string, about: AboutMark, word: 'm' | 'cm'): MarkReading {
  const grouped = about.discipline.durationSeconds === null ? null : groupedMetres.exec(text);
  if (grouped) return groupedDistance(grouped[1] ?? '', grouped[2] ?? '', about);
  const metric = metresText.exec(text);
  if (metric) return inMetres(metric[1] ?? '', metric[2] ?? '', word === 'cm' ? 10 : 1000);
  const feet = feetText.exec(text);
  return feet ? inFeet(feet) : unreadable('not_a_mark');
}

function inMetres(whole: string, decimals: string, scale: 10 | 1000): MarkReading {
  const digits = decimals.slice(0, scale === 10 ? 1 : 3);
  const precision = scale / 10 ** digits.length;
  const value = Number(whole) * scale + Number(digits) * precision;
  return plainMark({ value, unit: 'mm', precision, timing: null });
}

/** `21.330` in the hour: not 21 metres and a bit, but 21 330 metres. */
function groupedDistance(thousands: string, rest: string, about: AboutMark): MarkReading {
  const value = Number(thousands + rest) * 1000;
  if (!isBelievable(value, about.discipline, about.sex)) return unreadable('not_a_mark');
  return { ...plainMark({ value, unit: 'mm', precision: 1000, timing: null }), inferred: true };
}

/** Feet and inches become whole centimetres, fractions dropped. */
function inFeet(match: RegExpExecArray): MarkReading {
  const [, feet = '', inches = '0', hundredths = '', quarter = ''] = match;
  if (Number(inches) > 11) return unreadable('inches_over_eleven');
  const fraction = Number(hundredths.padEnd(2, '0')) + (quarters[quarter] ?? 0);
  const value = centimetresOfInches(Number(feet) * 1200 + Number(inches) * 100 + fraction) * 10;
  return { ...plainMark({ value, unit: 'mm', precision: 10, timing: null }), flags: ['converted'] };
}

/** Whole centimetres in hundredths of an inch; an inch is 2.54 cm. */
export function centimetresOfInches(hundredthsOfInch: number): number {
  return Math.floor((hundredthsOfInch * 254) / 10_000);
}
