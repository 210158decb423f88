import { type AsyncZippable, zip } from 'fflate';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import type { Language } from '../platform/http/language.js';
import { HUB_COLUMNS, said } from './annotated-words.js';
import { relationsOf, workbookOf } from './readers/xlsx-parts.js';
import { xlsxReader } from './readers/xlsx-reader.js';
import { zipEntries } from './readers/zip-entries.js';
import type { RowNote } from './row-notes.js';
import type { Submission } from './submission.entity.js';

const MOST_UNPACKED_BYTES = 30_000_000;

/** What is written beside the rows of one sheet, by the number of the row in it. */
type SheetNotes = Map<number, string[]>;

/**
 * The workbook as it was sent, its looks and formulas untouched, with five more cells in every row that was read.
 * Null when it is too large to be changed in memory.
 */
export async function annotatedWorkbook(
  { fileName, mapping }: Pick<Submission, 'fileName' | 'mapping'>,
  bytes: Readable,
  notes: ReadonlyMap<number, RowNote>,
  language: Language,
): Promise<Buffer | null> {
  const sent = await buffer(bytes);
  const entries = await zipEntries(Readable.from([sent]));
  const unpacked = entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  if (unpacked > MOST_UNPACKED_BYTES) return null;
  const parts: Record<string, Uint8Array> = {};
  for (const entry of entries) parts[entry.name] = new Uint8Array(await buffer(Readable.from(entry.open())));
  const part = (name: string) => Readable.from([Buffer.from(parts[name] ?? [])]);
  const bySheet = new Map<string, SheetNotes>();
  const about = { fileName, mapping, remark: () => undefined };
  for await (const { row, path = '' } of xlsxReader.read(Readable.from([sent]), about)) {
    const at = path.lastIndexOf('!');
    const own = bySheet.get(path.slice(0, at)) ?? new Map<number, string[]>();
    bySheet.set(
      path.slice(0, at),
      own.set(Number(path.slice(at + 1)), said(notes.get(row) ?? null, language)),
    );
  }
  const { sheets } = await workbookOf(part('xl/workbook.xml'));
  const targets = await relationsOf(part('xl/_rels/workbook.xml.rels'));
  for (const { name, relation } of sheets) {
    const target = targets.get(relation) ?? '';
    const [own, xml] = [bySheet.get(name), parts[target]];
    if (own && xml)
      parts[target] = new Uint8Array(Buffer.from(annotatedSheet(Buffer.from(xml).toString(), own)));
  }
  return Buffer.from(await zipped(parts));
}

/** In a thread of the library, so that the hub keeps answering. */
const zipped = (parts: AsyncZippable): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    zip(parts, (error, archive) => (error ? reject(error) : resolve(archive)));
  });

const ROW = /<((?:\w+:)?)row\b([^>]*[^/>])?>([\s\S]*?)<\/\1row>/g;
const CELL = /\br="([A-Z]{1,3})\d+"/g;

/** Cells behind the widest row; the words of the columns beside the line above the first result. */
export function annotatedSheet(xml: string, notes: SheetNotes): string {
  const header = Math.min(...notes.keys()) - 1;
  let width = 0;
  for (const [, letters = ''] of xml.matchAll(CELL)) width = Math.max(width, numberOf(letters));
  let at = 0;
  return xml
    .replace(/<(?:\w+:)?dimension\b[^>]*\/>/, '')
    .replace(ROW, (whole, prefix: string, attributes = '', cells: string) => {
      at = Number(/\br="(\d+)"/.exec(attributes)?.[1] ?? at + 1);
      const words = at === header ? HUB_COLUMNS : notes.get(at);
      if (!words) return whole;
      // `spans` says where the cells end and would be wrong now.
      const kept = attributes.replace(/\sspans="[^"]*"/, '');
      const own = words.map((text, i) => cell(prefix, `${lettersOf(width + 1 + i)}${at}`, text)).join('');
      return `<${prefix}row${kept}>${cells}${own}</${prefix}row>`;
    });
}

const cell = (prefix: string, reference: string, text: string): string =>
  text === ''
    ? ''
    : `<${prefix}c r="${reference}" t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escaped(text)}</${prefix}t></${prefix}is></${prefix}c>`;

// oxlint-disable-next-line no-control-regex -- XML has no control characters
const CONTROL = /[\u0000-\u001F]/g;
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll(CONTROL, ' ');

const numberOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function lettersOf(column: number): string {
  const [rest, last] = [Math.floor((column - 1) / 26), (column - 1) % 26];
  return (rest > 0 ? lettersOf(rest) : '') + String.fromCharCode(65 + last);
}
