import type { EntityManager } from 'typeorm';
import { type Columns, insertMany } from '../platform/database/bulk.js';
import type { Transactions } from '../platform/database/transactions.js';
import type { Result } from './checked-row.js';
import type { Claim, Leases } from './leases.js';
import { unpacked } from './packed-result.js';
import type { Counted } from './tally.js';

const FORGET_AT_ONCE = 20_000;

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

/** Writes rows and findings that were counted before. */
export async function storeRows(db: EntityManager, { rows, findings }: Counted): Promise<void> {
  await insertMany(db, 'submission_row', ROW_COLUMNS, rows);
  await insertMany(db, 'finding', FINDING_COLUMNS, findings);
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

/** Every row that was understood, accepted or not yet. */
export async function understoodRows(db: EntityManager, submissionId: string): Promise<StoredRow[]> {
  const rows = await db.query<{ row: number; result: object | string }[]>(
    `SELECT row, result FROM submission_row
     WHERE submission_id = $1 AND verdict IN ('accepted', 'held') ORDER BY row`,
    [submissionId],
  );
  return rows.flatMap(({ row, result: stored }) => {
    const result = unpacked(stored);
    return 'discipline' in result ? [{ row, result }] : [];
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
