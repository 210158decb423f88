import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import type { Sex } from '../athletics/discipline.js';
import { IsDay } from '../platform/http/day.js';
import type { ExplainReason } from './explain-reasons.data.js';
import { ListFilters } from './leaderboard.dto.js';

export class ExplainQuery extends ListFilters {
  /** The performance. @example "01890a5d-ac96-774b-bcce-b302099a8057" */
  @IsUUID()
  performance!: string;

  /** Discipline of the list; without it the one of the performance. @example "100" */
  @IsOptional()
  @IsString()
  @Length(1, 16)
  discipline?: string;

  /** Sex of the list; without it the one of the performance. @example "F" */
  @IsOptional()
  @IsIn(['M', 'F', 'X'])
  sex?: Sex;

  /** First day of the list. @example "2026-01-01" */
  @IsOptional()
  @IsDay()
  from?: string;

  /** Last day of the list. @example "2026-12-31" */
  @IsOptional()
  @IsDay()
  to?: string;

  /** The best of each athlete, or every mark. @example "athlete" */
  @IsOptional()
  @IsIn(['athlete', 'mark'])
  per?: 'athlete' | 'mark' = 'athlete';

  /** The list as the hub knew it at the end of that day (UTC). @example "2026-06-30" */
  @IsOptional()
  @IsDay()
  asOf?: string;
}

export class ExplainReasonView {
  /** Stable code. @example "wind" */
  code!: ExplainReason;

  /** A sentence in the language asked for. @example "There was more wind from behind than the rules allow." */
  message!: string;

  /** What was said when the mark was withdrawn. @example null */
  detail!: string | null;

  /** The performance with which the athlete stands in the list instead. @example null */
  performanceId!: string | null;
}

export class Explanation {
  /** The performance. @example "01890a5d-ac96-774b-bcce-b302099a8057" */
  performanceId!: string;

  /** Whether it is in the list. @example false */
  listed!: boolean;

  /** Its place there; null when it is not. @example null */
  rank!: number | null;

  /** Why it is not; empty when it is. */
  reasons!: ExplainReasonView[];

  /** The list that was asked for. @example "/api/v1/leaderboards?discipline=100&sex=F&environment=outdoor" */
  list!: string;

  /**
   * A list of every mark in which it does stand; null where there is none. @example
   * "/api/v1/leaderboards?discipline=100&sex=F&legal=false&per=mark"
   */
  standsIn!: string | null;
}

export class MissingQuery {
  /** The athlete. @example "01890a5d-ac96-774b-bcce-b302099a8057" */
  @IsUUID()
  athlete!: string;

  /** The meet. @example "01890a5d-ac96-774b-bcce-b302099a8057" */
  @IsUUID()
  event!: string;
}

export class AwaitedView {
  /** Stable code: `pending_review`, `held_identity` or `nothing_received`. @example "pending_review" */
  code!: ExplainReason;

  /** A sentence in the language asked for. */
  message!: string;

  /** Since when, RFC 3339; null where nothing was received. @example "2026-05-02T14:20:00.000Z" */
  since!: string | null;
}

/** What the hub knows of an athlete's results at a meet. */
export class MissingResults {
  /** Results that are published, with the explanation of each. */
  published!: Explanation[];

  /** What is still on its way, or why there is nothing. */
  awaited!: AwaitedView[];
}
