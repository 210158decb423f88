import type { AgeGroup } from '../athletics/age.js';
import type { Discipline, Environment, Sex } from '../athletics/discipline.js';
import { seasonOf } from '../athletics/season.js';
import { type Area, nationsOf } from '../events/areas.js';
import {
  ALL_TIME,
  KEPT_YOUTH_GROUPS,
  type Legality,
  listKeyOf,
  type ListTiming,
} from '../performances/best-keys.js';
import type { RecognisingBody } from './leaderboard.dto.js';

/** What a list takes in, as understood: defaults filled in, texts read. */
export interface ListTerms {
  discipline: Discipline;
  sex: Sex;
  environment: Environment;
  timing: ListTiming;
  /** Null for the senior standard. */
  implement: string | null;
  legal: boolean;
  per: 'athlete' | 'mark';
  /** 0 is all time. */
  season: number;
  from: string | null;
  to: string | null;
  areas: readonly Area[];
  nations: readonly string[];
  ageGroup: AgeGroup | null;
  federationId: string | null;
  eventId: string | null;
  /** Only marks whose rank value is lower. */
  betterThan: number | null;
  /** Only marks that are ratified records of this body. */
  recognisedBy: RecognisingBody | null;
  /** The list as the hub knew it before this moment; null for now. */
  before: Date | null;
}

/** The nations that are asked for; null for all. An area and nations together mean the nations in the area. */
export function nationsAsked({ areas, nations }: ListTerms): readonly string[] | null {
  if (areas.length === 0) return nations.length === 0 ? null : nations;
  const inAreas = areas.flatMap((area) => nationsOf(area));
  return nations.length === 0 ? inAreas : inAreas.filter((nation) => nations.includes(nation));
}

const MOST_SEASONS = 4;

/**
 * The seasons in which the marks are: the one that is asked for, or the few that a window of days touches. A long
 * window is not worth naming them.
 */
export function seasonsAsked({ season, from, to, environment }: ListTerms): readonly number[] | null {
  if (season !== ALL_TIME) return [season];
  if (from === null || to === null) return null;
  const [first, last] = [seasonOf(from, environment), seasonOf(to, environment)];
  if (last - first >= MOST_SEASONS) return null;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** How old is too old for a youth group; null for seniors, masters and everybody. */
export const tooOldFor = (group: AgeGroup | null): number | null =>
  group?.startsWith('U') ? Number(group.slice(1)) : null;

/** The youngest age of a masters group. */
export const mastersAgeOf = (group: AgeGroup | null): number | null =>
  group?.startsWith('M') ? Number(group.slice(1)) : null;

/** The age group under which the bests of such a list are kept; undefined when they are not kept. */
function keptGroup({ ageGroup, season, environment }: ListTerms): string | undefined {
  if (ageGroup === null || ageGroup === 'senior') return '';
  const isYouth = tooOldFor(ageGroup) !== null;
  if (season === ALL_TIME) {
    return !isYouth || KEPT_YOUTH_GROUPS.some(([group]) => group === ageGroup) ? ageGroup : undefined;
  }
  // A winter has two calendar years and so two ages; everywhere else a youth is of one age all season.
  return isYouth && environment !== 'indoor' ? '' : undefined;
}

/** The list of kept bests from which the list that is asked for is taken; under any conditions, two of them. */
export const keptListKeys = (terms: ListTerms): { legal: string; illegal: string | null } => ({
  legal: keptListKey(terms, 'legal'),
  illegal: terms.legal ? null : keptListKey(terms, 'illegal'),
});

function keptListKey(terms: ListTerms, conditions: Legality): string {
  const { discipline, sex, implement, environment, timing, season } = terms;
  const group = keptGroup(terms) ?? '';
  return listKeyOf(discipline.code, sex, implement ?? '', environment, timing, conditions, season, group);
}

/** Whether the bests that are kept answer the question, so that performances need not be looked at. */
export const areBestsEnough = (terms: ListTerms): boolean =>
  terms.per === 'athlete' &&
  terms.from === null &&
  terms.to === null &&
  terms.federationId === null &&
  terms.eventId === null &&
  terms.recognisedBy === null &&
  terms.before === null &&
  keptGroup(terms) !== undefined;
