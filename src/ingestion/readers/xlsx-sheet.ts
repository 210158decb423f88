import type { TableRecord } from './table-reading.js';
import { numberText } from './xlsx-cells.js';
import { walk } from './xlsx-parts.js';

const MOST_COLUMNS = 200;

export interface Workbook {
  strings: readonly string[];
  formats: readonly string[];
  dates1904: boolean;
}

interface Cell {
  column: number;
  type: string;
  style: number;
  value: string;
}

/** The rows of a sheet as it is unpacked: cells as the texts that a person sees, exact where a format hides digits. */
export async function* sheetRecords(
  bytes: AsyncIterable<Buffer>,
  workbook: Workbook,
): AsyncIterable<TableRecord> {
  const done: TableRecord[] = [];
  let record: TableRecord = { cells: [], row: 0 };
  let cell: Cell | null = null;
  let isValue = false;
  const handlers: Parameters<typeof walk>[1] = {
    onopentag: ({ name, attributes }) => {
      const of = (key: string) => attributeOf(attributes[key]);
      if (name === 'row') record = { cells: [], row: Number(of('r')) || record.row + 1 };
      if (name === 'c') {
        const column = columnOf(of('r')) ?? record.cells.length;
        cell = { column, type: of('t'), style: Number(of('s') || 0), value: '' };
      }
      if (name === 'v' || name === 't') isValue = true;
    },
    ontext: (part) => {
      if (isValue && cell) cell.value += part;
    },
    onclosetag: (name) => {
      if (name === 'v' || name === 't') isValue = false;
      if (name === 'c' && cell) put(record, cell, workbook);
      if (name === 'row' && record.cells.some((text) => text.trim() !== '')) done.push(record);
    },
  };
  for await (const _ of walk(bytes, handlers)) yield* done.splice(0);
}

const attributeOf = (value: string | { value: string } | undefined): string =>
  typeof value === 'string' ? value : (value?.value ?? '');

/** `C12` is the third column. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (!letters) return null;
  let column = 0;
  for (let i = 0; i < letters.length; i++) column = column * 26 + letters.charCodeAt(i) - 64;
  return column - 1;
}

function put(record: TableRecord, cell: Cell, workbook: Workbook): void {
  if (cell.column > MOST_COLUMNS) return;
  while (record.cells.length < cell.column) record.cells.push('');
  const { text, remark } = meaning(cell, workbook);
  record.cells[cell.column] = text;
  if (remark) (record.remarks ??= []).push({ ...remark, path: `column ${cell.column + 1}` });
}

function meaning({ type, style, value }: Cell, { strings, formats, dates1904 }: Workbook) {
  if (type === 's') return { text: strings[Number(value)] ?? '' };
  if (type === 'e') return { text: '', remark: { code: 'cell_error', text: value } as const };
  if (type === 'd') return { text: value.slice(0, 10) };
  const isNumber = (type === '' || type === 'n') && value !== '' && Number.isFinite(Number(value));
  return isNumber ? numberText(Number(value), formats[style] ?? 'General', dates1904) : { text: value };
}
