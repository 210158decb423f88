import type { EntityManager } from 'typeorm';
import { type Columns, insertMany, momentText, selectIn, type Value } from '../platform/database/bulk.js';

/** Which of two readings of a mark stands, as a person decided it. */
export interface MarkChoice {
  performanceId: string;
  stands: string;
  lost: string;
  submissionId: string;
  row: number;
  accountId: string | null;
  at: Date;
}

const COLUMNS: Columns = [
  ['performance_id', 'uuid'],
  ['stands', 'text'],
  ['lost', 'text'],
  ['submission_id', 'uuid'],
  ['row', 'integer'],
  ['account_id', 'uuid'],
  ['chosen_at', 'timestamptz'],
];
const keyOf = ({ performanceId, stands, lost }: Pick<MarkChoice, 'performanceId' | 'stands' | 'lost'>) =>
  `${performanceId}|${stands}|${lost}`;

/** The same difference is not asked again, whoever sends it next. */
export async function keepChoices(db: EntityManager, choices: readonly MarkChoice[]): Promise<void> {
  const rows = choices.map(({ performanceId, stands, lost, submissionId, row, accountId, at }): Value[] => [
    performanceId,
    stands,
    lost,
    submissionId,
    row,
    accountId,
    momentText(db, at),
  ]);
  await insertMany(db, 'mark_choice', COLUMNS, rows, 'ON CONFLICT DO NOTHING');
}

export const takeBackChoice = (db: EntityManager, submissionId: string, row: number): Promise<unknown> =>
  db.query('DELETE FROM mark_choice WHERE submission_id = $1 AND row = $2', [submissionId, row]);

/** The rows of a submission of which a person has decided which reading stands. */
export async function chosenRows(db: EntityManager, submissionId: string): Promise<Set<number>> {
  const rows = await db.query<{ row: number }[]>('SELECT row FROM mark_choice WHERE submission_id = $1', [
    submissionId,
  ]);
  return new Set(rows.map(({ row }) => row));
}

/** Answers whether a person has decided already that one reading of a mark stands over another. */
export async function choicesAbout(
  db: EntityManager,
  performanceIds: readonly string[],
): Promise<(choice: Pick<MarkChoice, 'performanceId' | 'stands' | 'lost'>) => boolean> {
  const rows = await selectIn<Pick<MarkChoice, 'performanceId' | 'stands' | 'lost'>>(
    db,
    (list) => `SELECT performance_id AS "performanceId", stands, lost FROM mark_choice
      WHERE performance_id ${list}`,
    performanceIds,
  );
  const known = new Set(rows.map(keyOf));
  return (choice) => known.has(keyOf(choice));
}
