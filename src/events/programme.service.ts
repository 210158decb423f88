import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import type { Identity } from '../accounts/identity.js';
import { allow } from '../accounts/permissions.js';
import { disciplineByCode } from '../athletics/discipline.js';
import { Transactions } from '../platform/database/transactions.js';
import { Problem } from '../platform/http/problem.js';
import { Event } from './event.entity.js';
import { EventsService } from './events.service.js';
import { ProgrammeItem } from './programme-item.entity.js';
import { Programme, ProgrammeContest } from './programme.dto.js';

@Injectable()
export class ProgrammeService {
  constructor(
    @InjectRepository(ProgrammeItem) private readonly items: Repository<ProgrammeItem>,
    private readonly events: EventsService,
    private readonly transactions: Transactions,
  ) {}

  async of(eventId: string): Promise<Programme> {
    await this.events.byId(eventId);
    const items = await this.items.find({ where: { eventId }, order: { position: 'ASC' } });
    return { items: items.map((item) => ProgrammeContest.of(item)) };
  }

  /** The contests that a meet declared, for comparing a file with them. */
  async contests(eventId: string): Promise<{ discipline: string; sex: string; ageGroup: string | null }[]> {
    const { items } = await this.of(eventId);
    return items.map(({ discipline, sex, ageGroup }) => ({ discipline, sex, ageGroup: ageGroup ?? null }));
  }

  async declare(me: Identity, eventId: string, { items }: Programme): Promise<Programme> {
    allow(me, 'event.manage');
    const event = await this.events.byId(eventId);
    allow(me, 'event.manage', event.federationId, 'event');
    for (const [at, { discipline }] of items.entries()) {
      if (disciplineByCode(discipline)) continue;
      throw Problem.invalid(`/items/${at}/discipline`, 'unknown', 'is not a code of the catalogue');
    }
    await this.transactions.run(async (db) => {
      // Counting the change first lets a second declaration wait for this one.
      await db.increment(Event, { id: eventId }, 'version', 1);
      await db.delete(ProgrammeItem, { eventId });
      const rows = items.map(({ discipline, sex, ageGroup, implement, rounds }, position) =>
        db.create(ProgrammeItem, {
          eventId,
          position,
          discipline,
          sex,
          ageGroup: ageGroup ?? null,
          implement: implement ?? null,
          rounds,
        }),
      );
      await db.save(rows);
    });
    return this.of(eventId);
  }
}
