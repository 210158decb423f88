import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsObject,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { IdParam } from '../platform/http/id-param.dto.js';
import type { RememberedMapping } from './column-mapping.entity.js';

/** Formats whose columns have names. */
const MAPPED_FORMATS = ['csv', 'xlsx'];

export class MappingParam extends IdParam {
  /** Id of the mapping. @example "0199e1d2-0000-7000-8000-000000000007" */
  @IsUUID()
  mappingId!: string;
}

export class NewMapping {
  /** Format of the files: `csv` or `xlsx`. @example "csv" */
  @IsIn(MAPPED_FORMATS)
  format!: string;

  /** The names in the header line, from left to right, as the file has them. @example ["Prueba", "Rama", "Quien", "Tiempo oficial"] */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  header!: string[];

  /** What the columns mean, as `mapping` of a submission says it. @example {"fields": {"name": {"column": "Quien"}, "mark": {"column": "Tiempo oficial"}}} */
  @IsObject()
  mapping!: object;
}

export class MappingView {
  /** Id. @example "0199e1d2-0000-7000-8000-000000000007" */
  id!: string;

  /** Format of the files. @example "csv" */
  format!: string;

  /** The header that it is for; capitals, accents and punctuation do not matter. @example ["Prueba", "Quien"] */
  header!: string[];

  /** What the columns mean. */
  mapping!: object;

  /** When it was last changed, UTC. @example "2026-11-23T12:00:00.000Z" */
  updatedAt!: string;

  static of(this: void, { id, format, header, mapping, updatedAt }: RememberedMapping): MappingView {
    return { id, format, header, mapping, updatedAt: updatedAt.toISOString() };
  }
}

export class MappingList {
  /** Every mapping of the federation, oldest first. */
  items!: MappingView[];
}
