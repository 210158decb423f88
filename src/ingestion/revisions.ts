import type { EntityManager } from 'typeorm';
import type { Snapshot } from '../performances/snapshots.js';
import { type Columns, insertMany, momentText } from '../platform/database/bulk.js';
import { newId } from '../platform/database/id.js';
import { structure } from './decision-store.js';
import type { Submission } from './submission.entity.js';

const COLUMNS: Columns = [
  ['id', 'uuid'],
  ['performance_id', 'uuid'],
  ['submission_id', 'uuid'],
  ['row', 'integer'],
  ['kind', 'text'],
  ['snapshot', 'jsonb'],
  ['account_id', 'uuid'],
  ['revised_at', 'timestamptz'],
];

/** What a submission did to a mark that was public before it; `from` is the mark as it was. */
export interface Revision {
  id: string;
  row: number | null;
  kind: 'changed' | 'confirmed' | 'removed';
  from: Snapshot;
}

export async function keepRevisions(
  db: EntityManager,
  { id: submissionId, reviewedBy }: Pick<Submission, 'id' | 'reviewedBy'>,
  revisions: readonly Revision[],
  at: Date,
): Promise<void> {
  const rows = revisions.map(({ id, row, kind, from }) => [
    newId(),
    id,
    submissionId,
    row,
    kind,
    JSON.stringify(from),
    reviewedBy,
    momentText(db, at),
  ]);
  await insertMany(db, 'performance_revision', COLUMNS, rows);
}

type Kept = Revision & { revision: string };

/** What stands of what a submission did; the ids of revisions sort by time. */
async function kept(db: EntityManager, wanted: string, values: readonly unknown[]): Promise<Kept[]> {
  const rows: (Omit<Kept, 'from'> & { from: Snapshot | string })[] = await db.query(
    `SELECT r.id AS revision, r.performance_id AS id, r.row, r.kind, r.snapshot AS "from"
     FROM performance_revision r WHERE r.submission_id = $1 AND r.undone_at IS NULL ${wanted}`,
    [...values],
  );
  return rows.map((row) => ({ ...row, from: structure<Snapshot>(row.from) }));
}

/** The next revisions by a submission that changed or removed a mark, each with an id of its own. */
export const someRevisionsBy = (
  db: EntityManager,
  submissionId: string,
  { after, limit }: { after: string; limit: number },
): Promise<Kept[]> =>
  kept(db, `AND r.kind <> 'confirmed' AND r.id > $2 ORDER BY r.id LIMIT ${limit}`, [submissionId, after]);

/** What a submission did to marks that were public before it, in the order in which it was done. */
export const revisionsBy = (db: EntityManager, submissionId: string): Promise<Revision[]> =>
  kept(db, 'ORDER BY r.id', [submissionId]);

export const undoRevisions = (db: EntityManager, submissionId: string, at: Date): Promise<unknown> =>
  db.query('UPDATE performance_revision SET undone_at = $1 WHERE submission_id = $2 AND undone_at IS NULL', [
    momentText(db, at),
    submissionId,
  ]);
