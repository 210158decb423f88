import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '../accounts/audit.js';
import type { Identity } from '../accounts/identity.js';
import { PerformancesService } from '../performances/performances.service.js';
import { snapshots } from '../performances/snapshots.js';
import { Outbox } from '../platform/bus/outbox.js';
import { Clock } from '../platform/clock/clock.js';
import { isDuplicate } from '../platform/database/errors.js';
import { Transactions } from '../platform/database/transactions.js';
import { Problem } from '../platform/http/problem.js';
import { ReviewService } from './review.service.js';
import { OTHERS_SINCE, Retraction, revisedTo } from './retraction.js';
import { revisionsBy, undoRevisions } from './revisions.js';
import type { SubmissionStatus } from './states.js';
import { Submission } from './submission.entity.js';
import { SubmissionsService } from './submissions.service.js';

/** One call takes back the last step of review: a rejection, a retraction, or a version. */
@Injectable()
export class UndoService {
  constructor(
    private readonly review: ReviewService,
    private readonly submissions: SubmissionsService,
    private readonly performances: PerformancesService,
    private readonly retraction: Retraction,
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async undo(me: Identity, id: string, ifMatch?: string): Promise<Submission> {
    const submission = await this.review.reviewable(me, id, ifMatch);
    try {
      await this.transactions.run((db) => this.undone(db, me, submission));
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      throw new Problem('conflict', OTHERS_SINCE);
    }
    return this.submissions.byId(me, id);
  }

  private undone(db: EntityManager, me: Identity, submission: Submission): Promise<void> {
    const { status, reviewedBy, supersededBy } = submission;
    if (status === 'rejected' && reviewedBy) return this.move(db, me, submission, 'needs_review');
    if (status === 'retracted' && !supersededBy) return this.republish(db, me, submission);
    if (status === 'published' && submission.supersedes) return this.revert(db, me, submission);
    throw new Problem(
      'illegal_transition',
      status === 'published'
        ? 'There is no earlier version to go back to; retract the submission instead.'
        : `There is nothing to undo in a submission that is ${status}.`,
    );
  }

  /** Exactly the marks that the retraction withdrew count again. */
  private async republish(db: EntityManager, me: Identity, submission: Submission): Promise<void> {
    const { id, reviewedAt } = submission;
    if (!reviewedAt) throw new Problem('illegal_transition', 'There is no retraction to undo.');
    await this.move(db, me, submission, 'published');
    await this.retraction.takeBack(db, { id, reviewedAt });
  }

  /** The version before is published again as it was; what the version added is withdrawn. */
  private async revert(db: EntityManager, me: Identity, submission: Submission): Promise<void> {
    const { id } = submission;
    const now = this.clock.now();
    const revisions = await revisionsBy(db, id);
    const old: { id: string }[] = await db.query(
      `SELECT id FROM submission WHERE superseded_by = $1 AND status = 'superseded'`,
      [id],
    );
    const back = old[0]?.id;
    if (!back) throw new Problem('illegal_transition', 'There is no earlier version to go back to.');
    await this.move(db, me, submission, 'retracted', { supersededBy: submission.supersedes });
    const revised = new Map(
      revisions.filter(({ kind }) => kind !== 'removed').map((each) => [each.id, each]),
    );
    const own = await snapshots(db, 'submission_id', [id]);
    const added = own.filter((each) => !revised.has(each.id)).map((each) => each.id);
    const reason = `Version ${submission.resultsVersion} of these results was undone.`;
    await this.performances.withdraw(db, added, reason, now);
    await this.performances.revise(
      db,
      own.flatMap(({ id: mark, values: from }) => {
        const to = revised.get(mark)?.from;
        return to ? [{ id: mark, from, to }] : [];
      }),
    );
    const removed = new Map(
      revisions.filter(({ kind }) => kind === 'removed').map((each) => [each.id, each.from]),
    );
    await this.performances.revise(db, await revisedTo(db, removed));
    await this.performances.restore(db, [...removed.keys()]);
    await undoRevisions(db, id, now);
    for (const each of old) {
      await db.update(Submission, { id: each.id }, { status: 'published', supersededBy: null });
      await this.tell(db, me, each.id, { from: 'superseded', to: 'published', undid: id });
    }
  }

  private async move(
    db: EntityManager,
    me: Identity,
    { id, status: from, version, resultsVersion }: Submission,
    to: SubmissionStatus,
    changes: Partial<Submission> = {},
  ): Promise<void> {
    const undoing = to === 'retracted' ? `Version ${resultsVersion} was undone.` : null;
    const reviewed = { reviewedBy: me.accountId, reviewedAt: this.clock.now(), reason: undoing };
    const where = { id, status: from, version };
    const { affected } = await db.update(Submission, where, { status: to, ...reviewed, ...changes });
    if (affected !== 1)
      throw new Problem('conflict', 'Somebody changed this submission at the same moment; read it again.');
    await this.tell(db, me, id, { from, to });
  }

  private async tell(db: EntityManager, me: Identity, id: string, about: object): Promise<void> {
    const { eventId, version } = await db.findOneByOrFail(Submission, { id });
    await this.audit.add(db, me, 'submission.undone', { kind: 'submission', id }, about);
    const body = { eventId, ...about };
    await this.outbox.add(db, { topic: 'submission.undone', subjectId: id, subjectVersion: version, body });
  }
}
