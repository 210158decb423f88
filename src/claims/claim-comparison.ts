import type { Athlete } from '../athletes/athlete.entity.js';
import type { Identifier } from '../athletes/athletes.service.js';
import type { Comparison } from './claim.entity.js';

/** The day that somebody gives beside the one that the hub has; of the year alone only a difference can be told. */
export function compareBirth(
  said: string | undefined,
  { birthDate, birthYear }: Pick<Athlete, 'birthDate' | 'birthYear'>,
): Comparison | null {
  if (said === undefined) return null;
  if (birthDate) return said === birthDate ? 'equal' : 'other';
  return birthYear !== null && birthYear !== Number(said.slice(0, 4)) ? 'other' : 'unknown';
}

/** The licence that somebody gives beside the numbers of their federation. */
export function compareLicence(
  said: string | undefined,
  nation: string,
  identifiers: readonly Identifier[],
): Comparison | null {
  if (said === undefined) return null;
  const own = identifiers.filter(({ scheme }) => scheme === `federation:${nation}`);
  if (own.length === 0) return 'unknown';
  return own.some(({ value }) => plain(value) === plain(said)) ? 'equal' : 'other';
}

const plain = (number: string): string => number.replaceAll(/[\s./-]/g, '').toLowerCase();
