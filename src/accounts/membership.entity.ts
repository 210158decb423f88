import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Record } from '../platform/database/record.js';
import { Account } from './account.entity.js';

/** A person works for a federation. */
@Entity('membership')
@Index('membership_account_federation', ['accountId', 'federationId'], { unique: true })
@Index('membership_federation', ['federationId'])
export class Membership extends Record {
  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'membership_account_fk' })
  account?: Relation<Account>;

  @Column('uuid', { name: 'federation_id' })
  federationId!: string;

  /** By name: the federations stand on the accounts, so their class is not imported here. */
  @ManyToOne('Federation')
  @JoinColumn({ name: 'federation_id', foreignKeyConstraintName: 'membership_federation_fk' })
  federation?: object;
}
