import type { EntityManager } from 'typeorm';
import { survivors } from '../athletes/survivors.js';
import { mentionOfStored, type ShownCandidate, type StoredMention } from '../identity/decisions.js';
import type { Mention } from '../identity/mention.js';
import { groupedBy } from '../platform/collections/grouped.js';

/** Who a mention is, as everybody says who was asked: an athlete, or (null) nobody of those who were shown. */
export interface AgreedAnswer {
  fingerprint: string;
  mention: Mention;
  athleteId: string | null;
  /** Who was shown, and the answer. */
  athleteIds: readonly string[];
}

interface Answered {
  fingerprint: string;
  mention: StoredMention | string;
  candidates: ShownCandidate[] | string;
  answer: 'known' | 'new';
  athleteId: string | null;
}

/** The newest are enough to learn from. */
const MOST = 50_000;
const read = <T>(stored: T | string): T => (typeof stored === 'string' ? (JSON.parse(stored) as T) : stored);

/** Each mention once; those about which people differ are counted and left out. Merges lead the answers on. */
export async function agreedAnswers(
  db: EntityManager,
): Promise<{ agreed: AgreedAnswer[]; differing: number }> {
  const rows = await db.query<Answered[]>(
    `SELECT fingerprint, mention, candidates, answer, answer_athlete_id AS "athleteId" FROM identity_decision
     WHERE answer IS NOT NULL ORDER BY id DESC LIMIT ${MOST}`,
  );
  const shown = new Map(rows.map((row) => [row, read(row.candidates).map(({ athleteId }) => athleteId)]));
  const roots = await survivors(db, [
    ...[...shown.values()].flat(),
    ...rows.flatMap(({ athleteId }) => athleteId ?? []),
  ]);
  const agreed: AgreedAnswer[] = [];
  let differing = 0;
  for (const [fingerprint, some] of groupedBy(rows, (row) => row.fingerprint)) {
    const answers = new Set(some.map(({ athleteId }) => athleteId && (roots.get(athleteId) ?? athleteId)));
    const [athleteId = null] = answers;
    const [first] = some;
    if (!first || answers.size > 1) differing += 1;
    else {
      const ids = [...(shown.get(first) ?? []), ...(athleteId ? [athleteId] : [])];
      const athleteIds = [...new Set(ids.map((id) => roots.get(id) ?? id))];
      agreed.push({ fingerprint, mention: mentionOfStored(read(first.mention)), athleteId, athleteIds });
    }
  }
  return { agreed, differing };
}
