import type { EntityManager } from 'typeorm';
import type { KnownAthlete } from '../athletes/known-athlete.js';
import { severalWhoAre } from '../athletes/several-who-are.js';
import { matchKeyOf } from '../athletes/match-key.js';
import type { CheckedRow, Result } from './checked-row.js';
import { birthOf } from './file-newcomers.js';

/** An athlete as they are now, and the row that names them. */
export interface Named {
  athleteId: string;
  result: Result;
}

/**
 * Which of those who are one athlete now each row writes, so that a split knows whose it was. Rows that write none of
 * them plainly are not in the answer.
 */
export async function sourcesOf(db: EntityManager, named: readonly Named[]): Promise<Map<Result, string>> {
  const several = await severalWhoAre(
    db,
    named.map(({ athleteId }) => athleteId),
  );
  return new Map(
    named.flatMap(({ athleteId, result }) => {
      const written = writtenIn(result, several.get(athleteId) ?? []);
      return written ? [[result, written.id] as const] : [];
    }),
  );
}

/** Whoever is merged may be split before the row is published. */
export async function nameSources(db: EntityManager, rows: readonly CheckedRow[]): Promise<void> {
  const named = rows.flatMap(({ result }) => {
    return result?.athleteId ? [{ athleteId: result.athleteId, result }] : [];
  });
  for (const [result, id] of await sourcesOf(db, named)) result.sourceAthleteId = id;
}

function writtenIn({ competitor }: Result, athletes: readonly KnownAthlete[]): KnownAthlete | null {
  const key = matchKeyOf(competitor.name);
  const namesakes = athletes.filter(
    (athlete) => athlete.matchKey === key && birthOf(athlete, competitor) !== 'other',
  );
  const equal = namesakes.filter((athlete) => birthOf(athlete, competitor) === 'equal');
  const [one, ...more] = equal.length > 0 ? equal : namesakes;
  return one && more.length === 0 ? one : null;
}
