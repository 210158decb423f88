import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { EntityManager, Repository } from 'typeorm';
import type { Identity } from '../accounts/identity.js';
import { allow } from '../accounts/permissions.js';
import { FederationsService } from '../federations/federations.service.js';
import { cursorOf, keyOf, type Page, pageOf } from '../platform/database/page.js';
import { containing, searchText } from '../platform/database/search-text.js';
import { Transactions } from '../platform/database/transactions.js';
import { Problem } from '../platform/http/problem.js';
import { nationsOf } from './areas.js';
import type { EventChanges, EventsQuery, NewEvent } from './event.dto.js';
import { Event } from './event.entity.js';
import { knownMeetsOfLists, type ListMeet, meetsOfLists } from './event-lists.js';
import { seriesOf } from './series.js';

export type { ListMeet } from './event-lists.js';

@Injectable()
export class EventsService {
  constructor(
    @InjectRepository(Event) private readonly events: Repository<Event>,
    private readonly transactions: Transactions,
    private readonly federations: FederationsService,
  ) {}

  async list({
    from,
    to,
    federation,
    area,
    country,
    q,
    limit = 25,
    cursor,
  }: EventsQuery): Promise<Page<Event>> {
    const query = this.events.createQueryBuilder('event');
    if (from) query.andWhere('event.end_date >= :from', { from });
    if (to) query.andWhere('event.start_date <= :to', { to });
    if (federation) {
      const { id } = await this.federations.byIdOrCode(federation);
      query.andWhere('event.federation_id = :id', { id });
    }
    if (area) query.andWhere('event.country IN (:...nations)', { nations: nationsOf(area) });
    if (country) query.andWhere('event.country = :country', { country });
    if (q) query.andWhere(`event.search_text LIKE :q ESCAPE '!'`, { q: containing(q) });
    if (cursor) {
      const [day, last] = keyOf(cursor, ['string', 'string']);
      query.andWhere('(event.start_date < :day OR (event.start_date = :day AND event.id < :last))', {
        day,
        last,
      });
    }
    const rows = await query
      .orderBy('event.startDate', 'DESC')
      .addOrderBy('event.id', 'DESC')
      .limit(limit + 1)
      .getMany();
    return pageOf(rows, limit, (last) => cursorOf(last.startDate, last.id));
  }

  async byId(id: string): Promise<Event> {
    const event = await this.events.findOneBy({ id });
    if (!event) throw Problem.notFound('event');
    return event;
  }

  async announce(me: Identity, said: NewEvent): Promise<Event> {
    allow(me, 'event.manage', said.federationId);
    await this.federations.byId(said.federationId);
    const {
      federationId,
      name,
      startDate,
      endDate = startDate,
      level = 'unknown',
      status = 'scheduled',
    } = said;
    const event = this.events.create({ federationId, name, startDate, endDate, level, status });
    tell(event, said);
    return this.transactions.run((db) => db.save(event));
  }

  async change(me: Identity, id: string, changes: EventChanges): Promise<Event> {
    allow(me, 'event.manage');
    return this.transactions.run(async (db) => {
      const event = await db.findOneBy(Event, { id });
      if (!event) throw Problem.notFound('event');
      allow(me, 'event.manage', event.federationId, 'event');
      tell(event, changes);
      return db.save(event);
    });
  }

  /** The meets that lists speak of, found or made, in the order asked. */
  forLists(db: EntityManager, meets: readonly ListMeet[]): Promise<string[]> {
    return meetsOfLists(db, meets);
  }

  /** The same, but null for those that no list has spoken of. */
  knownOfLists(db: EntityManager, meets: readonly ListMeet[]): Promise<(string | null)[]> {
    return knownMeetsOfLists(db, meets);
  }
}

/** Writes what is said into the event; what is not said stays. */
function tell(event: Event, changes: EventChanges): void {
  const { name, venue, city, country, timeZone, startDate, endDate, level, status } = changes;
  const { environment, altitudeMetres } = changes;
  const fields = { name, venue, city, country, timeZone, startDate, endDate, level, status };
  const said = Object.entries({ ...fields, environment, altitudeMetres }).filter(
    ([, value]) => value !== undefined,
  );
  Object.assign(event, Object.fromEntries(said));
  if (event.endDate < event.startDate) {
    throw Problem.invalid('/endDate', 'before_start', 'must not be before startDate');
  }
  event.seriesKey = seriesOf(event.name);
  event.searchText = searchText(event.name, event.venue, event.city).slice(0, 700);
}
