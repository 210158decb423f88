import { hash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Environment } from '../athletics/discipline.js';
import { type Columns, insertMany, momentText, selectIn, type Value } from '../platform/database/bulk.js';
import { newId } from '../platform/database/id.js';
import { searchText } from '../platform/database/search-text.js';

/** What a list of marks says of the meet. */
export interface ListMeet {
  name: string;
  venue: string | null;
  city: string | null;
  country: string | null;
  day: string;
  environment: Environment | null;
}

const COLUMNS: Columns = [
  ['id', 'uuid'],
  ['name', 'text'],
  ['venue', 'text'],
  ['city', 'text'],
  ['country', 'text'],
  ['start_date', 'date'],
  ['end_date', 'date'],
  ['level', 'text'],
  ['status', 'text'],
  ['environment', 'text'],
  ['list_key', 'text'],
  ['search_text', 'text'],
  ['created_at', 'timestamptz'],
  ['updated_at', 'timestamptz'],
  ['version', 'integer'],
];

/** The meets that lists speak of, found or made, in the order asked. */
export async function meetsOfLists(db: EntityManager, meets: readonly ListMeet[]): Promise<string[]> {
  const keys = meets.map((meet) => listKeyOf(meet));
  const wanted = new Map(keys.map((key, at) => [key, meets[at]]));
  const known = await idsOf(db, [...wanted.keys()]);
  const missing = [...wanted].filter(([key]) => !known.has(key));
  if (missing.length > 0) {
    const now = momentText(db, new Date());
    // In the order of keys, so that two loads at once wait for each other instead of deadlocking.
    const rows = missing
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([key, meet]) => (meet ? [rowOf(key, meet, now)] : []));
    await insertMany(db, 'event', COLUMNS, rows, 'ON CONFLICT (list_key) DO NOTHING');
    const made = await idsOf(
      db,
      missing.map(([key]) => key),
    );
    for (const [key, id] of made) known.set(key, id);
  }
  return keys.map((key) => {
    const id = known.get(key);
    if (id === undefined) throw new Error(`The meet of list key ${key} vanished.`);
    return id;
  });
}

/** The same, but only those that there are. */
export async function knownMeetsOfLists(
  db: EntityManager,
  meets: readonly ListMeet[],
): Promise<(string | null)[]> {
  const keys = meets.map((meet) => listKeyOf(meet));
  const known = await idsOf(db, [...new Set(keys)]);
  return keys.map((key) => known.get(key) ?? null);
}

function listKeyOf({ name, country, day }: ListMeet): string {
  const text = [searchText(name), searchText(country), day].join('|');
  return hash('sha256', text, 'hex');
}

function rowOf(key: string, meet: ListMeet, now: string): Value[] {
  const { name, venue, city, country, day, environment } = meet;
  const search = searchText(name, venue, city).slice(0, 700);
  const said = [name, venue, city, country, day, day, 'unknown', 'completed', environment];
  return [newId(), ...said, key, search, now, now, 1];
}

async function idsOf(db: EntityManager, keys: readonly string[]): Promise<Map<string, string>> {
  const rows = await selectIn<{ id: string; key: string }>(
    db,
    (list) => `SELECT id, list_key AS key FROM event WHERE list_key ${list}`,
    keys,
  );
  return new Map(rows.map(({ id, key }) => [key, id]));
}
