import { Public } from '../accounts/access.js';
import { Controller, Get, Header, Headers, Param, Query } from '@nestjs/common';
import {
  DisciplinePage,
  DisciplineReadingView,
  DisciplinesQuery,
  DisciplineView,
} from './disciplines.dto.js';
import { DisciplinesService } from './disciplines.service.js';
import { languageOf } from './language.js';

@Controller('disciplines')
export class DisciplinesController {
  constructor(private readonly disciplines: DisciplinesService) {}

  /** List the disciplines, or resolve with `q` what a file calls one. */
  @Public()
  @Get()
  @Header('Cache-Control', 'public, max-age=300')
  @Header('Vary', 'Accept-Language')
  list(@Query() query: DisciplinesQuery, @Headers('accept-language') accepted?: string): DisciplinePage {
    const { items, next, reading } = this.disciplines.find(query);
    const language = languageOf(accepted);
    return {
      items: items.map((discipline) => DisciplineView.of(discipline, language)),
      next,
      ...(reading && { reading: DisciplineReadingView.of(reading) }),
    };
  }

  /** Get one discipline by its code. */
  @Public()
  @Get(':code')
  @Header('Cache-Control', 'public, max-age=300')
  @Header('Vary', 'Accept-Language')
  get(@Param('code') code: string, @Headers('accept-language') accepted?: string): DisciplineView {
    return DisciplineView.of(this.disciplines.byCode(code), languageOf(accepted));
  }
}
