import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Area } from '../events/areas.js';
import type { Environment, Sex } from '../athletics/discipline.js';

/**
 * The best mark of an athlete in one list. Derived from performances and kept in the same transaction, so
 * that a leaderboard is a walk along one index.
 */
@Entity('best')
@Index('best_list', [
  'discipline',
  'sex',
  'implementKey',
  'environment',
  'timing',
  'conditions',
  'season',
  'rankValue',
  'performanceId',
])
export class Best {
  @PrimaryColumn('uuid', { name: 'athlete_id' })
  athleteId!: string;

  @PrimaryColumn('varchar', { length: 16 })
  discipline!: string;

  @PrimaryColumn('varchar', { length: 1 })
  sex!: Sex;

  /** Empty for the senior standard. */
  @PrimaryColumn('varchar', { name: 'implement_key', length: 24, default: '' })
  implementKey!: string;

  @PrimaryColumn('varchar', { length: 16 })
  environment!: Environment;

  /** Empty where how the mark was timed makes no list of its own. */
  @PrimaryColumn('varchar', { length: 12 })
  timing!: string;

  @PrimaryColumn('varchar', { length: 8 })
  conditions!: 'legal' | 'any';

  /** 0 is all time. */
  @PrimaryColumn('integer')
  season!: number;

  @Index('best_performance')
  @Column('uuid', { name: 'performance_id' })
  performanceId!: string;

  @Column('integer', { name: 'rank_value' })
  rankValue!: number;

  @Column('varchar', { length: 3 })
  nation!: string;

  @Column('varchar', { length: 12, nullable: true })
  area: Area | null = null;

  @Column('integer', { name: 'birth_year', nullable: true })
  birthYear: number | null = null;
}
