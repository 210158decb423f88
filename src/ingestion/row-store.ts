import type { EntityManager } from 'typeorm';
import { type Columns, insertMany, type Value } from '../platform/database/bulk.js';
import type { CheckedRow, Result, Verdict } from './checked-row.js';
import { FINDING_RULES } from './finding-codes.js';
import type { Remark } from './readers/reader.js';

const ROW_COLUMNS: Columns = [
  ['submission_id', 'uuid'],
  ['row', 'integer'],
  ['verdict', 'text'],
  ['raw', 'text'],
  ['result', 'jsonb'],
];
const FINDING_COLUMNS: Columns = [
  ['submission_id', 'uuid'],
  ['seq', 'integer'],
  ['row', 'integer'],
  ['code', 'text'],
  ['severity', 'text'],
  ['field', 'text'],
  ['path', 'text'],
  ['text', 'text'],
  ['suggestion', 'text'],
];

export interface StoredRow {
  row: number;
  result: Result;
}

/** An error rejects the row, a doubt holds it, anything else lets it pass. */
export function verdictOf({ result, remarks }: CheckedRow): Verdict {
  if (remarks.some(({ code }) => FINDING_RULES[code].severity === 'error')) return 'rejected';
  if (remarks.some(({ code }) => FINDING_RULES[code].holds)) return 'held';
  return result ? 'accepted' : 'rejected';
}

/** What is counted while a file is read. */
export class Tally {
  readonly rows = { received: 0, accepted: 0, held: 0, rejected: 0 };
  readonly findings = { error: 0, warning: 0, info: 0 };
  private seq = 0;

  row(row: CheckedRow): Verdict {
    const verdict = verdictOf(row);
    this.rows.received += 1;
    this.rows[verdict] += 1;
    return verdict;
  }

  finding(submissionId: string, row: number | null, remark: Remark, path?: string): Value[] {
    const { severity } = FINDING_RULES[remark.code];
    this.findings[severity] += 1;
    this.seq += 1;
    return [
      submissionId,
      this.seq,
      row,
      remark.code,
      severity,
      cut(remark.field, 60),
      cut(remark.path ?? path, 200),
      cut(remark.text, 300),
      cut(remark.suggestion, 300),
    ];
  }
}

const cut = (text: string | undefined, length: number): string | null => text?.slice(0, length) ?? null;

export async function storeRows(
  db: EntityManager,
  submissionId: string,
  rows: readonly CheckedRow[],
  tally: Tally,
): Promise<void> {
  const kept = rows.map((row) => [
    submissionId,
    row.row,
    tally.row(row),
    row.raw,
    JSON.stringify(row.result ?? {}),
  ]);
  const findings = rows.flatMap((row) =>
    row.remarks.map((remark) => tally.finding(submissionId, row.row, remark, row.path)),
  );
  await insertMany(db, 'submission_row', ROW_COLUMNS, kept);
  await insertMany(db, 'finding', FINDING_COLUMNS, findings);
}

export async function storeRemarks(
  db: EntityManager,
  submissionId: string,
  remarks: readonly Remark[],
  tally: Tally,
): Promise<void> {
  const findings = remarks.map((remark) => tally.finding(submissionId, null, remark));
  await insertMany(db, 'finding', FINDING_COLUMNS, findings);
}

/** Forgets what an interrupted run had stored. */
export async function forgetRows(db: EntityManager, submissionId: string): Promise<void> {
  await db.query('DELETE FROM finding WHERE submission_id = $1', [submissionId]);
  await db.query('DELETE FROM submission_row WHERE submission_id = $1', [submissionId]);
}

/** Accepted rows in the order of the file, from after a row on. */
export async function acceptedRows(
  db: EntityManager,
  submissionId: string,
  after: number,
  limit: number,
): Promise<StoredRow[]> {
  const rows = await db.query<{ row: number; result: Result | string }[]>(
    `SELECT row, result FROM submission_row
     WHERE submission_id = $1 AND verdict = 'accepted' AND row > $2 ORDER BY row LIMIT $3`,
    [submissionId, after, limit],
  );
  return rows.map(({ row, result }) => ({
    row,
    result: typeof result === 'string' ? (JSON.parse(result) as Result) : result,
  }));
}
