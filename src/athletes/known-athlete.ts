import type { Sex } from '../athletics/discipline.js';
import type { AthleteKind } from './athlete.entity.js';

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

export type Stored = Omit<KnownAthlete, 'provisional'> & { provisional: boolean | number };

/** Its columns, of a table that is called `athlete`. */
export const KNOWN = `athlete.id, athlete.kind, athlete.name, athlete.sex, athlete.nation,
  CAST(athlete.birth_date AS text) AS "birthDate", athlete.birth_year AS "birthYear",
  athlete.match_key AS "matchKey", athlete.provisional`;

/** SQLite answers 1 for true. */
export const knownOf = (row: Stored): KnownAthlete => ({ ...row, provisional: Boolean(row.provisional) });
