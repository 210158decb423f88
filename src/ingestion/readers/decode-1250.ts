/**
 * Letters of CP1250 that are signs in CP1252: ł Ł ą Ą ś Ś ź ż ť ľ. Between letters they can be nothing else,
 * so a few of them say that a file without a mark is Central European.
 */
const LETTERS = new Set([0xb3, 0xa3, 0xb9, 0xa5, 0x9c, 0x8c, 0x9f, 0x8f, 0xbf, 0xaf, 0x9d, 0xbe, 0xbc]);
const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte >= 0xc0);

/** Which single-byte code page a text is in that is not UTF-8. */
export function singleByteEncoding(sample: Buffer): 'windows-1250' | 'windows-1252' {
  let foreign = 0;
  let high = 0;
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i] ?? 0;
    if (byte < 0x80) continue;
    high += 1;
    const isInside = isLetter(sample[i - 1]) || isLetter(sample[i + 1]);
    if (LETTERS.has(byte) && isInside) foreign += 1;
  }
  return foreign >= 2 && foreign * 10 >= high ? 'windows-1250' : 'windows-1252';
}
