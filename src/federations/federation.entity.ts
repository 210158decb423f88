import { Check, Column, Entity, Index } from 'typeorm';
import { Record } from '../platform/database/record.js';

export const AREAS = ['NACAC', 'CONSUDATLE'] as const;
export type Area = (typeof AREAS)[number];

@Entity('federation')
@Index('federation_code', ['code'], { unique: true })
@Check('federation_area_known', `area IN ('NACAC', 'CONSUDATLE')`)
export class Federation extends Record {
  /** The code that results use; it differs from ISO for many. */
  @Column('varchar', { length: 3 })
  code!: string;

  @Column('varchar', { name: 'ioc_code', length: 3, nullable: true })
  iocCode!: string | null;

  @Column('varchar', { length: 2 })
  iso2!: string;

  @Column('varchar', { length: 3 })
  iso3!: string;

  @Column('varchar', { length: 80 })
  country!: string;

  @Column('varchar', { length: 160 })
  name!: string;

  @Column('varchar', { length: 16 })
  area!: Area;

  @Column('jsonb')
  languages!: string[];

  @Column('varchar', { length: 300, nullable: true })
  website!: string | null;

  /** Nobody may approve what they sent themselves. */
  @Column('boolean', { name: 'four_eyes' })
  fourEyes!: boolean;

  /** A file without errors and held rows is published without a review. */
  @Column('boolean', { name: 'publishes_unreviewed' })
  publishesUnreviewed!: boolean;

  /** Code, country and name folded, because the engines fold differently. */
  // A migration made it, for text that is typed with errors; entities know no such index.
  @Index('federation_search', { synchronize: false })
  @Column('varchar', { name: 'search_text', length: 400 })
  searchText!: string;
}
