import { birthOfDay, birthOfYear } from '../identity/birth.js';
import type { Mention } from '../identity/mention.js';
import { normalName } from '../identity/normal-name.js';
import { fingerprintOf } from '../identity/stored-mention.js';
import type { CheckedRow, Result } from './checked-row.js';

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

/** A row with whom it names, to be asked about. */
export interface Open {
  row: CheckedRow;
  result: Result;
  mention: Mention;
  fingerprint: string;
}

export const openOf = (row: CheckedRow, result: Result): Open => {
  const mention = mentionOf(result);
  return { row, result, mention, fingerprint: fingerprintOf(mention) };
};

/** Days before years, years before nothing; the rest only so that there is one order, whatever that of the file. */
export const byBirth = (one: Open, other: Open): number =>
  birthRank(one) - birthRank(other) ||
  inOrder(one.fingerprint, other.fingerprint) ||
  inOrder(placeOf(one), placeOf(other));
const birthRank = ({ mention: { birth } }: Open): number => (birth?.day ? 0 : birth ? 1 : 2);
const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const placeOf = ({ result: { discipline, round, heat, bib, markText } }: Open): string =>
  [discipline, round, heat, bib, markText].join('|');
