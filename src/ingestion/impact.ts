import type { Environment, MarkUnit, Sex } from '../athletics/discipline.js';
import type { Timing } from '../athletics/mark.js';
import { listTimingOf, type ListTiming } from '../performances/best-keys.js';
import { markText, type NamedChange } from './change-view.js';

/** What makes a list of marks one list. */
export interface ImpactList {
  discipline: string;
  sex: Sex;
  implement: string | null;
  environment: Environment;
  timing: ListTiming;
  season: number;
}

/** A ranked and legal mark of an athlete; those of somebody new have a key in the place of the id. */
export interface RankedMark {
  list: ImpactList;
  athleteId: string;
  nation: string;
  rankValue: number;
  row: number | null;
  /** As it is shown. */
  mark: string;
}

/** The best that an athlete has besides the marks that are compared. */
export interface Baseline {
  list: ImpactList;
  athleteId: string;
  nation: string;
  rankValue: number;
}

/** A mark that is better than what its athlete had. */
export interface Improvement {
  mark: RankedMark;
  /** Rank value of the best before; null for the first mark. */
  before: number | null;
}

export const contestOf = ({ discipline, sex, implement, environment, timing }: ImpactList): string =>
  [discipline, sex, implement ?? '', environment, timing].join('|');
export const listKey = (list: ImpactList): string => `${contestOf(list)}|${list.season}`;

/** The marks on one side of the changes that count for lists: legal, ranked, of a person. */
export function rankedMarks(changes: readonly NamedChange[], side: 'from' | 'to'): RankedMark[] {
  return changes.flatMap((change) => {
    const values = change[side];
    if (!values || values['rank_value'] === null || values['legal'] !== true) return [];
    const timing = values['timing'] as Timing | null;
    const environment = values['environment'] as Environment;
    const list: ImpactList = {
      discipline: String(values['discipline']),
      sex: values['sex'] as Sex,
      implement: values['implement'] as string | null,
      environment,
      timing: listTimingOf(values['mark_unit'] as MarkUnit, environment, timing),
      season: Number(values['season']),
    };
    const athleteId = String(values['athlete_id']);
    const nation = String(values['nation']);
    const rankValue = Number(values['rank_value']);
    return [{ list, athleteId, nation, rankValue, row: change.row, mark: markText(values) }];
  });
}

/** The best of each athlete under a key. */
export function bestBy<T extends { rankValue: number }>(
  marks: readonly T[],
  keyOf: (mark: T) => string,
): Map<string, T> {
  const best = new Map<string, T>();
  for (const mark of marks) {
    const known = best.get(keyOf(mark));
    if (!known || mark.rankValue < known.rankValue) best.set(keyOf(mark), mark);
  }
  return best;
}

const ofContest = ({ athleteId, list }: Baseline): string => `${athleteId}|${contestOf(list)}`;
const ofSeason = ({ athleteId, list }: Baseline): string => `${athleteId}|${listKey(list)}`;

export interface Improvements {
  personal: Improvement[];
  /** First marks of an athlete in a contest. */
  first: Improvement[];
  /** Better than everything of the season, and no better than the personal best. */
  season: Improvement[];
}

/** Which of the new marks are better than everything else that is public of their athletes. */
export function improvements(after: readonly RankedMark[], baseline: readonly Baseline[]): Improvements {
  const best = bestBy(baseline, ofContest);
  const seasons = bestBy(baseline, ofSeason);
  const personal: Improvement[] = [];
  const first: Improvement[] = [];
  for (const [key, mark] of bestBy(after, ofContest)) {
    const before = best.get(key)?.rankValue ?? null;
    if (before === null) first.push({ mark, before });
    else if (mark.rankValue < before) personal.push({ mark, before });
  }
  const said = new Set([...personal, ...first].map(({ mark }) => mark));
  const season = [...bestBy(after, ofSeason)].flatMap(([key, mark]) => {
    const before = seasons.get(key)?.rankValue ?? null;
    return said.has(mark) || (before !== null && mark.rankValue >= before) ? [] : [{ mark, before }];
  });
  return { personal, first, season };
}

/** Somebody in a list, before or after. */
export interface Listed {
  athleteId: string;
  rankValue: number;
}

export interface RankMove {
  athleteId: string;
  rank: number | null;
  rankBefore: number | null;
}

/** Who comes into the first places, leaves them or changes them; equals share a rank. */
export function moves(before: readonly Listed[], after: readonly Listed[], top: number): RankMove[] {
  const [old, now] = [ranksOf(before, top), ranksOf(after, top)];
  const moved = [...new Set([...now.keys(), ...old.keys()])].map((athleteId) => ({
    athleteId,
    rank: now.get(athleteId) ?? null,
    rankBefore: old.get(athleteId) ?? null,
  }));
  return moved.filter(({ rank, rankBefore }) => rank !== rankBefore);
}

function ranksOf(listed: readonly Listed[], top: number): Map<string, number> {
  const ranks = new Map<string, number>();
  const inOrder = listed.toSorted((one, other) => one.rankValue - other.rankValue);
  for (const [i, { athleteId, rankValue }] of inOrder.entries()) {
    const equal =
      inOrder[i - 1]?.rankValue === rankValue ? ranks.get(inOrder[i - 1]?.athleteId ?? '') : i + 1;
    if (equal === undefined || equal > top) break;
    ranks.set(athleteId, equal);
  }
  return ranks;
}
