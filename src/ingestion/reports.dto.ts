import { IsIn, IsOptional } from 'class-validator';
import type { Language } from '../platform/http/language.js';
import { FINDING_RULES, type Severity } from './finding-codes.js';
import { JustificationView } from './justifications.dto.js';
import type { StoredFinding } from './reports.js';
import { SubmissionView } from './submissions.dto.js';

export class FindingView {
  /** Stable code; see /ingestion/rules. @example "mark_implausible" */
  code!: string;
  severity!: Severity;
  /** Line of the file (CSV, .lif) or number of the result (JSON); null for the file as a whole. @example 4 */
  row!: number | null;
  /** Field or column. @example "mark" */
  column!: string | null;
  /** JSON pointer or place in the file. */
  path!: string | null;
  /** The offending text. @example "95.00" */
  text!: string | null;
  /** A sentence in the language of the request. */
  message!: string;
  /** What would be right, where that can be said. @example "9.50" */
  suggestion!: string | null;
  /** Why a warning is all right, where somebody has said so. */
  justification!: JustificationView | null;

  static of(
    this: void,
    { code, severity, row, field, path, text, suggestion, justification: why }: StoredFinding,
    language: Language,
  ): FindingView {
    const message = FINDING_RULES[code].messages[language];
    const justification = why && JustificationView.of(why);
    return { code, severity, row, column: field, path, text, message, suggestion, justification };
  }
}

export class ReportView {
  submission!: SubmissionView;
  /** At most `limit` of the findings, in the order of the file. */
  items!: FindingView[];
  /** Cursor of the next page, or null. */
  next!: string | null;
  /** How many findings there are in all. @example 4 */
  total!: number;
}

export class AnnotatedQuery {
  /** `csv` gives the rows as CSV, whatever was sent. @example "csv" */
  @IsOptional()
  @IsIn(['csv'])
  as?: 'csv';
}
