import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { publicBirthOf } from '../athletes/public-birth.js';
import { disciplineByCode, type Environment, type MarkUnit, type Sex } from '../athletics/discipline.js';
import { formatMark, type Timing } from '../athletics/mark.js';
import { ENVIRONMENTS } from '../events/event.dto.js';
import { PageQuery } from '../platform/database/page.js';
import { badgeOf } from './badges.js';
import { RECORD_STATUSES, type RecordStatus, type Scope, SCOPES } from './record.entity.js';
import type { RecordRow } from './records.service.js';

const AGE_GROUP = /^(senior|U\d\d|M\d{2,3})$/;

export class RecordsQuery extends PageQuery {
  /** Who keeps the record. @example "area" */
  @IsOptional()
  @IsIn(SCOPES)
  scope?: Scope;

  /** WORLD, an area, a nation's athletics code, or the series of a meet as `of.code` gives it. @example "CONSUDATLE" */
  @IsOptional()
  @IsString()
  @Length(1, 120)
  of?: string;

  /** Code of the discipline, as in `/disciplines`. @example "100" */
  @IsOptional()
  @IsString()
  @Length(1, 16)
  discipline?: string;

  /** Men (M), women (F), mixed teams (X). @example "F" */
  @IsOptional()
  @IsIn(['M', 'F', 'X'])
  sex?: Sex;

  /** Where. @example "outdoor" */
  @IsOptional()
  @IsIn(ENVIRONMENTS)
  environment?: Environment;

  /** Age group: senior, U18, U20, U23, or a masters group such as M35. @example "senior" */
  @IsOptional()
  @Matches(AGE_GROUP)
  ageGroup?: string;

  /** Records that stand (`ratified`), or claims of one state. @example "ratified" */
  @IsOptional()
  @IsIn(RECORD_STATUSES)
  status?: RecordStatus = 'ratified';
}

export class RecordProgressionQuery {
  /** Who keeps the record. @example "area" */
  @IsIn(SCOPES)
  scope!: Scope;

  /** WORLD, an area, a nation's athletics code, or the series of a meet. @example "CONSUDATLE" */
  @IsString()
  @Length(1, 120)
  of!: string;

  /** Code of the discipline. @example "100" */
  @IsString()
  @Length(1, 16)
  discipline!: string;

  /** Men (M), women (F), mixed teams (X). @example "F" */
  @IsIn(['M', 'F', 'X'])
  sex!: Sex;

  /** Where. @example "outdoor" */
  @IsIn(ENVIRONMENTS)
  environment!: Environment;

  /** Age group; without it senior. @example "senior" */
  @IsOptional()
  @Matches(AGE_GROUP)
  ageGroup?: string;

  /** Weight or height; without it the senior standard. @example "6000g" */
  @IsOptional()
  @Matches(/^\d{2,5}(g|mm)$/)
  implement?: string;
}

export class RecordOfView {
  /** WORLD, an area, a nation's athletics code, or the series of the meet. @example "CONSUDATLE" */
  code!: string;

  /** Name of the nation, or of the meet. @example "CONSUDATLE" */
  name!: string;
}

export class RecordMarkView {
  /** The mark as result lists write it. @example "10.91" */
  text!: string;

  /** The mark in whole units. @example 10910 */
  value!: number;

  /** Unit of the value: milliseconds, millimetres or points. @example "ms" */
  unit!: MarkUnit;

  /** How the time was taken; null where that is not known or there is no time. @example "electronic" */
  timing!: Timing | null;

  /** Wind in metres per second; null without a reading. @example 0.9 */
  wind!: number | null;
}

export class RecordAthleteView {
  /** Id of the athlete, where the hub has the performance. @example null */
  id!: string | null;

  /** Name, or the team of a relay. @example "Ana TESTINO" */
  name!: string;

  /** Nation on the day, as an athletics code. @example "ARG" */
  nation!: string;

  /** Year of birth; null for minors and where it is not known. @example 1999 */
  birthYear!: number | null;

  /** For minors, in place of the year: the youngest age group they belong to. @example null */
  ageBand!: string | null;
}

/** A record, or a claim to one. */
export class RecordView {
  /** Id. @example "01890a5d-ac96-774b-bcce-b302099a8057" */
  id!: string;

  /** Who keeps it. @example "area" */
  scope!: Scope;

  /** The area, nation or meet. */
  of!: RecordOfView;

  /** As result lists write it: NR, AR, WU20R; `=` when it equals the record before. @example "AR" */
  badge!: string;

  /** Code of the discipline. @example "100" */
  discipline!: string;

  /** Men (M), women (F), mixed teams (X). @example "F" */
  sex!: Sex;

  /** Where. @example "outdoor" */
  environment!: Environment;

  /** Age group. @example "senior" */
  ageGroup!: string;

  /** Weight or height; null for the senior standard. @example null */
  implement!: string | null;

  /** The mark. */
  mark!: RecordMarkView;

  /** Who holds it. */
  athlete!: RecordAthleteView;

  /** Day of the contest, where it is known. @example "2019-07-21" */
  date!: string | null;

  /** Stadium or city. @example "Lima" */
  venue!: string | null;

  /** Country of the venue, as an athletics code. @example "PER" */
  country!: string | null;

  /** The meet, where the hub has the performance. @example null */
  eventId!: string | null;

  /** The performance with its provenance, where the hub has it. @example null */
  performanceId!: string | null;

  /** claimed, then pending, then ratified or rejected. @example "ratified" */
  status!: RecordStatus;

  /** Where it is known from: `results` of the hub, the words of the officer, or the list it was collected in.
   * @example "collected 2026-08" */
  source!: string;

  /** What was said on ratifying or rejecting it. @example null */
  words!: string | null;

  /** Why the mark was withdrawn, if it was; such a record no longer stands. @example null */
  withdrawn!: string | null;

  static of(row: RecordRow, today: string): RecordView {
    const { markValue: value, markUnit: unit, markPrecision: precision, timing, windMmPerSecond } = row;
    const mark = { value, unit, precision, timing };
    return {
      id: row.id,
      scope: row.scope,
      of: { code: row.ofCode, name: row.ofName },
      badge: badgeOf(row),
      discipline: row.discipline,
      sex: row.sex,
      environment: row.environment,
      ageGroup: row.ageGroup,
      implement: row.implementKey || null,
      mark: {
        text: formatMark(mark, disciplineByCode(row.discipline)),
        value,
        unit,
        timing,
        wind: windMmPerSecond === null ? null : windMmPerSecond / 1000,
      },
      athlete: {
        id: row.athleteId,
        name: row.athleteNow ?? row.athleteName,
        nation: row.nation,
        ...publicBirthOf({ date: row.birthDate, year: row.birthYear }, today),
      },
      date: row.day,
      venue: row.venue,
      country: row.country,
      eventId: row.eventId,
      performanceId: row.performanceId,
      status: row.status,
      source: row.source,
      words: row.words,
      withdrawn: row.withdrawnReason,
    };
  }
}

export class RecordPage {
  /** The records of this page. */
  items!: RecordView[];

  /** Cursor of the next page; null on the last. @example null */
  next!: string | null;
}

export class RecordProgression {
  /** The record, from its first known mark to the one that stands. */
  items!: RecordView[];
}
