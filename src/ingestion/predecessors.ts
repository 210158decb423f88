import type { EntityManager } from 'typeorm';
import type { Submission } from './submission.entity.js';

export interface Predecessor {
  id: string;
  version: number;
}

const MOST_STEPS = 50;
const heatKey = (row: Readonly<Record<string, string | null>>): string =>
  ['discipline', 'sex', 'age', 'round', 'heat'].map((name) => row[name] ?? '').join('|');

/**
 * The published submissions of the same federation and meet that this one corrects, newest first: the one that the
 * sender names, those all of whose heats it has too, and the file of the same name that shares a heat with it.
 */
export async function predecessorsOf(db: EntityManager, submission: Submission): Promise<Predecessor[]> {
  const { id, eventId, federationId, fileName, supersedes } = submission;
  if (!eventId) return [];
  const live: (Predecessor & { fileName: string })[] = await db.query(
    `SELECT id, results_version AS version, file_name AS "fileName" FROM submission
     WHERE event_id = $1 AND federation_id = $2 AND status = 'published' AND dry_run = false AND id <> $3
     ORDER BY id DESC`,
    [eventId, federationId, id],
  );
  if (live.length === 0) return [];
  const named = supersedes ? await successorOf(db, supersedes) : null;
  const own = new Set((await sentHeats(db, id)).map((row) => heatKey(row)));
  const theirs = await publishedHeats(db, eventId);
  return live.filter((each) => {
    const heats = theirs.get(each.id) ?? [];
    const shared = heats.filter((heat) => own.has(heat)).length;
    const isCovered = heats.length > 0 && shared === heats.length;
    return each.id === named || isCovered || (shared > 0 && isSameName(each.fileName, fileName));
  });
}

const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const sentHeats = (db: EntityManager, id: string): Promise<Record<string, string | null>[]> =>
  db.query(
    `SELECT DISTINCT result ->> 'discipline' AS discipline, result ->> 'sex' AS sex, result ->> 'ageGroup' AS age,
       result ->> 'round' AS round, result ->> 'heat' AS heat
     FROM submission_row WHERE submission_id = $1 AND result ->> 'discipline' IS NOT NULL`,
    [id],
  );

async function publishedHeats(db: EntityManager, eventId: string): Promise<Map<string, string[]>> {
  const rows: (Record<string, string | null> & { submissionId: string })[] = await db.query(
    `SELECT DISTINCT submission_id AS "submissionId", discipline, sex, age_group AS age, round, heat
     FROM performance WHERE event_id = $1 AND withdrawn_at IS NULL`,
    [eventId],
  );
  const found = new Map<string, string[]>();
  for (const row of rows) {
    const heats = found.get(row.submissionId);
    if (heats) heats.push(heatKey(row));
    else found.set(row.submissionId, [heatKey(row)]);
  }
  return found;
}

/** The version that counts now, when the one that was named has been replaced since. */
async function successorOf(db: EntityManager, id: string): Promise<string> {
  let current = id;
  for (let step = 0; step < MOST_STEPS; step++) {
    const [row] = await db.query<{ next: string | null }[]>(
      'SELECT superseded_by AS next FROM submission WHERE id = $1',
      [current],
    );
    if (!row?.next) break;
    current = row.next;
  }
  return current;
}
