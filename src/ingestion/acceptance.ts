import type { EntityManager } from 'typeorm';
import { changedBy } from '../platform/database/changed.js';
import { understood } from './packed-result.js';
import { JUSTIFIED_WARNINGS } from './justifications.js';
import type { StoredRow } from './row-store.js';
import type { Submission } from './submission.entity.js';

/** What a row that is not in order keeps from being published: itself, its contest, or the whole file. */
export const ACCEPTANCES = ['rows', 'disciplines', 'all'] as const;
export type Acceptance = (typeof ACCEPTANCES)[number];

/** Discipline, sex, age group and round; null for a row of which that cannot be told. */
const CONTEST = `COALESCE(r.result ->> 'contest', (r.result ->> 'discipline') || '|' || (r.result ->> 'sex') || '|'
  || COALESCE(r.result ->> 'ageGroup', '') || '|' || COALESCE(r.result ->> 'round', ''))`;
const KEPT = `EXISTS (SELECT 1 FROM finding f
  WHERE f.submission_id = r.submission_id AND f.row = r.row AND f.code = 'kept_back')`;
const OPEN = `r.submission_id = $1 AND NOT EXISTS (SELECT 1 FROM row_decision d
  WHERE d.submission_id = r.submission_id AND d.row = r.row AND d.undone_at IS NULL)`;
const UNPUBLISHED = `NOT EXISTS (SELECT 1 FROM performance p
  WHERE p.submission_id = r.submission_id AND p.row = r.row AND p.withdrawn_at IS NULL)`;

export interface Kept {
  /** Rows that were accepted by themselves and wait because of others. */
  kept: number;
  /** Rows that waited before and wait no more. */
  freed: StoredRow[];
}

/**
 * Keeps back what the sender wants kept back, and frees what no longer has a reason: after the rules have judged the
 * rows, and after each decision of a person. A fault of the file as a whole keeps back all. Counts are for the caller.
 */
export async function keepBack(
  db: EntityManager,
  { id, acceptance }: Pick<Submission, 'id' | 'acceptance'>,
): Promise<Kept> {
  if (acceptance === 'rows') return { kept: 0, freed: [] };
  const before = await waiting(db, id);
  await db.query(
    `UPDATE submission_row AS r SET verdict = 'accepted' WHERE ${OPEN} AND r.verdict = 'held' AND ${KEPT}`,
    [id],
  );
  await db.query(
    `DELETE FROM finding WHERE submission_id = $1 AND code = 'kept_back' AND row NOT IN (
       SELECT d.row FROM row_decision d WHERE d.submission_id = $1 AND d.undone_at IS NULL)`,
    [id],
  );
  await note(db, id, acceptance === 'all');
  const kept = await changedBy(
    db,
    `UPDATE submission_row AS r SET verdict = 'held' WHERE ${OPEN} AND r.verdict = 'accepted' AND ${KEPT}`,
    [id],
  );
  const after = new Set((await waiting(db, id)).map(({ row }) => row));
  return { kept, freed: before.filter(({ row }) => !after.has(row)) };
}

/** The same after a decision of a person, with the counts of the submission; answers the rows that are free now. */
export async function settle(db: EntityManager, submission: Submission): Promise<StoredRow[]> {
  if (submission.acceptance === 'rows') return [];
  const { freed } = await keepBack(db, submission);
  await db.query(
    `UPDATE submission SET rows_accepted = ${rowsThatAre('accepted')}, rows_held = ${rowsThatAre('held')},
       rows_rejected = ${rowsThatAre('rejected')}, finding_warnings = (
         SELECT count(*) FROM finding f WHERE f.submission_id = submission.id AND f.severity = 'warning'),
       warnings_justified = ${JUSTIFIED_WARNINGS}
     WHERE id = $1`,
    [submission.id],
  );
  return freed;
}

const rowsThatAre = (verdict: string): string =>
  `(SELECT count(*) FROM submission_row r WHERE r.submission_id = submission.id AND r.verdict = '${verdict}')`;

interface Found {
  last: number | null;
  /** A fault of the file as a whole. */
  fault: string | null;
}

/** A finding for each row that is kept back, which names the first row that is the reason. */
async function note(db: EntityManager, id: string, isWhole: boolean): Promise<void> {
  const reasons = `SELECT ${CONTEST} AS contest, min(r.row) AS row FROM submission_row r
    WHERE r.submission_id = $1 AND r.verdict <> 'accepted' GROUP BY 1`;
  const found: { contest: string | null; row: number }[] = await db.query(reasons, [id]);
  const [{ last, fault } = { last: 0, fault: null }] = await db.query<Found[]>(
    `SELECT max(seq) AS last, min(CASE WHEN row IS NULL AND severity = 'error' THEN code END) AS fault
     FROM finding WHERE submission_id = $1`,
    [id],
  );
  const everywhere = isWhole ? found : found.filter(({ contest }) => contest === null);
  const first = everywhere.length > 0 ? Math.min(...everywhere.map(({ row }) => row)) : null;
  const whole = fault ?? (first === null ? null : `row ${first}`);
  const text = whole === null ? `'row ' || b.row` : `CAST($1 AS varchar(300))`;
  const open = whole === null ? OPEN : OPEN.replace('$1', '$2');
  const join = whole === null ? `JOIN (${reasons}) b ON b.contest = ${CONTEST}` : '';
  await db.query(
    `INSERT INTO finding (submission_id, seq, row, code, severity, text)
     SELECT r.submission_id, ${last ?? 0} + row_number() OVER (ORDER BY r.row), r.row, 'kept_back',
       'warning', ${text}
     FROM submission_row r ${join} WHERE ${open} AND r.verdict = 'accepted' AND ${UNPUBLISHED}`,
    whole === null ? [id] : [whole, id],
  );
}

async function waiting(db: EntityManager, id: string): Promise<StoredRow[]> {
  const rows: { row: number; result: object | string }[] = await db.query(
    `SELECT r.row, r.result FROM submission_row r
     WHERE r.submission_id = $1 AND r.verdict = 'held' AND ${KEPT} ORDER BY r.row`,
    [id],
  );
  return rows.flatMap(({ row, result }) => {
    const read = understood(result);
    return read ? [{ row, result: read }] : [];
  });
}
