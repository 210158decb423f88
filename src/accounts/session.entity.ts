import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Record } from '../platform/database/record.js';
import { Account } from './account.entity.js';

/** One sign-in and all refresh tokens that follow from it (the family). */
@Entity('session')
@Index('session_account', ['accountId'])
export class Session extends Record {
  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'session_account_fk' })
  account?: Relation<Account>;

  /** SHA-256 of the refresh token that is good now; whoever replaces it wins the rotation. */
  @Column('varchar', { name: 'token_hash', length: 64 })
  tokenHash!: string;

  /** How often the token was replaced. */
  @Column('integer')
  rotation!: number;

  @Column('timestamptz', { name: 'rotated_at' })
  rotatedAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;

  /** When the person last proved who they are: at sign-in, or again since. */
  @Column('timestamptz', { name: 'authenticated_at', nullable: true })
  authenticatedAt!: Date | null;

  /** Was a second factor shown? */
  @Column('boolean', { name: 'second_factor', default: false })
  secondFactor: boolean = false;

  /** What the client called itself. */
  @Column('varchar', { length: 200, nullable: true })
  device!: string | null;

  /** Knows the same client in the same part of the network again. */
  @Column('varchar', { name: 'device_hash', length: 64, nullable: true })
  deviceHash!: string | null;
}
