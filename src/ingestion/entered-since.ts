import type { EntityManager } from 'typeorm';
import { matchKeyOf } from '../athletes/match-key.js';
import { keysOf } from '../identity/keys.js';
import { selectIn } from '../platform/database/bulk.js';
import { firstIdAt, isId, momentOf } from '../platform/database/id.js';
import type { Result } from './checked-row.js';
import { mentionOf } from './mention-of-row.js';
import type { Submission } from './submission.entity.js';

/** Whoever was being entered when the file came in may have become known after it was checked. */
const UNDER_WAY_MS = 600_000;
/** Of more it costs less to decide about every row again than to ask who shares a key with them. */
const MOST_ASKED = 3_000;

/** Athletes whom others have entered since a file came in. */
export interface EnteredSince {
  /** Whether one of them may be meant by a row. */
  isNear: (result: Result) => boolean;
  /** Which of these athletes they are. */
  among: (db: EntityManager, ids: readonly string[]) => Promise<ReadonlySet<string>>;
}

/** Null when there are none. Ids sort by time, so this costs what was entered since, not what the hub is. */
export async function enteredSince(db: EntityManager, submission: Submission): Promise<EnteredSince | null> {
  const first = firstIdAt(momentOf(submission.id) - UNDER_WAY_MS);
  const own = ownOf(submission);
  const since = await db.query<{ id: string }[]>(
    `SELECT id FROM athlete WHERE id >= $1 EXCEPT ${own} LIMIT ${MOST_ASKED + 1}`,
    [first],
  );
  if (since.length === 0) return null;
  const ids = since.map(({ id }) => id);
  return {
    isNear: ids.length > MOST_ASKED ? () => true : await sharesKey(db, ids),
    among: async (within, asked) => {
      const late = asked.filter((id) => isId(id) && id >= first);
      if (late.length === 0) return new Set();
      // Of a file that has entered hundreds of thousands only those that are asked about.
      const theirs = await selectIn<{ id: string }>(within, (list) => `${own} AND athlete_id ${list}`, late);
      const isOwn = new Set(theirs.map(({ id }) => id));
      return new Set(late.filter((id) => !isOwn.has(id)));
    },
  };
}

/** Whom the file itself has brought: with the parts before, or with what is public of it. */
const ownOf = ({ id, status }: Submission): string =>
  status === 'published'
    ? `SELECT athlete_id AS id FROM performance WHERE submission_id = '${id}'`
    : `SELECT athlete_id AS id FROM submission_newcomer WHERE submission_id = '${id}'`;

/** People are found by their keys, teams by their name alone. */
async function sharesKey(db: EntityManager, ids: readonly string[]): Promise<EnteredSince['isNear']> {
  const keys = await selectIn<{ key: number }>(
    db,
    (list) => `SELECT DISTINCT key FROM athlete_key WHERE athlete_id ${list}`,
    ids,
  );
  const names = await selectIn<{ name: string }>(
    db,
    (list) => `SELECT DISTINCT match_key AS name FROM athlete WHERE id ${list}`,
    ids,
  );
  const isKey = new Set(keys.map(({ key }) => key));
  const isName = new Set(names.map(({ name }) => name));
  const told = new Map<string, boolean>();
  return (result) => {
    const { name, familyName, givenName, identifiers } = result.competitor;
    const text = [result.athleteKey, name, familyName, givenName, ...identifiers.flat()].join('|');
    const isNear =
      told.get(text) ??
      (isName.has(matchKeyOf(name)) || keysOf(mentionOf(result)).some(([, key]) => isKey.has(key)));
    told.set(text, isNear);
    return isNear;
  };
}
