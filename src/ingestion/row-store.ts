import type { EntityManager } from 'typeorm';
import { analyse } from '../platform/database/analyse.js';
import { type Columns, insertMany } from '../platform/database/bulk.js';
import type { Transactions } from '../platform/database/transactions.js';
import type { Result, Verdict } from './checked-row.js';
import { FINDING_COLUMNS, findingRow } from './finding-row.js';
import type { Claim, Leases } from './leases.js';
import { packed, understood, unpacked } from './packed-result.js';
import type { Remark } from './readers/reader.js';
import type { Counted } from './tally.js';

const FORGET_AT_ONCE = 20_000;
const MANY_ROWS = 5_000;

const ROW_COLUMNS: Columns = [
  ['submission_id', 'uuid'],
  ['row', 'integer'],
  ['verdict', 'text'],
  ['raw', 'text'],
  ['result', 'jsonb'],
];
export interface StoredRow {
  row: number;
  result: Result;
}

/** Writes rows and findings that were counted before. */
export async function storeRows(db: EntityManager, { rows, findings }: Counted): Promise<void> {
  await insertMany(db, 'submission_row', ROW_COLUMNS, rows);
  await insertMany(db, 'finding', FINDING_COLUMNS, findings);
}

/** Else PostgreSQL takes a file of a million rows for a short one and sorts what is left of it for every published batch. */
export async function tellOfLength(transactions: Transactions, rows: number): Promise<void> {
  if (rows >= MANY_ROWS) await analyse(transactions, ['submission_row']);
}

/** Findings of rows that are stored already; null for the file as a whole. */
export async function addFindings(
  db: EntityManager,
  submissionId: string,
  fresh: readonly (Remark & { row: number | null })[],
): Promise<void> {
  if (fresh.length === 0) return;
  const [last] = await db.query<{ seq: number | null }[]>(
    'SELECT max(seq) AS seq FROM finding WHERE submission_id = $1',
    [submissionId],
  );
  const after = last?.seq ?? 0;
  const findings = fresh.map((each, at) =>
    findingRow({ submissionId, seq: after + at + 1, row: each.row }, each),
  );
  await storeRows(db, { rows: [], findings });
}

/** Forgets what an interrupted run had stored, in pieces, so that no statement takes long. */
export async function forgetRows(transactions: Transactions, leases: Leases, claim: Claim): Promise<void> {
  for (const [table, place] of [
    ['finding', 'seq'],
    ['submission_row', 'row'],
  ] as const) {
    for (let goesOn = true; goesOn;) {
      goesOn = await transactions.run(async (db) => {
        const [last] = await db.query<{ place: number }[]>(
          `SELECT ${place} AS place FROM ${table} WHERE submission_id = $1
           ORDER BY ${place} LIMIT 1 OFFSET ${FORGET_AT_ONCE}`,
          [claim.id],
        );
        await leases.hold(db, claim);
        const before = last ? `AND ${place} < $2` : '';
        const parameters = last ? [claim.id, last.place] : [claim.id];
        await db.query(`DELETE FROM ${table} WHERE submission_id = $1 ${before}`, parameters);
        return last !== undefined;
      });
    }
  }
}

const listOf = (verdicts: readonly Verdict[]): string => verdicts.map((verdict) => `'${verdict}'`).join(', ');

/** Rows that were understood. */
export async function understoodRows(
  db: EntityManager,
  submissionId: string,
  verdicts: readonly Verdict[],
): Promise<StoredRow[]> {
  const rows = await db.query<{ row: number; result: object | string }[]>(
    `SELECT row, result FROM submission_row
     WHERE submission_id = $1 AND verdict IN (${listOf(verdicts)}) ORDER BY row`,
    [submissionId],
  );
  return rows.flatMap(({ row, result: stored }) => {
    const result = understood(stored);
    return result ? [{ row, result }] : [];
  });
}

/** Accepted rows in the order of the file, from after a row on. */
export async function acceptedRows(
  db: EntityManager,
  submissionId: string,
  after: number,
  limit: number,
): Promise<StoredRow[]> {
  const rows = await db.query<{ row: number; result: object | string }[]>(
    `SELECT row, result FROM submission_row
     WHERE submission_id = $1 AND verdict = 'accepted' AND row > $2 ORDER BY row LIMIT $3`,
    [submissionId, after, limit],
  );
  return rows.map(({ row, result }) => ({ row, result: unpacked(result) }));
}

export interface VerdictRow extends StoredRow {
  verdict: Verdict;
}

/** Rows from after one to the end, or to another and with it. */
export interface RowsAsked {
  verdicts: readonly Verdict[];
  after: number;
  through: number | null;
}

const IS_NEWCOMER = `result ->> 'athleteKey' LIKE 'new|%'`;

/** Whether one of these rows is of an athlete who was new when the file was checked. */
export async function hasNewcomers(
  db: EntityManager,
  submissionId: string,
  asked: RowsAsked,
): Promise<boolean> {
  const { where, values } = conditionsOf(submissionId, asked);
  const rows = await db.query<unknown[]>(
    `SELECT 1 FROM submission_row WHERE ${where} AND ${IS_NEWCOMER} LIMIT 1`,
    values,
  );
  return rows.length > 0;
}

/**
 * Those of the next so many rows whose athletes were new when the file was checked, and the last row that was looked
 * at; null at the end. A condition would not do: PostgreSQL takes newcomers for few and sorts all that is left for each page.
 */
export async function newcomerRows(
  db: EntityManager,
  submissionId: string,
  asked: RowsAsked,
  limit: number,
): Promise<{ rows: VerdictRow[]; last: number | null }> {
  const { where, values } = conditionsOf(submissionId, asked);
  const rows = await db.query<(Omit<VerdictRow, 'result'> & { result: object | string | null })[]>(
    `SELECT row, verdict, CASE WHEN ${IS_NEWCOMER} THEN result END AS result FROM submission_row
     WHERE ${where} ORDER BY row LIMIT ${limit}`,
    values,
  );
  return {
    rows: rows.flatMap(({ result, ...rest }) => (result ? [{ ...rest, result: unpacked(result) }] : [])),
    last: rows.length < limit ? null : (rows.at(-1)?.row ?? null),
  };
}

function conditionsOf(submissionId: string, { verdicts, after, through }: RowsAsked) {
  const isWithin = through === null ? '' : 'AND row <= $3';
  return {
    where: `submission_id = $1 AND verdict IN (${listOf(verdicts)}) AND row > $2 ${isWithin}`,
    values: through === null ? [submissionId, after] : [submissionId, after, through],
  };
}

/** The last of so many accepted rows after one; null when there are not so many. */
export async function endOfPart(
  db: EntityManager,
  submissionId: string,
  after: number,
  rows: number,
): Promise<number | null> {
  const [last] = await db.query<{ row: number }[]>(
    `SELECT row FROM submission_row WHERE submission_id = $1 AND verdict = 'accepted' AND row > $2
     ORDER BY row LIMIT 1 OFFSET ${rows - 1}`,
    [submissionId, after],
  );
  return last?.row ?? null;
}

/** Other verdicts and results for rows that are stored already. */
export const changeRows = (
  db: EntityManager,
  submissionId: string,
  rows: readonly VerdictRow[],
): Promise<void> =>
  insertMany(
    db,
    'submission_row',
    ROW_COLUMNS,
    rows.map(({ row, verdict, result }) => [submissionId, row, verdict, '', packed(result)]),
    'ON CONFLICT (submission_id, row) DO UPDATE SET verdict = excluded.verdict, result = excluded.result',
  );
