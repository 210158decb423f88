import { Transform } from 'class-transformer';
import { IsArray, IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { toNumber } from '../platform/database/page.js';

export const SEARCH_KINDS = ['athlete', 'event', 'federation'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export class SearchQuery {
  /**
   * Words, or their beginnings, in any order. Accents and case do not matter, and one typing error in a word of four
   * letters or more, two from eight on, are forgiven. @example "usian bolt"
   */
  @IsString()
  @Length(1, 100)
  q!: string;

  /** Only these kinds, parted by commas. @example "athlete,event" */
  @IsOptional()
  @Transform(({ value }) => (typeof value === 'string' ? [...new Set(value.split(','))] : value))
  @IsArray()
  @IsIn(SEARCH_KINDS, { each: true })
  kind?: SearchKind[];

  /** How many to return, 1 to 50. @example 10 */
  @IsOptional()
  @toNumber
  @IsInt()
  @Min(1)
  @Max(50)
  limit?: number = 10;
}

export class SearchHit {
  /** What it is. @example "athlete" */
  kind!: SearchKind;

  /** Id. @example "01890a5d-ac96-774b-bcce-b302099a8057" */
  id!: string;

  /** Name. @example "Ana TESTINO" */
  name!: string;

  /** Nation of an athlete, country of a meet, code of a federation. @example "ARG" */
  code!: string | null;

  /** Of a meet: its city. @example "Mendoza" */
  city!: string | null;

  /** Of a meet: its first day. @example "2026-05-01" */
  date!: string | null;

  /** Of an athlete: year of birth; null for minors and where it is not known. @example 1999 */
  birthYear!: number | null;

  /** Of an athlete who is a minor: the youngest age group. @example null */
  ageBand!: string | null;

  /** Where to read more. @example "/api/v1/athletes/01890a5d-ac96-774b-bcce-b302099a8057" */
  url!: string;

  /** How well it fits, up to 1. @example 0.85 */
  score!: number;
}

export class SearchAnswer {
  /** What was found, the best first. */
  items!: SearchHit[];

  /** Always null: who does not find among these asks more precisely. @example null */
  next!: string | null;

  /** False where the database cannot forgive typing errors: then only parts of words are found. @example true */
  forgivesErrors!: boolean;
}
