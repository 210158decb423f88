import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Me, Needs } from '../accounts/access.js';
import type { Identity } from '../accounts/identity.js';
import {
  AnsweredQuestion,
  IdentityDecisionView,
  MergePrecision,
  NewAnswer,
  QuestionPage,
  QuestionsQuery,
  QuestionView,
} from './questions.dto.js';
import { QuestionsService } from './questions.service.js';
import { inWords } from '../identity/explanation.js';
import { Lang, type Language } from '../platform/http/language.js';
import { IdPipe } from '../platform/http/param-pipes.js';

@Controller('identity')
export class QuestionsController {
  constructor(private readonly questions: QuestionsService) {}

  /** List the questions about who is meant, oldest first, with the candidates side by side. */
  @Needs('submission.read')
  @Get('questions')
  async list(
    @Me() me: Identity,
    @Query() query: QuestionsQuery,
    @Lang() language: Language,
  ): Promise<QuestionPage> {
    return pageIn(await this.questions.page(me, query), language);
  }

  /** Answer with one key, also for the other rows of the file that ask the same. Undoing a row's decision takes it back. */
  @Needs('submission.review')
  @Post('questions/:id/answer')
  @HttpCode(200)
  async answer(
    @Me() me: Identity,
    @Param('id', IdPipe) id: string,
    @Body() { key }: NewAnswer,
    @Lang() language: Language,
  ): Promise<AnsweredQuestion> {
    return viewIn(await this.questions.answer(me, id, key), language);
  }

  /** Explain one decision about who is who: candidates, bits, gate, and the versions it was taken with. */
  @Needs('submission.read')
  @Get('decisions/:id')
  async explain(
    @Me() me: Identity,
    @Param('id', IdPipe) id: string,
    @Lang() language: Language,
  ): Promise<IdentityDecisionView> {
    return viewIn(await this.questions.explain(me, id), language);
  }

  /** List the blind sample: one in 200 merges that the hub weighed and decided alone, without what it decided. */
  @Needs('submission.read')
  @Get('sample')
  async sample(
    @Me() me: Identity,
    @Query() query: QuestionsQuery,
    @Lang() language: Language,
  ): Promise<QuestionPage> {
    return pageIn(await this.questions.sample(me, query), language);
  }

  /** Show how often people agree with merges of the blind sample. */
  @Needs('account.manage')
  @Get('precision')
  precision(@Me() me: Identity): Promise<MergePrecision> {
    return this.questions.precision(me);
  }
}

const viewIn = <T extends QuestionView>(view: T, language: Language): T =>
  Object.assign(view, { candidates: view.candidates.map((each) => inWords(each, language)) });

const pageIn = ({ items, next }: QuestionPage, language: Language): QuestionPage => ({
  items: items.map((view) => viewIn(view, language)),
  next,
});
