import { IsOptional, IsString, Length } from 'class-validator';
import type { Sex } from '../athletics/discipline.js';
import { MarkView } from './mark.dto.js';
import { MarkAthleteView, MarkEventView } from './performance.dto.js';

export class VersusQuery {
  /** Only this discipline. @example "100" */
  @IsOptional()
  @IsString()
  @Length(1, 16)
  discipline?: string;
}

/** What one of the two did in a contest that both took part in. */
export class VersusMarkView {
  /** Place. @example 1 */
  place!: number | null;

  /** What was achieved. */
  mark!: MarkView;

  /** The performance. @example "01890a5d-ac96-774b-bcce-b302099a8057" */
  performanceId!: string;
}

/** A race or a contest in which both took part. */
export class MeetingView {
  /** The meet. */
  event!: MarkEventView;

  /** Day of the contest. @example "2026-05-01" */
  date!: string;

  /** Code of the discipline. @example "100" */
  discipline!: string;

  /** Men (M), women (F), mixed teams (X). @example "F" */
  sex!: Sex;

  /** Name of the round. @example "Final" */
  round!: string | null;

  /** Heat or group. @example "1" */
  heat!: string | null;

  /** The one who was asked for first. */
  one!: VersusMarkView;

  /** The other one. */
  other!: VersusMarkView;

  /** Who was in front: by place, else by mark; null when it is not decided. @example "one" */
  winner!: 'one' | 'other' | null;
}

/** Two athletes, and every contest in which they met. */
export class Versus {
  /** The one who was asked for first. */
  one!: MarkAthleteView;

  /** The other one. */
  other!: MarkAthleteView;

  /** How often the first was in front. @example 3 */
  winsOfOne!: number;

  /** How often the other was in front. @example 1 */
  winsOfOther!: number;

  /** The meetings, latest first; at most 500. */
  meetings!: MeetingView[];
}
