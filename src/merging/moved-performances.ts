import type { EntityManager } from 'typeorm';
import { changeIn, momentText } from '../platform/database/bulk.js';
import { type Keyed, keyUnder } from '../performances/moved-keys.js';

interface Movable extends Keyed {
  id: string;
  sourceId: string | null;
  withdrawn: number | string | null;
}

const COLUMNS = `p.id, p.athlete_id AS "athleteId", p.event_id AS "eventId", p.discipline, p.sex, p.implement, p.age_group AS "ageGroup",
  p.round, p.heat, CAST(p.day AS text) AS day, p.mark_value AS value, p.status,
  p.wind_mm_per_second AS wind, p.place, p.natural_key AS "naturalKey", p.source_athlete_id AS "sourceId",
  CASE WHEN p.withdrawn_at IS NULL THEN NULL ELSE 1 END AS withdrawn`;

export const MERGED_REPEAT = 'The same result of the athlete that this one was merged with.';

/** Everything that stands under this athlete, withdrawn or not. */
export const performancesOf = (db: EntityManager, athleteId: string): Promise<Movable[]> =>
  db.query(`SELECT ${COLUMNS} FROM performance p WHERE p.athlete_id = $1 ORDER BY p.id`, [athleteId]);

/** Two marks of one contest are one result sent twice when they say the same, else two people's. */
export const saysTheSame = (one: Movable, other: Movable): boolean =>
  one.value === other.value && one.status === other.status;

/** The marks remember whose they were, unless they come back to them. */
export async function giveTo(db: EntityManager, athleteId: string, moved: readonly Movable[]): Promise<void> {
  for (const movable of moved) {
    const source = movable.sourceId ?? movable.athleteId;
    await db.query(
      'UPDATE performance SET athlete_id = $1, natural_key = $2, source_athlete_id = $3 WHERE id = $4',
      [athleteId, keyUnder(athleteId, movable), source === athleteId ? null : source, movable.id],
    );
  }
}

export async function withdrawRepeats(db: EntityManager, ids: readonly string[], at: Date): Promise<void> {
  const when = momentText(db, at);
  await changeIn(
    db,
    (list) =>
      `UPDATE performance SET withdrawn_at = '${when}', withdrawn_reason = '${MERGED_REPEAT}' WHERE id ${list}`,
    ids,
  );
}

/**
 * Only what the merge itself withdrew comes back; what was withdrawn since for a reason of its own stays so, and so does
 * what its submission no longer says.
 */
export const restoreRepeats = (db: EntityManager, ids: readonly string[]): Promise<void> =>
  changeIn(
    db,
    (list) =>
      `UPDATE performance SET withdrawn_at = NULL, withdrawn_reason = NULL
       WHERE withdrawn_reason = '${MERGED_REPEAT}' AND id ${list}
         AND NOT EXISTS (SELECT 1 FROM submission s WHERE s.id = performance.submission_id AND s.status = 'retracted')
         AND NOT EXISTS (SELECT 1 FROM performance other
           WHERE other.event_id = performance.event_id AND other.natural_key = performance.natural_key
             AND other.withdrawn_at IS NULL)`,
    ids,
  );
