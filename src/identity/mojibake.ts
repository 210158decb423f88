/** What Windows-1252 shows for the bytes 0x80 to 0x9F, which Latin-1 leaves to control signs. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const BYTE_OF = new Map(WINDOWS_1252.split('').map((letter, at) => [letter, 0x80 + at]));
/** A lead byte of UTF-8 read as a letter, and a following byte read as a sign. */
const SUSPICIOUS = /[\u00C2-\u00F4][\u0080-\u00BF\u0152-\u0192\u02C6-\u02DC\u2013-\u203A\u20AC\u2122]/;
const MOST_ROUNDS = 3;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * "JosÃ©" is "José" whose UTF-8 was read as Windows-1252. It is repaired only where the way back exists: every letter is
 * one byte and the bytes are UTF-8. A name that merely looks strange stays as it is.
 */
export function repairMojibake(text: string): string {
  let repaired = text;
  for (let round = 0; round < MOST_ROUNDS && SUSPICIOUS.test(repaired); round++) {
    const bytes = bytesOf(repaired);
    if (!bytes) break;
    try {
      repaired = utf8.decode(bytes);
    } catch {
      break;
    }
  }
  return repaired;
}

function bytesOf(text: string): Uint8Array | null {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const byte = code < 0x100 ? code : BYTE_OF.get(letter);
    if (byte === undefined) return null;
    bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}
