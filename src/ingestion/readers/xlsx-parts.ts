import sax from 'sax';
import { builtInFormat } from './xlsx-cells.js';
import { ZipRefused } from './zip-entries.js';

const MOST_STRING_LETTERS = 20_000_000;

const refuse = () => {
  throw new ZipRefused('zip_broken', 'XML');
};

export type SaxHandlers = Pick<Partial<sax.SAXParser>, 'onopentag' | 'onclosetag' | 'ontext'>;

/** Walks a part of a workbook as it is unpacked. A document type is refused: no part of a workbook has one. */
export async function* walk(bytes: AsyncIterable<Buffer>, handlers: SaxHandlers): AsyncIterable<void> {
  const parser = sax.parser(true, { position: false });
  Object.assign(parser, { ondoctype: refuse, onerror: refuse, ...handlers });
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of bytes) {
    parser.write(decoder.decode(chunk, { stream: true }));
    yield;
  }
  parser.write(decoder.decode()).close();
  yield;
}

async function whole(bytes: AsyncIterable<Buffer>, handlers: SaxHandlers): Promise<void> {
  for await (const _ of walk(bytes, handlers));
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
const attribute = (tag: sax.Tag | sax.QualifiedTag, name: string): string => {
  const value = tag.attributes[name];
  return typeof value === 'string' ? value : (value?.value ?? '');
};

export interface SheetPart {
  name: string;
  relation: string;
  isHidden: boolean;
}

export async function workbookOf(
  bytes: AsyncIterable<Buffer>,
): Promise<{ sheets: SheetPart[]; dates1904: boolean }> {
  const sheets: SheetPart[] = [];
  let dates1904 = false;
  await whole(bytes, {
    onopentag: (tag) => {
      if (local(tag.name) === 'workbookPr') dates1904 = /^(1|true)$/.test(attribute(tag, 'date1904'));
      if (local(tag.name) !== 'sheet') return;
      const isHidden = attribute(tag, 'state') !== '' && attribute(tag, 'state') !== 'visible';
      sheets.push({ name: attribute(tag, 'name'), relation: attribute(tag, 'r:id'), isHidden });
    },
  });
  return { sheets, dates1904 };
}

export async function relationsOf(bytes: AsyncIterable<Buffer>): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  await whole(bytes, {
    onopentag: (tag) => {
      if (local(tag.name) !== 'Relationship') return;
      const target = attribute(tag, 'Target').replace(/^\//, '');
      targets.set(attribute(tag, 'Id'), target.startsWith('xl/') ? target : `xl/${target}`);
    },
  });
  return targets;
}

/** Texts that cells share; of a text with several fonts the parts one after the other, without its reading aid. */
export async function sharedStringsOf(bytes: AsyncIterable<Buffer>): Promise<string[]> {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let isAid = false;
  let letters = 0;
  await whole(bytes, {
    onopentag: ({ name }) => {
      if (local(name) === 'si') text = '';
      if (local(name) === 'rPh') isAid = true;
      isText = local(name) === 't' && !isAid;
    },
    ontext: (part) => {
      if (isText) text += part;
    },
    onclosetag: (name) => {
      if (local(name) === 't') isText = false;
      if (local(name) === 'rPh') isAid = false;
      if (local(name) !== 'si') return;
      letters += text.length;
      if (letters > MOST_STRING_LETTERS) throw new ZipRefused('zip_too_large', 'shared strings');
      strings.push(text);
    },
  });
  return strings;
}

/** The number format of each cell style, in the order that cells refer to. */
export async function formatsOf(bytes: AsyncIterable<Buffer>): Promise<string[]> {
  const own = new Map<number, string>();
  const formats: string[] = [];
  let isCellStyle = false;
  await whole(bytes, {
    onopentag: (tag) => {
      const name = local(tag.name);
      if (name === 'numFmt') own.set(Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode'));
      if (name === 'cellXfs') isCellStyle = true;
      if (name !== 'xf' || !isCellStyle) return;
      const id = Number(attribute(tag, 'numFmtId'));
      formats.push(own.get(id) ?? builtInFormat(id));
    },
    onclosetag: (name) => {
      if (local(name) === 'cellXfs') isCellStyle = false;
    },
  });
  return formats;
}
