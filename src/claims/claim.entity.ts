import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Account } from '../accounts/account.entity.js';
import { Record } from '../platform/database/record.js';

export const CLAIM_STATUSES = ['open', 'confirmed', 'refused', 'withdrawn', 'revoked'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** How something that the person said compares with what the hub knows; null where nothing was said. */
export const COMPARISONS = ['equal', 'other', 'unknown'] as const;
export type Comparison = (typeof COMPARISONS)[number];

export const CONSENTS = ['of_age', 'guardian'] as const;
export type Consent = (typeof CONSENTS)[number];

/** Somebody says that an athlete's profile is theirs; the federation of the athlete decides. */
@Entity('profile_claim')
@Index('profile_claim_standing', ['accountId', 'athleteId'], {
  unique: true,
  where: `status IN ('open', 'confirmed')`,
})
@Index('profile_claim_athlete', ['athleteId'])
@Index('profile_claim_federation', ['federationId', 'status', 'id'])
@Check('profile_claim_status_known', `status IN ('open', 'confirmed', 'refused', 'withdrawn', 'revoked')`)
export class ProfileClaim extends Record {
  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'profile_claim_account_fk' })
  account?: Relation<Account>;

  /** The profile as it was claimed; who was merged since is found through `athlete.merged_into`. */
  @Column('uuid', { name: 'athlete_id' })
  athleteId!: string;

  /** The federation that decides; null where the athlete's nation has none, then administrators do. */
  @Column('uuid', { name: 'federation_id', nullable: true })
  federationId!: string | null;

  @Column('varchar', { length: 10 })
  status!: ClaimStatus;

  @Column('varchar', { length: 1000 })
  words!: string;

  /** Day of birth and licence are compared when they come and not kept. */
  @Column('varchar', { length: 8, nullable: true })
  birth!: Comparison | null;

  @Column('varchar', { length: 8, nullable: true })
  licence!: Comparison | null;

  /** On what word a confirmed claim rests: of age, or that a guardian agrees. */
  @Column('varchar', { length: 8, nullable: true })
  consent!: Consent | null;

  @Column('varchar', { length: 500, nullable: true })
  reason!: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;
}
