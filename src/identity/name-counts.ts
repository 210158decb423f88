import type { EntityManager } from 'typeorm';
import { insertMany, selectIn } from '../platform/database/bulk.js';
import { RarityOfHub } from './background.js';
import { type Mention, type Profile, profileOf } from './mention.js';
import { countedUnder } from './rarity.js';
import { TOKEN_COLUMNS } from './stored-mention.js';

/** Under this token all athletes are counted. */
const EVERYBODY = '#';

/** How rare the words, years and nations of these mentions and athletes are in the hub. */
export async function rarityAmong(
  db: EntityManager,
  mentions: readonly Mention[],
  profiles: readonly Profile[],
): Promise<RarityOfHub> {
  const asked = new Set([EVERYBODY]);
  for (const mention of mentions) for (const token of countedUnder(profileOf('', mention))) asked.add(token);
  for (const { names } of profiles)
    for (const { tokens } of names) for (const token of tokens) asked.add(`w${token}`);
  const rows = await selectIn<{ token: string; count: number }>(
    db,
    (list) => `SELECT token, count FROM token_freq WHERE token ${list}`,
    [...asked],
  );
  const counts = new Map(rows.map(({ token, count }) => [token, count]));
  return new RarityOfHub(counts.get(EVERYBODY) ?? 0, counts);
}

/** Counts what newly entered athletes bear. */
export async function countNames(
  db: EntityManager,
  athletes: readonly (readonly [string, Mention])[],
): Promise<void> {
  const counts = new Map([[EVERYBODY, athletes.length]]);
  for (const [id, mention] of athletes) {
    for (const token of countedUnder(profileOf(id, mention))) counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  const rows = [...counts]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([token, count]) => [token.slice(0, 120), count]);
  const unique = [...new Map(rows.map((row) => [row[0], row])).values()] as [string, number][];
  await insertMany(
    db,
    'token_freq',
    TOKEN_COLUMNS,
    unique,
    'ON CONFLICT (token) DO UPDATE SET count = token_freq.count + excluded.count',
  );
}
