import type { EntityManager } from 'typeorm';
import type { AthletesService, KnownAthlete } from '../athletes/athletes.service.js';
import { matchKeyOf } from '../athletes/match-key.js';
import type { CheckedRow, Competitor, Result } from './checked-row.js';
import { type Birth, birthOf } from './file-newcomers.js';

/** Whom the hub knows under the names and numbers of some rows. */
export interface LookedUp {
  byName: ReadonlyMap<string, KnownAthlete[]>;
  /** By `scheme|value`. */
  byNumber: ReadonlyMap<string, KnownAthlete>;
}

export async function lookUp(
  db: EntityManager,
  athletes: AthletesService,
  rows: readonly CheckedRow[],
): Promise<LookedUp> {
  const results = rows.flatMap(({ result }) => (result ? [result] : []));
  const keys = [...new Set(results.map(({ competitor }) => matchKeyOf(competitor.name)))];
  const byName = group(await athletes.candidates(db, keys), ({ matchKey }) => matchKey);
  const wanted = results.flatMap(({ competitor }) =>
    competitor.identifiers.map(([scheme, value]) => ({ scheme, value })),
  );
  const bearers = await athletes.byIdentifiers(db, wanted);
  const byNumber = new Map(bearers.map((athlete) => [`${athlete.scheme}|${athlete.value}`, athlete]));
  return { byName, byNumber };
}

/** Who the row is without weighing anything; null where that is not plain. */
export function plainMatch(
  { competitor, sex }: Result,
  { byName, byNumber }: LookedUp,
): { athleteId: string; contradicts: boolean } | 'new team' | null {
  const key = matchKeyOf(competitor.name);
  for (const [scheme, value] of competitor.identifiers) {
    const athlete = byNumber.get(`${scheme}|${value}`);
    if (athlete) return { athleteId: athlete.id, contradicts: contradicts(athlete, competitor, sex, key) };
  }
  const namesakes = (byName.get(key) ?? []).filter(
    (athlete) => athlete.sex === sex && athlete.kind === competitor.kind,
  );
  if (competitor.kind === 'team') {
    const team = namesakes.find(({ nation }) => nation === competitor.nation);
    return team ? { athleteId: team.id, contradicts: false } : 'new team';
  }
  const [one, ...more] = namesakes.filter((athlete) => birthOf(athlete, competitor) !== 'other');
  const isSame = one && more.length === 0 && isSameDay(one, competitor) && one.nation === competitor.nation;
  return isSame ? { athleteId: one.id, contradicts: false } : null;
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
