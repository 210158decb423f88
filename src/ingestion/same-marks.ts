import type { EntityManager } from 'typeorm';
import type { Result } from './checked-row.js';
import { acceptedOfAthlete } from './decision-store.js';
import type { Judged, Wanted } from './judge-decision.js';
import { naturalKeyOf } from './natural-key.js';

const keyOf = (result: Result): string => {
  const meet = result.meet ? `${result.meet.name}|${result.meet.country}` : '';
  return naturalKeyOf(result, meet, result.athleteKey);
};

/** Rows that are about to be accepted and would be the same mark as another accepted row of the file. */
export async function sameMarks(
  db: EntityManager,
  submissionId: string,
  judged: readonly (readonly [Wanted, Judged])[],
): Promise<{ index: number; other: number }[]> {
  const accepted = judged.flatMap(([{ row }, { verdict, result }], index) =>
    verdict === 'accepted' && result ? [{ index, row: row.row, result }] : [],
  );
  const decided = new Set(judged.map(([{ row }]) => row.row));
  const keys = [...new Set(accepted.map(({ result }) => result.athleteKey))];
  const taken = new Map<string, number>();
  for (const { row, result } of await acceptedOfAthlete(db, submissionId, keys)) {
    if (!decided.has(row)) taken.set(keyOf(result), row);
  }
  const repeats: { index: number; other: number }[] = [];
  for (const { index, row, result } of accepted) {
    const key = keyOf(result);
    const other = taken.get(key);
    if (other === undefined) taken.set(key, row);
    else repeats.push({ index, other });
  }
  return repeats;
}
