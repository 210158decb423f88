import type { Parser } from 'csv-parse';
import { Readable } from 'node:stream';
import { decoded, headText } from './decode.js';
import type { ReadAbout, Reader, ReadRow } from './reader.js';
import { type TableRecord, tableRows } from './table-reading.js';

const LONGEST_LINE = 100_000;

/** The hub's own CSV: one result a line, header names in four languages or a declared mapping. */
export const csvReader: Reader = {
  code: 'csv',
  about:
    'Comma, semicolon or tab separated values with a header line in English, Spanish, Portuguese or French.',
  delivers: 'results',
  extensions: ['.csv', '.txt', '.tsv'],
  mediaTypes: ['text/csv', 'text/plain'],
  recognises: (head, fileName) => isText(head) && (/\.(csv|txt|tsv)$/i.test(fileName) || isTable(head)),
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

/** Under any name: two lines with the same number of separators. */
function isTable(head: Buffer): boolean {
  const [first = '', second = ''] = headText(head).split(/\r?\n/);
  return [';', '\t', ','].some((mark) => {
    const count = first.split(mark).length;
    return count >= 4 && second.split(mark).length === count;
  });
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
  const { parse } = await import('csv-parse');
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
  yield* tableRows(records(lines), about);
}

async function* records(lines: AsyncIterable<Line>): AsyncIterable<TableRecord> {
  for await (const { record, info } of lines) yield { cells: record, row: info.lines };
}

async function separated(
  text: Readable,
  parser: Parser,
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
