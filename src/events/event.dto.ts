import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsTimeZone,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';
import type { Environment } from '../athletics/discipline.js';
import { PageQuery } from '../platform/database/page.js';
import { IsDay, MayBeLeftOut } from '../platform/http/day.js';
import { type Area, AREAS } from './areas.js';
import { type Event, EVENT_STATUSES, type EventStatus, type Level, LEVELS } from './event.entity.js';
import { OneLine } from '../platform/http/one-line.js';

export const ENVIRONMENTS = ['outdoor', 'indoor', 'road', 'cross-country', 'mountain'] as const;
const NATION = /^[A-Z]{3}$/;

export class EventsQuery extends PageQuery {
  /** Only meets that end on this day or later. @example "2026-01-01" */
  @IsOptional()
  @IsDay()
  from?: string;

  /** Only meets that start on this day or earlier. @example "2026-12-31" */
  @IsOptional()
  @IsDay()
  to?: string;

  /** Only meets of the federation with this id or code. @example "ARG" */
  @IsOptional()
  @Matches(/^([A-Z]{3}|[0-9a-f-]{36})$/)
  federation?: string;

  /** Only meets in countries of this area. @example "CONSUDATLE" */
  @IsOptional()
  @IsIn(AREAS)
  area?: Area;

  /** Only meets in this country, as an athletics code. @example "ARG" */
  @IsOptional()
  @Matches(NATION)
  country?: string;

  /** Words of the name, venue or city; accents and case do not matter. @example "mendoza" */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  q?: string;
}

/** What of a meet may be left out. */
class EventDetails {
  /** Stadium or course. @example "Estadio Municipal" */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  @OneLine()
  venue?: string | null;

  /** City. @example "Mendoza" */
  @IsOptional()
  @IsString()
  @Length(1, 120)
  @OneLine()
  city?: string | null;

  /** Country, as an athletics code. @example "ARG" */
  @IsOptional()
  @Matches(NATION)
  country?: string | null;

  /** Time zone of the place, IANA. @example "America/Argentina/Mendoza" */
  @IsOptional()
  @IsTimeZone()
  timeZone?: string | null;

  /** Last day. @example "2026-05-02" */
  @MayBeLeftOut()
  @IsDay()
  endDate?: string;

  /** How high the competition ranks. @example "national" */
  @MayBeLeftOut()
  @IsIn(LEVELS)
  level?: Level;

  /** Whether it is to come, put off, called off or over. @example "scheduled" */
  @MayBeLeftOut()
  @IsIn(EVENT_STATUSES)
  status?: EventStatus;

  /** Where contests are held, unless a result says otherwise. @example "outdoor" */
  @IsOptional()
  @IsIn(ENVIRONMENTS)
  environment?: Environment | null;

  /** Metres above the sea. @example 746 */
  @IsOptional()
  @IsInt()
  @Min(-500)
  @Max(6000)
  altitudeMetres?: number | null;
}

export class NewEvent extends EventDetails {
  /** The federation that holds the meet. @example "01890a5d-ac96-774b-bcce-b302099a8057" */
  @IsUUID()
  federationId!: string;

  /** Name of the meet. @example "Copa del Río" */
  @IsString()
  @Length(1, 200)
  @OneLine()
  name!: string;

  /** First day. @example "2026-05-01" */
  @IsDay()
  startDate!: string;
}

/** What is left out stays as it is. */
export class EventChanges extends EventDetails {
  /** Name of the meet. @example "Copa del Río" */
  @MayBeLeftOut()
  @IsString()
  @Length(1, 200)
  @OneLine()
  name?: string;

  /** First day. @example "2026-05-01" */
  @MayBeLeftOut()
  @IsDay()
  startDate?: string;
}

export class EventView {
  /** Id. @example "01890a5d-ac96-774b-bcce-b302099a8057" */
  id!: string;

  /**
   * The federation that holds it; null for meets known only from lists. @example
   * "01890a5d-ac96-774b-bcce-b302099a8057"
   */
  federationId!: string | null;

  /** Name of the meet. @example "Copa del Río" */
  name!: string;

  /** Stadium or course. @example "Estadio Municipal" */
  venue!: string | null;

  /** City. @example "Mendoza" */
  city!: string | null;

  /** Country, as an athletics code. @example "ARG" */
  country!: string | null;

  /** Time zone of the place, IANA. @example "America/Argentina/Mendoza" */
  timeZone!: string | null;

  /** First day. @example "2026-05-01" */
  startDate!: string;

  /** Last day. @example "2026-05-02" */
  endDate!: string;

  /** How high the competition ranks. @example "national" */
  level!: Level;

  /** Whether it is to come, put off, called off or over. @example "scheduled" */
  status!: EventStatus;

  /** Where contests are held. @example "outdoor" */
  environment!: Environment | null;

  /** Metres above the sea. @example 746 */
  altitudeMetres!: number | null;

  static of(event: Event): EventView {
    const { id, federationId, name, venue, city, country, timeZone, startDate, endDate } = event;
    const { level, status, environment, altitudeMetres } = event;
    const place = { venue, city, country, timeZone };
    const when = { startDate, endDate, level, status, environment, altitudeMetres };
    return { id, federationId, name, ...place, ...when };
  }
}

export class EventPage {
  /** The meets of this page. */
  items!: EventView[];

  /** Cursor of the next page; null on the last. @example null */
  next!: string | null;
}
