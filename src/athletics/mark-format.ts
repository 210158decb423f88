import { isTrackRace, type Discipline } from './catalogue.js';
import type { Mark } from './mark-reading.js';

const decimalsOf: Readonly<Record<number, number>> = { 1: 3, 10: 2, 100: 1, 1000: 0 };

/**
 * A mark as it is read again: `9.58`, `1:53.28`, `2:01:09`, `10.2h`, `8.95`, `7291`. With the discipline, a
 * zero that a list has cut is put back.
 */
export function formatMark(mark: Mark, discipline?: Discipline): string {
  if (mark.unit === 'points') return String(mark.value);
  const precision = discipline ? shownPrecision(mark, discipline) : mark.precision;
  const decimals = decimalsOf[precision] ?? 3;
  const whole = Math.floor(mark.value / 1000);
  const fraction =
    decimals === 0
      ? ''
      : `.${String(mark.value % 1000)
          .padStart(3, '0')
          .slice(0, decimals)}`;
  if (mark.unit === 'mm') return `${whole}${fraction}`;
  return `${clock(whole)}${fraction}${mark.timing === 'hand' ? 'h' : ''}`;
}

function shownPrecision(mark: Mark, discipline: Discipline): number {
  if (mark.unit === 'mm')
    return discipline.durationSeconds === null ? Math.min(mark.precision, 10) : mark.precision;
  const hundredths = isTrackRace(discipline) && (discipline.distanceMetres ?? 0) <= 10_000;
  return mark.timing === 'electronic' && hundredths ? Math.min(mark.precision, 10) : mark.precision;
}

function clock(seconds: number): string {
  if (seconds < 60) return String(seconds);
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}:${two(seconds % 60)}`;
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
