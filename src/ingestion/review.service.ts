import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '../accounts/audit.js';
import type { Identity } from '../accounts/identity.js';
import { allow } from '../accounts/permissions.js';
import { FederationsService } from '../federations/federations.service.js';
import { Outbox } from '../platform/bus/outbox.js';
import { Clock } from '../platform/clock/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { Problem } from '../platform/http/problem.js';
import { countsOf } from './changes.js';
import { Retraction } from './retraction.js';
import { isLegal, type SubmissionStatus } from './states.js';
import { Submission } from './submission.entity.js';
import { mustMatch } from './submission-tag.js';
import { SubmissionsService } from './submissions.service.js';
import { Versions } from './versions.js';
import { Worker } from './worker.js';

/** What people decide about a submission. Each step is a compare-and-set against the table of states. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly submissions: SubmissionsService,
    private readonly federations: FederationsService,
    private readonly retraction: Retraction,
    private readonly versions: Versions,
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly worker: Worker,
  ) {}

  /** Nobody approves what they, or a key they made, have sent. */
  async approve(me: Identity, id: string, isConfirmed: boolean, ifMatch?: string): Promise<Submission> {
    const submission = await this.reviewable(me, id, ifMatch);
    if (submission.status !== 'needs_review') throw illegal(submission.status, 'approved');
    const { fourEyes } = await this.federations.byId(submission.federationId);
    if (submission.dryRun)
      throw new Problem('illegal_transition', 'A dry run cannot be approved; send the file.');
    if (fourEyes && submission.accountId === me.accountId) {
      throw new Problem('four_eyes', 'You sent this file; another officer must approve it.');
    }
    if (submission.acceptance === 'all' && submission.rowsHeld + submission.rowsRejected > 0)
      throw new Problem(
        'conflict',
        'The sender chose all or nothing, and not every row is accepted: decide the rows, or reject the file.',
      );
    if (submission.supersedes && !isConfirmed) await this.refuseSurprises(submission);
    return this.move(me, submission, 'approved');
  }

  async reject(me: Identity, id: string, reason: string, ifMatch?: string): Promise<Submission> {
    return this.move(me, await this.reviewable(me, id, ifMatch), 'rejected', reason);
  }

  /** Published marks stay readable with the reason, and count nowhere any more. */
  async retract(me: Identity, id: string, reason: string, ifMatch?: string): Promise<Submission> {
    const submission = await this.reviewable(me, id, ifMatch);
    return this.move(me, submission, 'retracted', reason, (db, at) =>
      this.retraction.retract(db, { id, reviewedBy: me.accountId }, { reason, at }),
    );
  }

  /** Another try for a file that the hub could not finish: it is read again, or published on from where it was. */
  async retry(me: Identity, id: string, ifMatch?: string): Promise<Submission> {
    const submission = await this.reviewable(me, id, ifMatch);
    const again = submission.failedFrom === 'approved' ? 'approved' : 'received';
    if (submission.status !== 'failed') throw illegal(submission.status, again);
    return this.move(me, submission, again);
  }

  /** A version that changes much, removes something or touches a record is approved with open eyes. */
  private async refuseSurprises(submission: Submission): Promise<void> {
    const changes = await this.transactions.run((db) => this.versions.preview(db, submission));
    if (!(await this.transactions.run((db) => this.versions.mustConfirm(db, changes)))) return;
    throw new Problem(
      'must_confirm',
      'This version changes much of what is published; look at its diff and approve with {"confirmed": true}.',
      { extra: { changes: countsOf(changes) } },
    );
  }

  async reviewable(me: Identity, id: string, ifMatch: string | undefined): Promise<Submission> {
    allow(me, 'submission.review');
    const submission = await this.submissions.byId(me, id);
    mustMatch(submission, ifMatch);
    return submission;
  }

  private async move(
    me: Identity,
    submission: Submission,
    to: SubmissionStatus,
    reason: string | null = null,
    effect?: (db: EntityManager, at: Date) => Promise<void>,
  ): Promise<Submission> {
    const { id, status: from, fence, version } = submission;
    if (!isLegal(from, to)) throw illegal(from, to);
    await this.transactions.run(async (db) => {
      const reviewed = { reviewedBy: me.accountId, reviewedAt: this.clock.now() };
      const changes = { status: to, reason, attempts: 0, crashes: 0, notBefore: null, ...reviewed };
      const { affected } = await db.update(Submission, { id, status: from, version }, changes);
      if (affected !== 1) throw await this.overtaken(db, submission, to);
      await effect?.(db, reviewed.reviewedAt);
      await this.audit.add(db, me, `submission.${to}`, { kind: 'submission', id }, { from, reason });
      await this.outbox.add(db, {
        topic: `submission.${to}`,
        subjectId: id,
        subjectVersion: fence,
        body: { eventId: submission.eventId, reason },
      });
      this.worker.wake();
    });
    return this.submissions.byId(me, id);
  }

  /** Somebody was faster: with another step, or with a decision about a row. */
  private async overtaken(db: EntityManager, { id }: Submission, to: SubmissionStatus): Promise<Problem> {
    const { status } = await db.findOneByOrFail(Submission, { id });
    return isLegal(status, to)
      ? new Problem('conflict', 'Somebody changed this submission at the same moment; read it again.')
      : illegal(status, to);
  }
}

const illegal = (from: SubmissionStatus, to: SubmissionStatus): Problem =>
  new Problem('illegal_transition', `A submission that is ${from} cannot become ${to}.`);
