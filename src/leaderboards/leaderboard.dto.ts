import { IsIn, IsInt, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';
import type { Environment, Sex } from '../athletics/discipline.js';
import type { UnsupportedReason } from '../athletics/scoring.js';
import { type Area, AREAS } from '../events/areas.js';
import { ENVIRONMENTS } from '../events/event.dto.js';
import { LIST_TIMINGS } from '../performances/best-keys.js';
import { MarkView } from '../performances/mark.dto.js';
import { MarkAthleteView, MarkEventView, toSeason } from '../performances/performance.dto.js';
import { PageQuery } from '../platform/database/page.js';

export class LeaderboardQuery extends PageQuery {
  /** Code of the discipline, as in `/disciplines`. @example "100" */
  @IsString()
  @Length(1, 16)
  discipline!: string;

  /** Men (M), women (F), mixed teams (X). @example "F" */
  @IsIn(['M', 'F', 'X'])
  sex!: Sex;

  /** Season; indoors the year in which the winter ends. Without it the list of all time. @example 2026 */
  @IsOptional()
  @toSeason
  @IsInt()
  @Min(1850)
  @Max(2200)
  season?: number;

  /** Only athletes of this area's nations. @example "CONSUDATLE" */
  @IsOptional()
  @IsIn(AREAS)
  area?: Area;

  /** Only athletes of this nation, as an athletics code. @example "ARG" */
  @IsOptional()
  @Matches(/^[A-Z]{3}$/)
  nation?: string;

  /** Where; without it the first place of the discipline. @example "outdoor" */
  @IsOptional()
  @IsIn(ENVIRONMENTS)
  environment?: Environment;

  /** `false` takes in marks that the rules do not let count, as with too much wind. @example "true" */
  @IsOptional()
  @IsIn(['true', 'false'])
  legal?: 'true' | 'false' = 'true';

  /**
   * How times on the track were taken; the lists are never mixed. Elsewhere it makes no difference. @example
   * "electronic"
   */
  @IsOptional()
  @IsIn(LIST_TIMINGS)
  timing?: (typeof LIST_TIMINGS)[number] = 'electronic';

  /** The best of each athlete, or every mark. @example "athlete" */
  @IsOptional()
  @IsIn(['athlete', 'mark'])
  per?: 'athlete' | 'mark' = 'athlete';

  /** Weight or height; without it the senior standard. @example "6000g" */
  @IsOptional()
  @Matches(/^\d{2,5}(g|mm)$/)
  implement?: string;
}

/** Points in the World Athletics tables, or why there are none. */
export class LeaderboardPointsView {
  /** Points. @example 1079 */
  value?: number;

  /** Name of the tables. @example "World Athletics Scoring Tables of Athletics" */
  table?: string;

  /** Edition of the tables. @example "2022" */
  edition?: string;

  /** Why there is no number. */
  unsupported?: UnsupportedReason;
}

export class LeaderboardRow {
  /** Place in the list. Equals share it and the next number is skipped. @example 1 */
  rank!: number;

  /** What was achieved. */
  mark!: MarkView;

  /** The athlete. */
  athlete!: MarkAthleteView;

  /** The meet. */
  event!: MarkEventView;

  /** Day of the contest. @example "2026-05-01" */
  date!: string;

  /** The performance with its provenance. @example "01890a5d-ac96-774b-bcce-b302099a8057" */
  performanceId!: string;

  /** Points of the mark without wind, or why there are none. */
  points!: LeaderboardPointsView;
}

export class Leaderboard {
  /** The rows of this page. */
  items!: LeaderboardRow[];

  /** Cursor of the next page; null on the last. @example null */
  next!: string | null;

  /** How many rows the whole list has. @example 1 */
  total!: number;
}
