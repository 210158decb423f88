import { isPlaceholderBirth } from './birth.js';
import { readDay } from './day.js';
import { type AboutMark, readMark } from './mark.js';

/** What is wrong with a whole column, where single cells look harmless. */
export type ColumnSuspicion = 'bib_as_mark' | 'place_as_mark' | 'shifted_columns' | 'duplicated_column';

/** Fewer rows prove nothing. */
const fewestRows = 3;

export interface MarkColumn {
  /** The cells of the marks of one event, row by row. */
  marks: readonly string[];
  /** The bibs of the same rows, where the file has them. */
  bibs?: readonly string[];
  /** Other columns of the same rows, a copy of which the marks must not be. */
  others?: readonly (readonly string[])[];
}

/** Looks at the marks of one event as a column: taken from the next one, copied, or no marks at all. */
export function suspectColumn(column: MarkColumn, about: AboutMark): readonly ColumnSuspicion[] {
  const { marks } = column;
  const found: ColumnSuspicion[] = [];
  if (column.bibs && mostlySame(marks, column.bibs)) found.push('bib_as_mark');
  if (arePlaces(marks, about)) found.push('place_as_mark');
  if (areOfAnotherKind(marks, about)) found.push('shifted_columns');
  if (column.others?.some((other) => isCopy(marks, other))) found.push('duplicated_column');
  return found;
}

/** Whether at least half of the filled cells are the same in both columns. */
function mostlySame(one: readonly string[], other: readonly string[]): boolean {
  const filled = one
    .map((cell, at) => [cell.trim(), (other[at] ?? '').trim()])
    .filter(([cell]) => cell !== '');
  const same = filled.filter(([cell, beside]) => cell === beside);
  return filled.length >= fewestRows && same.length * 2 >= filled.length;
}

/**
 * 1, 2, 3 … in order is the place. Points of a combined event and marks in metres never count up like that.
 */
function arePlaces(marks: readonly string[], about: AboutMark): boolean {
  const filled = marks.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length < fewestRows || !filled.every((cell, at) => Number(cell) === at + 1)) return false;
  return filled.every((cell) => readMark(cell, about).kind === 'mark');
}

/** Most cells are no marks, and most of these are days, or words as names are. */
function areOfAnotherKind(marks: readonly string[], about: AboutMark): boolean {
  const filled = marks.filter((cell) => cell.trim() !== '');
  const foreign = filled.filter((cell) => readMark(cell, about).kind === 'unreadable');
  const explained = foreign.filter((cell) => isDay(cell) || /^[\p{L}\s.,'-]{3,}$/u.test(cell));
  return (
    filled.length >= fewestRows && foreign.length * 2 > filled.length && explained.length * 2 > foreign.length
  );
}

function isDay(text: string): boolean {
  const reading = readDay(text);
  return 'day' in reading || 'ambiguous' in reading;
}

/** The same cells in every row, and not one value repeated all the way down. */
export function isCopy(one: readonly string[], other: readonly string[]): boolean {
  const filled = one.filter((cell) => cell.trim() !== '');
  const varied = new Set(filled).size > 1;
  return (
    filled.length >= fewestRows && varied && one.every((cell, at) => cell.trim() === (other[at] ?? '').trim())
  );
}

/**
 * Whether a column of births (days 'YYYY-MM-DD') fills unknown days with 1 January: three or more of them,
 * and more than one in ten, where chance gives one in 365.
 */
export function hasPlaceholderBirths(days: readonly string[]): boolean {
  const placeholders = days.filter((day) => isPlaceholderBirth(day));
  return placeholders.length >= fewestRows && placeholders.length * 10 > days.length;
}
