import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { MarkView } from '../performances/mark.dto.js';
import { MarkAthleteView } from '../performances/performance.dto.js';
import { toNumber } from '../platform/database/page.js';
import { IsDay } from '../platform/http/day.js';
import { ContestFilters } from './leaderboard.dto.js';

export class MoversQuery extends ContestFilters {
  /** The list as the hub knew it at the end of this day (UTC) … @example "2026-05-01" */
  @IsDay()
  from!: string;

  /** … compared with the list at the end of this one. @example "2026-05-08" */
  @IsDay()
  to!: string;

  /** How many ranks are watched: who is behind them is not in the list. 1 to 1000. @example 100 */
  @IsOptional()
  @toNumber
  @IsInt()
  @Min(1)
  @Max(1000)
  top?: number = 100;
}

export const MOVEMENTS = ['entered', 'rose', 'fell', 'left'] as const;
export type Movement = (typeof MOVEMENTS)[number];
export const MOVE_REASONS = ['first_mark', 'improved', 'others_left', 'overtaken', 'mark_withdrawn'] as const;
export type MoveReason = (typeof MOVE_REASONS)[number];

export class MoveReasonView {
  /** Stable code. @example "improved" */
  code!: MoveReason;

  /** A sentence in the language asked for. @example "A better mark was published." */
  message!: string;

  /** Where a mark was withdrawn, the reason that was given. @example null */
  detail!: string | null;
}

export class MoverView {
  /** Whether the athlete entered the watched ranks, rose or fell in them, or left them. @example "rose" */
  movement!: Movement;

  /** Rank now; null for who left. @example 3 */
  rank!: number | null;

  /** Rank before; null for who entered. @example 7 */
  rankBefore!: number | null;

  /** The mark that stands now; null where none is left. */
  mark!: MarkView | null;

  /** The mark that stood before; null where there was none. */
  markBefore!: MarkView | null;

  /** The athlete. */
  athlete!: MarkAthleteView;

  /** The performance that stands now. @example "01890a5d-ac96-774b-bcce-b302099a8057" */
  performanceId!: string | null;

  /** The performance that stood before. @example "01890a5d-ac96-774b-bcce-b302099a8057" */
  performanceIdBefore!: string | null;

  /** Why. */
  reasons!: MoveReasonView[];
}

export class MoversPage {
  /** Who moved, by the rank of now; who left comes last. */
  items!: MoverView[];

  /** Cursor of the next page; null on the last. @example null */
  next!: string | null;

  /** How many moved. @example 12 */
  total!: number;
}
