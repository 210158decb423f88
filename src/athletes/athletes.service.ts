import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { EntityManager, Repository } from 'typeorm';
import type { Sex } from '../athletics/discipline.js';
import { type Columns, insertMany, momentText, selectIn } from '../platform/database/bulk.js';
import { cursorOf, keyOf, type Page, pageOf } from '../platform/database/page.js';
import { containing, searchText } from '../platform/database/search-text.js';
import { Problem } from '../platform/http/problem.js';
import { areaOf } from '../events/areas.js';
import { IdentityStore } from '../identity/identity-store.js';
import { mentionOfAthlete } from '../identity/stored-mention.js';
import type { AthletesQuery } from './athlete.dto.js';
import { Athlete, type AthleteKind } from './athlete.entity.js';
import { waitForTurn } from './entry-turns.js';
import { KNOWN, type KnownAthlete, knownOf, type Stored } from './known-athlete.js';
import { matchKeyOf } from './match-key.js';
import { bearersOf, type Identifier, withFreeNumbers } from './numbers.js';
import { survivors } from './survivors.js';

export type { KnownAthlete } from './known-athlete.js';
export type { Identifier } from './numbers.js';

export interface NewAthlete {
  id: string;
  kind: AthleteKind;
  name: string;
  familyName: string | null;
  givenName: string | null;
  sex: Sex;
  nation: string;
  birthDate: string | null;
  birthYear: number | null;
  provisional: boolean;
  identifiers: readonly Identifier[];
}

const MOST_WORDS = 6;
/** So often may one athlete after the other turn out to be somebody else. */
const MOST_STEPS = 20;

const COLUMNS: Columns = [
  ['id', 'uuid'],
  ['kind', 'text'],
  ['name', 'text'],
  ['family_name', 'text'],
  ['given_name', 'text'],
  ['sex', 'text'],
  ['nation', 'text'],
  ['area', 'text'],
  ['birth_date', 'date'],
  ['birth_year', 'integer'],
  ['match_key', 'text'],
  ['provisional', 'boolean'],
  ['search_text', 'text'],
  ['created_at', 'timestamptz'],
  ['updated_at', 'timestamptz'],
  ['version', 'integer'],
];
const IDENTIFIER_COLUMNS: Columns = [
  ['scheme', 'text'],
  ['value', 'text'],
  ['athlete_id', 'uuid'],
];

@Injectable()
export class AthletesService {
  constructor(
    @InjectRepository(Athlete) private readonly athletes: Repository<Athlete>,
    private readonly identity: IdentityStore,
  ) {}

  async list({ q, nation, sex, limit = 25, cursor }: AthletesQuery): Promise<Page<Athlete>> {
    const query = this.athletes.createQueryBuilder('athlete').where('athlete.merged_into IS NULL');
    const words = q?.split(/[\s,]+/).filter((word) => word !== '') ?? [];
    for (const [at, word] of words.slice(0, MOST_WORDS).entries()) {
      query.andWhere(`athlete.search_text LIKE :word${at} ESCAPE '!'`, { [`word${at}`]: containing(word) });
    }
    if (nation) query.andWhere('athlete.nation = :nation', { nation });
    if (sex) query.andWhere('athlete.sex = :sex', { sex });
    if (cursor) {
      const [id] = keyOf(cursor, ['string']);
      query.andWhere('athlete.id > :id', { id });
    }
    const rows = await query
      .orderBy('athlete.id', 'ASC')
      .limit(limit + 1)
      .getMany();
    return pageOf(rows, limit, (last) => cursorOf(last.id));
  }

  /** The athlete, or the one they turned out to be. */
  async byId(id: string): Promise<Athlete> {
    let athlete = await this.athletes.findOneBy({ id });
    for (let step = 0; athlete?.mergedInto && step < MOST_STEPS; step++) {
      athlete = await this.athletes.findOneBy({ id: athlete.mergedInto });
    }
    if (!athlete || athlete.mergedInto) throw Problem.notFound('athlete');
    return athlete;
  }

  /** Where each of these ids leads now; unknown ids are not in the answer. */
  survivors(db: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
    return survivors(db, ids);
  }

  /** Whom a merged athlete turned out to be; null for everybody else. */
  async survivorOf(id: string): Promise<string | null> {
    const asked = id.toLowerCase();
    const survivor = (await this.survivors(this.athletes.manager, [asked])).get(asked);
    return survivor === undefined || survivor === asked ? null : survivor;
  }

  async namesOf(db: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await selectIn<{ id: string; name: string }>(
      db,
      (list) => `SELECT id, name FROM athlete WHERE id ${list}`,
      [...new Set(ids)],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Everybody whose folded name is one of these. Whether it is the same person, the caller decides. */
  async candidates(db: EntityManager, matchKeys: readonly string[]): Promise<KnownAthlete[]> {
    const rows = await selectIn<Stored>(
      db,
      (list) => `SELECT ${KNOWN} FROM athlete WHERE match_key ${list} AND merged_into IS NULL`,
      [...new Set(matchKeys)],
    );
    return rows.map((row) => knownOf(row));
  }

  /** These athletes, or those whom they turned out to be, by the ids that were asked. */
  async known(db: EntityManager, ids: readonly string[]): Promise<Map<string, KnownAthlete>> {
    const now = await survivors(db, ids);
    const rows = await selectIn<Stored>(db, (list) => `SELECT ${KNOWN} FROM athlete WHERE id ${list}`, [
      ...new Set(now.values()),
    ]);
    const found = new Map(rows.map((row) => [row.id, knownOf(row)]));
    return new Map(
      [...now].flatMap(([id, survivor]) => {
        const athlete = found.get(survivor);
        return athlete ? [[id, athlete] as const] : [];
      }),
    );
  }

  /** The athletes that bear these numbers. */
  async byIdentifiers(
    db: EntityManager,
    identifiers: readonly Identifier[],
  ): Promise<(KnownAthlete & Identifier)[]> {
    const bearers = await bearersOf(db, identifiers);
    const rows = await selectIn<Stored>(
      db,
      (list) => `SELECT ${KNOWN} FROM athlete WHERE id ${list} AND merged_into IS NULL`,
      [...new Set(bearers.map(({ athleteId }) => athleteId))],
    );
    const found = new Map(rows.map((row) => [row.id, knownOf(row)]));
    return bearers.flatMap(({ scheme, value, athleteId }) => {
      const athlete = found.get(athleteId);
      return athlete ? [{ ...athlete, scheme, value }] : [];
    });
  }

  /**
   * From here to the commit nobody else enters athletes, so that two files with the same newcomer enter them once.
   * Call it before asking who is known.
   */
  lockEntries(db: EntityManager): Promise<void> {
    return waitForTurn(db);
  }

  async create(db: EntityManager, wanted: readonly NewAthlete[]): Promise<void> {
    const athletes = await withFreeNumbers(db, wanted);
    const now = momentText(db, new Date());
    const rows = athletes.map((athlete) => {
      const { id, kind, name, familyName, givenName, sex, nation, birthDate, birthYear } = athlete;
      const born = [birthDate, birthYear ?? (birthDate === null ? null : Number(birthDate.slice(0, 4)))];
      const search = searchText(name).slice(0, 200);
      const derived = [matchKeyOf(name), athlete.provisional, search, now, now, 1];
      return [id, kind, name, familyName, givenName, sex, nation, areaOf(nation), ...born, ...derived];
    });
    await insertMany(db, 'athlete', COLUMNS, rows);
    const identifiers = athletes.flatMap((athlete) =>
      athlete.identifiers.map(({ scheme, value }) => [scheme, value, athlete.id]),
    );
    await insertMany(db, 'athlete_identifier', IDENTIFIER_COLUMNS, identifiers);
    const people = athletes.filter(({ kind }) => kind === 'person');
    await this.identity.register(
      db,
      people.map((athlete) => {
        const ids = athlete.identifiers.map(({ scheme, value }) => [scheme, value] as const);
        return [athlete.id, { ...mentionOfAthlete(athlete), ids }];
      }),
    );
  }
}
