import { parse } from 'csv-parse';
import { Readable } from 'node:stream';
import { columnsOf, type Field } from '../mapping.js';
import { decoded, headText } from './decode.js';
import type { ReadAbout, Reader, ReadRow } from './reader.js';

const MOST_COLUMNS = 200;
const LONGEST_LINE = 100_000;
const NEEDED = ['mark', 'discipline'] as const;

/** The hub's own CSV: one result a line, header names in four languages or a declared mapping. */
export const csvReader: Reader = {
  code: 'csv',
  about:
    'Comma, semicolon or tab separated values with a header line in English, Spanish, Portuguese or French.',
  extensions: ['.csv', '.txt', '.tsv'],
  mediaTypes: ['text/csv', 'text/plain'],
  recognises: (head, fileName) => /\.(csv|txt|tsv)$/i.test(fileName) && isText(head),
  read: readCsv,
};

const BINARY = ['%PDF', 'PK\u0003\u0004', '{\\rtf', 'GIF8'] as const;
// oxlint-disable-next-line no-control-regex -- binary files show themselves by control characters
const CONTROLS = /[\u0001-\u0008\u000E-\u001F]/g;

function isText(head: Buffer): boolean {
  const text = headText(head);
  const controls = text.match(CONTROLS)?.length ?? 0;
  const isKnownBinary = BINARY.some((start) => text.startsWith(start));
  return !isKnownBinary && controls * 100 < Math.max(100, text.length);
}

interface Line {
  record: string[];
  info: { lines: number };
}

/** Says that the text is not CSV to its end: an open quote, or a line without end. */
export const isCsvFault = (error: unknown): error is Error & { lines?: number } =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');

/** The lines of a file with their cells and numbers, and the separator that the header decides. */
export async function csvLines(
  bytes: AsyncIterable<Buffer>,
  about: ReadAbout,
): Promise<{ lines: AsyncIterable<Line>; delimiter: string }> {
  const text = Readable.from(decoded(bytes, about), { objectMode: true });
  const parser = parse({
    delimiter: [',', ';', '\t'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    bom: true,
    info: true,
    max_record_size: LONGEST_LINE,
  });
  // A first chunk decides the separator: a decimal comma must not split a semicolon file.
  return separated(text, parser);
}

async function* readCsv(bytes: AsyncIterable<Buffer>, about: ReadAbout): AsyncIterable<ReadRow> {
  const { lines } = await csvLines(bytes, about);
  let columns: (Field | 'ignored' | null)[] | undefined;
  let count = 0;
  for await (const { record, info } of lines) {
    if (!columns) {
      columns = header(record, about);
      if (!columns) return;
    } else {
      count += 1;
      yield row(record, info.lines, columns, about);
    }
  }
  if (count === 0) about.remark({ code: 'no_rows' });
}

async function separated(
  text: Readable,
  parser: ReturnType<typeof parse>,
): Promise<{ lines: AsyncIterable<Line>; delimiter: string }> {
  const source = text[Symbol.asyncIterator]() as AsyncIterator<string>;
  const first = await source.next();
  const start = first.done ? '' : first.value;
  const line = /^\uFEFF?[^\r\n]*/.exec(start)?.[0] ?? '';
  const count = (mark: string) => line.split(mark).length;
  const delimiter = [';', '\t', ','].toSorted((one, other) => count(other) - count(one))[0] ?? ',';
  parser.options.delimiter = [Buffer.from(delimiter)];
  async function* rest(): AsyncIterable<string> {
    yield start;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  }
  const lines = Readable.from(rest())
    .on('error', (error) => parser.destroy(error))
    .pipe(parser);
  return { lines, delimiter };
}

function header(record: string[], about: ReadAbout): (Field | 'ignored' | null)[] | undefined {
  if (record.length > MOST_COLUMNS) {
    about.remark({ code: 'too_many_columns', text: String(record.length) });
    return undefined;
  }
  const columns = columnsOf(record, about.mapping);
  const known = new Set([...columns, ...Object.keys(about.mapping.fields ?? {})]);
  for (const [i, column] of columns.entries()) {
    if (column === null && record[i]?.trim()) {
      about.remark({ code: 'column_unknown', field: `${i + 1}`, text: record[i]?.slice(0, 100) });
    }
  }
  const missing = NEEDED.filter((field) => !known.has(field));
  if (!known.has('name') && !known.has('familyName')) missing.push('name' as 'mark');
  for (const field of missing) about.remark({ code: 'column_missing', field });
  return missing.length > 0 ? undefined : columns;
}

function row(
  record: string[],
  line: number,
  columns: (Field | 'ignored' | null)[],
  { mapping }: ReadAbout,
): ReadRow {
  const fields: ReadRow['fields'] = {};
  const remarks: ReadRow['remarks'] = [];
  for (const [field, source] of Object.entries(mapping.fields ?? {})) {
    if (source && 'value' in source) fields[field as Field] = source.value;
  }
  for (const [i, column] of columns.entries()) {
    const text = record[i]?.trim();
    if (column && column !== 'ignored' && text) fields[column] = text;
  }
  const surplus = record.slice(columns.length).filter((cell) => cell.trim() !== '');
  if (surplus.length > 0) remarks.push({ code: 'row_too_long', text: surplus.join(' | ').slice(0, 100) });
  return { row: line, raw: record.join(','), fields, remarks };
}
