import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import type { Environment, MarkUnit, Sex } from '../athletics/discipline.js';
import { Explanation } from '../identity/explanation.dto.js';
import { PageQuery } from '../platform/database/page.js';
import { IfGiven } from '../platform/http/if-given.js';
import type { Verdict } from './checked-row.js';
import { FindingView } from './reports.dto.js';
import { SubmissionView } from './submissions.dto.js';

export const VERDICTS = ['accepted', 'held', 'rejected'] as const;
const toYesNo = Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : value));

export class RowsQuery extends PageQuery {
  /** Only rows of this verdict. @example "held" */
  @IsOptional()
  @IsIn(VERDICTS)
  verdict?: Verdict;

  /** Only rows with a finding of this code; see /ingestion/rules. @example "athlete_uncertain" */
  @IsOptional()
  @IsString()
  @Length(1, 40)
  code?: string;

  /** Only rows that a person has decided, or has not. @example false */
  @IsOptional()
  @toYesNo
  @IsBoolean()
  decided?: boolean;
}

export class NewRowDecision {
  /** Publish the row, or leave it out for good. @example "accept" */
  @IsIn(['accept', 'reject'])
  decision!: 'accept' | 'reject';

  /** Fields of the row as they should read; the rules judge them again. An empty text removes a field. @example {"mark": "11.52"} */
  @IfGiven()
  @IsObject()
  corrections?: object;

  /** The athlete whose mark it is. @example "01936d3e-0000-7000-8000-000000000002" */
  @IfGiven()
  @IsUUID()
  athleteId?: string;

  /** True: somebody whom the hub does not know yet, whatever the name. @example false */
  @IfGiven()
  @IsBoolean()
  newAthlete?: boolean;

  /** The athlete of this accepted row of the same file, known or new. @example 12 */
  @IfGiven()
  @IsInt()
  @Min(0)
  @Max(2_147_483_647)
  sameAsRow?: number;

  /** Why; needed to reject. @example "The photo finish shows lane 4." */
  @IfGiven()
  @IsString()
  @Length(3, 1000)
  reason?: string;
}

export class NumberedDecision extends NewRowDecision {
  /** Which row, by its number in the file. @example 12 */
  @IsInt()
  @Min(0)
  @Max(2_147_483_647)
  row!: number;
}

export class NewRowDecisions {
  /** All of them are taken, or none. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => NumberedDecision)
  decisions!: NumberedDecision[];
}

/** What the hub understood of a row. */
export class UnderstoodView {
  /** Code of the discipline. @example "100" */
  discipline!: string;
  sex!: Sex;
  /** Weight or height where it is not the senior standard. @example null */
  implement!: string | null;
  /** @example "U20" */
  ageGroup!: string | null;
  /** @example "Final" */
  round!: string | null;
  /** @example "1" */
  heat!: string | null;
  /** @example 1 */
  place!: number | null;
  /** @example 4 */
  lane!: number | null;
  /** @example "12" */
  bib!: string | null;
  /** Day of the contest. @example "2026-05-02" */
  date!: string;
  /** The mark as lists write it; null where there is a status. @example "11.52" */
  mark!: string | null;
  /** The mark in whole units. @example 11520 */
  value!: number | null;
  /** Milliseconds, millimetres or points. @example "ms" */
  unit!: MarkUnit | null;
  /** Why there is no mark. @example null */
  status!: string | null;
  /** Wind in metres per second; null without a reading. @example 1.2 */
  wind!: number | null;
  environment!: Environment;
  /** Whether the rules let the mark count. @example true */
  legal!: boolean;
  /** Name of the athlete or team. @example "Ana Prueba" */
  name!: string;
  /** @example "CHI" */
  nation!: string;
  /** Year of birth, where the row says it. @example 2001 */
  birthYear!: number | null;
  /** @example "Club del Parque" */
  club!: string | null;
}

/** Somebody whom the row may mean, and why. */
export class CandidateView extends Explanation {
  id!: string;
  /** @example "Ana Prueba" */
  name!: string;
  /** @example "CHI" */
  nation!: string;
  /** Year of birth; null for minors and where it is not known. @example 2001 */
  birthYear!: number | null;
  /** How the birth of the row compares with theirs, which is not shown. @example "unknown" */
  birth!: 'equal' | 'other' | 'unknown';
}

export class RowDecisionView {
  decision!: 'accept' | 'reject';
  /** Fields that were corrected, as they should read. @example {"mark": "11.52"} */
  corrections!: object;
  /** Whether an athlete was chosen, or said to be new. @example "known" */
  athlete!: 'known' | 'new' | null;
  athleteId!: string | null;
  reason!: string | null;
  /** What the rules still say of the row as it was decided. */
  findings!: FindingView[];
  /** Account of the person who decided. */
  decidedBy!: string | null;
  decidedAt!: Date;
}

export class RowView {
  /** Line of the file (CSV, .lif) or number of the result. @example 4 */
  row!: number;
  /** Where the row stands now. @example "held" */
  verdict!: Verdict;
  /** The row as it was sent. */
  raw!: string;
  /** Null where the row could not be understood. */
  understood!: UnderstoodView | null;
  /** What was found when the file was read. */
  findings!: FindingView[];
  /** The athlete the row counts for, when it is somebody known. */
  athleteId!: string | null;
  /**
   * Who may be meant where the row has not found its athlete: likeliest first as the hub weighed them, or the athletes of
   * that name where nothing was weighed. Each of them may be chosen.
   */
  candidates!: CandidateView[];
  decision!: RowDecisionView | null;
  /** The published mark. */
  performanceId!: string | null;
}

export class RowPage {
  items!: RowView[];
  /** Cursor of the next page, or null. */
  next!: string | null;
}

export class DecidedRows {
  submission!: SubmissionView;
  /** The rows as they stand now. */
  items!: RowView[];
}
