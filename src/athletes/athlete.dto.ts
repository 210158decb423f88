import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import type { Sex } from '../athletics/discipline.js';
import { PageQuery } from '../platform/database/page.js';
import type { Area } from '../events/areas.js';
import type { Athlete, AthleteKind } from './athlete.entity.js';
import { publicBirthOf } from './public-birth.js';

const SEXES = ['M', 'F', 'X'] as const;

export class AthletesQuery extends PageQuery {
  /** Words of the name in any order; accents and case do not matter. @example "testino" */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  q?: string;

  /** Only athletes of this nation, as an athletics code. @example "ARG" */
  @IsOptional()
  @Matches(/^[A-Z]{3}$/)
  nation?: string;

  /** Only men (M), women (F) or mixed teams (X). @example "F" */
  @IsOptional()
  @IsIn(SEXES)
  sex?: Sex;
}

export class AthleteView {
  /** Id. @example "01890a5d-ac96-774b-bcce-b302099a8057" */
  id!: string;

  /** A person, or a relay team. @example "person" */
  kind!: AthleteKind;

  /** Full name as published. @example "Ana TESTINO" */
  name!: string;

  /** Family name, where it is known. @example "TESTINO" */
  familyName!: string | null;

  /** Given name, where it is known. @example "Ana" */
  givenName!: string | null;

  /** Men (M), women (F), mixed teams (X). @example "F" */
  sex!: Sex;

  /** Nation, as an athletics code. @example "ARG" */
  nation!: string;

  /** Area of the nation; null outside the Americas. @example "CONSUDATLE" */
  area!: Area | null;

  /** Year of birth; null for minors and where it is not known. @example 1999 */
  birthYear!: number | null;

  /** For minors, in place of the year of birth: the youngest age group they belong to. @example null */
  ageBand!: string | null;

  /** Known only from a list, not yet confirmed by a federation. @example false */
  provisional!: boolean;

  static of(athlete: Athlete, today: string): AthleteView {
    const { id, kind, name, familyName, givenName, sex, nation, area, provisional } = athlete;
    const born = publicBirthOf({ date: athlete.birthDate, year: athlete.birthYear }, today);
    return { id, kind, name, familyName, givenName, sex, nation, area, ...born, provisional };
  }
}

export class AthletePage {
  /** The athletes of this page. */
  items!: AthleteView[];

  /** Cursor of the next page; null on the last. @example null */
  next!: string | null;
}
