import { OmitType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';
import type { AgeGroup } from '../athletics/age.js';
import type { Environment, Sex } from '../athletics/discipline.js';
import type { UnsupportedReason } from '../athletics/scoring.js';
import { type Area, AREAS } from '../events/areas.js';
import { ENVIRONMENTS } from '../events/event.dto.js';
import { LIST_TIMINGS } from '../performances/best-keys.js';
import { MarkView } from '../performances/mark.dto.js';
import { MarkAthleteView, MarkEventView, toSeason } from '../performances/performance.dto.js';
import { PageQuery, toNumber } from '../platform/database/page.js';
import { IsDay } from '../platform/http/day.js';

const MASTERS = Array.from({ length: 15 }, (_, at) => `M${35 + at * 5}`);
export const LIST_AGE_GROUPS = ['U14', 'U16', 'U18', 'U20', 'U23', 'senior', ...MASTERS];
const MOST_NATIONS = 60;
export const RECOGNISING_BODIES = ['national', 'area', 'world'] as const;
export type RecognisingBody = (typeof RECOGNISING_BODIES)[number];

const toList = Transform(({ value }) => (typeof value === 'string' ? [...new Set(value.split(','))] : value));

/** What narrows a list. */
export class ListFilters extends PageQuery {
  /** Season; indoors the year in which the winter ends. Without it the list of all time. @example 2026 */
  @IsOptional()
  @toSeason
  @IsInt()
  @Min(1850)
  @Max(2200)
  season?: number;

  /** Only marks for nations of these areas, parted by commas. @example "NACAC,CONSUDATLE" */
  @IsOptional()
  @toList
  @IsArray()
  @IsIn(AREAS, { each: true })
  area?: Area[];

  /** Only marks for these nations, as athletics codes parted by commas. @example "ARG,BRA" */
  @IsOptional()
  @toList
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_NATIONS)
  @Matches(/^[A-Z]{3}$/, { each: true })
  nation?: string[];

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

  /** Weight or height; without it the senior standard. @example "6000g" */
  @IsOptional()
  @Matches(/^\d{2,5}(g|mm)$/)
  implement?: string;

  /**
   * Only marks made at that age. `U14` to `U23`: younger than that on 31 December of the year of the contest, for
   * which the year of birth is enough; `U23` has the U20 in it. `M35`, `M40` … (both sexes): of these five years on
   * the day; of whom only the year of birth is known a mark is there when both possible birthdays give the group.
   * `senior` is everybody. Who has no year of birth is in no group but `senior`. @example "U20"
   */
  @IsOptional()
  @IsIn(LIST_AGE_GROUPS)
  ageGroup?: AgeGroup;

  /** Only marks from meets of the federation with this id or code. @example "ARG" */
  @IsOptional()
  @Matches(/^([A-Z]{3}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/)
  federation?: string;

  /** Only marks from the meet with this id. @example "01890a5d-ac96-774b-bcce-b302099a8057" */
  @IsOptional()
  @IsUUID()
  event?: string;

  /** Only marks better than this one: faster, farther, higher. @example "60.50" */
  @IsOptional()
  @IsString()
  @Length(1, 16)
  markBetterThan?: string;

  /**
   * Only marks that this body has recognised, by ratifying them as its record: the federation of the nation, the area
   * association, World Athletics. Without it every mark, recognised or not. @example "national"
   */
  @IsOptional()
  @IsIn(RECOGNISING_BODIES)
  recognisedBy?: RecognisingBody;
}

/** Which contest, and what narrows its list. */
export class ContestFilters extends ListFilters {
  /** Code of the discipline, as in `/disciplines`. @example "100" */
  @IsString()
  @Length(1, 16)
  discipline!: string;

  /** Men (M), women (F), mixed teams (X). @example "F" */
  @IsIn(['M', 'F', 'X'])
  sex!: Sex;
}

/** Which list. */
export class ListQuery extends ContestFilters {
  /** Only marks of this day or later. @example "2026-01-01" */
  @IsOptional()
  @IsDay()
  from?: string;

  /** Only marks of this day or earlier. @example "2026-12-31" */
  @IsOptional()
  @IsDay()
  to?: string;

  /** The best of each athlete, or every mark. @example "athlete" */
  @IsOptional()
  @IsIn(['athlete', 'mark'])
  per?: 'athlete' | 'mark' = 'athlete';

  /**
   * The list as the hub knew it at the end of that day (UTC): what was published later is not there, what was
   * withdrawn later still is. @example "2026-06-30"
   */
  @IsOptional()
  @IsDay()
  asOf?: string;
}

/** Which list as a file: without `limit` all of it. */
export class ListFileQuery extends OmitType(ListQuery, ['limit']) {
  /** How many rows, 1 to 100000; without it all. @example 1000 */
  @IsOptional()
  @toNumber
  @IsInt()
  @Min(1)
  @Max(100_000)
  limit?: number;
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
