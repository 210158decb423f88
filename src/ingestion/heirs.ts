import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AthletesService } from '../athletes/athletes.service.js';
import { sourceOf } from '../performances/moved-keys.js';
import { PerformancesService } from '../performances/performances.service.js';
import { type Snapshot, snapshotOf, snapshots } from '../performances/snapshots.js';
import { groupedBy } from '../platform/collections/grouped.js';
import { type Giver, giversOf } from './given-again.js';
import { Newcomers } from './newcomers.js';
import { RowPublisher } from './row-publisher.js';
import { Submission } from './submission.entity.js';

/** A mark that passes from one file to another that gives it too. */
export interface Passed {
  id: string;
  from: Snapshot;
  to: Snapshot;
}

/** A mark that two senders reported does not go with one of them: it passes to the other, and keeps its id. */
@Injectable()
export class Heirs {
  constructor(
    private readonly rows: RowPublisher,
    private readonly athletes: AthletesService,
    private readonly performances: PerformancesService,
  ) {}

  /** Withdraws these marks but those that pass to another file; the caller revises those. */
  async withdraw(
    db: EntityManager,
    submissionId: string,
    performanceIds: readonly string[],
    { reason, at }: { reason: string; at: Date },
  ): Promise<Passed[]> {
    const passed = await this.of(db, submissionId, performanceIds);
    const stays = new Set(passed.map(({ id }) => id));
    const gone = performanceIds.filter((id) => !stays.has(id));
    await this.performances.withdraw(db, gone, reason, at);
    return passed;
  }

  /** What these marks read in the next file that gives them; those that no other file gives are left out. */
  private async of(
    db: EntityManager,
    submissionId: string,
    performanceIds: readonly string[],
  ): Promise<Passed[]> {
    const givers = await giversOf(db, submissionId, performanceIds);
    if (givers.length === 0) return [];
    const ids = givers.map(({ performanceId }) => performanceId);
    const marks = new Map((await snapshots(db, 'id', ids)).map(({ id, values }) => [id, values]));
    const passed: Passed[] = [];
    for (const [id, some] of groupedBy(givers, (giver) => giver.submissionId)) {
      const submission = await db.findOneByOrFail(Submission, { id });
      passed.push(...(await this.said(db, submission, some, marks)));
    }
    return this.withoutDoubles(db, passed);
  }

  /** Somebody who was new when the row was read is the athlete of the mark that it gives. */
  private async said(
    db: EntityManager,
    submission: Submission,
    givers: readonly Giver[],
    marks: ReadonlyMap<string, Snapshot>,
  ): Promise<Passed[]> {
    const ofRow = new Map(givers.map(({ row, performanceId }) => [row, performanceId]));
    const newcomers = new Newcomers(this.athletes, submission.id, false);
    newcomers.remember(
      new Map(
        givers.flatMap(({ result, performanceId }) => {
          const mark = marks.get(performanceId);
          return mark ? [[result.athleteKey, sourceOf(mark)] as const] : [];
        }),
      ),
    );
    const performances = await this.rows.performancesOf(db, submission, givers, newcomers);
    return performances.flatMap((each): Passed[] => {
      const id = ofRow.get(each.row) ?? '';
      const from = marks.get(id);
      return from ? [{ id, from, to: snapshotOf(db, each) }] : [];
    });
  }

  /** What is public under the key of the other file already need not pass to it. */
  private async withoutDoubles(db: EntityManager, passed: readonly Passed[]): Promise<Passed[]> {
    const keyOf = ({ to }: Passed): string => String(to['natural_key']);
    const existing = await this.performances.existing(
      db,
      passed.map((each) => ({ eventId: String(each.to['event_id']), naturalKey: keyOf(each) })),
    );
    const taken = new Map(existing.map(({ naturalKey, performanceId }) => [naturalKey, performanceId]));
    return passed.filter((each) => {
      const owner = taken.get(keyOf(each)) ?? each.id;
      taken.set(keyOf(each), owner);
      return owner === each.id;
    });
  }
}
