import { naturalKey } from '../performances/natural-key.js';
import type { Result } from './checked-row.js';

/** The key of the mark that a row gives. */
export function naturalKeyOf(result: Result, eventId: string, athleteId: string): string {
  const { discipline, sex, implement, ageGroup, round, heat, meet, day, mark, wind, place } = result;
  const windMmPerSecond = wind.kind === 'measured' ? wind.mmPerSecond : null;
  const listed = meet ? { day, valueOrStatus: mark?.value ?? result.status, windMmPerSecond, place } : null;
  return naturalKey({ eventId, discipline, sex, implement, ageGroup, athleteId, round, heat, listed });
}
