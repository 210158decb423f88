import { parse } from 'csv-parse/sync';
import { decoded, headText } from './decode.js';
import type { ReadAbout, Reader, ReadRow, Remark } from './reader.js';

const FIRST_LINE = /^\s*\d+\s*,\s*\d+\s*,\s*\d+\s*,/;
const MOST_BYTES = 5_000_000;
/** A control byte inside a name is a letter that the single-byte export cut to its low byte. */
// oxlint-disable-next-line no-control-regex -- that byte is what is looked for
const DAMAGED = /[\u0001-\u0008\u000B\u000C\u000E-\u001F]/;
const TIME = /^\d+([:.,]\d+)*$/;

/** FinishLynx results of one heat. Positions are those of the vendor's database page. */
export const lifReader: Reader = {
  code: 'finishlynx-lif',
  about: 'FinishLynx .lif: the results of one heat, in CP1252, UTF-8 or UTF-16.',
  extensions: ['.lif'],
  mediaTypes: ['text/plain', 'application/octet-stream'],
  recognises: (head, fileName) => {
    const text = headText(head).replace(/^(\s*;[^\n]*\n)+/, '');
    return /\.lif$/i.test(fileName) && FIRST_LINE.test(text);
  },
  read: readLif,
};

async function* readLif(bytes: AsyncIterable<Buffer>, about: ReadAbout): AsyncIterable<ReadRow> {
  let text = '';
  for await (const part of decoded(bytes, about)) {
    text += part;
    if (text.length > MOST_BYTES) {
      about.remark({ code: 'file_too_large', text: 'one heat' });
      return;
    }
  }
  const records = lines(text);
  const head = records.shift()?.cells;
  if (!head || records.length === 0) about.remark({ code: 'no_rows' });
  if (!head) return;
  for (const { cells, row } of records) yield result(cells, row, head);
}

function lines(text: string): { cells: string[]; row: number }[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line, i) => ({ line, row: i + 1 }))
    .filter(({ line }) => line.trim() !== '' && !line.startsWith(';'))
    .map(({ line, row }) => {
      const [cells = []] = parse(line, { relax_quotes: true, relax_column_count: true });
      return { cells, row };
    });
}

function result(cells: string[], row: number, head: string[]): ReadRow {
  const at = (i: number) => cells[i]?.trim() ?? '';
  const remarks: Remark[] = [];
  const isStatus = at(0) !== '' && !/^\d+$/.test(at(0));
  const isRelay = at(4) === '' && /\d\s*x\s*\d/i.test(head[3] ?? '');
  if (at(6) !== '' && !TIME.test(at(6)) && TIME.test(at(3)))
    remarks.push({ code: 'columns_shifted', text: at(6) });
  const fields: ReadRow['fields'] = {
    discipline: head[3]?.trim(),
    round: head[1]?.trim(),
    heat: head[2]?.trim(),
    wind: head[4]?.trim(),
    bib: at(1),
    lane: at(2),
    club: at(5),
    federationAthleteId: at(7),
    reaction: at(9),
    mark: isStatus ? at(0) : at(6),
    place: isStatus ? '' : at(0),
    timing: 'electronic',
    ...(isRelay ? { name: at(3), competitor: 'team' } : { familyName: at(3), givenName: at(4) }),
  };
  for (const field of ['name', 'familyName', 'givenName', 'club'] as const) {
    const text = fields[field];
    if (text && DAMAGED.test(text)) remarks.push({ code: 'name_damaged', field, text: visible(text) });
    if (text) fields[field] = visible(text);
  }
  return { row, raw: cells.join(','), fields, remarks };
}

const visible = (text: string): string => text.replaceAll(new RegExp(DAMAGED, 'g'), '\uFFFD');
