import type { EntityManager } from 'typeorm';
import { decisionsOf, undoDecision } from './decision-store.js';

/** Takes the decisions about these rows back, because there is something else to decide now. The rows stay as decided. */
export async function takeBackDecisions(
  db: EntityManager,
  submissionId: string,
  rows: readonly number[],
  at: Date,
): Promise<void> {
  const decided = await decisionsOf(db, submissionId, rows);
  for (const { id } of decided.values()) await undoDecision(db, id, { accountId: null, at });
}
