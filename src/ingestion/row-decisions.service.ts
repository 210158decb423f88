import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '../accounts/audit.js';
import type { Identity } from '../accounts/identity.js';
import { allow } from '../accounts/permissions.js';
import { FederationsService } from '../federations/federations.service.js';
import { keepAnswer, takeBackAnswer } from '../identity/answers.js';
import { Outbox } from '../platform/bus/outbox.js';
import { Clock } from '../platform/clock/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { type FieldError, Problem } from '../platform/http/problem.js';
import { settle } from './acceptance.js';
import { decisionsOf, keepDecision, moveRows, restoreRow, setRow, undoDecision } from './decision-store.js';
import { type Fault, type Judged, judge, type Wanted } from './judge-decision.js';
import { takeBackChoice } from './mark-choices.js';
import { MarkStanding } from './mark-standing.js';
import { lockOpen } from './open-submission.js';
import { nameNations } from './nations.js';
import { Publisher } from './publisher.js';
import { sameMarks } from './same-marks.js';
import type { Submission } from './submission.entity.js';
import type { NumberedDecision } from './submission-rows.dto.js';
import { SubmissionRowsService } from './submission-rows.service.js';
import { SubmissionsService } from './submissions.service.js';
import { RowUndo } from './undo-row.js';
import { WantedRows } from './wanted-rows.js';

/** Where a decision stood in the request, so that a fault can point at it. */
type Pointer = (index: number, at: string) => string;

/** People decide about single rows, before and after the rest is published. */
@Injectable()
export class RowDecisionsService {
  constructor(
    private readonly submissions: SubmissionsService,
    private readonly rows: SubmissionRowsService,
    private readonly wanted: WantedRows,
    private readonly standing: MarkStanding,
    private readonly federations: FederationsService,
    private readonly undone: RowUndo,
    private readonly publisher: Publisher,
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** All of these decisions, or none. Of a published submission the accepted rows are published with them. */
  async decide(
    me: Identity,
    id: string,
    asked: readonly NumberedDecision[],
    { ifMatch, pointer }: { ifMatch: string | undefined; pointer: Pointer },
  ): Promise<Submission> {
    const submission = await this.decidable(me, id);
    await this.publisher.lookAtWaiting(submission);
    const prepared = await this.wanted.prepare(submission, asked, pointer);
    await this.transactions.run(async (db) => {
      const now = await lockOpen(db, id, { now: this.clock.now(), ifMatch });
      const wanted = await this.wanted.complete(db, submission, prepared, pointer);
      const judged = this.judged(wanted, pointer);
      await nameNations(
        db,
        judged.map(([, { result }]) => ({ result })),
      );
      await this.refuseRepeats(db, id, judged, pointer);
      refuse(await this.standing.choose(db, me, now, judged), pointer);
      for (const [want, verdict] of judged) await this.keep(db, me, id, want, verdict);
      await moveRows(
        db,
        id,
        judged.map(([want, { verdict }]) => [want.row.verdict, verdict]),
      );
      const accepted = judged.flatMap(([{ row }, { verdict, result }]) =>
        verdict === 'accepted' && result ? [{ row: row.row, result }] : [],
      );
      accepted.push(...(await settle(db, now)));
      const published =
        now.status === 'published' ? await this.publisher.publishDecided(db, now, accepted) : 0;
      const decisions = judged.map(([want, { athlete }]) => auditOf(want, athlete));
      await this.tell(db, me, now, 'rows_decided', { decisions, performances: published });
    });
    return this.submissions.byId(me, id);
  }

  /** The row is what it was before the decision; a mark that was published by it is withdrawn. */
  async undo(me: Identity, id: string, row: number, ifMatch: string | undefined): Promise<Submission> {
    await this.decidable(me, id);
    await this.transactions.run(async (db) => {
      const now = await lockOpen(db, id, { now: this.clock.now(), ifMatch });
      const decision = (await decisionsOf(db, id, [row])).get(row);
      const [stored] = await this.rows.rows(db, id, [row]);
      const by = { accountId: me.accountId, at: this.clock.now() };
      if (!decision || !stored || !(await undoDecision(db, decision.id, by)))
        throw Problem.notFound('decision');
      await takeBackAnswer(db, id, row);
      await takeBackChoice(db, id, row);
      const about = { submissionId: id, row, at: by.at };
      const undone = await this.undone.undo(db, about);
      await restoreRow(db, id, decision);
      await moveRows(db, id, [[stored.verdict, decision.verdictBefore]]);
      await settle(db, now);
      await this.tell(db, me, now, 'row_undone', { row, performances: -undone });
    });
    return this.submissions.byId(me, id);
  }

  /** After publication a decision publishes, so with four eyes it is not for the sender. */
  private async decidable(me: Identity, id: string): Promise<Submission> {
    allow(me, 'submission.review');
    const submission = await this.submissions.byId(me, id);
    if (submission.dryRun)
      throw new Problem('illegal_transition', 'A dry run has nothing to decide; send the file.');
    if (submission.status !== 'published' || submission.accountId !== me.accountId) return submission;
    const { fourEyes } = await this.federations.byId(submission.federationId);
    if (fourEyes)
      throw new Problem('four_eyes', 'You sent this file; another officer must decide what is published.');
    return submission;
  }

  private judged(wanted: readonly Wanted[], pointer: Pointer): [Wanted, Judged][] {
    const errors: FieldError[] = [];
    const judged: [Wanted, Judged][] = [];
    for (const [i, want] of wanted.entries()) {
      const outcome = judge(want);
      if (!Array.isArray(outcome)) judged.push([want, outcome]);
      else errors.push(...outcome.map(({ at, ...fault }) => ({ pointer: pointer(i, at), ...fault })));
    }
    if (errors.length === 0) return judged;
    const isLate = errors.every(({ code }) => code === 'decided' || code === 'published');
    throw new Problem(isLate ? 'conflict' : 'invalid', 'Not every decision can be taken.', { errors });
  }

  /** Two accepted rows that are one mark would leave one of them unpublished without a word. */
  private async refuseRepeats(
    db: EntityManager,
    id: string,
    judged: readonly [Wanted, Judged][],
    pointer: Pointer,
  ): Promise<void> {
    const repeats = await sameMarks(db, id, judged);
    const faults = repeats.map(({ index, other }) => ({
      index,
      fault: {
        at: '/row',
        code: 'duplicate_row',
        message: `is the same athlete in the same heat as row ${other}; reject one of them or correct this one`,
      },
    }));
    refuse(faults, pointer);
  }

  private async keep(
    db: EntityManager,
    { accountId }: Identity,
    id: string,
    { asked, corrections, row }: Wanted,
    { verdict, result, remarks, athlete }: Judged,
  ): Promise<void> {
    await keepDecision(db, id, {
      row: row.row,
      decision: asked.decision,
      corrections,
      athlete,
      athleteId: athlete === 'known' ? (result?.athleteId ?? null) : null,
      reason: asked.reason ?? null,
      remarks,
      verdictBefore: row.verdict,
      accountId,
      decidedAt: this.clock.now(),
    });
    await setRow(db, id, row.row, { verdict, result });
    if (athlete === null) return;
    const athleteId = athlete === 'known' ? (result?.athleteId ?? null) : null;
    await keepAnswer(db, { submissionId: id, row: row.row, athleteId, accountId, at: this.clock.now() });
  }

  private async tell(
    db: EntityManager,
    me: Identity,
    { id, eventId, version }: Submission,
    what: string,
    about: object,
  ): Promise<void> {
    await this.audit.add(db, me, `submission.${what}`, { kind: 'submission', id }, about);
    const body = { eventId, ...about };
    await this.outbox.add(db, { topic: `submission.${what}`, subjectId: id, subjectVersion: version, body });
  }
}

function refuse(faults: readonly { index: number; fault: Fault }[], pointer: Pointer): void {
  const errors = faults.map(({ index, fault: { at, ...fault } }) => ({
    pointer: pointer(index, at),
    ...fault,
  }));
  if (errors.length > 0) throw new Problem('invalid', 'Not every decision can be taken.', { errors });
}

/** Names of corrected fields and no texts: a birth date has no place in a log. */
const auditOf = ({ asked, corrections, row }: Wanted, athlete: Judged['athlete']): object => ({
  row: row.row,
  decision: asked.decision,
  corrected: Object.keys(corrections),
  athlete,
  ...(asked.athleteId && { athleteId: asked.athleteId }),
  ...(asked.reason && { reason: asked.reason }),
});
