import type { ParseError } from 'jsonc-parser';
import type { ReadAbout } from './reader.js';

/** A JSON document that may carry comments and trailing commas; undefined, with a remark of the line, when it is broken. */
export async function commentedJson(text: string, about: ReadAbout): Promise<unknown> {
  const { parse } = await import('jsonc-parser');
  const faults: ParseError[] = [];
  const parsed: unknown = parse(text, faults, { allowTrailingComma: true });
  const [fault] = faults;
  if (!fault) return parsed ?? null;
  about.remark({ code: 'json_broken', path: `line ${text.slice(0, fault.offset).split('\n').length}` });
  return undefined;
}
