import { Controller, Get, Header, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Me, Needs } from '../accounts/access.js';
import type { Identity } from '../accounts/identity.js';
import { DiffQuery, DiffView } from './diff.dto.js';
import { DiffService } from './diff.service.js';
import { ImpactView } from './impact.dto.js';
import { ImpactService } from './impact.service.js';
import { SubmissionView } from './submissions.dto.js';
import { UndoService } from './undo.service.js';
import { IdPipe } from '../platform/http/param-pipes.js';

@Controller('ingestion/submissions/:id')
export class OutcomeController {
  constructor(
    private readonly diffs: DiffService,
    private readonly impacts: ImpactService,
    private readonly undos: UndoService,
  ) {}

  /**
   * Tell what the submission means before it is published: personal and season bests, record candidates, moves in the
   * top ten, and how many marks it adds, changes and removes. For a dry run as well; of a published one, what it
   * meant. Of a file with more than 100,000 marks the first 100,000 are compared, and `notCompared` says how many are not;
   * its changes are counted whole.
   */
  @Needs('submission.read')
  @Get('impact')
  @Header('Cache-Control', 'private, no-cache')
  impact(@Me() me: Identity, @Param('id', IdPipe) id: string): Promise<ImpactView> {
    return this.impacts.of(me, id);
  }

  /** Show row by row what the submission changes against what is published, or against another submission. */
  @Needs('submission.read')
  @Get('diff')
  diff(@Me() me: Identity, @Param('id', IdPipe) id: string, @Query() query: DiffQuery): Promise<DiffView> {
    return this.diffs.of(me, id, query);
  }

  /**
   * Undo the last step: a rejection is reviewed again, a retraction is published again, a version gives way to the
   * one before it. `If-Match` is honoured.
   */
  @Needs('submission.review')
  @Post('undo')
  @HttpCode(200)
  async undo(
    @Me() me: Identity,
    @Param('id', IdPipe) id: string,
    @Headers('if-match') ifMatch?: string,
  ): Promise<SubmissionView> {
    return SubmissionView.of(await this.undos.undo(me, id, ifMatch));
  }
}
