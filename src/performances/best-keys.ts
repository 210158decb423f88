import type { Environment, MarkUnit, Sex } from '../athletics/discipline.js';
import type { Timing } from '../athletics/mark.js';

/** The timing that makes a list of its own. */
export const LIST_TIMINGS = ['electronic', 'hand', 'unknown'] as const;
export type ListTiming = (typeof LIST_TIMINGS)[number] | '';

/** What of a performance decides in whose lists it stands, and where. */
export interface Listed {
  id: string;
  athleteId: string;
  discipline: string;
  sex: Sex;
  implement: string | null;
  environment: Environment;
  timing: Timing | null;
  unit: MarkUnit;
  legal: boolean;
  season: number;
  nation: string;
  rankValue: number;
}

export interface BestMark {
  listed: Listed;
  timing: ListTiming;
  conditions: 'legal' | 'any';
  season: number;
}

export const ALL_TIME = 0;

/**
 * Hand and electronic times never share a list on the track. On roads and cross-country the clock makes no
 * difference, and field events have none.
 */
export function listTimingOf(unit: MarkUnit, environment: Environment, timing: Timing | null): ListTiming {
  if (unit !== 'ms') return '';
  if (environment !== 'outdoor' && environment !== 'indoor') return '';
  return timing ?? 'unknown';
}

/** Of equal marks the one with the lower id stands, so that no order of arrival changes the outcome. */
const isBetter = (one: Listed, other: Listed): boolean =>
  one.rankValue < other.rankValue || (one.rankValue === other.rankValue && one.id < other.id);

/** The best mark per athlete and list among these performances, in the order of the keys. */
export function bestsOf(performances: Iterable<Listed>): BestMark[] {
  const bests = new Map<string, BestMark>();
  for (const listed of performances) {
    const { athleteId, discipline, sex, implement, environment, unit } = listed;
    const timing = listTimingOf(unit, environment, listed.timing);
    const contest = [athleteId, discipline, sex, implement ?? '', environment, timing].join('|');
    for (const conditions of listed.legal ? (['legal', 'any'] as const) : (['any'] as const)) {
      for (const season of [ALL_TIME, listed.season]) {
        const key = `${contest}|${conditions}|${season}`;
        const known = bests.get(key);
        if (!known || isBetter(listed, known.listed)) bests.set(key, { listed, timing, conditions, season });
      }
    }
  }
  // Always in one order, so that two transactions wait for each other instead of deadlocking.
  return [...bests].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, best]) => best);
}
