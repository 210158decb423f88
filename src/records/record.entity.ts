import { Check, Column, Entity, Index } from 'typeorm';
import type { Environment, MarkUnit, Sex } from '../athletics/discipline.js';
import type { Timing } from '../athletics/mark.js';
import { Record } from '../platform/database/record.js';

/** Who keeps the record: the world, an area, a nation, a championship or any other meet that comes back. */
export const SCOPES = ['world', 'area', 'national', 'championship', 'meet'] as const;
export type Scope = (typeof SCOPES)[number];

/** A mark is claimed as it is published, pending while its evidence is examined, then ratified or rejected. */
export const RECORD_STATUSES = ['claimed', 'pending', 'ratified', 'rejected'] as const;
export type RecordStatus = (typeof RECORD_STATUSES)[number];

/** What was handed in for a point of the evidence list. */
export interface Evidence {
  code: string;
  note: string;
  /** Moment in UTC. */
  at: string;
  accountId: string;
}

/** A record of athletics, or the claim to one. */
@Entity('athletic_record')
@Check('athletic_record_scope_known', `scope IN ('world', 'area', 'national', 'championship', 'meet')`)
@Check('athletic_record_status_known', `status IN ('claimed', 'pending', 'ratified', 'rejected')`)
@Index('athletic_record_contest', [
  'scope',
  'ofCode',
  'discipline',
  'sex',
  'environment',
  'ageGroup',
  'implementKey',
  'rankValue',
])
@Index('athletic_record_desk', ['status', 'federationId', 'dueOn'])
export class AthleticRecord extends Record {
  @Column('varchar', { length: 16 })
  scope!: Scope;

  /** WORLD, an area, a nation's athletics code, or the series of the meet. */
  @Column('varchar', { name: 'of_code', length: 120 })
  ofCode!: string;

  @Column('varchar', { name: 'of_name', length: 200 })
  ofName!: string;

  /** Whose desk it lies on; null for the world and the areas, which the administrators keep. */
  @Column('uuid', { name: 'federation_id', nullable: true })
  federationId: string | null = null;

  @Index('athletic_record_discipline')
  @Column('varchar', { length: 16 })
  discipline!: string;

  @Column('varchar', { length: 1 })
  sex!: Sex;

  /** Empty for the senior standard. */
  @Column('varchar', { name: 'implement_key', length: 24 })
  implementKey!: string;

  @Column('varchar', { length: 16 })
  environment!: Environment;

  @Column('varchar', { name: 'age_group', length: 16 })
  ageGroup!: string;

  @Column('integer', { name: 'mark_value' })
  markValue!: number;

  @Column('varchar', { name: 'mark_unit', length: 8 })
  markUnit!: MarkUnit;

  @Column('integer', { name: 'mark_precision' })
  markPrecision!: number;

  @Column('varchar', { length: 12, nullable: true })
  timing: Timing | null = null;

  /** Smaller is better. */
  @Column('integer', { name: 'rank_value' })
  rankValue!: number;

  /** Equals the record that stood, instead of bettering it. */
  @Column('boolean')
  equals!: boolean;

  @Column('integer', { name: 'wind_mm_per_second', nullable: true })
  windMmPerSecond: number | null = null;

  @Column('varchar', { name: 'athlete_name', length: 200 })
  athleteName!: string;

  @Column('varchar', { length: 3 })
  nation!: string;

  @Column('integer', { name: 'birth_year', nullable: true })
  birthYear: number | null = null;

  /** The mark in the hub; null where only the record is known. */
  @Index('athletic_record_performance')
  @Column('uuid', { name: 'performance_id', nullable: true })
  performanceId: string | null = null;

  @Column('varchar', { length: 200, nullable: true })
  venue: string | null = null;

  @Column('varchar', { length: 3, nullable: true })
  country: string | null = null;

  @Column('date', { nullable: true })
  day: string | null = null;

  @Column('varchar', { length: 16 })
  status!: RecordStatus;

  /** Where it is known from. */
  @Column('varchar', { length: 200 })
  source!: string;

  @Column('jsonb')
  evidence!: Evidence[];

  /** Day on which the form must be with the body that ratifies. */
  @Column('date', { name: 'due_on', nullable: true })
  dueOn: string | null = null;

  @Column('uuid', { name: 'moved_by', nullable: true })
  movedBy: string | null = null;

  @Column('timestamptz', { name: 'moved_at', nullable: true })
  movedAt: Date | null = null;

  /** Why it was rejected, or what was said on ratifying it. */
  @Column('varchar', { length: 1000, nullable: true })
  words: string | null = null;

  /** Scope, contest and mark: the same claim is never kept twice. */
  @Index('athletic_record_natural_key', { unique: true })
  @Column('varchar', { name: 'natural_key', length: 64 })
  naturalKey!: string;
}
