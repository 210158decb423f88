import { Column, Entity, Index } from 'typeorm';
import type { Sex } from '../athletics/discipline.js';
import { Record } from '../platform/database/record.js';

/** One contest that a meet declares: what, for whom, in which rounds. */
@Entity('programme_item')
@Index('programme_item_event', ['eventId', 'position'])
export class ProgrammeItem extends Record {
  @Column('uuid', { name: 'event_id' })
  eventId!: string;

  @Column('integer')
  position!: number;

  @Column('varchar', { length: 16 })
  discipline!: string;

  @Column('varchar', { length: 1 })
  sex!: Sex;

  @Column('varchar', { name: 'age_group', length: 16, nullable: true })
  ageGroup: string | null = null;

  @Column('varchar', { length: 24, nullable: true })
  implement: string | null = null;

  @Column('jsonb')
  rounds!: string[];
}
