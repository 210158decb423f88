import type { EntityManager } from 'typeorm';
import { changedBy } from '../platform/database/changed.js';
import { momentText } from '../platform/database/bulk.js';
import { moment } from './decision-store.js';

/** Number of the row of words that are for every row with the finding. */
export const EVERY_ROW = -1;

/** Why a warning is all right, in the words of somebody who knows. */
export interface Justification {
  words: string;
  /** Account of who wrote them. */
  accountId: string | null;
  at: Date;
  /** The earlier submission from which they were carried over, for the same row. */
  carriedFrom: string | null;
}

export interface Justified extends Justification {
  code: string;
  /** Null for every row with the finding. */
  row: number | null;
}

type Stored = Omit<Justified, 'at' | 'row'> & { at: Date | string; row: number };

/** How many warnings of the submission `$1` somebody has justified; of files without words no warning is looked at. */
export const JUSTIFIED_WARNINGS = `(SELECT count(DISTINCT f.seq) FROM justification j
  JOIN finding f ON f.submission_id = j.submission_id AND f.code = j.code AND f.severity = 'warning'
    AND (j.row = f.row OR j.row = ${EVERY_ROW})
  WHERE j.submission_id = $1)`;

export async function countJustified(db: EntityManager, submissionId: string): Promise<number> {
  const [{ count } = { count: 0 }] = await db.query<{ count: number | string }[]>(
    `SELECT ${JUSTIFIED_WARNINGS} AS count`,
    [submissionId],
  );
  return Number(count);
}

/** Other words for the same warning take the place of these. */
export async function keepJustification(
  db: EntityManager,
  submissionId: string,
  { code, row, words, accountId, at, carriedFrom }: Justified,
): Promise<void> {
  await db.query(
    `INSERT INTO justification (submission_id, code, row, words, account_id, justified_at, carried_from)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (submission_id, code, row) DO UPDATE SET words = excluded.words, account_id = excluded.account_id,
       justified_at = excluded.justified_at, carried_from = excluded.carried_from`,
    [submissionId, code, row ?? EVERY_ROW, words, accountId, momentText(db, at), carriedFrom],
  );
}

export async function removeJustification(
  db: EntityManager,
  submissionId: string,
  { code, row }: Pick<Justified, 'code' | 'row'>,
): Promise<boolean> {
  const sql = 'DELETE FROM justification WHERE submission_id = $1 AND code = $2 AND row = $3';
  return (await changedBy(db, sql, [submissionId, code, row ?? EVERY_ROW])) === 1;
}

/** By code and row, those for every row first. */
export async function justificationsAfter(
  db: EntityManager,
  submissionId: string,
  [code, row]: readonly [string, number],
  limit: number,
): Promise<Justified[]> {
  const found = await db.query<Stored[]>(
    `SELECT code, row, words, account_id AS "accountId", justified_at AS at, carried_from AS "carriedFrom"
     FROM justification WHERE submission_id = $1 AND (code, row) > ($2, $3) ORDER BY code, row LIMIT $4`,
    [submissionId, code, row, limit],
  );
  return found.map((each) => ({
    ...each,
    row: each.row === EVERY_ROW ? null : each.row,
    at: moment(each.at),
  }));
}
