import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Environment, MarkUnit, Sex } from '../athletics/discipline.js';
import type { MarkFlag, Qualifier, Timing } from '../athletics/mark.js';
import type { Status } from '../athletics/status.js';

export type WindStatus = 'measured' | 'not_measured' | 'not_applicable';

/** What one athlete did in one contest, as one row of one submission says. Never changed, only withdrawn. */
@Entity('performance')
@Index('performance_event_key', ['eventId', 'naturalKey'], { unique: true, where: 'withdrawn_at IS NULL' })
@Index('performance_athlete_day', ['athleteId', 'day'])
@Index('performance_source', ['submissionId', 'row'])
@Index('performance_list', ['discipline', 'sex', 'environment', 'timing', 'rankValue', 'id'], {
  where: 'withdrawn_at IS NULL AND rank_value IS NOT NULL',
})
@Index(
  'performance_season',
  [
    'discipline',
    'sex',
    'environment',
    'season',
    'rankValue',
    'id',
    'athleteId',
    'timing',
    'implement',
    'legal',
    'nation',
    'day',
    'yearEndAge',
    'mastersAge',
    'createdAt',
    'withdrawnAt',
  ],
  { where: 'rank_value IS NOT NULL' },
)
export class Performance {
  @PrimaryColumn('uuid')
  id!: string;

  @Index('performance_event')
  @Column('uuid', { name: 'event_id' })
  eventId!: string;

  @Column('uuid', { name: 'athlete_id' })
  athleteId!: string;

  /** Whom the row means where that one has been merged into the athlete. */
  @Column('uuid', { name: 'source_athlete_id', nullable: true })
  sourceAthleteId!: string | null;

  @Column('uuid', { name: 'submission_id' })
  submissionId!: string;

  @Column('integer')
  row!: number;

  @Column('varchar', { length: 16 })
  discipline!: string;

  @Column('varchar', { length: 1 })
  sex!: Sex;

  @Column('varchar', { length: 24, nullable: true })
  implement: string | null = null;

  @Column('varchar', { name: 'age_group', length: 16, nullable: true })
  ageGroup: string | null = null;

  @Column('varchar', { length: 40, nullable: true })
  round: string | null = null;

  @Column('varchar', { length: 40, nullable: true })
  heat: string | null = null;

  @Column('integer', { nullable: true })
  place: number | null = null;

  @Column('varchar', { length: 8, nullable: true })
  lane: string | null = null;

  @Column('varchar', { length: 24, nullable: true })
  bib: string | null = null;

  @Column('date')
  day!: string;

  @Column('integer')
  season!: number;

  @Column('varchar', { name: 'mark_text', length: 40 })
  markText!: string;

  @Column('integer', { name: 'mark_value', nullable: true })
  markValue: number | null = null;

  @Column('varchar', { name: 'mark_unit', length: 8, nullable: true })
  markUnit: MarkUnit | null = null;

  @Column('integer', { name: 'mark_precision', nullable: true })
  markPrecision: number | null = null;

  @Column('varchar', { length: 12, nullable: true })
  timing: Timing | null = null;

  @Column('varchar', { length: 8, nullable: true })
  status: Status | null = null;

  @Column('integer', { name: 'wind_mm_per_second', nullable: true })
  windMmPerSecond: number | null = null;

  @Column('varchar', { name: 'wind_status', length: 16 })
  windStatus!: WindStatus;

  @Column('varchar', { length: 16 })
  environment!: Environment;

  @Column('boolean')
  legal!: boolean;

  @Column('jsonb')
  flags!: MarkFlag[];

  @Column('varchar', { length: 4, nullable: true })
  qualifier: Qualifier | null = null;

  @Column('integer', { name: 'reaction_ms', nullable: true })
  reactionMs: number | null = null;

  @Column('boolean')
  exhibition!: boolean;

  @Column('varchar', { length: 3 })
  nation!: string;

  @Column('varchar', { length: 200, nullable: true })
  club: string | null = null;

  /** Smaller is better in every discipline; null where nothing is ranked: no mark, annulled, out of competition. */
  @Column('integer', { name: 'rank_value', nullable: true })
  rankValue: number | null = null;

  /** Who did what where, hashed: the same result sent twice has the same key. */
  @Column('varchar', { name: 'natural_key', length: 64 })
  naturalKey!: string;

  /** The records this mark is or claims, as `NR:ratified,=AR:claimed`; written by the desk of records. */
  @Column('varchar', { name: 'record_badges', length: 200, default: '' })
  recordBadges: string = '';

  @Column('boolean')
  official!: boolean;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null = null;

  @Column('varchar', { name: 'withdrawn_reason', length: 500, nullable: true })
  withdrawnReason: string | null = null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  /** Age at the end of the year of the contest; null where the birth is not known. Follows from the athlete's birth. */
  @Column('integer', { name: 'year_end_age', nullable: true })
  yearEndAge: number | null = null;

  /** Youngest age of the masters group on the day; null outside of them and where it is in doubt. */
  @Column('integer', { name: 'masters_age', nullable: true })
  mastersAge: number | null = null;
}
