import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '../accounts/audit.js';
import { NOBODY } from '../accounts/identity.js';
import { disciplineByCode } from '../athletics/discipline.js';
import type { MarkFlag, Qualifier } from '../athletics/mark.js';
import type { Status } from '../athletics/status.js';
import { AthletesService } from '../athletes/athletes.service.js';
import { EventsService } from '../events/events.service.js';
import { factsOf, type NewPerformance } from '../performances/new-performance.js';
import { PerformancesService } from '../performances/performances.service.js';
import { Outbox } from '../platform/bus/outbox.js';
import { Clock } from '../platform/clock/clock.js';
import { failpoint } from '../platform/failpoints.js';
import { isLockTimeout } from '../platform/database/errors.js';
import { newId } from '../platform/database/id.js';
import { Transactions } from '../platform/database/transactions.js';
import type { Result } from './checked-row.js';
import { enteredBefore } from './decision-store.js';
import { type Claim, Leases } from './leases.js';
import { naturalKeyOf } from './natural-key.js';
import { Newcomers } from './newcomers.js';
import { acceptedRows, type StoredRow } from './row-store.js';
import { Submission } from './submission.entity.js';

const BATCH = 2_000;

/** What one transaction has done, and whether something is left. */
interface Part {
  through: number;
  isLast: boolean;
}

/**
 * An approved submission becomes public: athletes, performances, bests, status, audit and news in one transaction.
 * A large one takes several, and says how far it is; another process goes on from there.
 */
@Injectable()
export class Publisher {
  /** A file of more rows is published in parts of so many, each in a transaction of its own. */
  partRows = 5 * BATCH;

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

  async publish(claim: Claim, submission: Submission): Promise<void> {
    const { rowsAccepted, rowsHeld, publishedThrough } = submission;
    const hasParts = publishedThrough !== null || rowsAccepted + rowsHeld > this.partRows;
    let done = { through: publishedThrough ?? -1, isLast: false };
    while (!done.isLast) {
      claim.stop.throwIfAborted();
      await failpoint('effect.before_tx');
      done = await this.patiently(claim, () => this.part(claim, submission, done.through, hasParts));
      await failpoint('effect.after_commit');
    }
  }

  /** Another file may enter athletes for longer than a statement waits for its lock. */
  private async patiently(claim: Claim, part: () => Promise<Part>): Promise<Part> {
    for (;;) {
      try {
        return await part();
      } catch (error) {
        if (!isLockTimeout(error) || claim.stop.aborted) throw error;
      }
    }
  }

  private part(claim: Claim, submission: Submission, from: number, hasParts: boolean): Promise<Part> {
    return this.transactions.run(async (db) => {
      await this.leases.hold(db, claim);
      const newcomers = new Newcomers(this.athletes, submission.id, hasParts);
      let through = from;
      let count = 0;
      let isLast = false;
      const batch = Math.min(BATCH, this.partRows);
      for (let read = 0; read < this.partRows && !isLast; read += batch) {
        const rows = await acceptedRows(db, submission.id, through, batch);
        count += await this.publishRows(db, submission, rows, newcomers);
        isLast = rows.length < batch;
        through = rows.at(-1)?.row ?? through;
      }
      await failpoint('effect.in_tx_after_rows');
      await this.conclude(db, claim, submission, { through, count, isLast });
      return { through, isLast };
    });
  }

  private async conclude(
    db: EntityManager,
    claim: Claim,
    { id, eventId }: Submission,
    { through, count, isLast }: Part & { count: number },
  ): Promise<void> {
    const before = await db.findOneOrFail(Submission, { where: { id }, select: { rowsPublished: true } });
    const rowsPublished = before.rowsPublished + count;
    if (isLast) {
      await db.query('DELETE FROM submission_newcomer WHERE submission_id = $1', [id]);
      const changes = { status: 'published', publishedAt: this.clock.now(), rowsPublished } as const;
      await this.leases.finish(db, claim, { ...changes, publishedThrough: null });
    } else await this.leases.hold(db, claim, { publishedThrough: through, rowsPublished });
    await failpoint('audit.after_effect');
    const action = isLast ? 'submission.published' : 'submission.part_published';
    const told = isLast ? { performances: rowsPublished } : { performances: count, through };
    await this.audit.add(db, NOBODY, action, { kind: 'submission', id }, told);
    await this.outbox.add(db, {
      topic: action,
      subjectId: id,
      subjectVersion: claim.fence,
      body: { eventId, ...told },
    });
  }

  /** Rows that people accepted after the rest was published, in the transaction of their decision. */
  async publishDecided(
    db: EntityManager,
    submission: Submission,
    rows: readonly StoredRow[],
  ): Promise<number> {
    const keys = rows.map(({ result }) => result.athleteKey);
    const newcomers = new Newcomers(this.athletes, submission.id, false);
    newcomers.remember(await enteredBefore(db, submission.id, keys));
    const count = await this.publishRows(db, submission, rows, newcomers);
    await db.query('UPDATE submission SET rows_published = rows_published + $1 WHERE id = $2', [
      count,
      submission.id,
    ]);
    return count;
  }

  private async publishRows(
    db: EntityManager,
    submission: Submission,
    rows: readonly StoredRow[],
    newcomers: Newcomers,
  ): Promise<number> {
    await newcomers.enter(
      db,
      rows.flatMap(({ result }) => (result.athleteId ? [] : [result])),
    );
    const eventIds = await this.eventIdsOf(db, submission, rows);
    const performances = new Map<string, NewPerformance>();
    for (const [i, { row, result }] of rows.entries()) {
      const eventId = eventIds[i];
      const athleteId = result.athleteId ?? newcomers.idOf(result.athleteKey);
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
