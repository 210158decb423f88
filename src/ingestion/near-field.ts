import { editDistance } from '../identity/edit-distance.js';
import { fold } from './fold.js';
import { type Field, HEADER_NAMES } from './mapping.js';

/** Shorter words are near to too many others. */
const SHORTEST = 4;
const MOST_EDITS = 2;

/** The field whose header a name is nearly like, among those that no column is yet; null when none is near. */
export function nearField(name: string, taken: readonly (Field | 'ignored' | null)[]): Field | null {
  const plain = fold(name);
  let best: { field: Field; edits: number } | null = null;
  for (const [known, field] of HEADER_NAMES) {
    if (taken.includes(field)) continue;
    const most = Math.min(plain.length, known.length) < SHORTEST ? 0 : plain.length < 7 ? 1 : MOST_EDITS;
    const isPart = known.length >= SHORTEST && ` ${plain} `.includes(` ${known} `);
    const edits = isPart ? 1 : editDistance(plain, known, most);
    if (edits > Math.max(most, isPart ? 1 : 0) || edits === 0) continue;
    if (!best || edits < best.edits) best = { field, edits };
  }
  return best?.field ?? null;
}
