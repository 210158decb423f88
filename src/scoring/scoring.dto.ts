import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';
import type { Environment, Sex } from '../athletics/discipline.js';
import type { Timing } from '../athletics/mark.js';

const sexes = ['M', 'F', 'X'] as const;
const environments = ['outdoor', 'indoor', 'road', 'cross-country', 'mountain'] as const;
const timings = ['electronic', 'hand'] as const;
const tableEditions = ['2022', '2025'] as const;

class ContestQuery {
  /** Code of the discipline, as in `/disciplines`. @example "100" */
  @IsString()
  @Length(1, 12)
  discipline!: string;

  /** Men (M), women (F), mixed teams (X). @example "M" */
  @IsIn(sexes)
  sex!: Sex;
}

export class PointsQuery extends ContestQuery {
  /** Where; without it the first place of the discipline that has a table. @example "outdoor" */
  @IsOptional()
  @IsIn(environments)
  environment?: Environment;

  /** The mark as result lists write it. @example "10.40" */
  @IsString()
  @Length(1, 40)
  mark!: string;

  /** How the time was taken; needed for sprints in tenths without `h`. @example "electronic" */
  @IsOptional()
  @IsIn(timings)
  timing?: Timing;

  /** Wind in metres per second, `NWI` for no reading; empty for the printed table. @example "+0.9" */
  @IsOptional()
  @IsString()
  @Length(0, 12)
  wind?: string;

  /** Edition of the tables. @example "2022" */
  @IsOptional()
  @IsIn(tableEditions)
  edition?: (typeof tableEditions)[number];
}

export class MarkQuery extends ContestQuery {
  /** Where; without it the first place of the discipline that has a table. @example "outdoor" */
  @IsOptional()
  @IsIn(environments)
  environment?: Environment;

  /** How many points the mark must be worth. @example 1000 */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1400)
  points!: number;

  /** Edition of the tables. @example "2022" */
  @IsOptional()
  @IsIn(tableEditions)
  edition?: (typeof tableEditions)[number];
}

export class CombinedQuery {
  /** Code of the combined event: DEC, HEP, HEPI, PENI, DECF, OCT. @example "DEC" */
  @IsString()
  @Length(1, 12)
  event!: string;

  /** Men (M) or women (F). @example "M" */
  @IsIn(sexes)
  sex!: Sex;

  /** Code of one discipline of the event, together with `mark`. @example "100" */
  @IsOptional()
  @IsString()
  @Length(1, 12)
  discipline?: string;

  /** The mark in that discipline. @example "10.40" */
  @IsOptional()
  @IsString()
  @Length(1, 40)
  mark?: string;

  /** Instead: all marks in the order of the event, with commas between; empty or DNF where there is none. */
  @IsOptional()
  @IsString()
  @Length(1, 400)
  marks?: string;

  /** How times were taken. @example "electronic" */
  @IsOptional()
  @IsIn(timings)
  timing?: Timing;

  /** Masters group, whose factors are applied first. @example "M50" */
  @IsOptional()
  @Matches(/^M\d{2,3}$/)
  ageGroup?: string;
}

export class AgeGradeQuery extends ContestQuery {
  /** Age on the day in years. @example 60 */
  @Type(() => Number)
  @IsInt()
  @Min(5)
  @Max(110)
  age!: number;

  /** The mark as result lists write it. @example "14.20" */
  @IsString()
  @Length(1, 40)
  mark!: string;
}
