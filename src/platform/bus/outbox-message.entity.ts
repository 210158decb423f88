import { Column, Entity, Index } from 'typeorm';
import { Record } from '../database/record.js';

@Entity('outbox_message')
@Index('outbox_message_pending', ['id'], { where: 'published_at IS NULL' })
@Index('outbox_message_waiting', ['subjectId', 'subjectVersion', 'id'], {
  where: 'published_at IS NULL AND dead_at IS NULL',
})
@Index('outbox_message_published', ['publishedAt'], { where: 'published_at IS NOT NULL' })
export class OutboxMessage extends Record {
  /** `noun.past`, as in `submission.published`. */
  @Column('varchar', { length: 120 })
  topic!: string;

  /** Id of the thing that changed, and its version: a listener ignores what is older than it has seen. */
  @Column('varchar', { name: 'subject_id', length: 64 })
  subjectId!: string;

  @Column('integer', { name: 'subject_version' })
  subjectVersion!: number;

  @Column('jsonb')
  body!: object;

  @Column('integer', { default: 0 })
  attempts: number = 0;

  @Column('timestamptz', { name: 'leased_until', nullable: true })
  leasedUntil: Date | null = null;

  /** Which relay holds the lease. */
  @Column('uuid', { name: 'leased_by', nullable: true })
  leasedBy: string | null = null;

  /** A message that a listener could not use is offered again after this moment. */
  @Column('timestamptz', { name: 'not_before', nullable: true })
  notBefore: Date | null = null;

  /** Set aside after too many tries: kept for a person, and in nobody's way. */
  @Column('timestamptz', { name: 'dead_at', nullable: true })
  deadAt: Date | null = null;

  @Column('varchar', { name: 'last_error', length: 500, nullable: true })
  lastError: string | null = null;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt: Date | null = null;
}
