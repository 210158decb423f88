import type { EntityManager } from 'typeorm';
import { selectIn } from '../platform/database/bulk.js';
import { HashedEntries, headOf } from './hashed-entries.js';

/** Twelve megabytes; what a file gives after so many may be given by two of its rows. */
const MOST = 2_000_000;

/** Remembers which public marks the rows of a file give again: each of them is given by one row. */
export class GivenMarks {
  private readonly entries = new HashedEntries(0);

  has(performanceId: string): boolean {
    return this.entries.of(...headOf(performanceId)).length > 0;
  }

  add(performanceId: string): void {
    if (this.entries.size < MOST && !this.has(performanceId)) this.entries.add(...headOf(performanceId), []);
  }
}

/** Of these public marks those that no other row of the submission, one that is published already, gives again. */
export async function notGivenByOtherRows(
  db: EntityManager,
  submissionId: string,
  { performanceIds, rows }: { performanceIds: readonly string[]; rows: ReadonlySet<number> },
): Promise<string[]> {
  const given = await selectIn<{ id: string; row: number }>(
    db,
    (list) => `SELECT performance_id AS id, row FROM mark_given_again
      WHERE performance_id ${list} AND submission_id = '${submissionId}'`,
    performanceIds,
  );
  const taken = new Set(given.flatMap(({ id, row }) => (rows.has(row) ? [] : [id])));
  return performanceIds.filter((id) => !taken.has(id));
}
