import type { EntityManager } from 'typeorm';
import { selectIn } from '../platform/database/bulk.js';
import { groupedBy } from '../platform/collections/grouped.js';

/** A number by which others know an athlete. */
export interface Identifier {
  /** `wa`, `tilastopaja`, or `federation:<CODE>`. */
  scheme: string;
  value: string;
}

const SCHEME = /^[\w:.-]{1,40}$/;
const keyOf = ({ scheme, value }: Identifier): string => `${scheme}|${value}`;

/** Whose these numbers are. A scheme that no number can have has no bearers. */
export async function bearersOf(
  db: EntityManager,
  numbers: readonly Identifier[],
): Promise<(Identifier & { athleteId: string })[]> {
  const found: (Identifier & { athleteId: string })[] = [];
  for (const [scheme, some] of groupedBy(numbers, (number) => number.scheme)) {
    // Scheme by scheme, since the index begins with it.
    if (!SCHEME.test(scheme)) continue;
    const rows = await selectIn<Identifier & { athleteId: string }>(
      db,
      (list) => `SELECT scheme, value, athlete_id AS "athleteId" FROM athlete_identifier
        WHERE scheme = '${scheme}' AND value ${list}`,
      [...new Set(some.map(({ value }) => value))],
    );
    for (const row of rows) found.push(row);
  }
  return found;
}

/**
 * The same athletes without the numbers that somebody else bears: a number is one athlete's, of whom it was said first. Who
 * was told from its bearer by a person has none.
 */
export async function withFreeNumbers<T extends { identifiers: readonly Identifier[] }>(
  db: EntityManager,
  athletes: readonly T[],
): Promise<T[]> {
  const borne = await bearersOf(
    db,
    athletes.flatMap(({ identifiers }) => identifiers),
  );
  const taken = new Set(borne.map(keyOf));
  return athletes.map((athlete) => {
    const identifiers = athlete.identifiers.filter((number) => !taken.has(keyOf(number)));
    for (const number of identifiers) taken.add(keyOf(number));
    return { ...athlete, identifiers };
  });
}
