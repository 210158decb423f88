import type { EntityManager } from 'typeorm';
import { changeIn, momentText, selectIn } from '../platform/database/bulk.js';
import { naturalKey } from '../performances/natural-key.js';

/** A performance with what its key is made of. */
interface Movable {
  id: string;
  athleteId: string;
  eventId: string;
  discipline: string;
  sex: string;
  implement: string | null;
  ageGroup: string | null;
  round: string | null;
  heat: string | null;
  day: string;
  value: number | null;
  status: string | null;
  wind: number | null;
  place: number | null;
  naturalKey: string;
  withdrawn: number | string | null;
}

const COLUMNS = `p.id, p.athlete_id AS "athleteId", p.event_id AS "eventId", p.discipline, p.sex, p.implement, p.age_group AS "ageGroup",
  p.round, p.heat, CAST(p.day AS text) AS day, p.mark_value AS value, p.status,
  p.wind_mm_per_second AS wind, p.place, p.natural_key AS "naturalKey",
  CASE WHEN p.withdrawn_at IS NULL THEN NULL ELSE 1 END AS withdrawn`;

export const MERGED_REPEAT = 'The same result of the athlete that this one was merged with.';

/** Everything that stands under this athlete, withdrawn or not. */
export const performancesOf = (db: EntityManager, athleteId: string): Promise<Movable[]> =>
  db.query(`SELECT ${COLUMNS} FROM performance p WHERE p.athlete_id = $1 ORDER BY p.id`, [athleteId]);

export const performancesById = (db: EntityManager, ids: readonly string[]): Promise<Movable[]> =>
  selectIn(db, (list) => `SELECT ${COLUMNS} FROM performance p WHERE p.id ${list}`, ids);

/**
 * The key that the same mark has under another athlete. Whether it came from a list or a meet shows in the key it has;
 * a key of another making stays as it is.
 */
export function keyUnder(athleteId: string, movable: Movable): string {
  const isListed = [true, false].find(
    (listed) => keyOf(movable, movable.athleteId, listed) === movable.naturalKey,
  );
  return isListed === undefined ? movable.naturalKey : keyOf(movable, athleteId, isListed);
}

function keyOf(movable: Movable, athleteId: string, isListed: boolean): string {
  const { eventId, discipline, sex, implement, ageGroup, round, heat, day, place } = movable;
  const valueOrStatus = movable.value ?? movable.status;
  const listed = isListed ? { day, valueOrStatus, windMmPerSecond: movable.wind, place } : null;
  return naturalKey({ eventId, discipline, sex, implement, ageGroup, athleteId, round, heat, listed });
}

/** Two marks of one contest are one result sent twice when they say the same, else two people's. */
export const saysTheSame = (one: Movable, other: Movable): boolean =>
  one.value === other.value && one.status === other.status;

export async function giveTo(db: EntityManager, athleteId: string, moved: readonly Movable[]): Promise<void> {
  for (const movable of moved) {
    await db.query('UPDATE performance SET athlete_id = $1, natural_key = $2 WHERE id = $3', [
      athleteId,
      keyUnder(athleteId, movable),
      movable.id,
    ]);
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

/** Only what the merge itself withdrew comes back; what was withdrawn since for a reason of its own stays so. */
export const restoreRepeats = (db: EntityManager, ids: readonly string[]): Promise<void> =>
  changeIn(
    db,
    (list) =>
      `UPDATE performance SET withdrawn_at = NULL, withdrawn_reason = NULL
       WHERE withdrawn_reason = '${MERGED_REPEAT}' AND id ${list}`,
    ids,
  );
