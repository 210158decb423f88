import type { EntityManager } from 'typeorm';
import type { NewPerformance } from '../performances/new-performance.js';
import type { PerformancesService } from '../performances/performances.service.js';
import { snapshotOf, withSourceOf } from '../performances/snapshots.js';
import { grouped } from '../platform/collections/grouped.js';
import type { Side } from './diff.js';
import { keepGivenAgain } from './given-again.js';
import type { MarkOfOthers } from './marks-of-others.js';
import { keepRevisions } from './revisions.js';
import type { Submission } from './submission.entity.js';

/** A mark that only lists had, and the row of its meet's own file. */
export interface Moved {
  performance: NewPerformance;
  mark: Side<MarkOfOthers>;
}

/**
 * Marks of lists move to their meet, under their ids and as its file reads them, so that its page has all of them. The
 * lists are remembered: when the file goes, their marks stay.
 */
export async function moveToMeet(
  db: EntityManager,
  submission: Submission,
  moved: readonly Moved[],
  { performances, now }: { performances: PerformancesService; now: Date },
): Promise<void> {
  if (moved.length === 0) return;
  const revised = moved.map(({ performance, mark: { ref, values: from } }) => ({
    id: ref.id,
    row: performance.row,
    kind: 'changed' as const,
    from,
    to: withSourceOf(from, snapshotOf(db, performance)),
  }));
  const lists = grouped(
    moved,
    ({ mark }) => mark.ref.submissionId,
    ({ mark }) => ({ performanceId: mark.ref.id, row: Number(mark.values['row']) }),
  );
  for (const [id, given] of lists) await keepGivenAgain(db, id, given);
  await keepRevisions(db, submission, revised, now);
  await performances.revise(db, revised);
}
