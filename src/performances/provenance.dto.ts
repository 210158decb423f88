import { formatMark, type Timing } from '../athletics/mark.js';
import { PerformanceView } from './performance.dto.js';
import { disciplineByCode, type MarkUnit } from '../athletics/discipline.js';

export class ProvenanceFindingView {
  /** Stable code; see /ingestion/rules. @example "wind_missing" */
  code!: string;
  /** error, warning or info. @example "info" */
  severity!: string;
  /** Field it is about. @example "wind" */
  column!: string | null;
}

export class ApprovalView {
  /** Role of who approved; null where a trusted federation publishes clean files unreviewed. @example "federation" */
  role!: string | null;
  /** Code of the federation that answers for it. @example "CHI" */
  federation!: string | null;
  /** When, RFC 3339. @example "2026-05-03T14:00:00.000Z" */
  at!: string | null;
}

export class RevisionView {
  /** `changed`: it read otherwise before; `confirmed`: sent again as it was; `removed`: a version left it out. @example "changed" */
  kind!: 'changed' | 'confirmed' | 'removed';
  /** When, RFC 3339. @example "2026-05-04T09:00:00.000Z" */
  at!: string;
  /** The submission that did it. */
  submissionId!: string;
  /** The mark or status before. @example "11.60" */
  markBefore!: string;
  /** Wind in metres per second before; null without a reading. @example 1.2 */
  windBefore!: number | null;
  /** The submission that it came from before. */
  submissionBefore!: string;
  /** Set when the revision was taken back, RFC 3339. @example null */
  undoneAt!: string | null;
}

/** How a mark came to be public. */
export class ProvenanceView {
  /** SHA-256 of the file as it was received, hex. */
  sha256!: string;
  /** As the sender called it. @example "results.csv" */
  fileName!: string;
  /** Code of the format. @example "csv" */
  format!: string;
  /** Which version of these results. @example 1 */
  version!: number;
  /** Version of the rules that judged the row. @example "2" */
  rulesVersion!: string | null;
  /** What the rules said of the row. */
  findings!: ProvenanceFindingView[];
  /** Who answers for it; names are for officers. */
  approved!: ApprovalView;
  /** How the athlete was found: by the rules of matching, or by a person's choice. @example "matched" */
  athleteDecision!: 'matched' | 'chosen' | 'declared_new';
  /** Whether a person decided about this row, and corrected it. @example null */
  rowDecision!: 'accepted' | 'corrected' | null;
  /** What happened to the mark since, oldest first. */
  revisions!: RevisionView[];
}

export class OnePerformance extends PerformanceView {
  /** How it came to be public; null where the file is not kept here. */
  provenance!: ProvenanceView | null;
}

type Before = Readonly<Record<string, string | number | boolean | null>>;

export function markBefore(before: Before): string {
  const { mark_value: value, mark_unit: unit, mark_precision: precision, timing, status } = before;
  if (typeof value !== 'number') return String(status ?? '');
  const mark = {
    value,
    unit: unit as MarkUnit,
    precision: Number(precision ?? 1),
    timing: timing as Timing | null,
  };
  return formatMark(mark, disciplineByCode(String(before['discipline'])));
}
