import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Record } from '../platform/database/record.js';
import { Account } from './account.entity.js';

export type Purpose = 'verify_email' | 'reset_password' | 'change_email' | 'second_factor';

/** A secret that opens one thing once: in a letter, or between password and second factor. */
@Entity('account_token')
@Index('account_token_hash', ['tokenHash'], { unique: true })
@Check(
  'account_token_purpose_known',
  `purpose IN ('verify_email', 'reset_password', 'change_email', 'second_factor')`,
)
@Index('account_token_account', ['accountId'])
export class AccountToken extends Record {
  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'account_token_account_fk' })
  account?: Relation<Account>;

  @Column('varchar', { length: 20 })
  purpose!: Purpose;

  /** SHA-256 of the token. */
  @Column('varchar', { name: 'token_hash', length: 64 })
  tokenHash!: string;

  /** The new address that waits for its owner's yes. */
  @Column('varchar', { length: 254, nullable: true })
  email!: string | null;

  /** How many codes were tried with it. */
  @Column('integer')
  attempts!: number;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'spent_at', nullable: true })
  spentAt!: Date | null;
}
