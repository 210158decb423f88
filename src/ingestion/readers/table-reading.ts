import { type DayOrder, dayOrderOf } from '../../athletics/day.js';
import { fold } from '../fold.js';
import { columnsOf, type Field } from '../mapping.js';
import type { ReadAbout, ReadRow, Remark } from './reader.js';
import { suspicions } from './table-suspicion.js';
import { type Header, readHeader, rememberedFor } from './table-header.js';

/** A record of a table with the number that its file gives it. */
export interface TableRecord {
  cells: string[];
  row: number;
  /** Said about the record by whoever cut it into cells. */
  remarks?: Remark[];
}

/** So many rows are read ahead, to learn how the file writes its days and whether its columns are what they say. */
const SAMPLE = 500;
const HEADER_WITHIN = 20;

/** Rows of a table: a header line, at once or below a title, then one result a line. */
export async function* tableRows(
  records: AsyncIterable<TableRecord>,
  about: ReadAbout,
): AsyncIterable<ReadRow> {
  const source = records[Symbol.asyncIterator]();
  const ahead: TableRecord[] = [];
  for (let next = await source.next(); !next.done; next = await source.next()) {
    ahead.push(next.value);
    if (ahead.length === SAMPLE) break;
  }
  const at = headerAt(ahead, about);
  const [head, ...first] = ahead.slice(at);
  const cells = first.map((record) => record.cells);
  const header = head ? readHeader(head.cells, cells, about) : undefined;
  if (!head || !header) {
    if (!head) about.remark({ code: 'no_rows' });
    await source.return?.();
    return;
  }
  const learned = learn(header, cells, about);
  for (const record of first) yield toRow(record, header, learned);
  if (ahead.length === SAMPLE) {
    for (let next = await source.next(); !next.done; next = await source.next()) {
      yield toRow(next.value, header, learned);
    }
  }
  if (first.length === 0) about.remark({ code: 'no_rows' });
}

/** The first line that names what is needed, within the first few; else the first line. */
function headerAt(records: readonly TableRecord[], about: ReadAbout): number {
  const isHeader = ({ cells }: TableRecord): boolean => {
    if (rememberedFor(cells, about)) return true;
    const known = columnsOf(cells, about.mapping).filter((column) => column !== null && column !== 'ignored');
    return known.length >= 3 && known.includes('mark');
  };
  const at = records.slice(0, HEADER_WITHIN).findIndex(isHeader);
  return Math.max(at, 0);
}

interface Learned {
  orders: { date?: DayOrder; birth?: DayOrder };
  /** No line has fewer cells than the header: one that has was cut off. */
  isFull: boolean;
  /** Remarks for every row of a discipline, by its folded text. */
  doubts: ReadonlyMap<string, Remark[]>;
}

function learn(header: Header, cells: readonly (readonly string[])[], about: ReadAbout): Learned {
  const orders: Learned['orders'] = {};
  for (const field of ['date', 'birth'] as const) {
    const at = header.columns.indexOf(field);
    if (at < 0) continue;
    const reading = dayOrderOf(cells.map((row) => row[at]?.trim() ?? ''));
    if ('order' in reading) orders[field] = reading.order;
    if ('contradictory' in reading) {
      about.remark({ code: 'day_orders_mixed', field, text: reading.contradictory.join(' | ') });
    }
  }
  const short = cells.filter((row) => row.length < header.columns.length);
  const isFull = cells.length > 1 && short.length <= (cells.at(-1) === short[0] ? 1 : 0);
  return { orders, isFull, doubts: suspicions(header, cells, about) };
}

function toRow({ cells, row, remarks: own = [] }: TableRecord, header: Header, learned: Learned): ReadRow {
  const fields: ReadRow['fields'] = {};
  const remarks: Remark[] = [...own];
  for (const [field, source] of Object.entries(header.mapping.fields ?? {})) {
    if (source && 'value' in source) fields[field as Field] = source.value;
  }
  for (const [i, column] of header.columns.entries()) {
    const text = cells[i]?.trim();
    if (column && column !== 'ignored' && text) fields[column] = text;
  }
  const surplus = cells.slice(header.columns.length).filter((cell) => cell.trim() !== '');
  if (surplus.length > 0) remarks.push({ code: 'row_too_long', text: surplus.join(' | ').slice(0, 100) });
  if (learned.isFull && cells.length < header.columns.length) remarks.push({ code: 'row_cut' });
  const doubts = learned.doubts.size > 0 ? learned.doubts.get(fold(fields.discipline ?? '')) : undefined;
  if (doubts) remarks.push(...doubts.map((doubt) => ({ ...doubt, text: fields.mark })));
  const found: ReadRow = { row, raw: cells.join(','), fields, remarks, orders: learned.orders };
  if (header.codes) found.codes = header.codes;
  return found;
}
