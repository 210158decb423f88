import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '../accounts/audit.js';
import { NOBODY } from '../accounts/identity.js';
import { Outbox } from '../platform/bus/outbox.js';
import { momentIn } from '../platform/database/moments.js';
import { Transactions } from '../platform/database/transactions.js';
import { type Candidate, candidates } from './queue.js';
import type { SubmissionStatus } from './states.js';
import { Submission } from './submission.entity.js';

export const LEASE_SECONDS = 30;
export const MOST_ATTEMPTS = 5;
export const MOST_CRASHES = 3;
const FIRST_DELAY_SECONDS = 1;
const LONGEST_DELAY_SECONDS = 60;
const LONGEST_REASON = 1000;

/** The right to work on a submission, until the lease runs out. `fence` grows with every claim. */
export interface Claim {
  id: string;
  federationId: string;
  status: SubmissionStatus;
  fence: number;
  attempts: number;
  /** Aborted when the work must stop at the next good place: the lease is lost, or the process ends. */
  stop: AbortSignal;
}

/** Another worker took over; whatever this one was writing is undone. */
export class LeaseLost extends Error {}

const NEVER = new AbortController().signal;

/** Who may work on what. Every change names the number of the claim, so that a late worker changes nothing. */
@Injectable()
export class Leases {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** The submission whose turn it is, or null. The attempt is counted in this commit, before any work. */
  async claim(worker: string, largestBytes = Number.MAX_SAFE_INTEGER): Promise<Claim | null> {
    return this.transactions.run(async (db) => {
      for (const waiting of await candidates(db, largestBytes)) {
        const spent = exhausted(waiting);
        if (spent) await this.bury(db, waiting, spent);
        else if (await this.take(db, waiting, worker)) return claimOf(waiting);
      }
      return null;
    });
  }

  private async take(db: EntityManager, waiting: Candidate, worker: string): Promise<boolean> {
    const { id, status, fence } = waiting;
    const { status: next, attempts } = claimOf(waiting);
    const { affected } = await db
      .createQueryBuilder()
      .update(Submission)
      .set({
        status: next,
        fence: fence + 1,
        attempts,
        crashes: waiting.crashes,
        leasedBy: worker,
        leasedUntil: () => momentIn(db, LEASE_SECONDS),
        claimedAt: () => momentIn(db),
        notBefore: null,
      })
      .where('id = :id AND fence = :fence AND status = :status', { id, fence, status })
      .execute();
    if (affected !== 1) return false;
    await db.query(
      `INSERT INTO submission_claim (submission_id, fence, worker, claimed_at)
       VALUES ($1, $2, $3, ${momentIn(db)})`,
      [id, fence + 1, worker],
    );
    return true;
  }

  /** Keeps the work for another while; false when it is somebody else's by now. */
  renew(claim: Claim): Promise<boolean> {
    return this.transactions.run(async (db) => this.prolong(db, claim));
  }

  /** First step of every writing transaction of a claim: throws LeaseLost when the claim is not the newest. */
  async hold(db: EntityManager, claim: Claim, changes: Partial<Submission> = {}): Promise<void> {
    if (!(await this.prolong(db, claim, changes))) throw new LeaseLost();
  }

  private async prolong(
    db: EntityManager,
    { id, fence }: Claim,
    changes: Partial<Submission> = {},
  ): Promise<boolean> {
    const { affected } = await db
      .createQueryBuilder()
      .update(Submission)
      .set({ ...changes, leasedUntil: () => momentIn(db, LEASE_SECONDS) })
      .where('id = :id AND fence = :fence AND leased_until IS NOT NULL', { id, fence })
      .execute();
    return affected === 1;
  }

  /** The last write of a claim: throws LeaseLost when the claim is not the newest any more. */
  async finish(db: EntityManager, claim: Claim, changes: Partial<Submission>): Promise<void> {
    if (!(await this.end(db, claim, 'finished', { attempts: 0, crashes: 0, ...changes }))) {
      throw new LeaseLost();
    }
  }

  /** After a fault: later again, or among the failed ones after the last attempt. */
  async release(claim: Claim, reason: string): Promise<void> {
    await this.transactions.run(async (db) => {
      if (claim.attempts >= MOST_ATTEMPTS) {
        await this.bury(db, { ...claim, crashes: 0 }, reason);
        return;
      }
      const longest = Math.min(LONGEST_DELAY_SECONDS, FIRST_DELAY_SECONDS * 2 ** claim.attempts);
      const delay = (Math.random() * longest).toFixed(3);
      const changes = { reason: reason.slice(0, LONGEST_REASON) };
      if (!(await this.end(db, claim, 'fault', changes))) return;
      await db
        .createQueryBuilder()
        .update(Submission)
        .set({ notBefore: () => momentIn(db, Number(delay)) })
        .where('id = :id AND fence = :fence', claim)
        .execute();
    });
  }

  /** The process ends: somebody else may go on at once, and the attempt does not count. */
  async giveBack(claim: Claim): Promise<void> {
    await this.transactions.run((db) => this.end(db, claim, 'given_back', { attempts: claim.attempts - 1 }));
  }

  /** Nobody works on it any more until a person asks for another try; whoever listens is told. */
  private async bury(
    db: EntityManager,
    { id, status, fence, attempts, crashes }: Omit<Candidate, 'wasLeased' | 'federationId'>,
    reason: string,
  ): Promise<void> {
    const { affected } = await db.update(
      Submission,
      { id, fence, status },
      {
        status: 'failed',
        failedFrom: status,
        leasedUntil: null,
        leasedBy: null,
        crashes,
        reason: reason.slice(0, LONGEST_REASON),
      },
    );
    if (affected !== 1) return;
    await this.note(db, id, fence, 'failed');
    const about = { from: status, attempts, crashes, reason };
    await this.audit.add(db, NOBODY, 'submission.failed', { kind: 'submission', id }, about);
    await this.outbox.add(db, {
      topic: 'submission.failed',
      subjectId: id,
      subjectVersion: fence,
      body: about,
    });
  }

  private async end(
    db: EntityManager,
    { id, fence }: Claim,
    outcome: string,
    changes: Partial<Submission>,
  ): Promise<boolean> {
    const done = { ...changes, leasedUntil: null, leasedBy: null };
    const { affected } = await db.update(Submission, { id, fence }, done);
    if (affected !== 1) return false;
    await this.note(db, id, fence, outcome);
    return true;
  }

  private async note(db: EntityManager, id: string, fence: number, outcome: string): Promise<void> {
    await db.query(
      `UPDATE submission_claim SET outcome = $1, ended_at = ${momentIn(db)}
       WHERE submission_id = $2 AND fence = $3 AND outcome IS NULL`,
      [outcome, id, fence],
    );
  }
}

function claimOf({ id, federationId, status, fence, attempts }: Candidate): Claim {
  const next = status === 'received' ? 'processing' : status;
  return { id, federationId, status: next, fence: fence + 1, attempts: attempts + 1, stop: NEVER };
}

function exhausted({ crashes, attempts }: Candidate): string | null {
  if (crashes >= MOST_CRASHES)
    return `The process ended ${crashes} times while it worked on this file; it is set aside.`;
  if (attempts >= MOST_ATTEMPTS) return `The hub could not finish this file in ${attempts} attempts.`;
  return null;
}
