import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '../accounts/audit.js';
import { NOBODY } from '../accounts/identity.js';
import { AthletesService } from '../athletes/athletes.service.js';
import { Outbox } from '../platform/bus/outbox.js';
import { Clock } from '../platform/clock/clock.js';
import { failpoint } from '../platform/failpoints.js';
import { changedBy } from '../platform/database/changed.js';
import { isLockTimeout } from '../platform/database/errors.js';
import { Transactions } from '../platform/database/transactions.js';
import { settle } from './acceptance.js';
import { enteredBefore } from './decision-store.js';
import { type Claim, Leases } from './leases.js';
import { Newcomers } from './newcomers.js';
import { acceptedRows, endOfPart, type RowsAsked, type StoredRow } from './row-store.js';
import { RowPublisher } from './row-publisher.js';
import { MOST_ROWS, SameMeet } from './same-meet.js';
import { SecondLook } from './second-look.js';
import { Submission } from './submission.entity.js';
import { Versions } from './versions.js';

const BATCH = 2_000;
/** Of these rows some may be published now or later. */
const PUBLISHED = { verdicts: ['accepted', 'held'] } as const;

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
    private readonly athletes: AthletesService,
    private readonly rows: RowPublisher,
    private readonly versions: Versions,
    private readonly sameMeet: SameMeet,
    private readonly secondLook: SecondLook,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async publish(claim: Claim, submission: Submission): Promise<void> {
    const { rowsAccepted, rowsHeld, publishedThrough } = submission;
    if (submission.supersedes && publishedThrough === null) {
      const isDone = await this.patiently(claim, () => this.version(claim, submission));
      if (isDone) return;
    }
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
  private async patiently<T>(claim: Claim, part: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await part();
      } catch (error) {
        if (!isLockTimeout(error) || claim.stop.aborted) throw error;
      }
    }
  }

  /** A new version takes the place of the old one in one transaction; false when no old one is left. */
  private version(claim: Claim, submission: Submission): Promise<boolean> {
    return this.transactions.run(async (db) => {
      await this.leases.hold(db, claim);
      await this.lookAgain(db, submission, { ...PUBLISHED, after: -1, through: null });
      const newcomers = new Newcomers(this.athletes, submission.id, false);
      const count = await this.versions.replace(db, submission, newcomers);
      if (count === null) return false;
      await failpoint('effect.in_tx_after_rows');
      await this.conclude(db, claim, submission, { through: 0, count, isLast: true });
      return true;
    });
  }

  private part(claim: Claim, submission: Submission, from: number, hasParts: boolean): Promise<Part> {
    return this.transactions.run(async (db) => {
      await this.leases.hold(db, claim);
      await this.lookAgain(db, submission, await this.rowsOfPart(db, submission, from));
      const newcomers = new Newcomers(this.athletes, submission.id, hasParts);
      let through = from;
      let count = 0;
      let isLast = false;
      const batch = Math.min(BATCH, this.partRows);
      for (let read = 0; read < this.partRows && !isLast; read += batch) {
        const rows = await acceptedRows(db, submission.id, through, batch);
        count += await this.rows.publish(db, submission, rows, newcomers);
        isLast = rows.length < batch;
        through = rows.at(-1)?.row ?? through;
      }
      await failpoint('effect.in_tx_after_rows');
      await this.conclude(db, claim, submission, { through, count, isLast });
      return { through, isLast };
    });
  }

  /** A file that is compared with others' as a whole is looked at as a whole. */
  private async rowsOfPart(db: EntityManager, { id, rowsReceived }: Submission, after: number) {
    const isCompared = rowsReceived <= MOST_ROWS;
    const through = isCompared ? null : await endOfPart(db, id, after, this.partRows);
    return { ...PUBLISHED, after, through };
  }

  /**
   * Somebody else may have entered its athletes or published the same meet since the file was checked: what is not
   * certain any more, and what contradicts, waits.
   */
  private async lookAgain(db: EntityManager, submission: Submission, rows: RowsAsked): Promise<void> {
    const looked = await this.secondLook.look(db, submission, rows);
    const noted = await this.sameMeet.noteFinally(db, submission, rows.verdicts);
    const warnings = looked.warnings + noted.warnings;
    const infos = looked.infos + noted.infos;
    if (warnings + infos === 0) return;
    await db.query(
      `UPDATE submission SET rows_accepted = rows_accepted - $1, rows_held = rows_held + $1,
         finding_warnings = finding_warnings + $2, finding_infos = finding_infos + $3 WHERE id = $4`,
      [looked.held + noted.held, warnings, infos, submission.id],
    );
    await settle(db, submission);
  }

  /**
   * Rows of a published submission that wait, before a person decides about them: in a transaction of its own, so that
   * what there is to see now stays where the decision is refused because of it.
   */
  async lookAtWaiting(submission: Submission): Promise<void> {
    if (submission.status !== 'published') return;
    const rows = { verdicts: ['held'], after: -1, through: null } as const;
    await this.transactions.run(async (db) => {
      // Like everybody who changes it, first the submission and then the entries.
      const lock = `UPDATE submission SET rows_held = rows_held WHERE id = $1 AND status = 'published'`;
      if ((await changedBy(db, lock, [submission.id])) === 1) await this.lookAgain(db, submission, rows);
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
    const count = await this.rows.publish(db, submission, rows, newcomers);
    await db.query('UPDATE submission SET rows_published = rows_published + $1 WHERE id = $2', [
      count,
      submission.id,
    ]);
    return count;
  }
}
