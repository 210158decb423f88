import { decoded } from './decode.js';
import type { ReadAbout } from './reader.js';

/** The text of a file that is small by nature; null, with a remark, when it is not. */
export async function wholeText(
  bytes: AsyncIterable<Buffer>,
  about: ReadAbout,
  mostBytes: number,
): Promise<string | null> {
  const parts: string[] = [];
  let size = 0;
  for await (const part of decoded(bytes, about)) {
    size += part.length;
    if (size > mostBytes) {
      about.remark({ code: 'file_too_large', text: `${Math.floor(mostBytes / 1_000_000)} MB` });
      return null;
    }
    parts.push(part);
  }
  return parts.join('').replace(/^\uFEFF/, '');
}

export interface TextLine {
  text: string;
  /** From 1. */
  row: number;
}

/** Lines with their numbers, whatever ends them. */
export const linesOf = (text: string): TextLine[] =>
  text.split(/\r\n|\n|\r/).map((line, i) => ({ text: line, row: i + 1 }));

/** The number of the last line when it does not end: programs end every line, so the rest of it may be missing. */
export function cutLine(text: string): number | null {
  return text === '' || /[\r\n]$/.test(text) ? null : text.split(/\r\n|\n|\r/).length;
}
