import type { EntityManager } from 'typeorm';
import type { AthletesService, KnownAthlete } from '../athletes/athletes.service.js';
import { matchKeyOf } from '../athletes/match-key.js';
import { birthOfDay, birthOfYear } from '../identity/birth.js';
import { tiedTo } from '../identity/answers.js';
import { type Decided, isTelling } from '../identity/decisions.js';
import type { IdentityStore, Told } from '../identity/identity-store.js';
import { fingerprintOf } from '../identity/stored-mention.js';
import type { Mention } from '../identity/mention.js';
import { normalName } from '../identity/normal-name.js';
import type { CheckedRow, Competitor, Result } from './checked-row.js';
import { type Birth, birthOf, FileNewcomers } from './file-newcomers.js';

/** Answers that are kept; each holds its candidates, and a file may name millions. */
const MOST_TOLD = 5_000;

/** A row that plain equality does not decide, and how it is asked about. */
interface Open {
  row: CheckedRow;
  result: Result;
  mention: Mention;
  fingerprint: string;
}

/**
 * Decides for each row whether the athlete is known, new, or a question for a person.
 * Plain cases first: an id whose bearer does not contradict, or the same name, day of birth, nation and sex. Everything
 * else is weighed against whoever may be meant. One matcher serves one file, so that its rows agree with each other.
 */
export class Matcher {
  private readonly newcomers = new FileNewcomers();
  private readonly told = new Map<string, Told>();
  private decided: Decided[] = [];

  constructor(
    private readonly athletes: AthletesService,
    private readonly identity: IdentityStore,
    private readonly federationId: string,
  ) {}

  async match(db: EntityManager, rows: readonly CheckedRow[]): Promise<void> {
    const results = rows.flatMap(({ result }) => (result ? [result] : []));
    const keys = [...new Set(results.map(({ competitor }) => matchKeyOf(competitor.name)))];
    const known = group(await this.athletes.candidates(db, keys), ({ matchKey }) => matchKey);
    const wanted = results.flatMap(({ competitor }) =>
      competitor.identifiers.map(([scheme, value]) => ({ scheme, value })),
    );
    const bearers = await this.athletes.byIdentifiers(db, wanted);
    const byId = new Map(bearers.map((athlete) => [`${athlete.scheme}|${athlete.value}`, athlete]));
    const open: Open[] = [];
    for (const row of rows) {
      if (!row.result || this.isPlain(row, row.result, known, byId)) continue;
      const mention = mentionOf(row.result);
      open.push({ row, result: row.result, mention, fingerprint: fingerprintOf(mention) });
    }
    await this.weigh(db, open);
    questionSharedHeats(rows);
  }

  /** What was weighed since the last call. */
  takeDecisions(): readonly Decided[] {
    const decided = this.decided;
    this.decided = [];
    return decided;
  }

  private isPlain(
    row: CheckedRow,
    result: Result,
    known: ReadonlyMap<string, KnownAthlete[]>,
    byId: ReadonlyMap<string, KnownAthlete>,
  ): boolean {
    const { competitor, sex } = result;
    const key = matchKeyOf(competitor.name);
    for (const [scheme, value] of competitor.identifiers) {
      const athlete = byId.get(`${scheme}|${value}`);
      if (!athlete) continue;
      if (contradicts(athlete, competitor, sex, key)) {
        row.remarks.push({ code: 'identity_contradicts', field: 'name', text: competitor.name });
        result.athleteKey = athlete.id;
      } else isKnown(result, athlete.id);
      return true;
    }
    const namesakes = (known.get(key) ?? []).filter(
      (athlete) => athlete.sex === sex && athlete.kind === competitor.kind,
    );
    if (competitor.kind === 'team') {
      const team = namesakes.find(({ nation }) => nation === competitor.nation);
      if (team) isKnown(result, team.id);
      else this.isNew(row, result);
      return true;
    }
    const [one, ...more] = namesakes.filter((athlete) => birthOf(athlete, competitor) !== 'other');
    const isSame = one && more.length === 0 && isSameDay(one, competitor) && one.nation === competitor.nation;
    if (isSame) isKnown(result, one.id);
    return isSame === true;
  }

  private async weigh(db: EntityManager, open: readonly Open[]): Promise<void> {
    if (open.length === 0) return;
    const tied = await tiedTo(
      db,
      this.federationId,
      open.map(({ fingerprint }) => fingerprint),
    );
    const survivors = await this.athletes.survivors(db, [...tied.values()]);
    const fresh = new Map<string, Mention>();
    for (const { fingerprint, mention } of open)
      if (!this.told.has(fingerprint)) fresh.set(fingerprint, mention);
    const told = await this.identity.decideAll(db, [...fresh.values()]);
    for (const [at, fingerprint] of [...fresh.keys()].entries()) {
      const each = told[at];
      if (each) this.told.set(fingerprint, each);
    }
    for (const each of open) {
      const answer = this.told.get(each.fingerprint);
      if (!answer) throw new Error('A mention was not decided.');
      this.apply(each, answer, survivors.get(tied.get(each.fingerprint) ?? ''));
    }
    this.forget();
  }

  /** The oldest answers are forgotten: whoever is named again much later in the file is asked about again. */
  private forget(): void {
    for (const fingerprint of this.told.keys()) {
      if (this.told.size <= MOST_TOLD) return;
      this.told.delete(fingerprint);
    }
  }

  private apply({ row, result, mention }: Open, told: Told, linked: string | undefined): void {
    const { decision } = told;
    const { name } = result.competitor;
    if (linked !== undefined) {
      isKnown(result, linked);
      return;
    }
    if (decision.kind === 'known' && decision.id) isKnown(result, decision.id);
    else if (decision.kind === 'new') this.isNew(row, result);
    else {
      row.remarks.push({ code: 'athlete_uncertain', field: 'name', text: name });
      result.athleteKey = `?|${matchKeyOf(name)}|${row.row}`;
    }
    if (isTelling(decision)) this.decided.push({ ...told, row: row.row, name, mention });
  }

  private isNew(row: CheckedRow, result: Result): void {
    const { key, isUncertain } = this.newcomers.keyOf(result);
    result.athleteKey = key;
    if (isUncertain) {
      row.remarks.push({ code: 'athlete_uncertain', field: 'name', text: result.competitor.name });
    }
  }
}

function isKnown(result: Result, athleteId: string): void {
  result.athleteId = athleteId;
  result.athleteKey = athleteId;
}

export function mentionOf({ competitor, sex, club, day }: Result): Mention {
  const { name, familyName, givenName, nation, birthDate, birthYear, identifiers } = competitor;
  return {
    name: normalName({ name, familyName, givenName }),
    birth: birthDate ? birthOfDay(birthDate) : birthYear === null ? null : birthOfYear(birthYear),
    sex,
    nation,
    club: club ? normalName({ name: club }).tokens.join(' ') : null,
    ids: identifiers,
    source: null,
    year: Number(day.slice(0, 4)),
  };
}

/** Two rows of one heat are two people: where both were taken for one whom only likeness names, somebody must look. */
function questionSharedHeats(rows: readonly CheckedRow[]): void {
  const places = new Map<string, CheckedRow>();
  for (const row of rows) {
    const { result } = row;
    if (!result?.athleteId || result.meet) continue;
    const { discipline, sex, round, heat, day, athleteId } = result;
    if (round === null && heat === null) continue;
    const place = [discipline, sex, round, heat, day, athleteId].join('|');
    const earlier = places.get(place);
    if (!earlier) places.set(place, row);
    else if (!isSameName(earlier, row)) for (const each of [earlier, row]) question(each);
  }
}

const isSameName = (one: CheckedRow, other: CheckedRow): boolean =>
  matchKeyOf(one.result?.competitor.name ?? '') === matchKeyOf(other.result?.competitor.name ?? '');

function question({ row, result, remarks }: CheckedRow): void {
  if (!result || remarks.some(({ code }) => code === 'athlete_uncertain')) return;
  remarks.push({ code: 'athlete_uncertain', field: 'name', text: result.competitor.name });
  result.athleteId = null;
  result.athleteKey = `?|${matchKeyOf(result.competitor.name)}|${row}`;
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
