import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { AuditLog } from '../accounts/audit.js';
import { NOBODY } from '../accounts/identity.js';
import type { NewPerformance } from '../performances/new-performance.js';
import { PerformancesService } from '../performances/performances.service.js';
import { Outbox } from '../platform/bus/outbox.js';
import { Clock } from '../platform/clock/clock.js';
import { type Changes, changesMuch, changesOf, countsOf } from './changes.js';
import { understood } from './packed-result.js';
import { keepGivenAgain } from './given-again.js';
import { Heirs } from './heirs.js';
import { moveToMeet } from './moved-marks.js';
import type { Newcomers } from './newcomers.js';
import { type Predecessor, predecessorsOf } from './predecessors.js';
import { keepRevisions } from './revisions.js';
import { performanceOf } from './performance-of.js';
import { RowPublisher } from './row-publisher.js';
import { acceptedRows, type StoredRow } from './row-store.js';
import { SameMeet } from './same-meet.js';
import { Submission } from './submission.entity.js';

const BATCH = 2_000;

/** A corrected file is a new version: marks keep their ids, what changed is kept, what is gone leaves a tombstone. */
@Injectable()
export class Versions {
  constructor(
    private readonly rows: RowPublisher,
    private readonly performances: PerformancesService,
    private readonly sameMeet: SameMeet,
    private readonly heirs: Heirs,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Which version this is and whether a person must confirm it; asked when its rows are stored. */
  async recognise(
    db: EntityManager,
    submission: Submission,
  ): Promise<Pick<Submission, 'resultsVersion' | 'supersedes'> & { mustConfirm: boolean }> {
    const predecessors = await predecessorsOf(db, submission);
    const [newest] = predecessors;
    if (!newest) return { resultsVersion: 1, supersedes: null, mustConfirm: false };
    const resultsVersion = 1 + Math.max(...predecessors.map(({ version }) => version));
    const mustConfirm = await this.mustConfirm(db, await this.preview(db, submission, predecessors));
    return { resultsVersion, supersedes: newest.id, mustConfirm };
  }

  /** What the submission would change now, without changing anything. */
  async preview(db: EntityManager, submission: Submission, known?: readonly Predecessor[]): Promise<Changes> {
    if (!submission.eventId) return { added: [], changed: [], confirmed: [], removed: [] };
    const predecessors = known ?? (await predecessorsOf(db, submission));
    const said = async (verdict: string) => {
      const rows = this.said(await this.rowsOf(db, submission.id, verdict), submission);
      return (await this.sameMeet.withoutDoubles(db, submission, rows)).wanted;
    };
    const ids = predecessors.map(({ id }) => id);
    return changesOf(db, ids, await said('accepted'), { waiting: await said('held') });
  }

  /** What the accepted rows say, in the order of the file. */
  async *acceptedBatches(
    db: EntityManager,
    submission: Submission,
    size: number,
  ): AsyncGenerator<NewPerformance[]> {
    for (let after = -1, isLast = false; !isLast;) {
      const rows = await acceptedRows(db, submission.id, after, size);
      yield this.said(rows, submission);
      after = rows.at(-1)?.row ?? after;
      isLast = rows.length < size;
    }
  }

  /** Every row that was understood, accepted or not yet. */
  async allRows(db: EntityManager, submission: Submission): Promise<NewPerformance[]> {
    const accepted = await this.rowsOf(db, submission.id, 'accepted');
    return this.said([...accepted, ...(await this.rowsOf(db, submission.id, 'held'))], submission);
  }

  /** Much is changed, something is removed, or a record is touched. */
  async mustConfirm(db: EntityManager, changes: Changes): Promise<boolean> {
    return changesMuch(countsOf(changes)) || this.touchesRecord(db, changes);
  }

  async touchesRecord(db: EntityManager, changes: Changes): Promise<boolean> {
    const ids = changes.changed.map(({ id }) => id);
    if (ids.length === 0) return false;
    const list = ids.map((_, i) => `$${i + 1}`).join(', ');
    const records: unknown[] = await db.query(
      `SELECT id FROM athletic_record WHERE performance_id IN (${list}) LIMIT 1`,
      ids,
    );
    return records.length > 0;
  }

  /** Puts the version in the place of those before it; null when there is none any more. */
  async replace(db: EntityManager, submission: Submission, newcomers: Newcomers): Promise<number | null> {
    const predecessors = await predecessorsOf(db, submission);
    if (predecessors.length === 0) return null;
    const ids = predecessors.map(({ id }) => id);
    // Versions of one meet wait for each other here.
    await db.update(Submission, { id: In(ids), status: 'published' }, { supersededBy: submission.id });
    const accepted = await this.rowsOf(db, submission.id, 'accepted');
    const { wanted, again, moved } = await this.sameMeet.withoutDoubles(
      db,
      submission,
      await this.rows.performancesOf(db, submission, accepted, newcomers),
    );
    const waiting = this.said(await this.rowsOf(db, submission.id, 'held'), submission);
    const changes = await changesOf(db, ids, wanted, { waiting });
    await keepGivenAgain(db, submission.id, again);
    await moveToMeet(db, submission, moved, { performances: this.performances, now: this.clock.now() });
    await this.apply(db, submission, changes);
    for (const { id } of predecessors) await this.supersede(db, id, submission);
    return changes.added.length + changes.changed.length + moved.length;
  }

  private async apply(db: EntityManager, submission: Submission, changes: Changes): Promise<void> {
    const { added, changed, confirmed, removed } = changes;
    const now = this.clock.now();
    const revisions = [
      ...changed.map((each) => ({ ...each, kind: 'changed' as const })),
      ...confirmed.map((each) => ({ ...each, kind: 'confirmed' as const })),
      ...removed.map(({ id, values }) => ({ id, row: null, kind: 'removed' as const, from: values })),
    ];
    await keepRevisions(db, submission, revisions, now);
    const reason = `Not in version ${submission.resultsVersion} of these results.`;
    const passed = await this.heirs.withdraw(
      db,
      submission.id,
      removed.map(({ id }) => id),
      { reason, at: now },
    );
    await this.performances.revise(db, [...changed, ...confirmed, ...passed]);
    await this.performances.publish(db, added);
  }

  private async supersede(db: EntityManager, id: string, by: Submission): Promise<void> {
    await db.update(Submission, { id }, { status: 'superseded', supersededBy: by.id });
    const about = { by: by.id, version: by.resultsVersion };
    await this.audit.add(db, NOBODY, 'submission.superseded', { kind: 'submission', id }, about);
    await this.outbox.add(db, {
      topic: 'submission.superseded',
      subjectId: id,
      subjectVersion: by.fence,
      body: { eventId: by.eventId, ...about },
    });
  }

  /** Rows as performances whose athletes need not exist yet. */
  private said(rows: readonly StoredRow[], { id: submissionId, eventId }: Submission): NewPerformance[] {
    return rows.map(({ row, result }) => {
      const athleteId = result.athleteId ?? result.athleteKey;
      return performanceOf(
        result,
        { row, eventId: eventId ?? '', athleteId, submissionId },
        this.clock.now(),
      );
    });
  }

  private async rowsOf(db: EntityManager, id: string, verdict: string): Promise<StoredRow[]> {
    if (verdict !== 'accepted') return rowsWith(db, id, verdict);
    const rows: StoredRow[] = [];
    for (;;) {
      const batch = await acceptedRows(db, id, rows.at(-1)?.row ?? -1, BATCH);
      rows.push(...batch);
      if (batch.length < BATCH) return rows;
    }
  }
}

async function rowsWith(db: EntityManager, id: string, verdict: string): Promise<StoredRow[]> {
  const rows: { row: number; result: object | string }[] = await db.query(
    'SELECT row, result FROM submission_row WHERE submission_id = $1 AND verdict = $2 ORDER BY row',
    [id, verdict],
  );
  return rows.flatMap(({ row, result }) => {
    const read = understood(result);
    return read ? [{ row, result: read }] : [];
  });
}
