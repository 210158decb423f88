import { Controller, Get } from '@nestjs/common';
import { Public } from '../accounts/access.js';
import { Lang, type Language } from '../platform/http/language.js';
import { PublicRead } from '../platform/http/public-read.js';
import { FINDING_RULES, type FindingCode, RULES_VERSION } from './finding-codes.js';
import { readers } from './readers/readers.js';
import { SAMPLE_WRITERS } from './samples/sample-writers.js';
import { FormatPage, type FormatView, RulePage, RuleView } from './catalogue.dto.js';

@Controller('ingestion')
export class IngestionCatalogueController {
  /** List the file formats that are read. */
  @Public()
  @PublicRead(300)
  @Get('formats')
  formats(): FormatPage {
    const items = readers.map(({ code, about, delivers, extensions, mediaTypes }) => ({
      code,
      about,
      delivers,
      extensions: [...extensions],
      mediaTypes: [...mediaTypes],
      ...addressesOf(code),
    }));
    return { items, next: null };
  }

  /** List every finding that a report may hold. */
  @Public()
  @PublicRead(300)
  @Get('rules')
  rules(@Lang() language: Language): RulePage {
    const codes = Object.keys(FINDING_RULES) as FindingCode[];
    return { items: codes.map((code) => RuleView.of(code, language)), next: null, version: RULES_VERSION };
  }
}

function addressesOf(code: string): Pick<FormatView, 'example' | 'template'> {
  if (!Object.hasOwn(SAMPLE_WRITERS, code)) return { example: null, template: null };
  const at = `/api/v1/ingestion/formats/${code}`;
  return { example: `${at}/example`, template: `${at}/template` };
}
