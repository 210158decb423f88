import type { Columns, Value } from '../platform/database/bulk.js';
import { birthOfDay, birthOfYear } from './birth.js';
import { hashOf, keysOf } from './keys.js';
import type { Mention, Sex } from './mention.js';
import { nameText, normalName } from './normal-name.js';

export const KEY_COLUMNS: Columns = [
  ['key', 'integer'],
  ['sex', 'text'],
  ['birth_from', 'integer'],
  ['birth_to', 'integer'],
  ['athlete_id', 'uuid'],
];
export const TOKEN_COLUMNS: Columns = [
  ['token', 'text'],
  ['count', 'integer'],
];
export const ALIAS_COLUMNS: Columns = [
  ['athlete_id', 'uuid'],
  ['name', 'text'],
];

export interface StoredAthlete {
  id: string;
  name: string;
  familyName: string | null;
  givenName: string | null;
  sex: Sex;
  nation: string;
  birthDate: string | null;
  birthYear: number | null;
}

/** The rows under which an athlete is found. */
export function keyRows(athleteId: string, mention: Mention): Value[][] {
  const { birth, sex } = mention;
  return keysOf(mention).map(([, key]) => [key, sex ?? 'X', birth?.from ?? 0, birth?.to ?? 0, athleteId]);
}

export function mentionOfAthlete(athlete: StoredAthlete): Mention {
  const { name, familyName, givenName, sex, nation, birthDate, birthYear } = athlete;
  const birth = birthDate ? birthOfDay(birthDate) : birthYear === null ? null : birthOfYear(birthYear);
  return {
    name: normalName({ name, familyName, givenName }),
    birth,
    sex,
    nation,
    club: null,
    ids: [],
    source: null,
    year: null,
  };
}

/** The same mention in the next file: name, birth, sex and nation, whatever else the row says. */
export function fingerprintOf({ name, birth, sex, nation }: Mention): string {
  const born = birth ? `${birth.day ?? ''}/${birth.from}/${birth.to}` : '';
  const text = `${nameText(name)}|${born}|${sex}|${nation}`;
  return [hashOf(`1${text}`), hashOf(`2${text}`), hashOf(`3${text}`)]
    .map((hash) => (hash >>> 0).toString(36))
    .join('-');
}
