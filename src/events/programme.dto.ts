import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import type { Sex } from '../athletics/discipline.js';
import type { ProgrammeItem } from './programme-item.entity.js';

const SEXES = ['M', 'F', 'X'] as const;

/** One contest that the meet declares. */
export class ProgrammeContest {
  /** Code of the discipline, as in `/disciplines`. @example "SP" */
  @IsString()
  @Length(1, 16)
  discipline!: string;

  /** Men (M), women (F), mixed teams (X). @example "F" */
  @IsIn(SEXES)
  sex!: Sex;

  /** Age group as the programme calls it; null for seniors or all. @example "U20" */
  @IsOptional()
  @IsString()
  @Length(1, 16)
  ageGroup?: string | null;

  /** Weight or height where it is not the senior standard. @example "3000g" */
  @IsOptional()
  @Matches(/^\d{2,5}(g|mm)$/)
  implement?: string | null;

  /** Names of the rounds in order. @example ["Heats", "Final"] */
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @Length(1, 40, { each: true })
  rounds!: string[];

  static of({ discipline, sex, ageGroup, implement, rounds }: ProgrammeItem): ProgrammeContest {
    return { discipline, sex, ageGroup, implement, rounds };
  }
}

/** All contests of a meet in the order of the programme. */
export class Programme {
  /** The contests in order. */
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => ProgrammeContest)
  items!: ProgrammeContest[];
}
