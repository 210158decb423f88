import type { Field } from '../mapping.js';
import type { ReadRow } from './reader.js';

const HIGH_BYTES = Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i);
/**
 * What CP1252 shows for the bytes 0x80 to 0x9F; the rest of Latin 1 stands for itself. Only a stream is decoded as
 * CP1252: for a whole text Node 20 takes a short way and gives Latin 1.
 */
const HIGH = new Map(
  Array.from(
    new TextDecoder('windows-1252').decode(HIGH_BYTES, { stream: true }),
    (letter, i) => [letter, 0x80 + i] as const,
  ),
);
const CONTINUED = `[\\u0080-\\u00BF${[...HIGH.keys()].join('')}]`;
/**
 * Two or three letters that UTF-8 bytes become when they are read as CP1252: `Ã©`, `Å‚`, `â€™`, `áº¡`. Only what
 * letters of Latin names and their quotes become: `ÍŠ` stands in Czech names and means itself.
 */
const TWICE = new RegExp(
  `[\\u00C2-\\u00C5]${CONTINUED}|\\u00E1[\\u00B8-\\u00BB]${CONTINUED}|\\u00E2\\u20AC${CONTINUED}`,
);
const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text before it was encoded twice; null when it was not, or when letters are lost. */
export function onceEncoded(text: string): string | null {
  if (!TWICE.test(text)) return null;
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const byte = HIGH.get(letter) ?? (code < 0x100 ? code : null);
    if (byte === null) return null;
    bytes.push(byte);
  }
  try {
    return decoder.decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

const NAMES: readonly Field[] = [
  'name',
  'familyName',
  'givenName',
  'club',
  'meet',
  'venue',
  'city',
  'discipline',
];

/** Repairs names that were encoded twice, once or more; reports those that lost letters on the way. */
export function repairMojibake({ fields, remarks }: ReadRow): void {
  for (const field of NAMES) {
    const text = fields[field];
    if (!text) continue;
    const isSaid = remarks.some(({ code, field: about }) => code === 'name_damaged' && about === field);
    if (text.includes('\uFFFD') && !isSaid) remarks.push({ code: 'name_damaged', field, text });
    if (!TWICE.test(text)) continue;
    let whole = text;
    for (let next = onceEncoded(whole); next !== null; next = onceEncoded(whole)) whole = next;
    if (whole === text) remarks.push({ code: 'name_damaged', field, text });
    else {
      fields[field] = whole;
      remarks.push({ code: 'text_repaired', field, text, suggestion: whole });
    }
  }
}
