import { boundsOf, isBelievable } from './bounds.js';
import type { Discipline, Sex } from './catalogue.js';
import { type Implement, implementKey } from './implement.js';
import type { Mark } from './mark-reading.js';
import { centimetresOfInches } from './mark-length.js';
import { realDayOrNull } from './day.js';

/** What a mark that cannot be was probably meant to be. */
export type Misreading =
  | 'seconds_as_minutes'
  | 'minutes_as_seconds'
  | 'minutes_as_hours'
  | 'hours_as_minutes'
  | 'feet_as_metres'
  | 'centimetres_as_metres';

export interface Suggestion {
  mark: Mark;
  why: Misreading;
}

export type Plausibility =
  | { kind: 'plausible' }
  | { kind: 'implausible'; side: 'too_good' | 'too_poor'; suggestion: Suggestion | null }
  | { kind: 'better_than_world_record'; worldRecord: number };

const plausibleMark: Plausibility = Object.freeze({ kind: 'plausible' });

/**
 * Whether a mark can be, by discipline and sex. A mark beyond the best believable is implausible; one
 * between the world record and that bound is either history or an error, and a person decides.
 */
export function plausible(
  mark: Mark,
  discipline: Discipline,
  sex: Sex,
  implement?: Implement | null,
): Plausibility {
  const bounds = boundsOf(discipline, sex);
  const lower = discipline.better === 'lower';
  const other = implementKey({ discipline, sex, implement: implement ?? null }) !== null;
  // Lighter implements and lower hurdles allow a quarter more than the senior bound; their records are not
  // known.
  const best = other ? withQuarter(bounds.best, lower) : bounds.best;
  const tooGood = lower ? mark.value < best : mark.value > best;
  const tooPoor = lower ? mark.value > bounds.poorest : mark.value < bounds.poorest;
  if (tooGood || tooPoor) {
    return {
      kind: 'implausible',
      side: tooGood ? 'too_good' : 'too_poor',
      suggestion: suggest(mark, discipline, sex),
    };
  }
  const { worldRecord } = bounds;
  if (other || worldRecord === null) return plausibleMark;
  const beyond = lower ? mark.value < worldRecord : mark.value > worldRecord;
  return beyond ? { kind: 'better_than_world_record', worldRecord } : plausibleMark;
}

function withQuarter(best: number, lower: boolean): number {
  return lower ? Math.floor((best * 3) / 4) : Math.floor((best * 5) / 4);
}

function suggest(mark: Mark, discipline: Discipline, sex: Sex): Suggestion | null {
  const others = mark.unit === 'ms' ? otherTimes(mark) : mark.unit === 'mm' ? otherLengths(mark) : [];
  const believable = others.filter((each) => isBelievable(each.mark.value, discipline, sex));
  return believable.length === 1 ? (believable[0] ?? null) : null;
}

/** The same digits with the separators read one place further left or right, or with the point put in. */
function otherTimes(mark: Mark): Suggestion[] {
  const { value, precision } = mark;
  const whole = Math.floor(value / 1000);
  const hundredths = Math.floor((value % 1000) / 10);
  const time = (ms: number, size: number, why: Misreading): Suggestion => ({
    mark: { value: ms, unit: 'ms', precision: size, timing: mark.timing },
    why,
  });
  const others: Suggestion[] = [];
  if (precision === 1000) {
    const why = whole < 3600 ? 'seconds_as_minutes' : 'minutes_as_hours';
    others.push(time(Math.floor(whole / 60) * 1000 + (whole % 60) * 10, 10, why));
  }
  if (precision === 10 && hundredths < 60) {
    if (whole < 60) others.push(time((whole * 60 + hundredths) * 1000, 1000, 'minutes_as_seconds'));
    else others.push(time((whole * 60 + hundredths) * 1000, 1000, 'hours_as_minutes'));
  }
  return others;
}

function otherLengths(mark: Mark): Suggestion[] {
  const feet = Math.floor(mark.value / 1000);
  const inches = Math.floor((mark.value % 1000) / 10);
  const others: Suggestion[] = [];
  if (mark.precision === 1000) others.push(inMillimetres(feet * 10, 'centimetres_as_metres'));
  if (inches < 12)
    others.push(inMillimetres(centimetresOfInches(feet * 1200 + inches * 100) * 10, 'feet_as_metres'));
  return others;
}

function inMillimetres(mm: number, why: Misreading): Suggestion {
  return { mark: { value: mm, unit: 'mm', precision: 10, timing: null }, why };
}

/**
 * A day outside the days of a meet whose day and month, exchanged, lie within them: the day that was meant.
 * Days are 'YYYY-MM-DD'.
 */
export function swappedDay(day: string, from: string, to: string): string | null {
  if (day >= from && day <= to) return null;
  const other = realDayOrNull(Number(day.slice(0, 4)), Number(day.slice(8)), Number(day.slice(5, 7)));
  return other !== null && other >= from && other <= to ? other : null;
}
