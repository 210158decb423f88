import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '../accounts/audit.js';
import { NOBODY } from '../accounts/identity.js';
import { disciplineByCode } from '../athletics/discipline.js';
import type { MarkFlag, Qualifier } from '../athletics/mark.js';
import type { Status } from '../athletics/status.js';
import { AthletesService, type NewAthlete } from '../athletes/athletes.service.js';
import { matchKeyOf } from '../athletes/match-key.js';
import { EventsService } from '../events/events.service.js';
import { factsOf, type NewPerformance } from '../performances/new-performance.js';
import { PerformancesService } from '../performances/performances.service.js';
import { Outbox } from '../platform/bus/outbox.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/database/id.js';
import { Transactions } from '../platform/database/transactions.js';
import type { Result } from './checked-row.js';
import { type Claim, Leases } from './leases.js';
import { naturalKeyOf } from './natural-key.js';
import { acceptedRows, type StoredRow } from './row-store.js';
import type { Submission } from './submission.entity.js';

const BATCH = 2_000;

/** An approved submission becomes public: athletes, performances, bests, status, audit and news in one transaction. */
@Injectable()
export class Publisher {
  constructor(
    private readonly transactions: Transactions,
    private readonly leases: Leases,
    private readonly events: EventsService,
    private readonly athletes: AthletesService,
    private readonly performances: PerformancesService,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  publish(claim: Claim, submission: Submission): Promise<void> {
    return this.transactions.run(async (db) => {
      const newcomers = new Map<string, string>();
      let count = 0;
      for (let after = -1; ;) {
        const rows = await acceptedRows(db, submission.id, after, BATCH);
        count += await this.publishRows(db, submission, rows, newcomers);
        if (rows.length < BATCH) break;
        after = rows.at(-1)?.row ?? after;
      }
      const publishedAt = this.clock.now();
      await this.leases.finish(db, claim, { status: 'published', publishedAt });
      const target = { kind: 'submission', id: submission.id };
      await this.audit.add(db, NOBODY, 'submission.published', target, { performances: count });
      await this.outbox.add(db, {
        topic: 'submission.published',
        subjectId: submission.id,
        subjectVersion: claim.fence,
        body: { eventId: submission.eventId, performances: count },
      });
    });
  }

  private async publishRows(
    db: EntityManager,
    submission: Submission,
    rows: readonly StoredRow[],
    newcomers: Map<string, string>,
  ): Promise<number> {
    await this.findOrCreate(db, rows, newcomers);
    const eventIds = await this.eventIdsOf(db, submission, rows);
    const performances = new Map<string, NewPerformance>();
    for (const [i, { row, result }] of rows.entries()) {
      const eventId = eventIds[i];
      const athleteId = result.athleteId ?? newcomers.get(result.athleteKey);
      if (!eventId || !athleteId) throw new Error(`Row ${row} has no event or athlete.`);
      const naturalKey = naturalKeyOf(result, eventId, athleteId);
      if (!performances.has(naturalKey)) {
        const place = { row, eventId, athleteId, naturalKey, submissionId: submission.id };
        performances.set(naturalKey, performanceOf(result, place, this.clock.now()));
      }
    }
    for (const { naturalKey } of await this.performances.existing(db, [...performances.keys()])) {
      performances.delete(naturalKey);
    }
    await this.performances.publish(db, [...performances.values()]);
    return performances.size;
  }

  /** Somebody who was new when the file was read may have become known since; else they are entered now. */
  private async findOrCreate(
    db: EntityManager,
    rows: readonly StoredRow[],
    newcomers: Map<string, string>,
  ): Promise<void> {
    const fresh = new Map<string, Result>();
    for (const { result } of rows) {
      if (!result.athleteId && !newcomers.has(result.athleteKey)) fresh.set(result.athleteKey, result);
    }
    if (fresh.size === 0) return;
    const keys = [...fresh.values()].map(({ competitor }) => matchKeyOf(competitor.name));
    const known = await this.athletes.candidates(db, keys);
    const athletes: NewAthlete[] = [];
    for (const [key, { competitor, sex }] of fresh) {
      const { kind, nation, birthDate, birthYear } = competitor;
      const same = known.find(
        (athlete) =>
          athlete.matchKey === matchKeyOf(competitor.name) &&
          athlete.kind === kind &&
          athlete.sex === sex &&
          athlete.nation === nation &&
          athlete.birthYear === birthYear &&
          athlete.birthDate === birthDate,
      );
      const id = same?.id ?? newId();
      newcomers.set(key, id);
      if (!same) athletes.push(newAthlete(id, competitor, sex));
    }
    await this.athletes.create(db, athletes);
  }

  private async eventIdsOf(
    db: EntityManager,
    { eventId }: Submission,
    rows: readonly StoredRow[],
  ): Promise<string[]> {
    if (eventId) return rows.map(() => eventId);
    return this.events.forLists(
      db,
      rows.map(({ result: { meet, day, environment } }) => ({
        name: meet?.name ?? '',
        venue: meet?.venue ?? null,
        city: meet?.city ?? null,
        country: meet?.country ?? null,
        day,
        environment,
      })),
    );
  }
}

function newAthlete(id: string, competitor: Result['competitor'], sex: Result['sex']): NewAthlete {
  const { kind, name, familyName, givenName, nation, birthDate, birthYear } = competitor;
  return {
    id,
    kind,
    name,
    familyName: familyName || null,
    givenName: givenName || null,
    sex,
    nation,
    birthDate,
    birthYear,
    provisional: kind === 'person' && birthYear === null,
    identifiers: competitor.identifiers.map(([scheme, value]) => ({ scheme, value })),
  };
}

function performanceOf(
  result: Result,
  place: Pick<NewPerformance, 'row' | 'eventId' | 'athleteId' | 'naturalKey' | 'submissionId'>,
  createdAt: Date,
): NewPerformance {
  const discipline = disciplineByCode(result.discipline);
  if (!discipline) throw new Error(`There is no discipline "${result.discipline}".`);
  const { competitor, meet: _meet, athleteKey: _key, lane, ...own } = result;
  const flags = result.flags as readonly MarkFlag[];
  return {
    ...own,
    ...place,
    ...factsOf({ ...result, discipline, flags }),
    id: newId(),
    lane: lane === null ? null : String(lane),
    status: result.status as Status | null,
    qualifier: result.qualifier as Qualifier | null,
    flags,
    nation: competitor.nation,
    official: true,
    createdAt,
  };
}
