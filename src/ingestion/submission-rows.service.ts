import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Identity } from '../accounts/identity.js';
import { groupedBy } from '../platform/collections/grouped.js';
import { cursorOf, keyOf, type Page, pageOf } from '../platform/database/page.js';
import type { Result, Verdict } from './checked-row.js';
import { decisionsOf } from './decision-store.js';
import { understood } from './packed-result.js';
import { RowCandidates } from './row-candidates.js';
import { listOfRows } from './row-numbers.js';
import { findingsOfRows } from './reports.js';
import type { RowDetail } from './row-view.js';
import type { RowsQuery } from './submission-rows.dto.js';
import { SubmissionsService } from './submissions.service.js';

export interface SentRow {
  row: number;
  verdict: Verdict;
  raw: string;
  result: Result | null;
}
type StoredRow = Omit<SentRow, 'result'> & { result: object | string };

const ofRow = (table: string): string => `${table}.submission_id = r.submission_id AND ${table}.row = r.row`;

/** The rows of a submission with everything that a person needs to decide about them. */
@Injectable()
export class SubmissionRowsService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly submissions: SubmissionsService,
    private readonly candidates: RowCandidates,
  ) {}

  async page(me: Identity, id: string, query: RowsQuery): Promise<Page<RowDetail>> {
    await this.submissions.byId(me, id);
    const { limit = 25, cursor, verdict, code, decided } = query;
    const values: unknown[] = [id, cursor ? keyOf(cursor, ['number'])[0] : -1];
    const given = (value: unknown) => `$${values.push(value)}`;
    const exists = `EXISTS (SELECT 1 FROM row_decision d WHERE ${ofRow('d')} AND d.undone_at IS NULL)`;
    let where = 'r.submission_id = $1 AND r.row > $2';
    if (verdict) where += ` AND r.verdict = ${given(verdict)}`;
    if (code)
      where += ` AND EXISTS (SELECT 1 FROM finding f WHERE ${ofRow('f')} AND f.code = ${given(code)})`;
    if (decided !== undefined) where += ` AND ${decided ? '' : 'NOT '}${exists}`;
    const rows: StoredRow[] = await this.source.query(
      `SELECT r.row, r.verdict, r.raw, r.result FROM submission_row r WHERE ${where}
       ORDER BY r.row LIMIT ${given(limit + 1)}`,
      values,
    );
    const { items, next } = pageOf(rows, limit, ({ row }) => cursorOf(row));
    return { items: await this.details(this.source.manager, id, items.map(sentRow)), next };
  }

  /** These rows as they are stored; those that do not exist are not among them. */
  async rows(db: EntityManager, id: string, numbers: readonly number[]): Promise<SentRow[]> {
    const rows: StoredRow[] = await db.query(
      `SELECT row, verdict, raw, result FROM submission_row
       WHERE submission_id = $1 AND row IN (${listOfRows(numbers)}) ORDER BY row`,
      [id],
    );
    return rows.map(sentRow);
  }

  /** These rows as they stand now. */
  async now(id: string, numbers: readonly number[]): Promise<RowDetail[]> {
    const db = this.source.manager;
    return this.details(db, id, await this.rows(db, id, numbers));
  }

  async details(db: EntityManager, id: string, rows: readonly SentRow[]): Promise<RowDetail[]> {
    if (rows.length === 0) return [];
    const numbers = rows.map(({ row }) => row);
    const findings = groupedBy(await findingsOfRows(db, id, numbers), ({ row }) => row);
    const decisions = await decisionsOf(db, id, numbers);
    const published = await publishedRows(db, id, numbers);
    const candidates = await this.candidates.of(db, id, rows);
    return rows.map((row) => ({
      ...row,
      findings: findings.get(row.row) ?? [],
      candidates: candidates.get(row.row) ?? [],
      decision: decisions.get(row.row) ?? null,
      performanceId: published.get(row.row) ?? null,
    }));
  }
}

function sentRow({ row, verdict, raw, result }: StoredRow): SentRow {
  return { row, verdict, raw, result: understood(result) };
}

async function publishedRows(
  db: EntityManager,
  id: string,
  rows: readonly number[],
): Promise<Map<number, string>> {
  const found: { row: number; id: string }[] = await db.query(
    `SELECT id, row FROM performance
     WHERE submission_id = $1 AND withdrawn_at IS NULL AND row IN (${listOfRows(rows)})`,
    [id],
  );
  return new Map(found.map((each) => [each.row, each.id]));
}
