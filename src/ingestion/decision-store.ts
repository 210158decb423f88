import type { EntityManager } from 'typeorm';
import { momentText, selectIn } from '../platform/database/bulk.js';
import { newId } from '../platform/database/id.js';
import type { Result, Verdict } from './checked-row.js';
import type { Corrections } from './corrected.js';
import { packed, unpacked } from './packed-result.js';
import type { Remark } from './readers/reader.js';
import type { StoredRow } from './row-store.js';
import { listOfRows } from './row-numbers.js';

/** What a person decided about one row, and what the row was before. */
export interface RowDecision {
  id: string;
  row: number;
  decision: 'accept' | 'reject';
  corrections: Corrections;
  athlete: 'known' | 'new' | null;
  athleteId: string | null;
  reason: string | null;
  /** What the rules still say of the row as it was decided. */
  remarks: Remark[];
  verdictBefore: Verdict;
  accountId: string | null;
  decidedAt: Date;
}

type Stored = Omit<RowDecision, 'corrections' | 'remarks' | 'decidedAt'> & {
  corrections: Corrections | string;
  remarks: Remark[] | string;
  decidedAt: Date | string;
};

const COLUMNS = `id, row, decision, corrections, athlete, athlete_id AS "athleteId", reason, remarks,
  verdict_before AS "verdictBefore", account_id AS "accountId", decided_at AS "decidedAt"`;

export const structure = <T>(stored: T | string): T =>
  typeof stored === 'string' ? (JSON.parse(stored) as T) : stored;

export const moment = (stored: Date | string): Date =>
  typeof stored === 'string' ? new Date(`${stored.replace(' ', 'T')}Z`) : stored;

const decisionOf = (stored: Stored): RowDecision => ({
  ...stored,
  corrections: structure(stored.corrections),
  remarks: structure(stored.remarks),
  decidedAt: moment(stored.decidedAt),
});

/** The decisions that stand, by row. */
export async function decisionsOf(
  db: EntityManager,
  submissionId: string,
  rows: readonly number[],
): Promise<Map<number, RowDecision>> {
  if (rows.length === 0) return new Map();
  const found: Stored[] = await db.query(
    `SELECT ${COLUMNS} FROM row_decision
     WHERE submission_id = $1 AND undone_at IS NULL AND row IN (${listOfRows(rows)})`,
    [submissionId],
  );
  return new Map(found.map((stored) => [stored.row, decisionOf(stored)]));
}

/**
 * Called before the row is changed: it is kept as it is stored, with the contest of a row that was not understood.
 * The unique index refuses a second decision about the same row.
 */
export async function keepDecision(
  db: EntityManager,
  submissionId: string,
  decision: Omit<RowDecision, 'id'>,
): Promise<void> {
  const { row, corrections, athlete, athleteId, reason, remarks, verdictBefore } = decision;
  await db.query(
    `INSERT INTO row_decision (id, submission_id, row, decision, corrections, athlete, athlete_id, reason,
       remarks, verdict_before, result_before, account_id, decided_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10,
       (SELECT r.result FROM submission_row r WHERE r.submission_id = $2 AND r.row = $3), $11, $12)`,
    [
      newId(),
      submissionId,
      row,
      decision.decision,
      JSON.stringify(corrections),
      athlete,
      athleteId,
      reason,
      JSON.stringify(remarks),
      verdictBefore,
      decision.accountId,
      momentText(db, decision.decidedAt),
    ],
  );
}

/** True for the one call that took the decision back. */
export async function undoDecision(
  db: EntityManager,
  id: string,
  by: { accountId: string | null; at: Date },
): Promise<boolean> {
  const [open] = await db.query<{ id: string }[]>(
    'SELECT id FROM row_decision WHERE id = $1 AND undone_at IS NULL',
    [id],
  );
  if (!open) return false;
  await db.query('UPDATE row_decision SET undone_at = $1, undone_by = $2 WHERE id = $3', [
    momentText(db, by.at),
    by.accountId,
    id,
  ]);
  return true;
}

/** The row as it was before the decision. */
export async function restoreRow(
  db: EntityManager,
  submissionId: string,
  { id, row }: Pick<RowDecision, 'id' | 'row'>,
): Promise<void> {
  await db.query(
    `UPDATE submission_row SET
       verdict = (SELECT d.verdict_before FROM row_decision d WHERE d.id = $1),
       result = (SELECT d.result_before FROM row_decision d WHERE d.id = $1)
     WHERE submission_id = $2 AND row = $3`,
    [id, submissionId, row],
  );
}

export async function setRow(
  db: EntityManager,
  submissionId: string,
  row: number,
  { verdict, result }: { verdict: Verdict; result: Result | null },
): Promise<void> {
  await db.query(
    'UPDATE submission_row SET verdict = $1, result = $2 WHERE submission_id = $3 AND row = $4',
    [verdict, packed(result), submissionId, row],
  );
}

/** Accepted rows of the same athlete, to see whether two rows would be one mark. */
export async function acceptedOfAthlete(
  db: EntityManager,
  submissionId: string,
  athleteKeys: readonly string[],
): Promise<StoredRow[]> {
  const rows = await selectIn<{ row: number; result: object | string }>(
    db,
    (list) => `SELECT row, result FROM submission_row
      WHERE result ->> 'athleteKey' ${list} AND submission_id = '${submissionId}' AND verdict = 'accepted'`,
    athleteKeys,
  );
  return rows.map(({ row, result }) => ({ row, result: unpacked(result) }));
}

/** Who was entered for these athletes of the file when other rows of it were published. */
export async function enteredBefore(
  db: EntityManager,
  submissionId: string,
  athleteKeys: readonly string[],
): Promise<Map<string, string>> {
  const rows = await selectIn<{ key: string; id: string }>(
    db,
    (list) => `SELECT r.result ->> 'athleteKey' AS key, p.athlete_id AS id FROM submission_row r
      JOIN performance p ON p.submission_id = r.submission_id AND p.row = r.row
      WHERE r.result ->> 'athleteKey' ${list} AND r.submission_id = '${submissionId}'`,
    athleteKeys,
  );
  return new Map(rows.map(({ key, id }) => [key, id]));
}

/** The counts of the submission follow the verdicts of its rows. */
export async function moveRows(
  db: EntityManager,
  submissionId: string,
  moves: readonly (readonly [from: Verdict, to: Verdict])[],
): Promise<void> {
  const change = { accepted: 0, held: 0, rejected: 0 };
  for (const [from, to] of moves) {
    change[from] -= 1;
    change[to] += 1;
  }
  await db.query(
    `UPDATE submission SET rows_accepted = rows_accepted + $1, rows_held = rows_held + $2,
       rows_rejected = rows_rejected + $3 WHERE id = $4`,
    [change.accepted, change.held, change.rejected, submissionId],
  );
}

export async function marksOfRow(db: EntityManager, submissionId: string, row: number): Promise<string[]> {
  const rows: { id: string }[] = await db.query(
    'SELECT id FROM performance WHERE submission_id = $1 AND row = $2 AND withdrawn_at IS NULL',
    [submissionId, row],
  );
  return rows.map(({ id }) => id);
}
