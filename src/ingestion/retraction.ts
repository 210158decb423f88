import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PerformancesService } from '../performances/performances.service.js';
import { type Snapshot, snapshots } from '../performances/snapshots.js';
import { Clock } from '../platform/clock/clock.js';
import { changeIn, momentText, selectIn } from '../platform/database/bulk.js';
import { isPostgres } from '../platform/database/dialect.js';
import { Problem } from '../platform/http/problem.js';
import { structure } from './decision-store.js';
import { Heirs, type Passed } from './heirs.js';
import { keepRevisions } from './revisions.js';
import { contradict } from './same-reading.js';
import type { Submission } from './submission.entity.js';

const LIVE = new Set(['published', 'superseded']);
export const OTHERS_SINCE = 'Other results have taken the place of these since; retract those first.';

/** The marks of a file count no more, and count again when that is undone. */
@Injectable()
export class Retraction {
  constructor(
    private readonly performances: PerformancesService,
    private readonly heirs: Heirs,
    private readonly clock: Clock,
  ) {}

  /**
   * The marks of the submission are withdrawn. One that had taken the place of another sender's reads as that again,
   * and one that another file gives too passes to that.
   */
  async retract(
    db: EntityManager,
    submission: Pick<Submission, 'id' | 'reviewedBy'>,
    { reason, at }: { reason: string; at: Date },
  ): Promise<void> {
    // Whoever is about to leave out a row because of these marks is waited for.
    const isHeld = isPostgres(db) ? 'FOR UPDATE' : '';
    const own: { id: string }[] = await db.query(
      `SELECT id FROM performance WHERE submission_id = $1 AND withdrawn_at IS NULL ${isHeld}`,
      [submission.id],
    );
    const before = await readingsOfOthers(db, submission.id);
    const gone = own.filter(({ id }) => !before.has(id)).map(({ id }) => id);
    const passed = await this.heirs.withdraw(db, submission.id, gone, { reason, at });
    const revised = [...(await revisedTo(db, before)), ...passed];
    if (revised.length === 0) return;
    const kept = revised.map(({ id, from }) => ({
      id,
      row: Number(from['row']),
      kind: 'changed' as const,
      from,
    }));
    await keepRevisions(db, submission, kept, at);
    await this.performances.revise(db, revised);
  }

  /** Exactly what the retraction at this moment did is taken back, and with it what others did to these marks since. */
  async takeBack(db: EntityManager, { id, reviewedAt }: { id: string; reviewedAt: Date }): Promise<void> {
    const at = momentText(db, reviewedAt);
    const withdrawn: { id: string }[] = await db.query(
      'SELECT id FROM performance WHERE submission_id = $1 AND withdrawn_at = $2',
      [id, at],
    );
    const done: { id: string; to: Snapshot | string }[] = await db.query(
      `SELECT performance_id AS id, snapshot AS "to" FROM performance_revision
       WHERE submission_id = $1 AND revised_at = $2 AND undone_at IS NULL`,
      [id, at],
    );
    const to = new Map(done.map((each) => [each.id, structure<Snapshot>(each.to)]));
    const marks = [...to.keys()];
    await refuseOtherReadings(db, marks, reviewedAt);
    // Whoever had them since may have withdrawn them.
    await this.performances.restore(db, marks);
    await this.performances.revise(db, await revisedTo(db, to));
    await this.performances.restore(
      db,
      withdrawn.map((row) => row.id),
    );
    await refuseTwins(
      db,
      withdrawn.map((row) => row.id),
      at,
    );
    const now = momentText(db, this.clock.now());
    await changeIn(
      db,
      (list) => `UPDATE performance_revision SET undone_at = '${now}'
        WHERE performance_id ${list} AND revised_at >= '${at}' AND undone_at IS NULL`,
      marks,
    );
  }
}

/** Marks that count, beside what they are to read. */
export async function revisedTo(db: EntityManager, to: ReadonlyMap<string, Snapshot>): Promise<Passed[]> {
  return (await snapshots(db, 'id', [...to.keys()])).flatMap(({ id, values: from }) => {
    const next = to.get(id);
    return next ? [{ id, from, to: next }] : [];
  });
}

/** A mark that was corrected since, in the file that it passed to, is not overwritten without a word. */
async function refuseOtherReadings(db: EntityManager, marks: readonly string[], at: Date): Promise<void> {
  const later = await selectIn<{ id: string; given: Snapshot | string }>(
    db,
    (list) => `SELECT performance_id AS id, snapshot AS given FROM performance_revision
      WHERE performance_id ${list} AND revised_at > '${momentText(db, at)}' AND undone_at IS NULL ORDER BY id DESC`,
    marks,
  );
  const given = new Map(later.map((each) => [each.id, structure<Snapshot>(each.given)]));
  for (const { id, values } of await snapshots(db, 'id', [...given.keys()])) {
    if (contradict(given.get(id) ?? values, values)) throw new Problem('conflict', OTHERS_SINCE);
  }
}

/** What another sender has published since would stand beside the mark that comes back. */
async function refuseTwins(db: EntityManager, back: readonly string[], since: string): Promise<void> {
  const twins = await selectIn(
    db,
    (
      list,
    ) => `SELECT mine.id FROM performance mine JOIN performance other ON other.athlete_id = mine.athlete_id
        AND other.day = mine.day AND other.discipline = mine.discipline AND other.mark_value = mine.mark_value
        AND (other.round = mine.round OR other.round IS NULL OR mine.round IS NULL)
      WHERE mine.id ${list} AND other.submission_id <> mine.submission_id AND other.withdrawn_at IS NULL
        AND other.created_at > '${since}'`,
    back,
  );
  if (twins.length > 0) throw new Problem('conflict', OTHERS_SINCE);
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
