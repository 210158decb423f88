import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import type { FileRow } from '../platform/http/rows-file.js';
import type { Language } from '../platform/http/language.js';
import { FindingView } from './reports.dto.js';
import { findingsAfter } from './reports.js';
import type { Submission } from './submission.entity.js';

const AT_ONCE = 1_000;
export const REPORT_COLUMNS = [
  'row',
  'severity',
  'code',
  'column',
  'text',
  'message',
  'suggestion',
  'path',
  'justification',
];

/** The whole report as a file: lines for a spreadsheet, or a page of text for a person. */
@Injectable()
export class ReportFiles {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  async *rows({ id }: Submission, language: Language): AsyncGenerator<FileRow> {
    for await (const finding of this.findings(id, language)) {
      const { row, severity, code, column, text, message, suggestion, path, justification } = finding;
      const words = justification?.words ?? null;
      yield { row, severity, code, column, text, message, suggestion, path, justification: words };
    }
  }

  page(submission: Submission, language: Language): Readable {
    return Readable.from(this.lines(submission, language), { objectMode: false });
  }

  private async *lines(submission: Submission, language: Language): AsyncGenerator<Buffer> {
    const { fileName, receipt, status, rowsReceived, rowsAccepted, rowsHeld, rowsRejected } = submission;
    const counts = `${rowsReceived} = ${rowsAccepted} accepted + ${rowsHeld} held + ${rowsRejected} rejected`;
    const { findingWarnings, warningsJustified } = submission;
    const warnings = `${findingWarnings} warnings = ${warningsJustified} justified + ${findingWarnings - warningsJustified} not`;
    yield Buffer.from(`${fileName}  ${receipt}  ${status}\n${counts}\n${warnings}\n\n`);
    for await (const finding of this.findings(submission.id, language)) {
      const { row, severity, code, column, text, message, suggestion, justification } = finding;
      const place = [row === null ? '–' : String(row), column].filter(Boolean).join(' ');
      const said = [
        text && `“${text}”`,
        suggestion && `→ ${suggestion}`,
        justification && `✓ “${justification.words}”`,
      ]
        .filter(Boolean)
        .join(' ');
      yield Buffer.from(`${`${place}  ${severity}  ${message} (${code}) ${said}`.trimEnd()}\n`);
    }
  }

  private async *findings(id: string, language: Language): AsyncGenerator<FindingView> {
    for (let after = 0; ;) {
      const page = await findingsAfter(this.source.manager, id, after, AT_ONCE);
      for (const finding of page) yield FindingView.of(finding, language);
      const last = page.at(-1);
      if (!last || page.length < AT_ONCE) return;
      after = last.seq;
    }
  }
}
