import { singleByteEncoding } from './decode-1250.js';
import type { ReadAbout } from './reader.js';

const BOMS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const SAMPLE_BYTES = 1 << 20;

/** The encoding by byte order mark, or null. */
export const bomOf = (head: Buffer): string | null =>
  BOMS.find(([, mark]) => mark.every((byte, i) => head[i] === byte))?.[0] ?? null;

/**
 * Text of a file as it streams by: the byte order mark decides, then UTF-8, then CP1252 or CP1250.
 * UTF-8 is judged by the first megabyte; a broken character in it is replaced and reported.
 */
export async function* decoded(bytes: AsyncIterable<Buffer>, about: ReadAbout): AsyncIterable<string> {
  const held: Buffer[] = [];
  let size = 0;
  let decoder: TextDecoder | undefined;
  let damaged = false;
  const text = (chunk: Buffer | undefined): string => {
    const out = decoder?.decode(chunk, { stream: chunk !== undefined }) ?? '';
    if (!damaged && out.includes('\uFFFD')) {
      damaged = true;
      about.remark({ code: 'encoding_damaged' });
    }
    return out;
  };
  for await (const chunk of bytes) {
    if (decoder) yield text(chunk);
    else {
      held.push(chunk);
      size += chunk.length;
      if (size >= SAMPLE_BYTES) {
        decoder = decoderFor(Buffer.concat(held), false, about);
        yield text(Buffer.concat(held));
      }
    }
  }
  if (!decoder) {
    decoder = decoderFor(Buffer.concat(held), true, about);
    yield text(Buffer.concat(held));
  }
  yield text(undefined);
}

function decoderFor(sample: Buffer, whole: boolean, about: ReadAbout): TextDecoder {
  const bom = bomOf(sample);
  if (bom) return new TextDecoder(bom);
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: !whole });
    return new TextDecoder('utf-8');
  } catch {
    if (isDamagedUtf8(sample)) return new TextDecoder('utf-8');
    const encoding = singleByteEncoding(sample);
    about.remark({ code: 'encoding_assumed', text: encoding });
    return new TextDecoder(encoding);
  }
}

/** In a single-byte text letters form a whole sequence of UTF-8 by rare accident; here most of them do. */
function isDamagedUtf8(sample: Buffer): boolean {
  let broken = 0;
  let whole = 0;
  for (const letter of new TextDecoder('utf-8').decode(sample)) {
    if (letter === '\uFFFD') broken += 1;
    else if (letter > '\u007F') whole += 1;
  }
  return whole > broken;
}

/** The first bytes as text, for recognising a format. */
export function headText(head: Buffer): string {
  const bom = bomOf(head);
  return new TextDecoder(bom ?? 'utf-8').decode(head).replace(/^\uFEFF/, '');
}
