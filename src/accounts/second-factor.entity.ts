import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Record } from '../platform/database/record.js';
import { Account } from './account.entity.js';

/** A person's app that makes codes. Counts from `enabledAt` on, when the first code was right. */
@Entity('second_factor')
@Index('second_factor_account', ['accountId'], { unique: true })
export class SecondFactor extends Record {
  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'second_factor_account_fk' })
  account?: Relation<Account>;

  /** The shared seed, sealed for this account. */
  @Column('varchar', { name: 'sealed_seed', length: 200 })
  sealedSeed!: string;

  /** The last half minute whose code was taken; only later ones count. */
  @Column('integer', { name: 'last_step' })
  lastStep!: number;

  @Column('timestamptz', { name: 'enabled_at', nullable: true })
  enabledAt!: Date | null;
}

/** One of ten codes for the day when the app is lost. */
@Entity('recovery_code')
@Index('recovery_code_account', ['accountId'])
export class RecoveryCode extends Record {
  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'recovery_code_account_fk' })
  account?: Relation<Account>;

  /** SHA-256 of the code. */
  @Column('varchar', { name: 'code_hash', length: 64 })
  codeHash!: string;

  @Column('timestamptz', { name: 'spent_at', nullable: true })
  spentAt!: Date | null;
}
