import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Identity } from './identity.js';

/** What somebody did. Never changed and never deleted: the database refuses both. */
@Entity('audit_entry')
@Index('audit_entry_number', ['number'], { unique: true })
@Index('audit_entry_target', ['targetKind', 'targetId'])
@Index('audit_entry_account', ['accountId', 'id'])
export class AuditEntry {
  @PrimaryColumn('uuid')
  id!: string;

  /** 1, 2, 3 … without gaps. */
  @Column('integer')
  number!: number;

  @Column('timestamptz')
  at!: Date;

  @Column('varchar', { name: 'actor_kind', length: 16 })
  actorKind!: Identity['kind'];

  @Column('uuid', { name: 'account_id', nullable: true })
  accountId!: string | null;

  @Column('uuid', { name: 'key_id', nullable: true })
  keyId!: string | null;

  /** `noun.past`, as in `session.opened`. */
  @Column('varchar', { length: 60 })
  action!: string;

  @Column('varchar', { name: 'target_kind', length: 40 })
  targetKind!: string;

  @Column('varchar', { name: 'target_id', length: 64 })
  targetId!: string;

  @Column('jsonb')
  detail!: object;

  @Column('varchar', { name: 'previous_hash', length: 64 })
  previousHash!: string;

  @Column('varchar', { length: 64 })
  hash!: string;
}

/** The end of the chain; its one row is also the lock under which the chain grows. */
@Entity('audit_head')
export class AuditHead {
  @PrimaryColumn('integer')
  id!: number;

  @Column('integer')
  number!: number;

  @Column('varchar', { length: 64 })
  hash!: string;
}
