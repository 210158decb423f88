import { Column, Entity, Index } from 'typeorm';
import { Record } from '../platform/database/record.js';
import type { ColumnMapping } from './mapping.js';

/** What the columns of a federation's tables mean, where their header does not say it in words that the hub knows. */
@Entity('column_mapping')
@Index('column_mapping_header', ['federationId', 'format', 'fingerprint'], { unique: true })
export class RememberedMapping extends Record {
  @Column('uuid', { name: 'federation_id' })
  federationId!: string;

  @Column('varchar', { length: 24 })
  format!: string;

  /** Of the header line: see `headerFingerprint`. */
  @Column('varchar', { length: 64 })
  fingerprint!: string;

  @Column('jsonb')
  header!: string[];

  @Column('jsonb')
  mapping!: ColumnMapping;

  @Column('uuid', { name: 'made_by', nullable: true })
  madeBy!: string | null;
}
