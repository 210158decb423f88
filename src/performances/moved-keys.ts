import type { EntityManager } from 'typeorm';
import { survivors } from '../athletes/survivors.js';
import { naturalKey } from './natural-key.js';
import type { Snapshot } from './snapshots.js';

/** What the key of a performance is made of, and the key. */
export interface Keyed {
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
}

/**
 * The key that the same mark has under another athlete. Whether it came from a list or a meet shows in the key it has;
 * a key of another making stays as it is.
 */
export function keyUnder(athleteId: string, keyed: Keyed): string {
  const isListed = [true, false].find((listed) => keyOf(keyed, keyed.athleteId, listed) === keyed.naturalKey);
  return isListed === undefined ? keyed.naturalKey : keyOf(keyed, athleteId, isListed);
}

function keyOf(keyed: Keyed, athleteId: string, isListed: boolean): string {
  const { eventId, discipline, sex, implement, ageGroup, round, heat, day, place } = keyed;
  const valueOrStatus = keyed.value ?? keyed.status;
  const listed = isListed ? { day, valueOrStatus, windMmPerSecond: keyed.wind, place } : null;
  return naturalKey({ eventId, discipline, sex, implement, ageGroup, athleteId, round, heat, listed });
}

/** Marks as they were, under whom their athletes are now: since then some may have been merged or split. */
export async function underSurvivors(db: EntityManager, snapshots: readonly Snapshot[]): Promise<Snapshot[]> {
  const roots = await survivors(db, snapshots.map(sourceOf));
  return snapshots.map((snapshot) => {
    const source = sourceOf(snapshot);
    const athleteId = roots.get(source) ?? source;
    return {
      ...snapshot,
      athlete_id: athleteId,
      source_athlete_id: source === athleteId ? null : source,
      natural_key: keyUnder(athleteId, keyedOf(snapshot)),
    };
  });
}

/** Whose mark it is where nobody is merged. */
export const sourceOf = (snapshot: Snapshot): string =>
  String(snapshot['source_athlete_id'] ?? snapshot['athlete_id']);

function keyedOf(snapshot: Snapshot): Keyed {
  const text = (name: string): string | null => {
    const value = snapshot[name] ?? null;
    return value === null ? null : String(value);
  };
  const number = (name: string): number | null => {
    const value = snapshot[name] ?? null;
    return value === null ? null : Number(value);
  };
  return {
    athleteId: text('athlete_id') ?? '',
    eventId: text('event_id') ?? '',
    discipline: text('discipline') ?? '',
    sex: text('sex') ?? '',
    implement: text('implement'),
    ageGroup: text('age_group'),
    round: text('round'),
    heat: text('heat'),
    day: text('day') ?? '',
    value: number('mark_value'),
    status: text('status'),
    wind: number('wind_mm_per_second'),
    place: number('place'),
    naturalKey: text('natural_key') ?? '',
  };
}
