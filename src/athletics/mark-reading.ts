import type { Discipline, Environment, MarkUnit, Sex } from './catalogue.js';
import type { Status } from './status.js';
import type { WindReading } from './wind.js';

export type Timing = 'electronic' | 'hand';

/** A whole number in the smallest unit, with the size of its last shown digit in the same unit. */
export interface Mark {
  value: number;
  unit: MarkUnit;
  precision: number;
  /** Null where the text does not tell: one decimal does not prove a hand-held watch. */
  timing: Timing | null;
}

export type MarkFlag = 'altitude' | 'oversized_track' | 'wind_assisted' | 'indoor' | 'annulled' | 'converted';

/** Q by place or standard, q by time or mark, qR by the referee, qJ by the jury, qD by draw. */
export type Qualifier = 'Q' | 'q' | 'qR' | 'qJ' | 'qD';

export type MarkProblem =
  | 'not_a_mark'
  | 'sixty_or_more'
  | 'inches_over_eleven'
  | 'thousandths_disagree'
  | 'wrong_unit'
  | 'two_marks'
  | 'too_large';

export interface ReadMark {
  kind: 'mark';
  mark: Mark;
  /** What was written around the number and is not otherwise kept, `PB`, `m`, `/24`. */
  suffixes: readonly string[];
  flags: readonly MarkFlag[];
  wind: WindReading | null;
  qualifier: Qualifier | null;
  /** Hy-Tek's `J`: equal height, placed by misses. */
  decidedByMisses: boolean;
  exhibition: boolean;
  /** The finer time in brackets, for the order of equal hundredths. */
  thousandthsMs: number | null;
  /** The text alone allowed another reading; what is believable in the discipline decided. */
  inferred: boolean;
}

export type MarkReading =
  | ReadMark
  | { kind: 'status'; status: Status; rule: string | null }
  /** Empty or not read yet: never a status. */
  | { kind: 'none' }
  | { kind: 'ambiguous'; readings: readonly Mark[] }
  | { kind: 'unreadable'; reason: MarkProblem };

/** What is known of a cell before it is read. */
export interface AboutMark {
  discipline: Discipline;
  sex?: Sex;
  environment?: Environment;
  /** How the meet was timed, where its file says so. */
  timing?: Timing;
}

const nothing: readonly never[] = Object.freeze([]);

export function plainMark(mark: Mark): ReadMark {
  return {
    kind: 'mark',
    mark,
    suffixes: nothing,
    flags: nothing,
    wind: null,
    qualifier: null,
    decidedByMisses: false,
    exhibition: false,
    thousandthsMs: null,
    inferred: false,
  };
}

export function unreadable(reason: MarkProblem): MarkReading {
  return { kind: 'unreadable', reason };
}

/**
 * Two decimals are an electronic time unless the file says otherwise. One decimal in an electronically timed
 * meet is a cut zero (19.3 is 19.30), up to the distance where times are kept to the tenth.
 */
export function timeOf(value: number, precision: number, timing: Timing | undefined, about: AboutMark): Mark {
  const known = timing ?? (precision <= 10 ? 'electronic' : null);
  const cut = known === 'electronic' && precision === 100 && (about.discipline.distanceMetres ?? 0) <= 10_000;
  return { value, unit: 'ms', precision: cut ? 10 : precision, timing: known };
}
