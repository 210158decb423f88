import { Check, Column, Entity, Index } from 'typeorm';
import { Record } from '../platform/database/record.js';
import type { Language } from '../platform/http/language.js';
import type { Role } from './identity.js';

export const STATUSES = ['active', 'disabled'] as const;
export type AccountStatus = (typeof STATUSES)[number];

@Entity('account')
@Index('account_email', ['email'], { unique: true })
@Check('account_role_known', `role IN ('fan', 'athlete', 'coach', 'scout', 'federation', 'admin')`)
@Check('account_status_known', `status IN ('active', 'disabled')`)
export class Account extends Record {
  /** Canonical: see `canonicalEmail`. */
  @Column('varchar', { length: 254 })
  email!: string;

  @Column('varchar', { length: 120 })
  name!: string;

  @Column('varchar', { name: 'password_hash', length: 100 })
  passwordHash!: string;

  @Column('varchar', { length: 16 })
  role!: Role;

  @Column('varchar', { length: 2 })
  language!: Language;

  @Column('varchar', { length: 16 })
  status!: AccountStatus;

  /** When its owner proved that letters arrive; before that the account is a fan's, whatever its role. */
  @Column('timestamptz', { name: 'email_verified_at', nullable: true })
  emailVerifiedAt!: Date | null;

  /** When its owner had it deleted; what is left names nobody. */
  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;
}
