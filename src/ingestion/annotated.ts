import { Readable } from 'node:stream';
import type { Language } from '../platform/http/language.js';
import { hytekLines } from './annotated-hytek.js';
import { HUB_COLUMNS, notesByRow, said } from './annotated-words.js';
import { csvLines, isCsvFault } from './readers/csv-reader.js';
import { ZipRefused } from './readers/zip-entries.js';
import type { RowNote } from './row-notes.js';
import type { Submission } from './submission.entity.js';

export interface Annotatable {
  submission: Pick<Submission, 'fileName' | 'format' | 'mapping'>;
  /** The file as it was sent; read only where its own lines are given back. */
  bytes: Readable;
  /** In the order of the file. */
  notes: AsyncIterator<RowNote>;
}

/** A file for its sender, with what it is. */
export interface Annotated {
  bytes: Readable;
  type: string;
  fileName: string;
}

const CSV = 'text/csv; charset=utf-8';
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const ANNOTATED_TYPES = ['text/csv', WORKBOOK, 'text/plain'];

/** Spreadsheets take UTF-8 for UTF-8 only with this mark. */
const MARK = '\uFEFF';
/** A workbook of a meet has a few ten thousand bytes; a larger one is given back as CSV. */
const LARGEST_WORKBOOK_BYTES = 2_000_000;
const PLAIN_NUMBER = /^[+-]?\d+([.,]\d+)?$/;
const FORMULA = /^(\s*[=+\-@]|\t|\r)/;

/** The sender's own file where its format has room for more columns, else a CSV; `asCsv` asks for that in any case. */
export async function annotatedFile(
  about: Annotatable & { submission: Submission },
  language: Language,
  { asCsv }: { asCsv: boolean },
): Promise<Annotated> {
  const { fileName, format, sizeBytes } = about.submission;
  const [, name = fileName, extension = ''] = /^(.*?)(\.[^.]*)?$/.exec(fileName) ?? [];
  const own = `${name}.annotated${extension}`;
  if (!asCsv && format === 'hytek-export') {
    const bytes = Readable.from(hytekLines(about, language));
    return { bytes, type: 'text/plain; charset=utf-8', fileName: own };
  }
  if (!asCsv && format === 'xlsx' && sizeBytes <= LARGEST_WORKBOOK_BYTES) {
    const { annotatedWorkbook } = await import('./annotated-xlsx.js');
    const notes = await notesByRow(about.notes);
    const workbook = await annotatedWorkbook(about.submission, about.bytes, notes, language).catch(refused);
    if (workbook) return { bytes: Readable.from([workbook]), type: WORKBOOK, fileName: own };
    return {
      bytes: annotated({ ...about, notes: again(notes.values()) }, language),
      type: CSV,
      fileName: `${name}.annotated.csv`,
    };
  }
  return { bytes: annotated(about, language), type: CSV, fileName: `${name}.annotated.csv` };
}

// oxlint-disable-next-line typescript/require-await -- the rows of a database come asynchronously
async function* again(notes: Iterable<RowNote>): AsyncGenerator<RowNote> {
  yield* notes;
}

/** A workbook that cannot be unpacked has its reason in the report. */
function refused(error: unknown): null {
  if (error instanceof ZipRefused) return null;
  throw error;
}

/** A CSV of the rows as they were sent, with what the hub says of each; it opens safely in a spreadsheet. */
export function annotated(about: Annotatable, language: Language): Readable {
  if (about.submission.format === 'csv') return Readable.from(ownLines(about, language));
  about.bytes.destroy();
  return Readable.from(rawLines(about.notes, language));
}

async function* ownLines(
  { submission, bytes, notes }: Annotatable,
  language: Language,
): AsyncIterable<string> {
  const about = { fileName: submission.fileName, mapping: submission.mapping, remark: () => undefined };
  const { lines, delimiter } = await csvLines(bytes, about);
  let width: number | undefined;
  let note = await notes.next();
  try {
    for await (const { record, info } of lines) {
      if (width === undefined) {
        width = record.length;
        yield MARK + line([...record, ...HUB_COLUMNS], delimiter);
      } else {
        while (!note.done && note.value.row < info.lines) note = await notes.next();
        const own = note.done || note.value.row !== info.lines ? null : note.value;
        // A line that is too long keeps its surplus; a short one is filled up to the header.
        const cells = [...record, ...Array.from({ length: Math.max(0, width - record.length) }, () => '')];
        yield line([...cells, ...said(own, language)], delimiter);
      }
    }
  } catch (error) {
    if (!isCsvFault(error)) throw error; // The report says where the file breaks off.
  }
}

async function* rawLines(notes: AsyncIterator<RowNote>, language: Language): AsyncIterable<string> {
  yield MARK + line(['row', 'raw', ...HUB_COLUMNS], ',');
  for (let note = await notes.next(); !note.done; note = await notes.next()) {
    yield line([String(note.value.row), note.value.raw, ...said(note.value, language)], ',');
  }
}

const line = (cells: readonly string[], delimiter: string): string =>
  `${cells.map((text) => quoted(harmless(text), delimiter)).join(delimiter)}\r\n`;

/** A spreadsheet runs a cell that starts like a formula; an apostrophe makes it a text. */
const harmless = (text: string): string =>
  FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;

const quoted = (text: string, delimiter: string): string =>
  text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
