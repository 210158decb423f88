import type { EntityManager } from 'typeorm';
import type { Result } from '../ingestion/checked-row.js';
import { FINDING_RULES, type FindingCode } from '../ingestion/finding-codes.js';
import { DOUBTS_OF_IDENTITY } from '../ingestion/finding-codes.js';
import { understood } from '../ingestion/packed-result.js';
import { listOfRows } from '../ingestion/row-numbers.js';
import { groupedBy } from '../platform/collections/grouped.js';
import type { StoredDecision } from './question-view.js';

type Asked = Pick<StoredDecision, 'id' | 'submissionId' | 'row'>;

const quoted = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(', ');
const HOLDING = (Object.keys(FINDING_RULES) as FindingCode[]).filter(
  (code) => FINDING_RULES[code].holds && !DOUBTS_OF_IDENTITY.has(code),
);

/** By the id of a question the row of the file whose newcomer may be meant. */
export async function sameAsRows(
  db: EntityManager,
  questions: readonly Asked[],
): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const [submissionId, some] of groupedBy(questions, (each) => each.submissionId)) {
    const rows: { row: number; suggestion: string }[] = await db.query(
      `SELECT row, suggestion FROM finding WHERE submission_id = $1
         AND row IN (${listOfRows(some.map(({ row }) => row))}) AND code = 'namesake_in_file'
         AND suggestion IS NOT NULL`,
      [submissionId],
    );
    const byRow = new Map(rows.map(({ row, suggestion }) => [row, Number(suggestion.slice(1))]));
    for (const { id, row } of some) {
      const other = byRow.get(row);
      if (other !== undefined) found.set(id, other);
    }
  }
  return found;
}

/**
 * The other rows of the file that ask the same question and nothing else: one answer is for all of them. Two rows of one
 * round are two people, so they are left to a person each.
 */
export async function otherRowsOf(db: EntityManager, { id, submissionId, row }: Asked): Promise<number[]> {
  const rows: { row: number; result: object | string; asks: number | boolean }[] = await db.query(
    `SELECT r.row, r.result, CASE WHEN r.verdict = 'held' AND d.answer IS NULL AND NOT EXISTS (
         SELECT 1 FROM finding f WHERE f.submission_id = r.submission_id AND f.row = r.row
           AND f.code IN (${quoted(HOLDING)})) THEN 1 ELSE 0 END AS asks
     FROM identity_decision d JOIN submission_row r ON r.submission_id = d.submission_id AND r.row = d.row
     WHERE d.submission_id = $1 AND d.kind = 'question'
       AND d.fingerprint = (SELECT fingerprint FROM identity_decision WHERE id = $2)
     ORDER BY r.row`,
    [submissionId, id],
  );
  const placed = rows.map((each) => ({ ...each, place: placeOf(understood(each.result)) }));
  const inPlace = groupedBy(placed, ({ place }) => place);
  return placed.flatMap((each) =>
    each.row !== row && each.asks && inPlace.get(each.place)?.length === 1 ? [each.row] : [],
  );
}

function placeOf(result: Result | null): string {
  if (!result) return '';
  const { discipline, sex, implement, ageGroup, round, meet, day } = result;
  return [discipline, sex, implement, ageGroup, round, meet ? `${meet.name} ${day}` : ''].join('|');
}
