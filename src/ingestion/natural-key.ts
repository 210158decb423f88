import { createHash } from 'node:crypto';
import type { Result } from './checked-row.js';

/**
 * What makes a mark one mark: contest, heat and athlete. A list names marks instead of heats, so there day,
 * mark and wind are part of it.
 */
export function naturalKeyOf(result: Result, eventId: string, athlete: string): string {
  const { discipline, sex, implement, ageGroup, round, heat, meet, day, mark, wind, place } = result;
  const speed = wind.kind === 'measured' ? wind.mmPerSecond : '';
  const own = meet ? [day, mark?.value ?? result.status, speed, round, place] : [round, heat];
  const parts = [eventId, discipline, sex, implement ?? '', ageGroup ?? '', athlete, ...own];
  return createHash('sha256').update(parts.join('|')).digest('hex');
}
