import type { EntityManager } from 'typeorm';
import type { AthletesService } from '../athletes/athletes.service.js';
import type { KnownAthlete } from '../athletes/known-athlete.js';
import { type Namesake, namesakesOf } from '../athletes/namesakes.js';
import { severalWhoAre } from '../athletes/several-who-are.js';
import { matchKeyOf } from '../athletes/match-key.js';
import type { CheckedRow, Competitor, Result } from './checked-row.js';
import { type Birth, birthOf } from './file-newcomers.js';

/** Whom the hub knows under the names and numbers of some rows. */
export interface LookedUp {
  byName: ReadonlyMap<string, Namesake[]>;
  /** By `scheme|value` everybody who is the bearer. */
  byNumber: ReadonlyMap<string, readonly [KnownAthlete, ...KnownAthlete[]]>;
}

export async function lookUp(
  db: EntityManager,
  athletes: AthletesService,
  rows: readonly CheckedRow[],
): Promise<LookedUp> {
  const results = rows.flatMap(({ result }) => (result ? [result] : []));
  const keys = [...new Set(results.map(({ competitor }) => matchKeyOf(competitor.name)))];
  const byName = group(await namesakesOf(db, keys), ({ matchKey }) => matchKey);
  const wanted = results.flatMap(({ competitor }) =>
    competitor.identifiers.map(([scheme, value]) => ({ scheme, value })),
  );
  const bearers = await athletes.byIdentifiers(db, wanted);
  const several = await severalWhoAre(
    db,
    bearers.map(({ id }) => id),
  );
  const byNumber = new Map(
    bearers.map((athlete) => {
      const others = (several.get(athlete.id) ?? []).filter(({ id }) => id !== athlete.id);
      return [`${athlete.scheme}|${athlete.value}`, [athlete, ...others] as const] as const;
    }),
  );
  return { byName, byNumber };
}

/** Who the row is without weighing anything; null where that is not plain. */
export function plainMatch(
  { competitor, sex }: Result,
  { byName, byNumber }: LookedUp,
): { athleteId: string; contradicts: boolean } | 'new team' | null {
  const key = matchKeyOf(competitor.name);
  for (const [scheme, value] of competitor.identifiers) {
    const bearer = byNumber.get(`${scheme}|${value}`);
    if (!bearer) continue;
    const isOther = bearer.every((athlete) => contradicts(athlete, competitor, sex, key));
    return { athleteId: bearer[0].id, contradicts: isOther };
  }
  const namesakes = (byName.get(key) ?? []).filter(
    (athlete) => athlete.sex === sex && athlete.kind === competitor.kind,
  );
  if (competitor.kind === 'team') {
    const team = namesakes.find(({ nation }) => nation === competitor.nation);
    return team ? { athleteId: team.survivorId, contradicts: false } : 'new team';
  }
  const meant = namesakes.filter((athlete) => birthOf(athlete, competitor) !== 'other');
  const same = meant.find((one) => isSameDay(one, competitor) && one.nation === competitor.nation);
  const isPlain = same && meant.every(({ survivorId }) => survivorId === same.survivorId);
  return isPlain ? { athleteId: same.survivorId, contradicts: false } : null;
}

/** The first of January is what programs write for a year. */
const isSameDay = (one: Birth, other: Birth): boolean =>
  one.birthDate !== null && one.birthDate === other.birthDate && !one.birthDate.endsWith('-01-01');

function contradicts(athlete: KnownAthlete, competitor: Competitor, sex: string, key: string): boolean {
  const tokens = new Set(athlete.matchKey.split(' '));
  const shares = key.split(' ').some((token) => tokens.has(token));
  return athlete.sex !== sex || !shares || birthOf(athlete, competitor) === 'other';
}

function group<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const list = groups.get(key(item));
    if (list) list.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
