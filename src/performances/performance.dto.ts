import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import { Transform } from 'class-transformer';
import { publicBirthOf } from '../athletes/public-birth.js';
import type { Environment, Sex } from '../athletics/discipline.js';
import type { Qualifier } from '../athletics/mark.js';
import { PageQuery } from '../platform/database/page.js';
import { ENVIRONMENTS } from '../events/event.dto.js';
import { IsDay } from '../platform/http/day.js';
import { MarkView } from './mark.dto.js';
import type { PerformanceRow } from './performance-row.js';

export const toSeason = Transform(({ value }) =>
  /^\d{4}$/.test(String(value)) ? Number(value) : Number.NaN,
);

/** The athlete beside a mark. */
export class MarkAthleteView {
  /** Id. @example "01890a5d-ac96-774b-bcce-b302099a8057" */
  id!: string;

  /** Full name as published. @example "Ana TESTINO" */
  name!: string;

  /** Nation on the day, as an athletics code. @example "ARG" */
  nation!: string;

  /** Year of birth; null for minors and where it is not known. @example 1999 */
  birthYear!: number | null;

  /** For minors, in place of the year of birth: the youngest age group they belong to. @example null */
  ageBand!: string | null;

  static of(row: PerformanceRow, today: string): MarkAthleteView {
    const born = publicBirthOf({ date: row.birthDate, year: row.birthYear }, today);
    return { id: row.athleteId, name: row.athleteName, nation: row.nation, ...born };
  }
}

/** The meet beside a mark. */
export class MarkEventView {
  /** Id. @example "01890a5d-ac96-774b-bcce-b302099a8057" */
  id!: string;

  /** Name of the meet. @example "Copa del Río" */
  name!: string;

  /** City. @example "Mendoza" */
  city!: string | null;

  /** Country, as an athletics code. @example "ARG" */
  country!: string | null;

  static of({ eventId: id, eventName: name, city, country }: PerformanceRow): MarkEventView {
    return { id, name, city, country };
  }
}

/** Where a performance comes from. */
export class SourceView {
  /** The submission that brought it. @example "01890a5d-ac96-774b-bcce-b302099a8057" */
  submissionId!: string;

  /** The row of the submission, counted from 1. @example 1 */
  row!: number;

  /** The mark as the file has it. @example "11,50" */
  text!: string;
}

/** Why a performance no longer counts. */
export class WithdrawalView {
  /** When, RFC 3339. @example "2026-05-03T14:00:00.000Z" */
  at!: string;

  /** Why, in words. @example "Wrong athlete" */
  reason!: string;
}

export class PerformanceView {
  /** Id. @example "01890a5d-ac96-774b-bcce-b302099a8057" */
  id!: string;

  /** Code of the discipline. @example "100" */
  discipline!: string;

  /** Contest of men (M), women (F), mixed teams (X). @example "F" */
  sex!: Sex;

  /** Weight or height where it is not the senior standard. @example null */
  implement!: string | null;

  /** Age group of the contest, where it had one. @example "U20" */
  ageGroup!: string | null;

  /** Name of the round. @example "Final" */
  round!: string | null;

  /** Heat or group. @example "1" */
  heat!: string | null;

  /** Place in the heat. @example 1 */
  place!: number | null;

  /** Lane or position. @example "4" */
  lane!: string | null;

  /** Number on the bib. @example "12" */
  bib!: string | null;

  /** Day of the contest. @example "2026-05-01" */
  date!: string;

  /** Season it counts for; indoors the year in which the winter ends. @example 2026 */
  season!: number;

  /** What was achieved. */
  mark!: MarkView;

  /** How the next round was reached: Q by place, q by time or mark. @example "Q" */
  qualifier!: Qualifier | null;

  /** Reaction time in milliseconds. @example 142 */
  reactionMs!: number | null;

  /** Out of competition. @example false */
  exhibition!: boolean;

  /** Club. @example "Club del Parque" */
  club!: string | null;

  /** False while the result may still change. @example true */
  official!: boolean;

  /** The athlete. */
  athlete!: MarkAthleteView;

  /** The meet. */
  event!: MarkEventView;

  /** Where it comes from. */
  source!: SourceView;

  /** Set when it no longer counts. */
  withdrawn!: WithdrawalView | null;

  /**
   * Where to ask why it stands in a list or not. @example
   * "/api/v1/leaderboards/explain?performance=01890a5d-ac96-774b-bcce-b302099a8057"
   */
  explanation!: string;

  static of(row: PerformanceRow, today: string): PerformanceView {
    const { id, discipline, sex, implement, ageGroup, round, heat, place, lane, bib, season } = row;
    const { qualifier, reactionMs, exhibition, club, official, withdrawnAt, withdrawnReason } = row;
    const contest = { discipline, sex, implement, ageGroup, round, heat, place, lane, bib };
    const when = { date: row.day, season, mark: MarkView.of(row) };
    const rest = { qualifier, reactionMs, exhibition, club, official };
    return {
      id,
      ...contest,
      ...when,
      ...rest,
      athlete: MarkAthleteView.of(row, today),
      event: MarkEventView.of(row),
      source: { submissionId: row.submissionId, row: row.sourceRow, text: row.markText },
      withdrawn: withdrawnAt && { at: withdrawnAt.toISOString(), reason: withdrawnReason ?? '' },
      explanation: `/api/v1/leaderboards/explain?performance=${id}`,
    };
  }
}

export class PerformancePage {
  /** The performances of this page. */
  items!: PerformanceView[];

  /** Cursor of the next page; null on the last. @example null */
  next!: string | null;
}

export class AthletePerformancesQuery extends PageQuery {
  /** Only this discipline. @example "100" */
  @IsOptional()
  @IsString()
  @Length(1, 16)
  discipline?: string;

  /** Only this season. @example 2026 */
  @IsOptional()
  @toSeason
  @IsInt()
  @Min(1850)
  @Max(2200)
  season?: number;

  /** Only what was done on this day or later. @example "2026-01-01" */
  @IsOptional()
  @IsDay()
  from?: string;

  /** Only what was done on this day or earlier. @example "2026-12-31" */
  @IsOptional()
  @IsDay()
  to?: string;

  /** Only outdoors, indoors, on the road … @example "outdoor" */
  @IsOptional()
  @IsIn(ENVIRONMENTS)
  environment?: Environment;

  /** Only what was done at the meet with this id. @example "01890a5d-ac96-774b-bcce-b302099a8057" */
  @IsOptional()
  @IsUUID()
  event?: string;

  /** Only marks that the rules let count (`true`), or only others (`false`). @example "true" */
  @IsOptional()
  @IsIn(['true', 'false'])
  legal?: 'true' | 'false';
}

export class AthleteBestsQuery {
  /** Best marks of this season; without it of all time. @example 2026 */
  @IsOptional()
  @toSeason
  @IsInt()
  @Min(1850)
  @Max(2200)
  season?: number;

  /** `legal` leaves out what the rules do not let count, `any` does not. @example "legal" */
  @IsOptional()
  @IsIn(['legal', 'any'])
  conditions?: 'legal' | 'any' = 'legal';
}

export class AthleteBests {
  /** One performance per discipline, implement, place and way of timing. */
  items!: PerformanceView[];
}
