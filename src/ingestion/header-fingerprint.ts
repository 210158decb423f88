import { createHash } from 'node:crypto';
import { fold } from './fold.js';

/** The same for header lines that differ only in capitals, accents, punctuation, or empty columns at the end. */
export function headerFingerprint(header: readonly string[]): string {
  const names = header.map(fold);
  while (names.at(-1) === '') names.pop();
  return createHash('sha256').update(JSON.stringify(names)).digest('hex');
}
