import type { EntityManager } from 'typeorm';
import { type Columns, insertMany, selectIn } from '../platform/database/bulk.js';
import { isPostgres } from '../platform/database/dialect.js';
import { Overtaken } from '../platform/database/errors.js';
import { unpacked } from './packed-result.js';
import type { StoredRow } from './row-store.js';

/** A row that gives a mark which is public already from another file. */
export interface GivenAgain {
  performanceId: string;
  row: number;
}

const COLUMNS: Columns = [
  ['performance_id', 'uuid'],
  ['submission_id', 'uuid'],
  ['row', 'integer'],
];

/** Remembers who else gives these marks, so that they stay when the file that has them goes. */
export async function keepGivenAgain(
  db: EntityManager,
  submissionId: string,
  given: readonly GivenAgain[],
): Promise<void> {
  if (given.length === 0) return;
  const marks = [...new Set(given.map(({ performanceId }) => performanceId))];
  const isHeld = isPostgres(db) ? 'FOR SHARE' : '';
  const live = await selectIn<object>(
    db,
    (list) => `SELECT id FROM performance WHERE id ${list} AND withdrawn_at IS NULL ${isHeld}`,
    marks,
  );
  if (live.length < marks.length) throw new Overtaken('A mark was withdrawn at the same moment.');
  const rows = given.map(({ performanceId, row }) => [performanceId, submissionId, row]);
  await insertMany(db, 'mark_given_again', COLUMNS, rows, 'ON CONFLICT DO NOTHING');
}

export interface Giver extends StoredRow {
  performanceId: string;
  submissionId: string;
}

/** Rows of published files that give these marks too, each mark once: by the file that was sent first. */
export async function giversOf(
  db: EntityManager,
  submissionId: string,
  performanceIds: readonly string[],
): Promise<Giver[]> {
  const rows = await selectIn<Omit<Giver, 'result'> & { result: object | string }>(
    db,
    (list) => `SELECT g.performance_id AS "performanceId", g.submission_id AS "submissionId", g.row, r.result
      FROM mark_given_again g JOIN submission s ON s.id = g.submission_id
      JOIN submission_row r ON r.submission_id = g.submission_id AND r.row = g.row
      WHERE g.performance_id ${list} AND g.submission_id <> '${submissionId}'
        AND s.status IN ('approved', 'published', 'failed') AND r.verdict = 'accepted'
      ORDER BY g.submission_id, g.row`,
    performanceIds,
  );
  const first = new Map<string, Giver>();
  for (const { result, ...giver } of rows) {
    if (!first.has(giver.performanceId))
      first.set(giver.performanceId, { ...giver, result: unpacked(result) });
  }
  return [...first.values()];
}
