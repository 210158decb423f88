import type { EntityManager } from 'typeorm';
import type { PerformancesService } from '../performances/performances.service.js';
import { snapshots } from '../performances/snapshots.js';
import { momentText } from '../platform/database/bulk.js';
import { marksOfRow } from './decision-store.js';
import { revisionsBy } from './revisions.js';

/** Takes back what a decided row did to the public: a revised mark reads as before, a new one is withdrawn. */
export async function undoRow(
  db: EntityManager,
  performances: PerformancesService,
  { submissionId, row, at }: { submissionId: string; row: number; at: Date },
): Promise<number> {
  const marks = await marksOfRow(db, submissionId, row);
  const revisions = (await revisionsBy(db, submissionId)).filter((each) => each.row === row);
  const before = new Map(revisions.map((each) => [each.id, each.from]));
  const now = await snapshots(db, 'id', marks);
  const revised = now.flatMap(({ id, values: from }) => {
    const to = before.get(id);
    return to ? [{ id, from, to }] : [];
  });
  const fresh = marks.filter((id) => !before.has(id));
  await performances.withdraw(db, fresh, 'The decision about this row was undone.', at);
  if (revised.length > 0) await performances.revise(db, revised);
  await db.query(
    `UPDATE performance_revision SET undone_at = $1
     WHERE submission_id = $2 AND row = $3 AND undone_at IS NULL`,
    [momentText(db, at), submissionId, row],
  );
  return marks.length;
}
