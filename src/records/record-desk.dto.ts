import { IsIn, IsInt, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import type { Environment, Sex } from '../athletics/discipline.js';
import { ENVIRONMENTS } from '../events/event.dto.js';
import { IsDay } from '../platform/http/day.js';
import type { Language } from '../platform/http/language.js';
import { IfGiven } from '../platform/http/if-given.js';
import { EVIDENCE, EVIDENCE_CODES, type EvidenceCode } from './evidence.data.js';
import { daysLeft } from './evidence.js';
import type { Scope } from './record.entity.js';
import { SCOPES } from './record.entity.js';
import { RecordView } from './records.dto.js';
import { evidenceOf, type RecordRow } from './records.service.js';

export class NewRecord {
  /** Who keeps the record. @example "national" */
  @IsIn(SCOPES)
  scope!: Scope;

  /** WORLD, an area, a nation's athletics code, or the series of a meet. @example "ARG" */
  @IsString()
  @Length(1, 120)
  of!: string;

  /** Code of the discipline. @example "600" */
  @IsString()
  @Length(1, 16)
  discipline!: string;

  /** Men (M), women (F), mixed teams (X). @example "F" */
  @IsIn(['M', 'F', 'X'])
  sex!: Sex;

  /** Where. @example "outdoor" */
  @IsIn(ENVIRONMENTS)
  environment!: Environment;

  /** Age group; without it senior. @example "U20" */
  @IfGiven()
  @Matches(/^(senior|U\d\d|M\d{2,3})$/)
  ageGroup?: string = 'senior';

  /** Weight or height; without it the senior standard. @example "762mm" */
  @IfGiven()
  @Matches(/^\d{2,5}(g|mm)$/)
  implement?: string;

  /** The mark as result lists write it. @example "1:27.51" */
  @IsString()
  @Length(1, 20)
  mark!: string;

  /** Wind in metres per second, where one is taken. @example "+1.2" */
  @IfGiven()
  @Matches(/^[+-]?\d{1,2}([.,]\d)?$/)
  wind?: string;

  /** Name of the athlete, or the team. @example "Ana TESTINO" */
  @IsString()
  @Length(1, 200)
  athlete!: string;

  /** Nation of the athlete, as an athletics code. @example "ARG" */
  @Matches(/^[A-Z]{3}$/)
  nation!: string;

  /** Year of birth. @example 1999 */
  @IfGiven()
  @IsInt()
  @Min(1850)
  @Max(2200)
  birthYear?: number;

  /** Stadium or city. @example "Mendoza" */
  @IfGiven()
  @IsString()
  @Length(1, 200)
  venue?: string;

  /** Country of the venue, as an athletics code. @example "ARG" */
  @IfGiven()
  @Matches(/^[A-Z]{3}$/)
  country?: string;

  /** Day of the contest. @example "2024-05-01" */
  @IsDay()
  date!: string;

  /** Where it is known from. @example "Statutes of the federation, list of 2025" */
  @IsString()
  @Length(3, 200)
  source!: string;
}

export class NewClaim {
  /** The published performance. @example "01890a5d-ac96-774b-bcce-b302099a8057" */
  @IsUUID()
  performanceId!: string;

  /** Who keeps the record. @example "national" */
  @IsIn(SCOPES)
  scope!: Scope;

  /** Age group; without it senior. @example "senior" */
  @IfGiven()
  @Matches(/^(senior|U\d\d|M\d{2,3})$/)
  ageGroup?: string = 'senior';
}

export class NewEvidence {
  /** Which point of the evidence list. @example "wind" */
  @IsIn(EVIDENCE_CODES)
  code!: EvidenceCode;

  /** What it is and where it is kept. @example "Sheet of heat 2, archive of the federation, folder 12" */
  @IsString()
  @Length(3, 500)
  note!: string;
}

export class Words {
  /** What the reader should know. @example "Photo finish and wind sheet examined." */
  @IsString()
  @Length(3, 1000)
  words!: string;
}

export class EvidenceView {
  /** Code of the point. @example "wind" */
  code!: EvidenceCode;

  /** The point in the language you ask for. @example "Wind reading signed by the operator" */
  point!: string;

  /** What was handed in; null while it is missing. @example null */
  note!: string | null;

  /** When, UTC; null while it is missing. @example null */
  at!: string | null;
}

/** A claim as it lies on the desk. */
export class DeskRecordView extends RecordView {
  /** The evidence that is asked for, and what was handed in. */
  evidence!: EvidenceView[];

  /** Day on which the form must have been sent. @example "2026-05-31" */
  dueOn!: string | null;

  /** Whole days until then; negative when it is late. @example 12 */
  daysLeft!: number | null;

  static onDesk(
    row: RecordRow,
    needed: readonly EvidenceCode[],
    on: { today: string; language: Language },
  ): DeskRecordView {
    const evidence = evidenceOf(row);
    return Object.assign(RecordView.of(row, on.today), {
      evidence: needed.map((code) => {
        const { note = null, at = null } = evidence.find((each) => each.code === code) ?? {};
        return { code, point: EVIDENCE[code].words[on.language], note, at };
      }),
      dueOn: row.dueOn,
      daysLeft: row.dueOn ? daysLeft(row.dueOn, on.today) : null,
    });
  }
}

export class DeskPage {
  /** The claims of this page. */
  items!: DeskRecordView[];

  /** Cursor of the next page; null on the last. @example null */
  next!: string | null;
}
