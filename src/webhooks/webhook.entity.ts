import { Column, Entity, Index } from 'typeorm';
import { Record } from '../platform/database/record.js';

/** `gone`: the receiver answered 410; `failing`: nothing was taken for three days; `person`: somebody switched it off. */
export type DisabledReason = 'gone' | 'failing' | 'person';

/** An address of a federation's machine that wants to be told. */
@Entity('webhook')
@Index('webhook_federation', ['federationId', 'id'])
export class Webhook extends Record {
  @Column('uuid', { name: 'federation_id' })
  federationId!: string;

  /** Who hears when it is switched off. */
  @Column('uuid', { name: 'made_by', nullable: true })
  madeBy!: string | null;

  @Column('varchar', { length: 2000 })
  url!: string;

  @Column('jsonb')
  topics!: string[];

  /** Sealed for this row. */
  @Column('text')
  secret!: string;

  /** The secret of before signs beside the new one until `previousUntil`. */
  @Column('text', { name: 'previous_secret', nullable: true })
  previousSecret: string | null = null;

  @Column('timestamptz', { name: 'previous_until', nullable: true })
  previousUntil: Date | null = null;

  @Column('timestamptz', { name: 'disabled_at', nullable: true })
  disabledAt: Date | null = null;

  @Column('varchar', { name: 'disabled_reason', length: 16, nullable: true })
  disabledReason: DisabledReason | null = null;

  /** The first failure since it last took anything. */
  @Column('timestamptz', { name: 'failing_since', nullable: true })
  failingSince: Date | null = null;

  /** The receiver asked for patience: until then it is sent nothing. */
  @Column('timestamptz', { name: 'paused_until', nullable: true })
  pausedUntil: Date | null = null;
}
