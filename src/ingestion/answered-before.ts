import type { EntityManager } from 'typeorm';
import type { AthletesService } from '../athletes/athletes.service.js';
import { tiedTo } from '../identity/answers.js';
import type { Open } from './mention-of-row.js';

/** Rows of which people of the federation have said who they are. A merge leads the answer on to the survivor. */
export async function answeredBefore(
  db: EntityManager,
  athletes: AthletesService,
  federationId: string,
  rows: readonly Open[],
): Promise<Map<Open, string>> {
  if (rows.length === 0) return new Map();
  const tied = await tiedTo(
    db,
    federationId,
    rows.map(({ fingerprint }) => fingerprint),
  );
  const survivors = await athletes.survivors(db, [...tied.values()]);
  return new Map(
    rows.flatMap((each) => {
      const athleteId = survivors.get(tied.get(each.fingerprint) ?? '');
      return athleteId === undefined ? [] : [[each, athleteId] as const];
    }),
  );
}
