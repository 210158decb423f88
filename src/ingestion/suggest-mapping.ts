import { readDay } from '../athletics/day.js';
import { resolveDiscipline } from '../athletics/discipline.js';
import type { ColumnMapping, Field } from './mapping.js';

const NATION = /^[A-Z]{3}$/;
const NAME = /^[\p{L}][\p{L} .,'’-]{3,}$/u;
const MARK = /^\d+([:.,]\d+)+h?$/;
const SEX = /^(m|f|w|h|x|male|female|masculino|femenino|feminino)$/i;
const isDay = (text: string): boolean => 'day' in readDay(text) || 'ambiguous' in readDay(text);
const year = (text: string): number => Number(/\b(1[89]|20)\d{2}\b/.exec(text)?.[0] ?? 0);

/** What the cells of a column look like, the most telling first. */
const LOOKS: readonly (readonly [Field, (cell: string) => boolean])[] = [
  ['nation', (cell) => NATION.test(cell)],
  ['sex', (cell) => SEX.test(cell)],
  ['birth', (cell) => isDay(cell) && year(cell) < 2015],
  ['date', (cell) => isDay(cell) && year(cell) >= 2015],
  ['discipline', (cell) => resolveDiscipline(cell).kind === 'found' && !MARK.test(cell)],
  ['mark', (cell) => MARK.test(cell) || /^(DNS|DNF|DQ|NM)$/i.test(cell)],
  ['name', (cell) => NAME.test(cell)],
];

/**
 * A mapping that a person can look at and send back: for the fields that no header names, the column whose
 * cells look like them. Null when nothing can be suggested.
 */
export function suggestedMapping(
  header: readonly string[],
  sample: readonly (readonly string[])[],
  columns: readonly (Field | 'ignored' | null)[],
): ColumnMapping | null {
  const taken = new Set<Field | 'ignored' | null>(columns);
  const free = columns.flatMap((column, i) => (column === null ? [i] : []));
  const fields: NonNullable<ColumnMapping['fields']> = {};
  for (const [field, looksLike] of LOOKS) {
    if (taken.has(field) || (field === 'name' && taken.has('familyName'))) continue;
    const at = free.find((i) => mostly(sample, i, looksLike));
    if (at === undefined) continue;
    free.splice(free.indexOf(at), 1);
    fields[field] = { column: header[at]?.trim() || `#${at + 1}` };
  }
  const known = columns.flatMap((column, i) =>
    column && column !== 'ignored' ? [[column, { column: header[i]?.trim() ?? '' }] as const] : [],
  );
  if (Object.keys(fields).length === 0) return null;
  const ignore = free.map((i) => header[i]?.trim() ?? '').filter((name) => name !== '');
  return { fields: { ...Object.fromEntries(known), ...fields }, ...(ignore.length > 0 && { ignore }) };
}

function mostly(
  sample: readonly (readonly string[])[],
  at: number,
  looksLike: (cell: string) => boolean,
): boolean {
  const filled = sample
    .slice(0, 50)
    .map((row) => row[at]?.trim() ?? '')
    .filter((cell) => cell !== '');
  return filled.length > 0 && filled.filter(looksLike).length * 5 >= filled.length * 4;
}
