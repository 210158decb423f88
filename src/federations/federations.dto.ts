import { PartialType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUrl,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';
import { PageQuery } from '../platform/database/page.js';
import { IfGiven } from '../platform/http/if-given.js';
import { type Area, AREAS, type Federation } from './federation.entity.js';
import { OneLine } from '../platform/http/one-line.js';

export class FederationsQuery extends PageQuery {
  /** Only federations of this area. @example "CONSUDATLE" */
  @IsOptional()
  @IsIn(AREAS)
  area?: Area;

  /** Part of the code, the country or the name; accents and case do not matter. @example "brasil" */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  q?: string;
}

export class NewFederation {
  /** Three letters that results use. @example "BRA" */
  @Matches(/^[A-Z]{3}$/)
  code!: string;

  /** Code of the Olympic committee; null where there is none. @example "BRA" */
  @IsOptional()
  @Matches(/^[A-Z]{3}$/)
  iocCode?: string | null;

  /** ISO 3166 alpha-2 code of the country. @example "BR" */
  @Matches(/^[A-Z]{2}$/)
  iso2!: string;

  /** ISO 3166 alpha-3 code of the country. @example "BRA" */
  @Matches(/^[A-Z]{3}$/)
  iso3!: string;

  /** Country or territory, in English. @example "Brazil" */
  @IsString()
  @Length(2, 80)
  @Matches(/\p{L}/u, { message: 'must have a letter' })
  @OneLine()
  country!: string;

  /** Name of the federation. @example "Confederação Brasileira de Atletismo" */
  @IsString()
  @Length(2, 160)
  @Matches(/\p{L}/u, { message: 'must have a letter' })
  @OneLine()
  name!: string;

  /** Area association: NACAC, or CONSUDATLE (South America). @example "CONSUDATLE" */
  @IsIn(AREAS)
  area!: Area;

  /** Languages of the country, ISO 639-1. @example ["pt"] */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @Matches(/^[a-z]{2,3}$/, { each: true })
  languages!: string[];

  /** Website, or null. @example "https://www.cbat.org.br" */
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  @MaxLength(300)
  website?: string | null;

  /** Whether another person must approve what somebody sent; true unless said. @example true */
  @IfGiven()
  @IsBoolean()
  fourEyes?: boolean;

  /** Whether a file without errors is published without a review; false unless said. @example false */
  @IfGiven()
  @IsBoolean()
  publishesUnreviewed?: boolean;
}

export class FederationChange extends PartialType(NewFederation, { skipNullProperties: false }) {}

export class FederationView {
  /** Id. @example "0199e1d2-0000-7000-8000-000000000000" */
  id!: string;

  /** Three letters that results use. @example "BRA" */
  code!: string;

  /** Code of the Olympic committee; null where there is none. @example "BRA" */
  iocCode!: string | null;

  /** ISO 3166 alpha-2 code of the country. @example "BR" */
  iso2!: string;

  /** ISO 3166 alpha-3 code of the country. @example "BRA" */
  iso3!: string;

  /** Country or territory, in English. @example "Brazil" */
  country!: string;

  /** Name of the federation. @example "Confederação Brasileira de Atletismo" */
  name!: string;

  /** Area association: NACAC, or CONSUDATLE (South America). @example "CONSUDATLE" */
  area!: Area;

  /** Languages of the country, ISO 639-1. @example ["pt"] */
  languages!: string[];

  /** Website, or null. @example "https://www.cbat.org.br" */
  website!: string | null;

  /** Whether another person must approve what somebody sent. @example true */
  fourEyes!: boolean;

  /** Whether a file without errors is published without a review. @example false */
  publishesUnreviewed!: boolean;

  static of(federation: Federation): FederationView {
    const { id, code, iocCode, iso2, iso3, country, name, area, languages, website } = federation;
    const { fourEyes, publishesUnreviewed } = federation;
    const rules = { fourEyes, publishesUnreviewed };
    return { id, code, iocCode, iso2, iso3, country, name, area, languages, website, ...rules };
  }
}

export class FederationPage {
  /** The items of this page. */
  items!: FederationView[];

  /** Cursor of the next page, or null. @example null */
  next!: string | null;
}
