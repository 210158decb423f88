import type { Readable } from 'node:stream';
import type { Annotatable } from './annotated.js';
import { HUB_COLUMNS, notesByRow, said } from './annotated-words.js';
import { linesOf, wholeText } from './readers/whole-text.js';
import type { Language } from '../platform/http/language.js';

const MOST_BYTES = 20_000_000;
/** Behind every field that the vendor has numbered, so that the file can be sent again as it is. */
const OWN_FIELDS = 40;

/** The lines of a Hy-Tek export with five more fields each. */
export async function* hytekLines(
  { submission: { fileName, mapping }, bytes, notes }: Annotatable & { bytes: Readable },
  language: Language,
): AsyncIterable<string> {
  const text = await wholeText(bytes, { fileName, mapping, remark: () => undefined }, MOST_BYTES);
  const byRow = await notesByRow(notes);
  for (const { text: line, row } of linesOf((text ?? '').trimEnd())) {
    const note = byRow.get(row);
    const isHeader = line.trimStart().startsWith('H');
    if (!note && !isHeader) yield `${line}\r\n`;
    else {
      const cells = line.replace(/[\r\n]+$/, '').split(';');
      const empty = Array.from({ length: Math.max(0, OWN_FIELDS - cells.length) }, () => '');
      const words = note ? said(note, language) : HUB_COLUMNS;
      yield `${[...cells, ...empty, ...words.map(plain)].join(';')}\r\n`;
    }
  }
}

const plain = (text: string): string => text.replaceAll(/[;"\r\n]+/g, ',');
