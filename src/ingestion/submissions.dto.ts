import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsISO8601, IsObject, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { jsonOf } from '../platform/http/input-guard.js';
import { PageQuery } from '../platform/database/page.js';
import { type Acceptance, ACCEPTANCES } from './acceptance.js';
import { IfGiven } from '../platform/http/if-given.js';
import { SUBMISSION_STATUSES, type SubmissionStatus } from './states.js';
import { countsOf } from './submission-counts.js';
import type { Submission } from './submission.entity.js';

const fromJson = Transform(({ value }) => (typeof value === 'string' ? jsonOf(value) : (value as unknown)));

const toYesNo = Transform(({ value }) =>
  value === 'true' || value === '1' ? true : value === 'false' || value === '0' ? false : value,
);

export class NewSubmission {
  /** The meet that the results belong to; left out for lists whose rows name their own meets. @example "01936d3e-0000-7000-8000-000000000000" */
  @IfGiven()
  @IsUUID()
  eventId?: string;

  /** The sending federation; needed when you work for several and name no meet. @example "01936d3e-0000-7000-8000-000000000001" */
  @IfGiven()
  @IsUUID()
  federationId?: string;

  /** The submission of the same meet that this file corrects; otherwise the hub finds it by its heats and its name. */
  @IfGiven()
  @IsUUID()
  supersedes?: string;

  /** How the columns of a CSV file become fields: `{"fields": {"mark": {"column": "Tiempo"}, "sex": {"value": "F"}}, "ignore": ["Obs"]}`. */
  @IfGiven()
  @fromJson
  @IsObject()
  mapping?: object;

  /**
   * What a row that is rejected or held keeps from being published: `rows` only itself, `disciplines` its contest
   * (discipline, sex, age group, round), `all` the whole file. @example "disciplines"
   */
  @IfGiven()
  @IsIn(ACCEPTANCES)
  acceptance?: Acceptance;

  /** Instead of a file: the id of an upload that is complete. @example "0199e1d2-0000-7000-8000-000000000003" */
  @IfGiven()
  @IsUUID()
  upload?: string;

  /** Instead of a file: a document in the shape of the World Athletics Result Import API. */
  @IfGiven()
  @IsObject()
  document?: object;
}

export class SubmitQuery {
  /** Check only: the same report, and nothing can be published. @example false */
  @IsOptional()
  @toYesNo
  @IsBoolean()
  dryRun?: boolean;
}

export class SubmissionsQuery extends PageQuery {
  /** Only in this state. @example "needs_review" */
  @IsOptional()
  @IsIn(SUBMISSION_STATUSES)
  status?: SubmissionStatus;

  /** Only of this meet. */
  @IsOptional()
  @IsUUID()
  eventId?: string;

  /** Only of this federation. */
  @IsOptional()
  @IsUUID()
  federationId?: string;

  /** Only files of this format. @example "csv" */
  @IsOptional()
  @IsString()
  @Length(1, 24)
  format?: string;

  /** Only with rows that wait for a person, or only without. @example true */
  @IsOptional()
  @toYesNo
  @IsBoolean()
  held?: boolean;

  /** Only tries, or only what was really sent. @example false */
  @IsOptional()
  @toYesNo
  @IsBoolean()
  dryRun?: boolean;

  /** Only those sent before this moment. @example "2026-05-03T18:00:00Z" */
  @IsOptional()
  @IsISO8601({ strict: true })
  sentBefore?: string;

  /** `oldest` first is the queue of review. @example "newest" */
  @IsOptional()
  @IsIn(['newest', 'oldest'])
  order?: 'newest' | 'oldest' = 'newest';
}

export class Approval {
  /** Needed for a version that changes much, removes marks or touches a record. @example true */
  @IfGiven()
  @IsBoolean()
  confirmed?: boolean;
}

export class Reason {
  /** Why, in a sentence for the sender. @example "The wind readings are those of another heat." */
  @IsString()
  @Length(3, 1000)
  reason!: string;
}

export class RowCounts {
  /** Rows in the file; always accepted + held + rejected. @example 8 */
  received!: number;
  /** Rows that can be published. @example 6 */
  accepted!: number;
  /** Rows that wait for a person. @example 1 */
  held!: number;
  /** Rows that cannot be used as they are. @example 1 */
  rejected!: number;
  /** Rows that are public by now; a large file is published in parts. @example 0 */
  published!: number;
}

export class FindingCounts {
  /** @example 1 */
  error!: number;
  /** @example 1 */
  warning!: number;
  /** How many of the warnings somebody has justified; nobody has explained the others. @example 0 */
  justified!: number;
  /** @example 2 */
  info!: number;
}

export class QueueView {
  /** 1 is next. Federations take turns, so this may fall quickly. @example 3 */
  position!: number;
  /** Seconds since it was sent, or approved. @example 4 */
  seconds!: number;
}

export class SubmissionView {
  id!: string;
  /** received → processing → needs_review → approved → published; or rejected, failed, superseded, retracted. @example "needs_review" */
  status!: SubmissionStatus;
  /** Null for a list whose rows name their own meets. */
  eventId!: string | null;
  federationId!: string;
  /** As the sender called it. @example "031-1-01.lif" */
  fileName!: string;
  /** Code of the reader; see /ingestion/formats. @example "finishlynx-lif" */
  format!: string;
  /** SHA-256 of the bytes as received, hex. */
  sha256!: string;
  /** Size of the file in bytes. @example 812 */
  sizeBytes!: number;
  /** Checked only; cannot be approved. @example false */
  dryRun!: boolean;
  /** What a row that is not in order keeps back: `rows`, `disciplines` or `all`. @example "rows" */
  acceptance!: Acceptance;
  rows!: RowCounts;
  findings!: FindingCounts;
  /** Version of these results of this sender. @example 1 */
  version!: number;
  /** The submission that this one replaces. */
  supersedes!: string | null;
  /** The newer version that replaced this one. */
  supersededBy!: string | null;
  createdAt!: Date;
  publishedAt!: Date | null;
  /** Words of the reviewer, or why the hub is still trying. */
  reason!: string | null;
  /** Short code to quote. @example "7K3M-Q2PX" */
  receipt!: string;
  /** Where it stands while it waits for the hub; null otherwise. Only in the answer for one submission. */
  queue?: QueueView | null;

  static of(this: void, one: Submission, queue?: QueueView | null): SubmissionView {
    const { id, status, eventId, federationId, fileName, format, sha256, sizeBytes, dryRun } = one;
    return {
      id,
      status,
      eventId,
      federationId,
      fileName,
      format,
      sha256,
      sizeBytes,
      dryRun,
      acceptance: one.acceptance,
      ...countsOf(one),
      version: one.resultsVersion,
      supersedes: one.supersedes,
      supersededBy: one.supersededBy,
      createdAt: one.createdAt,
      publishedAt: one.publishedAt,
      reason: one.reason,
      receipt: one.receipt,
      ...(queue !== undefined && { queue }),
    };
  }
}

export class SubmissionPage {
  items!: SubmissionView[];
  /** Cursor of the next page, or null. */
  next!: string | null;
}
