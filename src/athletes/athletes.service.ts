import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Sex } from '../athletics/discipline.js';
import { type Columns, insertMany, momentText, selectIn } from '../platform/database/bulk.js';
import { searchText } from '../platform/database/search-text.js';
import { areaOf } from './areas.js';
import type { AthleteKind } from './athlete.entity.js';
import { matchKeyOf } from './match-key.js';

export interface Identifier {
  /** `wa` or `federation:<CODE>`. */
  scheme: string;
  value: string;
}

export interface KnownAthlete {
  id: string;
  kind: AthleteKind;
  name: string;
  sex: Sex;
  nation: string;
  birthDate: string | null;
  birthYear: number | null;
  matchKey: string;
  provisional: boolean;
}

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

const KNOWN = `athlete.id, athlete.kind, athlete.name, athlete.sex, athlete.nation,
  CAST(athlete.birth_date AS text) AS "birthDate", athlete.birth_year AS "birthYear",
  athlete.match_key AS "matchKey", athlete.provisional`;

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
  /** Everybody whose folded name is one of these. Whether it is the same person, the caller decides. */
  async candidates(db: EntityManager, matchKeys: readonly string[]): Promise<KnownAthlete[]> {
    const rows = await selectIn<KnownAthlete>(
      db,
      (list) => `SELECT ${KNOWN} FROM athlete WHERE match_key ${list} AND merged_into IS NULL`,
      [...new Set(matchKeys)],
    );
    return rows.map((row) => knownOf(row));
  }

  /** The athletes that bear these numbers. */
  async byIdentifiers(
    db: EntityManager,
    identifiers: readonly Identifier[],
  ): Promise<(KnownAthlete & Identifier)[]> {
    const wanted = new Set(identifiers.map(({ scheme, value }) => `${scheme}|${value}`));
    const rows = await selectIn<KnownAthlete & Identifier>(
      db,
      (list) => `SELECT ${KNOWN}, named.scheme, named.value FROM athlete_identifier named
        JOIN athlete ON athlete.id = named.athlete_id
        WHERE named.value ${list} AND athlete.merged_into IS NULL`,
      [...new Set(identifiers.map(({ value }) => value))],
    );
    return rows
      .filter(({ scheme, value }) => wanted.has(`${scheme}|${value}`))
      .map((row) => Object.assign(knownOf(row), { scheme: row.scheme, value: row.value }));
  }

  async create(db: EntityManager, athletes: readonly NewAthlete[]): Promise<void> {
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
  }
}

/** SQLite answers 1 for true. */
function knownOf(row: KnownAthlete): KnownAthlete {
  const { id, kind, name, sex, nation, birthDate, birthYear, matchKey } = row;
  const provisional = Boolean(row.provisional);
  return { id, kind, name, sex, nation, birthDate, birthYear, matchKey, provisional };
}
