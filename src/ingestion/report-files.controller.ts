import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { Me, Needs } from '../accounts/access.js';
import type { Identity } from '../accounts/identity.js';
import { Lang, type Language } from '../platform/http/language.js';
import { AsFile, csvFile } from '../platform/http/rows-file.js';
import { IdPipe } from '../platform/http/param-pipes.js';
import { REPORT_COLUMNS, ReportFiles } from './report-files.js';
import { SubmissionsService } from './submissions.service.js';

@Controller('ingestion/submissions')
export class ReportFilesController {
  constructor(
    private readonly submissions: SubmissionsService,
    private readonly files: ReportFiles,
  ) {}

  /** Read all findings as CSV; also with `Accept: text/csv` at the address of the report. */
  @Needs('submission.read')
  @Get(':id/report.csv')
  @AsFile('csv')
  async csv(
    @Me() me: Identity,
    @Param('id', IdPipe) id: string,
    @Lang() language: Language,
  ): Promise<StreamableFile> {
    const submission = await this.submissions.byId(me, id);
    return csvFile(REPORT_COLUMNS, this.files.rows(submission, language));
  }

  /** Read all findings as a page of text; also with `Accept: text/plain` at the address of the report. */
  @Needs('submission.read')
  @Get(':id/report.txt')
  @ApiProduces('text/plain')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  @ApiOkResponse({ description: 'The findings', schema: { type: 'string' } })
  async text(
    @Me() me: Identity,
    @Param('id', IdPipe) id: string,
    @Lang() language: Language,
  ): Promise<StreamableFile> {
    return new StreamableFile(this.files.page(await this.submissions.byId(me, id), language));
  }
}
