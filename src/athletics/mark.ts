import { quickMark } from './mark-quick.js';
import type { AboutMark, MarkReading } from './mark-reading.js';
import { readDecorated } from './mark-text.js';

export { formatMark } from './mark-format.js';
export type {
  AboutMark,
  Mark,
  MarkFlag,
  MarkProblem,
  MarkReading,
  Qualifier,
  ReadMark,
  Timing,
} from './mark-reading.js';

/**
 * Reads one result cell. The common notations take a quick way; everything else, with its suffixes, words and
 * doubts, the long one.
 */
export function readMark(text: string, about: AboutMark): MarkReading {
  return quickMark(text, about) ?? readDecorated(text, about);
}
