import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A POST that came with an Idempotency-Key, and what was answered. */
@Entity('idempotent_request')
@Index('idempotent_request_created', ['createdAt'])
export class IdempotentRequest {
  @PrimaryColumn('varchar', { length: 64 })
  caller!: string;

  /** Hash of method and address: the same key at another address is another request. */
  @PrimaryColumn('varchar', { length: 64 })
  operation!: string;

  @PrimaryColumn('varchar', { length: 255 })
  key!: string;

  @Column('varchar', { name: 'request_hash', length: 64 })
  requestHash!: string;

  /** Set in the first transaction of the request: from then on it must not be carried out again. */
  @Column('timestamptz', { name: 'effect_at', nullable: true })
  effectAt!: Date | null;

  /** Null until it is answered. */
  @Column('integer', { nullable: true })
  status!: number | null;

  /** The answer, sealed: it may be a new key. */
  @Column('text', { nullable: true })
  answer!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
