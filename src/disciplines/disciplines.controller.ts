import { Public } from '../accounts/access.js';
import { Lang, type Language } from '../platform/http/language.js';
import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import {
  DisciplinePage,
  DisciplineReadingView,
  DisciplinesQuery,
  DisciplineView,
} from './disciplines.dto.js';
import { DisciplinesService } from './disciplines.service.js';

@Controller('disciplines')
export class DisciplinesController {
  constructor(private readonly disciplines: DisciplinesService) {}

  /** List the disciplines, or resolve with `q` what a file calls one. */
  @Public()
  @Get()
  @Header('Cache-Control', 'public, max-age=300')
  @Header('Vary', 'Accept-Language')
  list(@Query() query: DisciplinesQuery, @Lang() language: Language): DisciplinePage {
    const { items, next, reading } = this.disciplines.find(query);
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
  get(@Param('code') code: string, @Lang() language: Language): DisciplineView {
    return DisciplineView.of(this.disciplines.byCode(code), language);
  }
}
