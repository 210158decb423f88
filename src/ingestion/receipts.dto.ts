import { FindingCounts, QueueView, RowCounts } from './submissions.dto.js';
import type { SubmissionStatus } from './states.js';
import { countsOf } from './submission-counts.js';
import type { Submission } from './submission.entity.js';

const LONGEST_REASON = 200;

/** What became of a submission, in less than a kilobyte. */
export class StatusView {
  id!: string;
  /** Short code to quote. @example "7K3M-Q2PX" */
  receipt!: string;
  /** @example "needs_review" */
  status!: SubmissionStatus;
  rows!: RowCounts;
  findings!: FindingCounts;
  /** Where it stands while it waits for the hub; null otherwise. */
  queue!: QueueView | null;
  /** @example 1 */
  version!: number;
  receivedAt!: Date;
  /** When a person decided. */
  reviewedAt!: Date | null;
  publishedAt!: Date | null;
  /** Beginning of the words of the reviewer, or why the hub is still trying. */
  reason!: string | null;

  static of(this: void, one: Submission, queue: QueueView | null): StatusView {
    const { id, receipt, status, reviewedAt, publishedAt, reason } = one;
    return {
      id,
      receipt,
      status,
      ...countsOf(one),
      queue,
      version: one.resultsVersion,
      receivedAt: one.createdAt,
      reviewedAt,
      publishedAt,
      reason: reason && reason.slice(0, LONGEST_REASON),
    };
  }
}

export class ReceiptView {
  /** Short code to quote. @example "7K3M-Q2PX" */
  receipt!: string;
  /** Compact JWS, signed with Ed25519: what was received and when. Verifies without the hub. */
  jws!: string;
  /** Where the public key is. @example "/api/v1/ingestion/receipts/keys" */
  keys!: string;
}

export class KeyView {
  /** @example "OKP" */
  kty!: string;
  /** @example "Ed25519" */
  crv!: string;
  /** The public key, base64url. */
  x!: string;
  /** Thumbprint of the key. */
  kid!: string;
  /** @example "EdDSA" */
  alg!: string;
  /** @example "sig" */
  use!: string;
}

export class KeysView {
  keys!: KeyView[];
}

export class TimelineEntry {
  /** Number in the audit log. @example 17 */
  number!: number;
  at!: Date;
  /** What happened. @example "submission.approved" */
  action!: string;
  /** `person`, `key`, or `anonymous` for the hub itself. @example "person" */
  by!: string;
  /** Name of the person, or of who made the key. @example "Ana Prueba" */
  name!: string | null;
  /** What else was written down. */
  detail!: object;
}

export class Timeline {
  /** Oldest first; at most 500. */
  items!: TimelineEntry[];
  next!: string | null;
}
