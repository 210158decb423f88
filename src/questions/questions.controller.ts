import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Me, Needs } from '../accounts/access.js';
import type { Identity } from '../accounts/identity.js';
import {
  IdentityDecisionView,
  MergePrecision,
  NewAnswer,
  QuestionPage,
  QuestionsQuery,
  QuestionView,
} from './questions.dto.js';
import { QuestionsService } from './questions.service.js';
import { IdPipe } from '../platform/http/param-pipes.js';

@Controller('identity')
export class QuestionsController {
  constructor(private readonly questions: QuestionsService) {}

  /** List the questions about who is meant, oldest first, with the candidates side by side. */
  @Needs('submission.read')
  @Get('questions')
  list(@Me() me: Identity, @Query() query: QuestionsQuery): Promise<QuestionPage> {
    return this.questions.page(me, query);
  }

  /** Answer with one key: the number of a candidate, or `n` for somebody new. Undoing the row's decision takes it back. */
  @Needs('submission.review')
  @Post('questions/:id/answer')
  @HttpCode(200)
  answer(
    @Me() me: Identity,
    @Param('id', IdPipe) id: string,
    @Body() { key }: NewAnswer,
  ): Promise<QuestionView> {
    return this.questions.answer(me, id, key);
  }

  /** Explain one decision about who is who: candidates, bits, gate, and the versions it was taken with. */
  @Needs('submission.read')
  @Get('decisions/:id')
  explain(@Me() me: Identity, @Param('id', IdPipe) id: string): Promise<IdentityDecisionView> {
    return this.questions.explain(me, id);
  }

  /** List the blind sample: one in 200 merges that the hub weighed and decided alone, without what it decided. */
  @Needs('submission.read')
  @Get('sample')
  sample(@Me() me: Identity, @Query() query: QuestionsQuery): Promise<QuestionPage> {
    return this.questions.sample(me, query);
  }

  /** Show how often people agree with merges of the blind sample. */
  @Needs('account.manage')
  @Get('precision')
  precision(@Me() me: Identity): Promise<MergePrecision> {
    return this.questions.precision(me);
  }
}
