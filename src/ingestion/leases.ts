import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isPostgres } from '../platform/database/dialect.js';
import { Transactions } from '../platform/database/transactions.js';
import { Submission } from './submission.entity.js';
import type { SubmissionStatus } from './states.js';

export const LEASE_SECONDS = 30;
export const MOST_ATTEMPTS = 5;
const WORK: readonly SubmissionStatus[] = ['received', 'processing', 'approved'];

/** The right to work on a submission, until the lease runs out. `fence` grows with every claim. */
export interface Claim {
  id: string;
  status: SubmissionStatus;
  fence: number;
  attempts: number;
}

/** Time as the database sees it, so that clocks of two machines are never compared. */
async function databaseNow(db: EntityManager): Promise<Date> {
  if (!isPostgres(db)) return new Date();
  const [row] = await db.query<{ now: Date }[]>('SELECT clock_timestamp() AS now');
  return row?.now ?? new Date();
}

/** Another worker took over; whatever this one was writing is undone. */
export class LeaseLost extends Error {}

@Injectable()
export class Leases {
  constructor(private readonly transactions: Transactions) {}

  /** The oldest submission that waits for work, or null. The attempt is counted in this commit. */
  claim(): Promise<Claim | null> {
    return this.transactions.run(async (db) => {
      const now = await databaseNow(db);
      const waiting = await db
        .createQueryBuilder(Submission, 'submission')
        .where('submission.status IN (:...work)', { work: WORK })
        .andWhere('(submission.leased_until IS NULL OR submission.leased_until < :now)', { now })
        .andWhere('(submission.not_before IS NULL OR submission.not_before <= :now)', { now })
        .orderBy('submission.id')
        .limit(5)
        .getMany();
      for (const { id, status, fence, attempts } of waiting) {
        const claim = { id, status, fence: fence + 1, attempts: attempts + 1 };
        const { affected } = await db
          .createQueryBuilder()
          .update(Submission)
          .set({ ...claim, leasedUntil: new Date(now.getTime() + LEASE_SECONDS * 1000) })
          .where('id = :id AND fence = :fence AND status = :status', { id, fence, status })
          .execute();
        if (affected === 1) return claim;
      }
      return null;
    });
  }

  async renew({ id, fence }: Claim): Promise<void> {
    await this.transactions.run(async (db) => {
      const leasedUntil = new Date((await databaseNow(db)).getTime() + LEASE_SECONDS * 1000);
      await db.update(Submission, { id, fence }, { leasedUntil });
    });
  }

  /** The last write of a claim: throws LeaseLost when the claim is not the newest any more. */
  async finish(db: EntityManager, { id, fence }: Claim, changes: Partial<Submission>): Promise<void> {
    const done = { ...changes, leasedUntil: null, notBefore: null, attempts: 0 };
    const { affected } = await db.update(Submission, { id, fence }, done);
    if (affected !== 1) throw new LeaseLost();
  }

  /** Gives the work back: later again after a fault, or to the dead letters after the last attempt. */
  async release(claim: Claim, reason: string): Promise<void> {
    const { id, fence, attempts } = claim;
    await this.transactions.run(async (db) => {
      const isDead = attempts >= MOST_ATTEMPTS;
      const delayMs = Math.random() * 1000 * 2 ** attempts;
      const notBefore = new Date((await databaseNow(db)).getTime() + delayMs);
      const changes = isDead ? { status: 'failed' as const } : { notBefore };
      await db.update(
        Submission,
        { id, fence },
        { ...changes, leasedUntil: null, reason: reason.slice(0, 1000) },
      );
    });
  }
}
