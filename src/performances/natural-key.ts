import { hash } from 'node:crypto';

/** What makes a mark one mark, as far as a performance keeps it. */
export interface NaturalParts {
  eventId: string;
  discipline: string;
  sex: string;
  implement: string | null;
  ageGroup: string | null;
  athleteId: string;
  round: string | null;
  heat: string | null;
  /** Only of a list, which names marks instead of heats. */
  listed: {
    day: string;
    valueOrStatus: number | string | null;
    windMmPerSecond: number | null;
    place: number | null;
  } | null;
}

/** Contest, heat and athlete; in a list the day, mark and wind are part of it instead of the heat. */
export function naturalKey(parts: NaturalParts): string {
  const { eventId, discipline, sex, implement, ageGroup, athleteId, round, heat, listed } = parts;
  const own = listed
    ? [listed.day, listed.valueOrStatus, listed.windMmPerSecond ?? '', round, listed.place]
    : [round, heat];
  const said = [eventId, discipline, sex, implement ?? '', ageGroup ?? '', athleteId, ...own];
  return hash('sha256', said.join('|'), 'hex');
}
