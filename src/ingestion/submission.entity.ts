import { Check, Column, Entity, Index } from 'typeorm';
import { Record } from '../platform/database/record.js';
import type { Acceptance } from './acceptance.js';
import type { ColumnMapping } from './mapping.js';
import type { SubmissionStatus } from './states.js';

@Entity('submission')
@Check(
  'submission_status_check',
  `status IN ('received', 'processing', 'needs_review', 'approved',
          'published', 'rejected', 'failed', 'superseded', 'retracted')`,
)
@Index('submission_content_key', ['contentKey'], {
  unique: true,
  where: `dry_run = false AND status NOT IN ('rejected', 'retracted')`,
})
@Index('submission_event', ['eventId', 'status'])
@Index('submission_receipt', ['receipt'])
@Index('submission_federation', ['federationId', 'id'])
@Index('submission_turn', ['federationId', 'claimedAt'])
@Index('submission_work', ['id'], { where: `status IN ('received', 'processing', 'approved')` })
export class Submission extends Record {
  @Column('uuid', { name: 'federation_id' })
  federationId!: string;

  /** Null for a list whose rows name their own meets. */
  @Column('uuid', { name: 'event_id', nullable: true })
  eventId: string | null = null;

  /** Who sent it; for a key, who made the key. Nobody approves what they sent. */
  @Column('uuid', { name: 'account_id', nullable: true })
  accountId: string | null = null;

  @Column('uuid', { name: 'api_key_id', nullable: true })
  keyId: string | null = null;

  @Column('varchar', { length: 16 })
  status!: SubmissionStatus;

  @Column('boolean', { name: 'dry_run' })
  dryRun!: boolean;

  @Column('varchar', { name: 'file_name', length: 200 })
  fileName!: string;

  @Column('varchar', { length: 24 })
  format!: string;

  @Column('integer', { name: 'size_bytes' })
  sizeBytes!: number;

  @Column('varchar', { length: 64 })
  sha256!: string;

  /** Same federation, same meet, same bytes, same mapping: the same submission. */
  @Column('varchar', { name: 'content_key', length: 64 })
  contentKey!: string;

  @Column('jsonb')
  mapping!: ColumnMapping;

  /** What a row that is not in order keeps back, by the sender's choice. */
  @Column('varchar', { length: 12, default: 'rows' })
  acceptance: Acceptance = 'rows';

  @Column('integer', { name: 'rows_received', default: 0 })
  rowsReceived: number = 0;

  @Column('integer', { name: 'rows_accepted', default: 0 })
  rowsAccepted: number = 0;

  @Column('integer', { name: 'rows_held', default: 0 })
  rowsHeld: number = 0;

  @Column('integer', { name: 'rows_rejected', default: 0 })
  rowsRejected: number = 0;

  @Column('integer', { name: 'finding_errors', default: 0 })
  findingErrors: number = 0;

  @Column('integer', { name: 'finding_warnings', default: 0 })
  findingWarnings: number = 0;

  /** How many of the warnings somebody has justified. */
  @Column('integer', { name: 'warnings_justified', default: 0 })
  warningsJustified: number = 0;

  @Column('integer', { name: 'finding_infos', default: 0 })
  findingInfos: number = 0;

  /** Raised when the work is claimed, so that a file that kills the process is counted too. */
  @Column('integer', { default: 0 })
  attempts: number = 0;

  /** Raised with every claim; a worker that lost its lease cannot write any more. */
  @Column('integer', { default: 0 })
  fence: number = 0;

  @Column('timestamptz', { name: 'leased_until', nullable: true })
  leasedUntil: Date | null = null;

  @Column('varchar', { name: 'leased_by', length: 80, nullable: true })
  leasedBy: string | null = null;

  @Column('timestamptz', { name: 'claimed_at', nullable: true })
  claimedAt: Date | null = null;

  /** Claims that ended without a word: the process was killed, perhaps by this very file. */
  @Column('integer', { default: 0 })
  crashes: number = 0;

  /** What was being done when the hub gave up; another try goes on from there. */
  @Column('varchar', { name: 'failed_from', length: 16, nullable: true })
  failedFrom: SubmissionStatus | null = null;

  /** Row up to which a large file is published already; null before and for files that need one step only. */
  @Column('integer', { name: 'published_through', nullable: true })
  publishedThrough: number | null = null;

  @Column('integer', { name: 'rows_published', default: 0 })
  rowsPublished: number = 0;

  @Column('timestamptz', { name: 'not_before', nullable: true })
  notBefore: Date | null = null;

  @Column('uuid', { name: 'reviewed_by', nullable: true })
  reviewedBy: string | null = null;

  @Column('timestamptz', { name: 'reviewed_at', nullable: true })
  reviewedAt: Date | null = null;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt: Date | null = null;

  /** Version of the rules that judged its rows. */
  @Column('varchar', { name: 'rules_version', length: 16, nullable: true })
  rulesVersion: string | null = null;

  /** Which version of these results of this sender. */
  @Column('integer', { name: 'results_version', default: 1 })
  resultsVersion: number = 1;

  /** The newest of those whose place it takes. */
  @Column('uuid', { nullable: true })
  supersedes: string | null = null;

  @Column('uuid', { name: 'superseded_by', nullable: true })
  supersededBy: string | null = null;

  @Column('varchar', { length: 1000, nullable: true })
  reason: string | null = null;

  /** Short code that the sender can quote. */
  @Column('varchar', { length: 16 })
  receipt!: string;
}
