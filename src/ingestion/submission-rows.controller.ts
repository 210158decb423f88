import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Me, Needs } from '../accounts/access.js';
import type { Identity } from '../accounts/identity.js';
import { Lang, type Language } from '../platform/http/language.js';
import { CountPipe, IdPipe } from '../platform/http/param-pipes.js';
import { RowDecisionsService } from './row-decisions.service.js';
import { rowView } from './row-view.js';
import {
  DecidedRows,
  NewRowDecision,
  NewRowDecisions,
  NumberedDecision,
  RowPage,
  RowsQuery,
} from './submission-rows.dto.js';
import { SubmissionRowsService } from './submission-rows.service.js';
import type { Submission } from './submission.entity.js';
import { SubmissionView } from './submissions.dto.js';

@Controller('ingestion/submissions/:id/rows')
export class SubmissionRowsController {
  constructor(
    private readonly rows: SubmissionRowsService,
    private readonly decisions: RowDecisionsService,
  ) {}

  /** List the rows with what was understood, what was found, who it may be and what was decided. */
  @Needs('submission.read')
  @Get()
  async list(
    @Me() me: Identity,
    @Param('id', IdPipe) id: string,
    @Query() query: RowsQuery,
    @Lang() language: Language,
  ): Promise<RowPage> {
    const { items, next } = await this.rows.page(me, id, query);
    return { items: items.map((row) => rowView(row, language)), next };
  }

  /** Decide about one row: accept it, as it is or corrected or for an athlete, or reject it. `If-Match` is honoured. */
  @Needs('submission.review')
  @Post(':row/decision')
  @HttpCode(200)
  async decide(
    @Me() me: Identity,
    @Param('id', IdPipe) id: string,
    @Param('row', CountPipe) row: number,
    @Body() decision: NewRowDecision,
    @Lang() language: Language,
    @Headers('if-match') ifMatch?: string,
  ): Promise<DecidedRows> {
    const about = { ifMatch, pointer: (_index: number, at: string) => at };
    const submission = await this.decisions.decide(
      me,
      id,
      [Object.assign(new NumberedDecision(), decision, { row })],
      about,
    );
    return this.answer(submission, [row], language);
  }

  /** Decide about many rows at once: all of these decisions are taken, or none. `If-Match` is honoured. */
  @Needs('submission.review')
  @Post('decisions')
  @HttpCode(200)
  async decideMany(
    @Me() me: Identity,
    @Param('id', IdPipe) id: string,
    @Body() { decisions }: NewRowDecisions,
    @Lang() language: Language,
    @Headers('if-match') ifMatch?: string,
  ): Promise<DecidedRows> {
    const about = { ifMatch, pointer: (index: number, at: string) => `/decisions/${index}${at}` };
    const submission = await this.decisions.decide(me, id, decisions, about);
    return this.answer(
      submission,
      decisions.map(({ row }) => row),
      language,
    );
  }

  /** Take the decision about a row back; a mark that was published by it is withdrawn. `If-Match` is honoured. */
  @Needs('submission.review')
  @Delete(':row/decision')
  async undo(
    @Me() me: Identity,
    @Param('id', IdPipe) id: string,
    @Param('row', CountPipe) row: number,
    @Lang() language: Language,
    @Headers('if-match') ifMatch?: string,
  ): Promise<DecidedRows> {
    const submission = await this.decisions.undo(me, id, row, ifMatch);
    return this.answer(submission, [row], language);
  }

  private async answer(submission: Submission, rows: number[], language: Language): Promise<DecidedRows> {
    const details = await this.rows.now(submission.id, rows);
    const items = details.map((row) => rowView(row, language));
    return { submission: SubmissionView.of(submission), items };
  }
}
