import type { EntityManager } from 'typeorm';
import type { AthletesService, KnownAthlete } from '../athletes/athletes.service.js';
import { matchKeyOf } from '../athletes/match-key.js';
import type { CheckedRow, Competitor, Result } from './checked-row.js';

/** Somebody whom this file names and the hub does not know yet. */
interface Newcomer {
  competitor: Competitor;
  sex: string;
}

/**
 * Decides for each row whether the athlete is known, new, or a question for a person.
 * An id decides when name, sex and birth do not contradict; else the exact folded name with birth, nation and
 * sex. Anything less certain is held. One matcher serves one file, so that its rows agree with each other.
 */
export class Matcher {
  private readonly newcomers = new Map<string, Newcomer[]>();

  constructor(private readonly athletes: AthletesService) {}

  async match(db: EntityManager, rows: readonly CheckedRow[]): Promise<void> {
    const results = rows.flatMap(({ result }) => (result ? [result] : []));
    const keys = [...new Set(results.map(({ competitor }) => matchKeyOf(competitor.name)))];
    const known = group(await this.athletes.candidates(db, keys), ({ matchKey }) => matchKey);
    const wanted = results.flatMap(({ competitor }) =>
      competitor.identifiers.map(([scheme, value]) => ({ scheme, value })),
    );
    const byId = new Map(
      (await this.athletes.byIdentifiers(db, wanted)).map((athlete) => [
        `${athlete.scheme}|${athlete.value}`,
        athlete,
      ]),
    );
    for (const row of rows) if (row.result) this.decide(row, row.result, known, byId);
  }

  private decide(
    row: CheckedRow,
    result: Result,
    known: ReadonlyMap<string, KnownAthlete[]>,
    byId: ReadonlyMap<string, KnownAthlete>,
  ): void {
    const { competitor, sex } = result;
    const key = matchKeyOf(competitor.name);
    for (const [scheme, value] of competitor.identifiers) {
      const athlete = byId.get(`${scheme}|${value}`);
      if (!athlete) continue;
      if (contradicts(athlete, competitor, sex, key)) {
        row.remarks.push({ code: 'identity_contradicts', field: 'name', text: competitor.name });
      } else result.athleteId = athlete.id;
      result.athleteKey = athlete.id;
      return;
    }
    const candidates = (known.get(key) ?? []).filter(
      (athlete) => athlete.sex === sex && athlete.kind === competitor.kind,
    );
    const verdict = compare(candidates, competitor);
    if (verdict === 'uncertain') {
      row.remarks.push({ code: 'athlete_uncertain', field: 'name', text: competitor.name });
      result.athleteKey = `?|${key}|${row.row}`;
    } else if (verdict === 'new') this.isNew(row, result, key);
    else {
      result.athleteId = verdict.id;
      result.athleteKey = verdict.id;
    }
  }

  /** New to the hub; but is it the same newcomer as an earlier row of this file? */
  private isNew(row: CheckedRow, result: Result, key: string): void {
    const { competitor, sex } = result;
    const slot = `${key}|${sex}|${competitor.kind}`;
    const earlier = this.newcomers.get(slot) ?? [];
    const same = compare(
      earlier.map(({ competitor: { nation, birthDate, birthYear } }) => ({ nation, birthDate, birthYear })),
      competitor,
    );
    result.athleteKey = newcomerKey(slot, competitor);
    if (same === 'uncertain') {
      row.remarks.push({ code: 'athlete_uncertain', field: 'name', text: competitor.name });
    } else if (same === 'new') this.newcomers.set(slot, [...earlier, { competitor, sex }]);
    else result.athleteKey = newcomerKey(slot, { ...competitor, ...same });
  }
}

type Birth = Pick<Competitor, 'nation' | 'birthDate' | 'birthYear'>;

const newcomerKey = (slot: string, { nation, birthDate, birthYear }: Birth): string =>
  `new|${slot}|${nation}|${birthDate ?? birthYear ?? ''}`;

/** Teams are their name and nation; people need an equal birth, and nobody who might be meant besides. */
function compare<T extends Birth>(candidates: readonly T[], row: Competitor): T | 'new' | 'uncertain' {
  if (row.kind === 'team') return candidates.find(({ nation }) => nation === row.nation) ?? 'new';
  const possible = candidates.filter((candidate) => birthOf(candidate, row) !== 'other');
  const [one, ...more] = possible;
  if (!one) return 'new';
  const isCertain = more.length === 0 && birthOf(one, row) === 'equal' && one.nation === row.nation;
  return isCertain ? one : 'uncertain';
}

function birthOf(one: Birth, other: Birth): 'equal' | 'other' | 'unknown' {
  if (one.birthDate && other.birthDate) return one.birthDate === other.birthDate ? 'equal' : 'other';
  const [year, otherYear] = [yearOf(one), yearOf(other)];
  if (year === null || otherYear === null) return 'unknown';
  return year === otherYear ? 'equal' : 'other';
}

const yearOf = ({ birthDate, birthYear }: Birth): number | null =>
  birthYear ?? (birthDate ? Number(birthDate.slice(0, 4)) : null);

function contradicts(athlete: KnownAthlete, competitor: Competitor, sex: string, key: string): boolean {
  const tokens = new Set(athlete.matchKey.split(' '));
  const shares = key.split(' ').some((token) => tokens.has(token));
  return athlete.sex !== sex || !shares || birthOf(athlete, competitor) === 'other';
}

function group<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
