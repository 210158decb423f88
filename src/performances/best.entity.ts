import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Environment, Sex } from '../athletics/discipline.js';
import type { Legality } from './best-keys.js';

/**
 * The best mark of an athlete in one list, for one nation. Derived from performances and kept in the same
 * transaction, so that a leaderboard is a walk along one index.
 */
@Entity('best')
@Check('best_conditions', `conditions IN ('legal', 'illegal')`)
@Index('best_list', ['listKey', 'rankValue', 'performanceId', 'nation', 'yearEndAge', 'athleteId'])
export class Best {
  @PrimaryColumn('uuid', { name: 'athlete_id' })
  athleteId!: string;

  @PrimaryColumn('varchar', { length: 16 })
  discipline!: string;

  @PrimaryColumn('varchar', { length: 1 })
  sex!: Sex;

  /** Empty for the senior standard. */
  @PrimaryColumn('varchar', { name: 'implement_key', length: 24 })
  implementKey!: string;

  @PrimaryColumn('varchar', { length: 16 })
  environment!: Environment;

  /** Empty where how the mark was timed makes no list of its own. */
  @PrimaryColumn('varchar', { length: 12 })
  timing!: string;

  @PrimaryColumn('varchar', { length: 8 })
  conditions!: Legality;

  /** 0 is all time. */
  @PrimaryColumn('integer')
  season!: number;

  /** Empty for everybody; groups have bests of all time only. */
  @PrimaryColumn('varchar', { name: 'age_group', length: 8 })
  ageGroup!: string;

  /** Who changed nation has a best for each: national lists keep what was done for the nation. */
  @PrimaryColumn('varchar', { length: 3 })
  nation!: string;

  @Index('best_performance')
  @Column('uuid', { name: 'performance_id' })
  performanceId!: string;

  @Column('integer', { name: 'rank_value' })
  rankValue!: number;

  @Column('integer', { name: 'year_end_age', nullable: true })
  yearEndAge: number | null = null;

  /** The list, whole: `listKeyOf`. */
  @Column('varchar', { name: 'list_key', length: 96 })
  listKey!: string;
}
