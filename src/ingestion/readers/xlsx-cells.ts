import { dateFromSerial, format, getFormatFromId, isDateFormat } from 'numfmt';
import type { Remark } from './reader.js';

const MS_PER_DAY = 86_400_000;

export interface CellText {
  text: string;
  remark?: Remark;
}

/** What a number in a cell means, by its format: a day, a time, or the number that is shown. */
export function numberText(value: number, formatCode: string, dates1904: boolean): CellText {
  if (!isDateFormat(formatCode)) return plainText(value, formatCode);
  const hasDay = /[yd]/i.test(bare(formatCode));
  if (hasDay && value >= 1) return { text: dayText(dates1904 ? value + 1462 : value) };
  return timeText(value, formatCode);
}

const bare = (code: string): string => code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '');

function dayText(serial: number): string {
  const [year, month, day] = dateFromSerial(Math.floor(serial));
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Spreadsheets add noise behind the fifteenth digit. */
const tidy = (value: number): number => Number(value.toPrecision(12));

/** `0.00` shows 10.1 as 10.10, as it was meant; a format that hides digits does not take them away. */
function plainText(value: number, formatCode: string): CellText {
  const exact = String(tidy(value));
  if (formatCode === '' || /^general$/i.test(formatCode) || formatCode === '@') return { text: exact };
  const shown = format(formatCode, value, { throws: false }).trim();
  if (Number(shown) === tidy(value)) return { text: shown };
  if (!/^[+-]?\d+([.,]\d+)?$/.test(shown)) return { text: exact };
  return { text: exact, remark: { code: 'cell_more_exact', text: shown, suggestion: exact } };
}

/**
 * A time is a part of a day. With seconds in its format the number is what was typed, to more digits than are
 * shown; without them the text that is shown is what was typed, unless seconds are hidden.
 */
function timeText(value: number, formatCode: string): CellText {
  const shown = format(formatCode, value, { throws: false }).trim();
  const ms = Math.round(value * MS_PER_DAY);
  const exact = clockText(ms);
  if (/s/i.test(bare(formatCode)) || /\[s+\]/i.test(formatCode)) return { text: exact };
  if (ms % 60_000 === 0) return { text: shown };
  return { text: exact, remark: { code: 'cell_differs', text: shown, suggestion: exact } };
}

const two = (number: number): string => String(number).padStart(2, '0');

function clockText(ms: number): string {
  const [hours, minutes, seconds] = [
    Math.floor(ms / 3_600_000),
    Math.floor(ms / 60_000) % 60,
    Math.floor(ms / 1000) % 60,
  ];
  const rest = ms % 1000;
  const digits = rest % 10 === 0 ? two(rest / 10) : String(rest).padStart(3, '0');
  const fraction = rest === 0 ? (hours > 0 ? '' : '.00') : `.${digits}`;
  if (hours > 0) return `${hours}:${two(minutes)}:${two(seconds)}${fraction}`;
  return minutes > 0 ? `${minutes}:${two(seconds)}${fraction}` : `${seconds}${fraction}`;
}

/** The format that a number of the list means, for those that a workbook does not declare. */
export const builtInFormat = (id: number): string => getFormatFromId(id) ?? 'General';
