import { isTrackRace, type Discipline, type Environment } from './catalogue.js';
import type { Mark } from './mark-reading.js';

/** Races longer than this are kept to the tenth. */
const longestInHundredths = 10_000;

/**
 * The mark as it is published. Electronic times go up to the next hundredth, in track races over 10 000 m to
 * the next tenth; hand times up to the next tenth; times outside the stadium up to the next second. Lengths
 * go down to the whole centimetre. A mark that is already coarser stays as it is.
 */
export function officialMark(mark: Mark, discipline: Discipline, environment: Environment): Mark {
  const step = stepOf(mark, discipline, environment);
  if (mark.precision >= step) return mark;
  const whole = mark.unit === 'ms' ? Math.ceil(mark.value / step) : Math.floor(mark.value / step);
  return { ...mark, value: whole * step, precision: step };
}

function stepOf(mark: Mark, discipline: Discipline, environment: Environment): number {
  if (mark.unit === 'points') return 1;
  if (mark.unit === 'mm') return discipline.durationSeconds === null ? 10 : 1000;
  if (!isTrackRace(discipline) || environment === 'road') return 1000;
  if (mark.timing === 'hand') return 100;
  return (discipline.distanceMetres ?? 0) > longestInHundredths ? 100 : 10;
}

/** Of three watches the two that agree or the middle one, of two the slower: milliseconds. */
export function handTimeOf(watchesMs: readonly number[]): number | null {
  const sorted = watchesMs.toSorted((one, other) => one - other);
  if (sorted.length === 3) return sorted[1] ?? null;
  return sorted.length === 0 || sorted.length > 3 ? null : (sorted.at(-1) ?? null);
}
