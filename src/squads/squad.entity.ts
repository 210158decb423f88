import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Account } from '../accounts/account.entity.js';
import { Record } from '../platform/database/record.js';

/** The athletes whom a coach looks after, under a name of the coach's own. */
@Entity('squad')
@Index('squad_account', ['accountId', 'id'])
export class Squad extends Record {
  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'squad_account_fk' })
  account?: Relation<Account>;

  @Column('varchar', { length: 80 })
  name!: string;
}
