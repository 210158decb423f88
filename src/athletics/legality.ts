import type { AgeGroup } from './age.js';
import type { Discipline, Environment, Sex } from './catalogue.js';
import { type Implement, implementKey } from './implement.js';
import type { MarkFlag, Timing } from './mark-reading.js';
import { type Wind, isWindDue, isWindLegal } from './wind.js';

/** Why a mark is not in a list. */
export type NotListedReason =
  | 'wind'
  | 'no_wind_reading'
  | 'hand_time'
  | 'electronic_time'
  | 'timing_unknown'
  | 'oversized_track'
  | 'altitude'
  | 'annulled'
  | 'converted'
  | 'indoor'
  | 'other_environment'
  | 'other_implement'
  | 'other_sex'
  | 'other_discipline'
  | 'not_comparable'
  | 'no_date'
  | 'no_mark'
  | 'withdrawn';

/** What the rules ask of a performance, however it is stored. */
export interface PerformanceFacts {
  discipline: Discipline;
  environment: Environment;
  wind: Wind;
  flags?: readonly MarkFlag[];
}

/**
 * Whether the rules let a mark count. Altitude is said, not held against a mark; a hand time is legal in its
 * own list. A reading in the mark's letters (`8.95w`) counts where no number is given.
 */
export function legality(performance: PerformanceFacts): {
  legal: boolean;
  reasons: readonly NotListedReason[];
} {
  const { discipline, environment, wind } = performance;
  const flags = performance.flags ?? [];
  const reasons: NotListedReason[] = [];
  if (wind.kind === 'measured' && !isWindLegal(wind, discipline, environment)) reasons.push('wind');
  if (wind.kind !== 'measured' && flags.includes('wind_assisted')) reasons.push('wind');
  else if (wind.kind !== 'measured' && isWindDue(discipline, environment)) reasons.push('no_wind_reading');
  if (flags.includes('oversized_track')) reasons.push('oversized_track');
  if (flags.includes('annulled')) reasons.push('annulled');
  return { legal: reasons.length === 0, reasons };
}

export interface ListedFacts extends PerformanceFacts {
  sex: Sex;
  timing: Timing | null;
  hasMark: boolean;
  /** 'YYYY-MM-DD', or null where the file has none. */
  day: string | null;
  withdrawn: boolean;
  ageGroup?: AgeGroup | null;
  implement?: Implement | null;
}

/** What a list takes in. What is left out is not asked for. */
export interface ListTerms {
  discipline: Discipline;
  sex: Sex;
  environment?: Environment;
  timing?: Timing;
  legalOnly?: boolean;
  lowAltitudeOnly?: boolean;
  /** The key of the implement, null for the senior standard. */
  implementKey?: string | null;
}

/** Every reason why a performance is not in a list; none means that it is. */
export function whyNotListed(performance: ListedFacts, list: ListTerms): readonly NotListedReason[] {
  const reasons: NotListedReason[] = [];
  if (performance.withdrawn) reasons.push('withdrawn');
  if (!performance.hasMark) reasons.push('no_mark');
  if (performance.day === null) reasons.push('no_date');
  reasons.push(...otherContest(performance, list));
  if (list.timing && list.discipline.unit === 'ms')
    reasons.push(...otherTiming(performance.timing, list.timing));
  if (list.legalOnly) reasons.push(...legality(performance).reasons);
  if (list.lowAltitudeOnly && performance.flags?.includes('altitude')) reasons.push('altitude');
  return reasons;
}

function otherContest(performance: ListedFacts, list: ListTerms): NotListedReason[] {
  const reasons: NotListedReason[] = [];
  if (performance.discipline !== list.discipline) reasons.push('other_discipline');
  if (!performance.discipline.comparable) reasons.push('not_comparable');
  if (performance.sex !== list.sex) reasons.push('other_sex');
  if (list.environment && performance.environment !== list.environment) {
    reasons.push(performance.environment === 'indoor' ? 'indoor' : 'other_environment');
  }
  if (list.implementKey !== undefined && implementKey(performance) !== list.implementKey) {
    reasons.push('other_implement');
  }
  return reasons;
}

/** Hand and electronic times are never mixed. Road times in whole seconds do not say how they were taken. */
function otherTiming(timing: Timing | null, wanted: Timing): NotListedReason[] {
  if (timing === wanted) return [];
  if (timing === null) return ['timing_unknown'];
  return [timing === 'hand' ? 'hand_time' : 'electronic_time'];
}
