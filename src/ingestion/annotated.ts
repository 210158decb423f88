import { Readable } from 'node:stream';
import type { Language } from '../platform/http/language.js';
import { FINDING_RULES } from './finding-codes.js';
import { csvLines, isCsvFault } from './readers/csv-reader.js';
import type { RowNote } from './row-notes.js';
import type { Submission } from './submission.entity.js';

export interface Annotatable {
  submission: Pick<Submission, 'fileName' | 'format' | 'mapping'>;
  /** The file as it was sent; read only where its own lines are given back. */
  bytes: Readable;
  /** In the order of the file. */
  notes: AsyncIterator<RowNote>;
}

/** The rows of a submission as text for its sender. */
export interface Annotated {
  submission: Submission;
  text: Readable;
}

const HUB_COLUMNS = ['hub_status', 'hub_code', 'hub_message', 'hub_suggestion'];
/** Spreadsheets take UTF-8 for UTF-8 only with this mark. */
const MARK = '\uFEFF';
const PLAIN_NUMBER = /^[+-]?\d+([.,]\d+)?$/;
const FORMULA = /^(\s*[=+\-@]|\t|\r)/;

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

function said(note: RowNote | null, language: Language): string[] {
  if (!note) return ['', '', '', ''];
  const { verdict, findings } = note;
  return [
    verdict,
    findings.map(({ code }) => code).join(' | '),
    findings.map(({ code }) => FINDING_RULES[code].messages[language]).join(' | '),
    findings
      .map(({ suggestion }) => suggestion)
      .filter((suggestion) => suggestion !== null)
      .join(' | '),
  ];
}

const line = (cells: readonly string[], delimiter: string): string =>
  `${cells.map((text) => quoted(harmless(text), delimiter)).join(delimiter)}\r\n`;

/** A spreadsheet runs a cell that starts like a formula; an apostrophe makes it a text. */
const harmless = (text: string): string =>
  FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;

const quoted = (text: string, delimiter: string): string =>
  text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
