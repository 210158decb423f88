import { Column, Entity, Index } from 'typeorm';
import { Record } from '../database/record.js';

@Entity('outbox_message')
@Index('outbox_message_pending', ['id'], { where: 'published_at IS NULL' })
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

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt: Date | null = null;
}
