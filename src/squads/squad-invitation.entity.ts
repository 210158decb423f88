import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Account } from '../accounts/account.entity.js';
import { Record } from '../platform/database/record.js';
import { Squad } from './squad.entity.js';

export type InvitationStatus = 'invited' | 'agreed' | 'declined' | 'left' | 'removed' | 'refused';
export const STANDING = ['invited', 'agreed'] as const satisfies readonly InvitationStatus[];

/** A coach asks an athlete into a squad; whoever agreed is in it. */
@Entity('squad_invitation')
@Index('squad_invitation_standing', ['squadId', 'athleteId'], {
  unique: true,
  where: `status IN ('invited', 'agreed')`,
})
@Index('squad_invitation_to_approve', ['id'], { where: `status IN ('invited', 'agreed')` })
@Index('squad_invitation_athlete', ['athleteId'])
@Index('squad_invitation_account', ['accountId'])
@Index('squad_invitation_answered_by', ['answeredBy'])
@Check(
  'squad_invitation_status_known',
  `status IN ('invited', 'agreed', 'declined', 'left', 'removed', 'refused')`,
)
export class SquadInvitation extends Record {
  /** Null once the squad is gone: who said no is remembered a while longer. */
  @Column('uuid', { name: 'squad_id', nullable: true })
  squadId!: string | null;

  @ManyToOne(() => Squad)
  @JoinColumn({ name: 'squad_id', foreignKeyConstraintName: 'squad_invitation_squad_fk' })
  squad?: Relation<Squad>;

  /** The coach. */
  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'squad_invitation_account_fk' })
  account?: Relation<Account>;

  /** The athlete as invited; who was merged since is found through `athlete.merged_into`. */
  @Column('uuid', { name: 'athlete_id' })
  athleteId!: string;

  @Column('varchar', { length: 8 })
  status!: InvitationStatus;

  /** Who agreed. It counts as long as the profile is confirmed to be theirs. */
  @Column('uuid', { name: 'answered_by', nullable: true })
  answeredBy!: string | null;

  /** When the federation let it through to somebody who may be a minor. */
  @Column('timestamptz', { name: 'approved_at', nullable: true })
  approvedAt!: Date | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;
}
