import type { EntityManager } from 'typeorm';
import { grouped } from '../platform/collections/grouped.js';
import { type Columns, insertMany, momentText, selectIn, type Value } from '../platform/database/bulk.js';
import { Problem } from '../platform/http/problem.js';
import type { ShownCandidate, StoredMention } from './decisions.js';

const LINK_COLUMNS: Columns = [
  ['fingerprint', 'text'],
  ['athlete_id', 'uuid'],
  ['kind', 'text'],
  ['federation_id', 'uuid'],
  ['decision_id', 'uuid'],
  ['decided_by', 'uuid'],
  ['created_at', 'timestamptz'],
];

/** What a person says of a row: this athlete, or (null) nobody of those whom the hub knows. */
export interface Answer {
  submissionId: string;
  row: number;
  athleteId: string | null;
  accountId: string | null;
  at: Date;
}

interface Asked {
  id: string;
  federationId: string;
  fingerprint: string;
  mention: StoredMention | string;
  candidates: ShownCandidate[] | string;
}

const read = <T>(stored: T | string): T => (typeof stored === 'string' ? (JSON.parse(stored) as T) : stored);

/** Keeps the answer and what follows from it for the next file: who the mention is, and who it is not. */
export async function keepAnswer(db: EntityManager, answer: Answer): Promise<void> {
  const { submissionId, row, athleteId, accountId, at } = answer;
  const asked = await db.query<Asked[]>(
    `SELECT id, federation_id AS "federationId", fingerprint, mention, candidates FROM identity_decision
     WHERE submission_id = $1 AND row = $2 AND answer IS NULL`,
    [submissionId, row],
  );
  for (const each of asked) {
    if (athleteId) await refuseRuledOut(db, each.fingerprint, athleteId);
    await db.query(
      `UPDATE identity_decision SET answer = $1, answer_athlete_id = $2, answered_by = $3, answered_at = $4
       WHERE id = $5`,
      [athleteId ? 'known' : 'new', athleteId, accountId, momentText(db, at), each.id],
    );
    const links = linksOf(each, athleteId).map(([id, kind]): Value[] => [
      each.fingerprint,
      id,
      kind,
      each.federationId,
      each.id,
      accountId,
      momentText(db, at),
    ]);
    await insertMany(db, 'identity_link', LINK_COLUMNS, links);
  }
}

/** A mention without a birth may be several people, so it never rules anybody out. */
function linksOf({ mention, candidates }: Asked, athleteId: string | null): (readonly [string, string])[] {
  const must = athleteId ? [[athleteId, 'must'] as const] : [];
  if (read(mention).birth === null) return must;
  const others = read(candidates).filter((candidate) => candidate.athleteId !== athleteId);
  return [...must, ...others.map((candidate) => [candidate.athleteId, 'cannot'] as const)];
}

async function refuseRuledOut(db: EntityManager, fingerprint: string, athleteId: string): Promise<void> {
  const [no] = await db.query<object[]>(
    `SELECT decision_id FROM identity_link WHERE fingerprint = $1 AND athlete_id = $2 AND kind = 'cannot'`,
    [fingerprint, athleteId],
  );
  if (no)
    throw new Problem(
      'conflict',
      'A person has said that this mention is not that athlete. Take that decision back first.',
    );
}

/** The answer was a mistake: the question is open again, and nothing that followed from it stays. */
export async function takeBackAnswer(db: EntityManager, submissionId: string, row: number): Promise<void> {
  const answered = await db.query<{ id: string }[]>(
    'SELECT id FROM identity_decision WHERE submission_id = $1 AND row = $2 AND answer IS NOT NULL',
    [submissionId, row],
  );
  for (const { id } of answered) {
    await db.query('DELETE FROM identity_link WHERE decision_id = $1', [id]);
    await db.query(
      `UPDATE identity_decision SET answer = NULL, answer_athlete_id = NULL, answered_by = NULL, answered_at = NULL
       WHERE id = $1`,
      [id],
    );
  }
}

/** The athletes whom nobody may tie to these mentions without taking an answer back. */
export async function ruledOut(
  db: EntityManager,
  fingerprints: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await selectIn<{ fingerprint: string; id: string }>(
    db,
    (list) => `SELECT fingerprint, athlete_id AS id FROM identity_link
      WHERE fingerprint ${list} AND kind = 'cannot'`,
    [...new Set(fingerprints)],
  );
  return grouped(
    rows,
    ({ fingerprint }) => fingerprint,
    ({ id }) => id,
  );
}

/** Whom the federation has meant by these mentions; where its answers differ, it is asked again. */
export async function tiedTo(
  db: EntityManager,
  federationId: string,
  fingerprints: readonly string[],
): Promise<Map<string, string>> {
  const rows = await selectIn<{ fingerprint: string; id: string; federationId: string }>(
    db,
    (list) => `SELECT fingerprint, athlete_id AS id, federation_id AS "federationId" FROM identity_link
      WHERE fingerprint ${list} AND kind = 'must'`,
    [...new Set(fingerprints)],
  );
  const own = grouped(
    rows.filter((row) => row.federationId === federationId),
    ({ fingerprint }) => fingerprint,
    ({ id }) => id,
  );
  return new Map(
    [...own].flatMap(([fingerprint, ids]) => {
      const [only, ...others] = new Set(ids);
      return only && others.length === 0 ? [[fingerprint, only] as const] : [];
    }),
  );
}
