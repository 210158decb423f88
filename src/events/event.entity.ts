import { Column, Entity, Index } from 'typeorm';
import type { Environment } from '../athletics/discipline.js';
import { Record } from '../platform/database/record.js';

export const LEVELS = ['world', 'area', 'regional', 'national', 'local', 'unknown'] as const;
export type Level = (typeof LEVELS)[number];
export const EVENT_STATUSES = ['scheduled', 'postponed', 'cancelled', 'completed'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** A meet: one competition at one place, over one or more days. */
@Entity('event')
@Index('event_start_date', ['startDate', 'id'])
@Index('event_series', ['seriesKey', 'startDate'])
@Index('event_federation', ['federationId', 'startDate'])
export class Event extends Record {
  /** Null for meets known only from lists: they belong to nobody here. */
  @Column('uuid', { name: 'federation_id', nullable: true })
  federationId: string | null = null;

  @Column('varchar', { length: 200 })
  name!: string;

  @Column('varchar', { length: 200, nullable: true })
  venue: string | null = null;

  @Column('varchar', { length: 120, nullable: true })
  city: string | null = null;

  @Column('varchar', { length: 3, nullable: true })
  country: string | null = null;

  @Column('varchar', { name: 'time_zone', length: 64, nullable: true })
  timeZone: string | null = null;

  @Column('date', { name: 'start_date' })
  startDate!: string;

  @Column('date', { name: 'end_date' })
  endDate!: string;

  @Column('varchar', { length: 16 })
  level!: Level;

  @Column('varchar', { length: 16 })
  status!: EventStatus;

  @Column('varchar', { length: 16, nullable: true })
  environment: Environment | null = null;

  @Column('integer', { name: 'altitude_metres', nullable: true })
  altitudeMetres: number | null = null;

  /** What a list says of a meet, hashed, so that all rows of all lists find the same meet. */
  @Index('event_list_key', { unique: true })
  @Column('varchar', { name: 'list_key', length: 64, nullable: true })
  listKey: string | null = null;

  /** What the editions of the meet have in common; its records belong to it. */
  @Column('varchar', { name: 'series_key', length: 120, nullable: true })
  seriesKey: string | null = null;

  // A migration made it, for text that is typed with errors; entities know no such index.
  @Index('event_search', { synchronize: false })
  @Column('varchar', { name: 'search_text', length: 700 })
  searchText!: string;
}
