import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Put, Query } from '@nestjs/common';
import { Me, Needs } from '../accounts/access.js';
import type { Identity } from '../accounts/identity.js';
import { PageQuery } from '../platform/database/page.js';
import { IdPipe } from '../platform/http/param-pipes.js';
import {
  JustificationPage,
  JustifiedView,
  NewJustification,
  RowWarningParam,
  WarningParam,
} from './justifications.dto.js';
import { JustificationsService } from './justifications.service.js';

@Controller('ingestion/submissions/:id')
export class JustificationsController {
  constructor(private readonly justifications: JustificationsService) {}

  /** List the warnings of a submission that somebody has justified, with the words. */
  @Needs('submission.read')
  @Get('justifications')
  async list(
    @Me() me: Identity,
    @Param('id', IdPipe) id: string,
    @Query() query: PageQuery,
  ): Promise<JustificationPage> {
    const { items, next } = await this.justifications.page(me, id, query);
    return { items: items.map(JustifiedView.of), next };
  }

  /** Justify a warning of every row that has it. It is shown beside each of them, and decides nothing. `If-Match` is honoured. */
  @Needs('submission.create')
  @Put('justifications/:code')
  async justifyAll(
    @Me() me: Identity,
    @Param() { id, code }: WarningParam,
    @Body() { words }: NewJustification,
    @Headers('if-match') ifMatch?: string,
  ): Promise<JustifiedView> {
    const warning = { code, row: null };
    return JustifiedView.of(await this.justifications.justify(me, id, warning, { words, ifMatch }));
  }

  /** Justify a warning of one row; this goes before words for every row. `If-Match` is honoured. */
  @Needs('submission.create')
  @Put('rows/:row/justifications/:code')
  async justify(
    @Me() me: Identity,
    @Param() { id, code, row }: RowWarningParam,
    @Body() { words }: NewJustification,
    @Headers('if-match') ifMatch?: string,
  ): Promise<JustifiedView> {
    const warning = { code, row };
    return JustifiedView.of(await this.justifications.justify(me, id, warning, { words, ifMatch }));
  }

  /** Take the words for every row with a warning back. `If-Match` is honoured. */
  @Needs('submission.create')
  @Delete('justifications/:code')
  @HttpCode(204)
  removeAll(
    @Me() me: Identity,
    @Param() { id, code }: WarningParam,
    @Headers('if-match') ifMatch?: string,
  ): Promise<void> {
    return this.justifications.remove(me, id, { code, row: null }, ifMatch);
  }

  /** Take the words for the warning of one row back. `If-Match` is honoured. */
  @Needs('submission.create')
  @Delete('rows/:row/justifications/:code')
  @HttpCode(204)
  remove(
    @Me() me: Identity,
    @Param() { id, code, row }: RowWarningParam,
    @Headers('if-match') ifMatch?: string,
  ): Promise<void> {
    return this.justifications.remove(me, id, { code, row }, ifMatch);
  }
}
