import type { AgeGroup } from '../athletics/age.js';
import type { Environment, MarkUnit, Sex } from '../athletics/discipline.js';
import type { Timing } from '../athletics/mark.js';
import type { Ages } from './ages.js';

/** The timing that makes a list of its own. */
export const LIST_TIMINGS = ['electronic', 'hand', 'unknown'] as const;
export type ListTiming = (typeof LIST_TIMINGS)[number] | '';

/** What of a performance decides in whose lists it stands, and where. */
export interface Listed extends Ages {
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

/** Of legal marks and of the others an athlete has a best each; under any conditions the better of the two counts. */
export type Legality = 'legal' | 'illegal';

export interface BestMark {
  listed: Listed;
  timing: ListTiming;
  conditions: Legality;
  season: number;
  /** Empty for everybody; groups have bests of all time only, those of a season follow from the age. */
  ageGroup: AgeGroup | '';
}

export const ALL_TIME = 0;

/** A list in one text, which is compared once where its parts would be compared one by one for every row. */
export const listKeyOf = (
  discipline: string,
  sex: Sex,
  implementKey: string,
  environment: Environment,
  timing: ListTiming,
  conditions: Legality,
  season: number,
  ageGroup: string,
): string => [discipline, sex, implementKey, environment, timing, conditions, season, ageGroup].join('|');

/** Youth groups whose bests of all time are kept, with the age that is too old for them. */
export const KEPT_YOUTH_GROUPS = [
  ['U18', 18],
  ['U20', 20],
  ['U23', 23],
] as const satisfies readonly (readonly [AgeGroup, number])[];

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

/** The seasons and age groups whose best a performance may be. */
function* spansOf({ season, yearEndAge, mastersAge }: Listed): Generator<[number, AgeGroup | '']> {
  yield [season, ''];
  yield [ALL_TIME, ''];
  for (const [group, tooOld] of KEPT_YOUTH_GROUPS) {
    if (yearEndAge !== null && yearEndAge < tooOld) yield [ALL_TIME, group];
  }
  // The number is one of the groups of the rule book, as `agesOn` gives it.
  if (mastersAge !== null) yield [ALL_TIME, `M${mastersAge}` as AgeGroup];
}

/** The best mark per athlete, nation and list among these performances, in the order of the keys. */
export function bestsOf(performances: Iterable<Listed>): BestMark[] {
  const bests = new Map<string, BestMark>();
  for (const listed of performances) {
    const { athleteId, discipline, sex, implement, environment, unit, nation } = listed;
    const timing = listTimingOf(unit, environment, listed.timing);
    const contest = [athleteId, discipline, sex, implement ?? '', environment, timing, nation].join('|');
    const conditions = listed.legal ? 'legal' : 'illegal';
    for (const [season, ageGroup] of spansOf(listed)) {
      const key = `${contest}|${conditions}|${season}|${ageGroup}`;
      const known = bests.get(key);
      if (known && !isBetter(listed, known.listed)) continue;
      bests.set(key, { listed, timing, conditions, season, ageGroup });
    }
  }
  // Always in one order, so that two transactions wait for each other instead of deadlocking.
  return [...bests].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, best]) => best);
}
