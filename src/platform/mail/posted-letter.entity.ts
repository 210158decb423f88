import { Column, Entity, Index } from 'typeorm';
import { Record } from '../database/record.js';

/** A letter that is to be sent, or was. What it says is sealed, and gone once it is sent. */
@Entity('posted_letter')
@Index('posted_letter_waiting', ['nextTryAt'], { where: 'next_try_at IS NOT NULL' })
@Index('posted_letter_account', ['accountId'])
export class PostedLetter extends Record {
  @Column('varchar', { length: 40 })
  kind!: string;

  /** The account it is about. */
  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  /** Address, subject and texts, sealed for this row; null when it was sent or given up. */
  @Column('text', { nullable: true })
  sealed!: string | null;

  @Column('integer')
  attempts!: number;

  /** When it is free to be tried; whoever tries it moves this on first. Null when nothing is left to do. */
  @Column('timestamptz', { name: 'next_try_at', nullable: true })
  nextTryAt!: Date | null;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;
}
