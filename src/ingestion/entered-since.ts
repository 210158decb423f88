import type { EntityManager } from 'typeorm';
import { matchKeyOf } from '../athletes/match-key.js';
import type { IdentityStore } from '../identity/identity-store.js';
import { keysOf } from '../identity/keys.js';
import type { Mention } from '../identity/mention.js';
import { groupedBy } from '../platform/collections/grouped.js';
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

/** A file of more rows is read in many batches. */
const WORTH_LOADING = 5_000;

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
  const late = ids.length > MOST_ASKED ? null : new Late(ids, identity);
  if (submission.rowsReceived > WORTH_LOADING) await late?.load(db);
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

interface NamedKey {
  key: number;
  id: string;
}

/** Those who came late, found by name or key and weighed: a word or a year in common is shared by too many. */
class Late {
  /** By what the rows of somebody say of them. */
  private readonly told = new Map<string, boolean>();
  private readonly ids: ReadonlySet<string>;
  private loaded: ReadonlyMap<number, readonly NamedKey[]> | null = null;

  constructor(
    ids: readonly string[],
    private readonly identity: IdentityStore,
  ) {
    this.ids = new Set(ids);
  }

  /** Their keys at once, for a file of many batches; a short one asks only for those that it shares with them. */
  async load(db: EntityManager): Promise<void> {
    const keys = await selectIn<NamedKey>(
      db,
      (list) => `SELECT key, athlete_id AS id FROM athlete_key WHERE athlete_id ${list}`,
      [...this.ids],
    );
    this.loaded = groupedBy(keys, ({ key }) => key);
  }

  async near(db: EntityManager, rows: readonly VerdictRow[]): Promise<VerdictRow[]> {
    const open = new Map<string, Mention>();
    const names = new Map<string, string>();
    for (const { result } of rows) {
      const text = textOf(result);
      if (this.told.has(text)) continue;
      open.set(text, mentionOf(result));
      names.set(text, matchKeyOf(result.competitor.name));
    }
    const known = await this.names(db, [...new Set(names.values())]);
    for (const [text, name] of names) {
      if (!known.has(name)) continue;
      this.told.set(text, true);
      open.delete(text);
    }
    await this.weigh(db, open);
    return rows.filter(({ result }) => this.told.get(textOf(result)));
  }

  /** People are found by their keys, teams by their name alone. */
  private async weigh(db: EntityManager, open: ReadonlyMap<string, Mention>): Promise<void> {
    const keys = new Map([...open].map(([text, mention]) => [text, keysOf(mention).map(([, key]) => key)]));
    const byKey = await this.sharing(db, [...new Set([...keys.values()].flat())]);
    const idsOf = (text: string): string[] => [
      ...new Set((keys.get(text) ?? []).flatMap((key) => (byKey.get(key) ?? []).map(({ id }) => id))),
    ];
    const near = [...open].flatMap(([text, mention]) => {
      const ids = idsOf(text);
      if (ids.length === 0) this.told.set(text, false);
      return ids.length === 0 ? [] : [{ text, mention, ids }];
    });
    const profiles = await this.identity.profiles(db, [...new Set(near.flatMap(({ ids }) => ids))]);
    const weighed = await this.identity.mayBeMeant(
      db,
      near.map(({ mention, ids }) => ({ mention, profiles: ids.flatMap((id) => profiles.get(id) ?? []) })),
    );
    for (const [at, { text }] of near.entries()) this.told.set(text, weighed[at] ?? true);
  }

  /** Which of these names some of them bear. */
  private async names(db: EntityManager, names: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await selectIn<{ id: string; name: string }>(
      db,
      (list) => `SELECT id, match_key AS name FROM athlete WHERE match_key ${list}`,
      names,
    );
    return new Set(rows.flatMap(({ id, name }) => (this.ids.has(id) ? [name] : [])));
  }

  private async sharing(
    db: EntityManager,
    keys: readonly number[],
  ): Promise<ReadonlyMap<number, readonly NamedKey[]>> {
    if (this.loaded || keys.length === 0) return this.loaded ?? new Map();
    const found = await selectIn<NamedKey>(
      db,
      (list) => `SELECT key, athlete_id AS id FROM athlete_key
        WHERE athlete_id ${list} AND key IN (${keys.map((key) => Math.trunc(key)).join(', ')})`,
      [...this.ids],
    );
    return groupedBy(found, ({ key }) => key);
  }
}

const textOf = ({ athleteKey, competitor, club, day }: Result): string => {
  const { name, familyName, givenName, identifiers } = competitor;
  return [athleteKey, name, familyName, givenName, club, day.slice(0, 4), ...identifiers.flat()].join('|');
};
