import type { Environment, MarkUnit, Sex } from '../athletics/discipline.js';
import type { Timing } from '../athletics/mark.js';

/** A mark as it was understood. */
export class ScoredMarkView {
  /** @example "10.40" */
  text!: string;

  /** Whole number in `unit`. @example 10400 */
  value!: number;

  /** Milliseconds, millimetres or points. @example "ms" */
  unit!: MarkUnit;

  /** How the time was taken; null where it does not matter. @example "electronic" */
  timing!: Timing | null;
}

export class PointsInputView {
  /** @example "100" */
  discipline!: string;

  /** @example "M" */
  sex!: Sex;

  /** @example "outdoor" */
  environment!: Environment;

  mark!: ScoredMarkView;

  /** Added to a hand time before scoring, in milliseconds. @example 0 */
  handAdditionMs!: number;

  /** The line of the table, in the unit of the mark. @example 10400 */
  scoredValue!: number;

  /** Wind that was taken into account, in metres per second; null for none. @example 0.9 */
  wind!: number | null;

  /** Points added for headwind. @example 0 */
  windAdjustment!: number;
}

export class PointsView {
  /** @example 1072 */
  points!: number;

  /** @example "World Athletics Scoring Tables of Athletics" */
  table!: string;

  /** @example "2022" */
  edition!: string;

  /** The tables of 2025 are known to one point. @example "exact" */
  certainty!: 'exact' | 'within_one_point';

  /** The books end at 1400 points; above, the same formula goes on. @example false */
  beyondTable!: boolean;

  input!: PointsInputView;
}

export class MarkForPointsView {
  mark!: ScoredMarkView;

  /** @example 1000 */
  points!: number;

  /** @example "World Athletics Scoring Tables of Athletics" */
  table!: string;

  /** @example "2022" */
  edition!: string;

  /** @example "exact" */
  certainty!: 'exact' | 'within_one_point';
}

export class CombinedPartView {
  /** @example "100" */
  discipline!: string;

  /** Null where there is no mark, which scores 0. */
  mark!: ScoredMarkView | null;

  /** @example 999 */
  points!: number;
}

export class CombinedView {
  /** Points of the discipline, or the total of all marks. @example 999 */
  points!: number;

  /** @example "IAAF Scoring Tables for Combined Events" */
  table!: string;

  /** @example "2001" */
  edition!: string;

  input!: CombinedInputView;
}

export class CombinedInputView {
  /** @example "DEC" */
  event!: string;

  /** @example "M" */
  sex!: Sex;

  /** Masters group whose factors were applied. @example "M50" */
  ageGroup!: string | null;

  /** What was scored, in the order of the event. */
  parts!: CombinedPartView[];
}

export class AgeGradeView {
  /** Share of the best of the age: 1 is the standard. @example 0.8858 */
  grade!: number;

  /** Factor of the age. @example 0.8379 */
  factor!: number;

  /** Standard of the open class, before the factor. */
  standard!: ScoredMarkView;

  /** @example "WMA age grading" */
  table!: string;

  /** Factors of 2023 for track and field, of 2020 for road races. @example "2023" */
  edition!: string;

  input!: AgeGradeInputView;
}

export class AgeGradeInputView {
  /** @example "100" */
  discipline!: string;

  /** @example "F" */
  sex!: Sex;

  /** @example 60 */
  age!: number;

  mark!: ScoredMarkView;
}
