import { DataSource } from 'typeorm';
import { Event } from '../../src/events/event.entity.js';
import { Transactions } from '../../src/platform/database/transactions.js';
import type { TestApp } from './app.js';

/** A meet of one weekend; say only what the test is about. */
export async function aMeet(app: TestApp, about: Partial<Event> = {}): Promise<Event> {
  const meet = Object.assign(app.get(DataSource).getRepository(Event).create(), {
    name: 'Copa Muestra',
    city: 'Valparaíso',
    country: 'CHI',
    startDate: '2026-05-02',
    endDate: '2026-05-03',
    level: 'national',
    status: 'completed',
    environment: 'outdoor',
    searchText: 'copa muestra',
    ...about,
  });
  return app.get(Transactions).run((db) => db.save(meet));
}
