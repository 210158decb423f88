import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Record } from '../platform/database/record.js';
import { Account } from './account.entity.js';
import type { Action } from './permissions.js';

/** A federation's machine signs with it. Of the secret only a hash and its end are kept. */
@Entity('api_key')
@Index('api_key_public_id', ['publicId'], { unique: true })
@Index('api_key_federation', ['federationId'])
export class ApiKey extends Record {
  /** The part of the key that finds its row. */
  @Column('varchar', { name: 'public_id', length: 12 })
  publicId!: string;

  @Column('uuid', { name: 'federation_id' })
  federationId!: string;

  /** By name: the federations stand on the accounts, so their class is not imported here. */
  @ManyToOne('Federation')
  @JoinColumn({ name: 'federation_id', foreignKeyConstraintName: 'api_key_federation_fk' })
  federation?: object;

  @Column('uuid', { name: 'made_by' })
  madeBy!: string;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'made_by', foreignKeyConstraintName: 'api_key_maker_fk' })
  maker?: Relation<Account>;

  @Column('varchar', { length: 120 })
  name!: string;

  /** SHA-256 of the secret part. */
  @Column('varchar', { name: 'secret_hash', length: 64 })
  secretHash!: string;

  @Column('varchar', { length: 4 })
  last4!: string;

  @Column('jsonb')
  scopes!: Action[];

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;

  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt!: Date | null;
}
