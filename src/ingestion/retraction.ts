import type { EntityManager } from 'typeorm';
import type { PerformancesService } from '../performances/performances.service.js';
import { type Snapshot, snapshots } from '../performances/snapshots.js';
import { momentText, selectIn } from '../platform/database/bulk.js';
import { structure } from './decision-store.js';
import { keepRevisions } from './revisions.js';
import type { Submission } from './submission.entity.js';

const LIVE = new Set(['published', 'superseded']);

/** The marks of the submission are withdrawn; one that had taken the place of another sender's reads as that again. */
export async function retractMarks(
  db: EntityManager,
  performances: PerformancesService,
  submission: Pick<Submission, 'id' | 'reviewedBy'>,
  { reason, at }: { reason: string; at: Date },
): Promise<void> {
  const own: { id: string }[] = await db.query(
    'SELECT id FROM performance WHERE submission_id = $1 AND withdrawn_at IS NULL',
    [submission.id],
  );
  const before = await readingsOfOthers(db, submission.id);
  const gone = own.filter(({ id }) => !before.has(id)).map(({ id }) => id);
  await performances.withdraw(db, gone, reason, at);
  const revised = (await snapshots(db, 'id', [...before.keys()])).flatMap(({ id, values: from }) => {
    const to = before.get(id);
    return to ? [{ id, row: Number(from['row']), kind: 'changed' as const, from, to }] : [];
  });
  if (revised.length === 0) return;
  await keepRevisions(db, submission, revised, at);
  await performances.revise(db, revised);
}

/** Exactly what the retraction at this moment did is taken back. */
export async function takeBackRetraction(
  db: EntityManager,
  performances: PerformancesService,
  { id, reviewedAt }: { id: string; reviewedAt: Date },
  now: Date,
): Promise<void> {
  const at = momentText(db, reviewedAt);
  const withdrawn: { id: string }[] = await db.query(
    'SELECT id FROM performance WHERE submission_id = $1 AND withdrawn_at = $2',
    [id, at],
  );
  await performances.restore(
    db,
    withdrawn.map((row) => row.id),
  );
  const done: { id: string; to: Snapshot | string }[] = await db.query(
    `SELECT performance_id AS id, snapshot AS "to" FROM performance_revision
     WHERE submission_id = $1 AND revised_at = $2 AND undone_at IS NULL`,
    [id, at],
  );
  if (done.length === 0) return;
  const to = new Map(done.map((each) => [each.id, structure<Snapshot>(each.to)]));
  const current = await snapshots(db, 'id', [...to.keys()]);
  const revised = current.flatMap(({ id: mark, values: from }) => {
    const back = to.get(mark);
    return back ? [{ id: mark, from, to: back }] : [];
  });
  await performances.revise(db, revised);
  await db.query(
    `UPDATE performance_revision SET undone_at = $1
     WHERE submission_id = $2 AND revised_at = $3 AND undone_at IS NULL`,
    [momentText(db, now), id, at],
  );
}

/** What its marks read before this submission, or a version before it, took them over from somebody else. */
async function readingsOfOthers(db: EntityManager, submissionId: string): Promise<Map<string, Snapshot>> {
  const revisions = await db.query<{ id: string; snapshot: Snapshot | string }[]>(
    `SELECT r.performance_id AS id, r.snapshot FROM performance p
     JOIN performance_revision r ON r.performance_id = p.id
     WHERE p.submission_id = $1 AND p.withdrawn_at IS NULL AND r.undone_at IS NULL ORDER BY r.id DESC`,
    [submissionId],
  );
  if (revisions.length === 0) return new Map();
  const versions = await db.query<{ id: string }[]>(
    `WITH RECURSIVE version(id) AS (
       SELECT id FROM submission WHERE id = $1
       UNION SELECT submission.id FROM submission JOIN version ON submission.superseded_by = version.id)
     SELECT id FROM version`,
    [submissionId],
  );
  const own = new Set(versions.map(({ id }) => id));
  const found = new Map<string, Snapshot>();
  for (const { id, snapshot } of revisions) {
    const values = structure<Snapshot>(snapshot);
    if (!found.has(id) && !own.has(String(values['submission_id']))) found.set(id, values);
  }
  const senders = [...new Set([...found.values()].map((values) => String(values['submission_id'])))];
  const states = await selectIn<{ id: string; status: string }>(
    db,
    (list) => `SELECT id, status FROM submission WHERE id ${list}`,
    senders,
  );
  const live = new Set(states.filter(({ status }) => LIVE.has(status)).map(({ id }) => id));
  return new Map([...found].filter(([, values]) => live.has(String(values['submission_id']))));
}
