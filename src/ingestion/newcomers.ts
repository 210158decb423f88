import type { EntityManager } from 'typeorm';
import type { AthletesService, NewAthlete } from '../athletes/athletes.service.js';
import type { KnownAthlete } from '../athletes/known-athlete.js';
import { namesakesOf } from '../athletes/namesakes.js';
import { matchKeyOf } from '../athletes/match-key.js';
import { groupedBy } from '../platform/collections/grouped.js';
import { type Columns, insertMany, selectIn } from '../platform/database/bulk.js';
import { newId } from '../platform/database/id.js';
import { isSeparate } from './athlete-keys.js';
import type { Result } from './checked-row.js';

const COLUMNS: Columns = [
  ['submission_id', 'uuid'],
  ['athlete_key', 'text'],
  ['athlete_id', 'uuid'],
];

/** Who was entered for which new athlete of a file, so that all rows and all parts of the file agree. */
export class Newcomers {
  private readonly ids = new Map<string, string>();
  private readonly entered = new Set<string>();
  private fresh = new Set<string>();

  /** A file of one part keeps them in memory; the parts of a large one leave them for the next in the database. */
  constructor(
    private readonly athletes: AthletesService,
    private readonly submissionId: string,
    private readonly hasParts: boolean,
  ) {}

  /** Maybe somebody who has turned out to be another since. */
  idOf(athleteKey: string): string | undefined {
    return this.ids.get(athleteKey);
  }

  /** Whom rows that were published before have brought. */
  remember(entered: ReadonlyMap<string, string>): void {
    for (const [key, id] of entered) this.ids.set(key, id);
  }

  /** Whether the hub did not know them before this transaction, so that nobody can have said anything of them. */
  hasEntered(id: string): boolean {
    return this.entered.has(id);
  }

  /** Whom it did not know before: entered since the last call. */
  takeFresh(): ReadonlySet<string> {
    const { fresh } = this;
    this.fresh = new Set();
    return fresh;
  }

  /** Somebody who was new when the file was read may have become known since; else they are entered now. */
  async enter(db: EntityManager, results: readonly Result[]): Promise<void> {
    if (results.length === 0) return;
    await this.athletes.lockEntries(db);
    await this.recall(db, results);
    const fresh = new Map<string, Result>();
    for (const result of results) {
      if (!this.ids.has(result.athleteKey)) fresh.set(result.athleteKey, result);
    }
    if (fresh.size === 0) return;
    await this.findOrCreate(db, fresh);
    if (!this.hasParts) return;
    const rows = [...fresh.keys()].map((key) => [this.submissionId, key, this.ids.get(key) ?? null]);
    await insertMany(db, 'submission_newcomer', COLUMNS, rows);
  }

  /** Whom earlier parts have entered. */
  private async recall(db: EntityManager, results: readonly Result[]): Promise<void> {
    if (!this.hasParts) return;
    const unknown = new Set(results.map(({ athleteKey }) => athleteKey).filter((key) => !this.ids.has(key)));
    const rows = await selectIn<{ key: string; id: string }>(
      db,
      (list) => `SELECT athlete_key AS key, athlete_id AS id FROM submission_newcomer
        WHERE athlete_key ${list} AND submission_id = '${this.submissionId}'`,
      [...unknown],
    );
    for (const { key, id } of rows) this.ids.set(key, id);
  }

  private async findOrCreate(db: EntityManager, fresh: ReadonlyMap<string, Result>): Promise<void> {
    const names = new Map([...fresh].map(([key, { competitor }]) => [key, matchKeyOf(competitor.name)]));
    const candidates = await namesakesOf(db, [...names.values()]);
    const known = groupedBy(candidates, ({ matchKey }) => matchKey);
    const athletes: NewAthlete[] = [];
    for (const [key, result] of fresh) {
      const namesakes = isSeparate(key) ? [] : (known.get(names.get(key) ?? '') ?? []);
      const same = namesakes.find((athlete) => isSame(athlete, result));
      const id = same?.id ?? newId();
      this.ids.set(key, id);
      if (!same) athletes.push(newAthlete(id, result));
    }
    await this.athletes.create(db, athletes);
    for (const { id } of athletes) {
      this.entered.add(id);
      this.fresh.add(id);
    }
  }
}

const isSame = (athlete: KnownAthlete, { competitor, sex }: Result): boolean =>
  athlete.kind === competitor.kind &&
  athlete.sex === sex &&
  athlete.nation === competitor.nation &&
  athlete.birthYear === competitor.birthYear &&
  athlete.birthDate === competitor.birthDate;

function newAthlete(id: string, { competitor, sex }: Result): NewAthlete {
  const { kind, name, familyName, givenName, nation, birthDate, birthYear } = competitor;
  return {
    id,
    kind,
    name,
    familyName: familyName || null,
    givenName: givenName || null,
    sex,
    nation,
    birthDate,
    birthYear,
    provisional: kind === 'person' && birthYear === null,
    identifiers: competitor.identifiers.map(([scheme, value]) => ({ scheme, value })),
  };
}
