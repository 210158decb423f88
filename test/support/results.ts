import type { EntityManager } from 'typeorm';
import { AthletesService, type NewAthlete } from '../../src/athletes/athletes.service.js';
import { disciplineByCode } from '../../src/athletics/discipline.js';
import { EventsService, type ListMeet } from '../../src/events/events.service.js';
import { factsOf, type NewPerformance } from '../../src/performances/new-performance.js';
import { PerformancesService } from '../../src/performances/performances.service.js';
import { newId } from '../../src/platform/database/id.js';
import { Transactions } from '../../src/platform/database/transactions.js';
import type { TestApp } from './app.js';

/** Invented results, written through the services that ingestion uses. */
export function resultsOf(app: TestApp) {
  const athletes = app.get(AthletesService);
  const events = app.get(EventsService);
  const performances = app.get(PerformancesService);
  const write = <T>(work: (db: EntityManager) => Promise<T>) => app.get(Transactions).run(work);
  return {
    athletes,
    events,
    performances,
    write,
    anAthlete: async (about: Partial<NewAthlete> = {}): Promise<string> => {
      const id = newId();
      await write((db) => athletes.create(db, [{ ...unknownAthlete(id), ...about }]));
      return id;
    },
    aMeet: async (about: Partial<ListMeet> = {}): Promise<string> => {
      const [id = ''] = await write((db) => events.forLists(db, [{ ...meet, ...about }]));
      return id;
    },
    publish: async (...list: NewPerformance[]): Promise<string[]> => {
      await write((db) => performances.publish(db, list));
      return list.map(({ id }) => id);
    },
  };
}

const meet: ListMeet = {
  name: 'Copa del Río',
  venue: 'Estadio Municipal',
  city: 'Mendoza',
  country: 'ARG',
  day: '2026-05-01',
  environment: 'outdoor',
};

const unknownAthlete = (id: string): NewAthlete => ({
  id,
  kind: 'person',
  name: 'Ana TESTINO',
  familyName: 'TESTINO',
  givenName: 'Ana',
  sex: 'F',
  nation: 'ARG',
  birthDate: null,
  birthYear: 1999,
  provisional: false,
  identifiers: [],
});

type Said = Partial<NewPerformance> & Pick<NewPerformance, 'eventId' | 'athleteId'>;

/** A performance with what follows from it. By default 100 m of women in 11.50, wind +1.0. */
export function aPerformance(said: Said): NewPerformance {
  const id = newId();
  const plain = {
    id,
    submissionId: newId(),
    row: 1,
    discipline: '100',
    sex: 'F',
    implement: null,
    ageGroup: null,
    round: 'Final',
    heat: '1',
    place: 1,
    lane: '4',
    bib: '12',
    day: '2026-05-01',
    markText: '11.50',
    mark: { value: 11_500, unit: 'ms', precision: 10, timing: 'electronic' },
    status: null,
    wind: { kind: 'measured', mmPerSecond: 1000 },
    environment: 'outdoor',
    flags: [],
    qualifier: null,
    reactionMs: null,
    exhibition: false,
    nation: 'ARG',
    club: null,
    naturalKey: id,
    official: true,
    createdAt: new Date(),
    ...said,
  } as const satisfies Partial<NewPerformance>;
  const discipline = disciplineByCode(plain.discipline);
  if (!discipline) throw new Error(`There is no ${plain.discipline}.`);
  return { ...factsOf({ ...plain, discipline }), ...plain };
}
