import {
  Body,
  Controller,
  Get,
  Header,
  Headers,
  HttpCode,
  Param,
  Post,
  Query,
  Req,
  Res,
  StreamableFile,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiExtension, ApiOkResponse } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Me, Needs } from '../accounts/access.js';
import type { Identity } from '../accounts/identity.js';
import { KeepsIdempotencyKeys } from '../accounts/idempotency.interceptor.js';
import { PageQuery } from '../platform/database/page.js';
import { Lang, type Language } from '../platform/http/language.js';
import { failpoint } from '../platform/failpoints.js';
import { IdPipe } from '../platform/http/param-pipes.js';
import { ANNOTATED_TYPES } from './annotated.js';
import { AnnotatedQuery, FindingView, ReportView } from './reports.dto.js';
import { ReviewService } from './review.service.js';
import {
  Approval,
  NewSubmission,
  Reason,
  SubmissionPage,
  SubmissionsQuery,
  SubmissionView,
  SubmitQuery,
} from './submissions.dto.js';
import { TRANSITIONS } from './states.js';
import { submissionTag } from './submission-tag.js';
import { SubmissionsService } from './submissions.service.js';
import { UploadsService } from './uploads.service.js';
import { DiscardLeftovers } from './upload.js';

@Controller('ingestion/submissions')
export class SubmissionsController {
  constructor(
    private readonly submissions: SubmissionsService,
    private readonly uploads: UploadsService,
    private readonly review: ReviewService,
  ) {}

  /** Send results: a file as multipart `file`, the `upload` of a large one, or a JSON `document`. Committed when answered. */
  @Needs('submission.create')
  @Post()
  @HttpCode(202)
  @ApiConsumes('multipart/form-data', 'application/json')
  @ApiBody({ type: NewSubmission })
  @KeepsIdempotencyKeys()
  @UseInterceptors(DiscardLeftovers, FileInterceptor('file'))
  async send(
    @Me() me: Identity,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Query() query: SubmitQuery,
    @Body() body: NewSubmission,
    @Headers('idempotency-key') idempotencyKey?: string,
  ): Promise<SubmissionView> {
    const upload = await this.uploads.of(me, request, body);
    const { submission, replayed } = await this.submissions.accept(me, upload, {
      ...this.uploads.sentWith(body, query),
      idempotencyKey,
    });
    response.setHeader('Location', `/api/v1/ingestion/submissions/${submission.id}`);
    await failpoint('accept.before_response');
    if (replayed) response.setHeader('Idempotent-Replayed', 'true');
    return SubmissionView.of(submission);
  }

  /** List the submissions of your federations, newest first; `order=oldest` makes it the queue of review. */
  @Needs('submission.read')
  @Get()
  async list(@Me() me: Identity, @Query() query: SubmissionsQuery): Promise<SubmissionPage> {
    const { items, next } = await this.submissions.page(me, query);
    return { items: items.map((item) => SubmissionView.of(item)), next };
  }

  /**
   * Get one submission: its state, its counts, and its place in the queue while it waits. The `ETag` is what the
   * steps of review take as `If-Match`. `x-state-machine` names the steps from each state; any other is 409.
   */
  @ApiExtension('x-state-machine', TRANSITIONS)
  @Needs('submission.read')
  @Get(':id')
  @Header('Cache-Control', 'private, no-cache')
  async get(
    @Me() me: Identity,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SubmissionView> {
    const submission = await this.submissions.byId(me, id);
    const queue = await this.submissions.placeInQueue(submission);
    response.setHeader('ETag', submissionTag(submission, queue?.position));
    return SubmissionView.of(submission, queue);
  }

  /** Read the findings, row by row, in the language you ask for. */
  @Needs('submission.read')
  @Get(':id/report')
  async report(
    @Me() me: Identity,
    @Param('id', IdPipe) id: string,
    @Query() query: PageQuery,
    @Lang() language: Language,
  ): Promise<ReportView> {
    const { submission, page } = await this.submissions.report(me, id, query);
    const view = SubmissionView.of(submission);
    const total = view.findings.error + view.findings.warning + view.findings.info;
    const items = page.items.map((finding) => FindingView.of(finding, language));
    return { submission: view, items, next: page.next, total };
  }

  /** Get the bytes as they were sent. */
  @Needs('submission.read')
  @Get(':id/original')
  @ApiOkResponse({
    description: 'The bytes',
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  })
  async original(@Me() me: Identity, @Param('id', IdPipe) id: string): Promise<StreamableFile> {
    const { submission, bytes } = await this.submissions.original(me, id);
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(submission.fileName)}`;
    return new StreamableFile(bytes, {
      type: 'application/octet-stream',
      disposition,
      length: submission.sizeBytes,
    });
  }

  /**
   * Get your own file back, with what the hub says of each row in five more columns: CSV, XLSX and Hy-Tek as they were
   * sent, other formats (and any with `as=csv`) as a CSV of the rows.
   */
  @Needs('submission.read')
  @Get(':id/annotated')
  @ApiOkResponse({
    description: 'The file with five more columns',
    content: Object.fromEntries(ANNOTATED_TYPES.map((type) => [type, { schema: { type: 'string' } }])),
  })
  async annotated(
    @Me() me: Identity,
    @Param('id', IdPipe) id: string,
    @Query() { as }: AnnotatedQuery,
    @Lang() language: Language,
  ): Promise<StreamableFile> {
    const file = await this.submissions.annotated(me, id, language, { asCsv: as === 'csv' });
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`;
    return new StreamableFile(file.bytes, { type: file.type, disposition });
  }

  /** Approve: the accepted rows are published. Somebody else than the sender must do it. */
  @Needs('submission.review')
  @Post(':id/approve')
  @HttpCode(200)
  async approve(
    @Me() me: Identity,
    @Param('id', IdPipe) id: string,
    @Body() { confirmed = false }: Approval,
    @Headers('if-match') ifMatch?: string,
  ): Promise<SubmissionView> {
    return SubmissionView.of(await this.review.approve(me, id, confirmed, ifMatch));
  }

  /** Reject, with words for the sender. */
  @Needs('submission.review')
  @Post(':id/reject')
  @HttpCode(200)
  async reject(
    @Me() me: Identity,
    @Param('id', IdPipe) id: string,
    @Body() { reason }: Reason,
    @Headers('if-match') ifMatch?: string,
  ): Promise<SubmissionView> {
    return SubmissionView.of(await this.review.reject(me, id, reason, ifMatch));
  }

  /** Retract what was published; the marks stay readable with the reason and count nowhere. */
  @Needs('submission.review')
  @Post(':id/retract')
  @HttpCode(200)
  async retract(
    @Me() me: Identity,
    @Param('id', IdPipe) id: string,
    @Body() { reason }: Reason,
    @Headers('if-match') ifMatch?: string,
  ): Promise<SubmissionView> {
    return SubmissionView.of(await this.review.retract(me, id, reason, ifMatch));
  }

  /** Try again what the hub could not finish. */
  @Needs('submission.review')
  @Post(':id/retry')
  @HttpCode(200)
  async retry(
    @Me() me: Identity,
    @Param('id', IdPipe) id: string,
    @Headers('if-match') ifMatch?: string,
  ): Promise<SubmissionView> {
    return SubmissionView.of(await this.review.retry(me, id, ifMatch));
  }
}
