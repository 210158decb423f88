import type { EntityManager } from 'typeorm';
import { matchKeyOf } from '../athletes/match-key.js';
import type { IdentityStore } from '../identity/identity-store.js';
import { keysOf } from '../identity/keys.js';
import type { Mention, Profile } from '../identity/mention.js';
import { grouped } from '../platform/collections/grouped.js';
import { selectIn } from '../platform/database/bulk.js';
import { firstIdAt, isId, momentOf } from '../platform/database/id.js';
import type { Result } from './checked-row.js';
import { mentionOf } from './mention-of-row.js';
import type { VerdictRow } from './row-store.js';
import type { Submission } from './submission.entity.js';

/** Whoever was being entered when the file came in may have become known after it was checked. */
const UNDER_WAY_MS = 600_000;
/** Of more it costs less to decide about every row again than to ask who shares a key with them. */
const MOST_ASKED = 3_000;

/** Athletes whom others have entered since a file came in. */
export interface EnteredSince {
  /** The rows by which one of them may be meant. */
  near: (db: EntityManager, rows: readonly VerdictRow[]) => Promise<VerdictRow[]>;
  /** Which of these athletes they are. */
  among: (db: EntityManager, ids: readonly string[]) => Promise<ReadonlySet<string>>;
}

/** Null when there are none. Ids sort by time, so this costs what was entered since, not what the hub is. */
export async function enteredSince(
  db: EntityManager,
  submission: Submission,
  identity: IdentityStore,
): Promise<EnteredSince | null> {
  const first = firstIdAt(momentOf(submission.id) - UNDER_WAY_MS);
  const own = ownOf(submission);
  const since = await db.query<{ id: string }[]>(
    `SELECT id FROM athlete WHERE id >= $1 EXCEPT ${own} LIMIT ${MOST_ASKED + 1}`,
    [first],
  );
  if (since.length === 0) return null;
  const ids = since.map(({ id }) => id);
  const late = ids.length > MOST_ASKED ? null : await lateOf(db, ids, identity);
  return {
    near: async (within, rows) => (late ? late.near(within, rows) : [...rows]),
    among: async (within, asked) => {
      const theirs = asked.filter((id) => isId(id) && id >= first);
      if (theirs.length === 0) return new Set();
      // Of a file that has entered hundreds of thousands only those that are asked about.
      const brought = await selectIn<{ id: string }>(
        within,
        (list) => `${own} AND athlete_id ${list}`,
        theirs,
      );
      const isOwn = new Set(brought.map(({ id }) => id));
      return new Set(theirs.filter((id) => !isOwn.has(id)));
    },
  };
}

/** Whom the file itself has brought: with the parts before, or with what is public of it. */
const ownOf = ({ id, status }: Submission): string =>
  status === 'published'
    ? `SELECT athlete_id AS id FROM performance WHERE submission_id = '${id}'`
    : `SELECT athlete_id AS id FROM submission_newcomer WHERE submission_id = '${id}'`;

async function lateOf(db: EntityManager, ids: readonly string[], identity: IdentityStore): Promise<Late> {
  const keys = await selectIn<{ key: number; id: string }>(
    db,
    (list) => `SELECT key, athlete_id AS id FROM athlete_key WHERE athlete_id ${list}`,
    ids,
  );
  const names = await selectIn<{ name: string }>(
    db,
    (list) => `SELECT DISTINCT match_key AS name FROM athlete WHERE id ${list}`,
    ids,
  );
  const byKey = grouped(
    keys,
    ({ key }) => key,
    ({ id }) => id,
  );
  return new Late(new Set(names.map(({ name }) => name)), byKey, await identity.profiles(db, ids), identity);
}

/** Those who came late, found by name or key and weighed: a word or a year in common is shared by too many. */
class Late {
  /** By what the rows of somebody say of them. */
  private readonly told = new Map<string, boolean>();

  constructor(
    private readonly names: ReadonlySet<string>,
    private readonly byKey: ReadonlyMap<number, readonly string[]>,
    private readonly profiles: ReadonlyMap<string, Profile>,
    private readonly identity: IdentityStore,
  ) {}

  async near(db: EntityManager, rows: readonly VerdictRow[]): Promise<VerdictRow[]> {
    const open = new Map<string, { mention: Mention; profiles: Profile[] }>();
    for (const { result } of rows) {
      const text = textOf(result);
      if (this.told.has(text) || open.has(text)) continue;
      if (this.names.has(matchKeyOf(result.competitor.name))) this.told.set(text, true);
      else {
        const mention = mentionOf(result);
        const profiles = this.sharing(mention);
        if (profiles.length === 0) this.told.set(text, false);
        else open.set(text, { mention, profiles });
      }
    }
    const weighed = await this.identity.mayBeMeant(db, [...open.values()]);
    for (const [at, text] of [...open.keys()].entries()) this.told.set(text, weighed[at] ?? true);
    return rows.filter(({ result }) => this.told.get(textOf(result)));
  }

  /** People are found by their keys, teams by their name alone. */
  private sharing(mention: Mention): Profile[] {
    const ids = new Set(keysOf(mention).flatMap(([, key]) => this.byKey.get(key) ?? []));
    return [...ids].flatMap((id) => this.profiles.get(id) ?? []);
  }
}

const textOf = ({ athleteKey, competitor, club, day }: Result): string => {
  const { name, familyName, givenName, identifiers } = competitor;
  return [athleteKey, name, familyName, givenName, club, day.slice(0, 4), ...identifiers.flat()].join('|');
};
