import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import type { Environment, Sex } from '../athletics/discipline.js';
import { ENVIRONMENTS } from '../events/event.dto.js';
import { LIST_TIMINGS } from './best-keys.js';
import { MarkView } from './mark.dto.js';

export class ProgressionQuery {
  /** Only this discipline. @example "100" */
  @IsOptional()
  @IsString()
  @Length(1, 16)
  discipline?: string;

  /** Only outdoors, indoors, on the road … @example "outdoor" */
  @IsOptional()
  @IsIn(ENVIRONMENTS)
  environment?: Environment;

  /** Only times taken in this way. @example "electronic" */
  @IsOptional()
  @IsIn(LIST_TIMINGS)
  timing?: (typeof LIST_TIMINGS)[number];

  /** `legal` leaves out what the rules do not let count, `any` does not. @example "legal" */
  @IsOptional()
  @IsIn(['legal', 'any'])
  conditions?: 'legal' | 'any' = 'legal';
}

/** The best of one season. */
export class SeasonBestView {
  /** Season. @example 2026 */
  season!: number;

  /** What was achieved. */
  mark!: MarkView;

  /** Day of the contest. @example "2026-05-01" */
  date!: string;

  /** Whether it was better than all seasons before. @example true */
  personalBest!: boolean;

  /** The performance. @example "01890a5d-ac96-774b-bcce-b302099a8057" */
  performanceId!: string;
}

/** The bests of an athlete in one list, season by season. */
export class ProgressionView {
  /** Code of the discipline. @example "100" */
  discipline!: string;

  /** Men (M), women (F), mixed teams (X). @example "F" */
  sex!: Sex;

  /** Weight or height where it is not the senior standard. @example null */
  implement!: string | null;

  /** Where. @example "outdoor" */
  environment!: Environment;

  /** How times were taken: `electronic`, `hand` or `unknown`; null where it makes no difference. @example "electronic" */
  timing!: string | null;

  /** The seasons in order. */
  seasons!: SeasonBestView[];
}

export class Progression {
  /** One progression per list, the longest first. */
  items!: ProgressionView[];
}
