import { ageGroupsOn } from '../athletics/age.js';
import { disciplineByCode, type Environment, type MarkUnit, type Sex } from '../athletics/discipline.js';
import type { Timing } from '../athletics/mark.js';
import { areaOf } from '../events/areas.js';
import type { Scope } from './record.entity.js';
import { type Contest, contestKey, type Standing } from './standing.js';

/** A published mark as far as records ask. Only ranked, legal marks of the contest itself are given. */
export interface Mark {
  id: string;
  row: number;
  eventId: string;
  discipline: string;
  sex: Sex;
  implement: string | null;
  environment: Environment;
  ageGroup: string | null;
  round: string | null;
  heat: string | null;
  day: string;
  markValue: number;
  markUnit: MarkUnit;
  markPrecision: number;
  timing: Timing | null;
  windMmPerSecond: number | null;
  rankValue: number;
  nation: string;
  athleteName: string;
  birthDate: string | null;
  birthYear: number | null;
  /** Scope and series of the meet, where it belongs to one. */
  series: { scope: Scope; key: string } | null;
}

export interface Candidate {
  mark: Mark;
  contest: Contest;
  equals: boolean;
}

export interface Found {
  candidates: Candidate[];
  /** Records already known that are these very marks. */
  same: { recordId: string; performanceId: string }[];
}

const HAND_TIMES_COUNT_BEYOND_METRES = 800;

/**
 * Which marks better or equal a record that stands. Marks of one race are compared with each other first: behind a
 * winner nobody sets a record. Races of one meet count in the order of days and rows, so that a heat and the final
 * after it may both be records.
 */
export function findCandidates(marks: readonly Mark[], standing: readonly Standing[]): Found {
  const known = new Map<string, Standing[]>();
  for (const record of standing) {
    const key = contestKey(record);
    known.set(key, [...(known.get(key) ?? []), record]);
  }
  const best = new Map([...known].map(([key, records]) => [key, bestOf(records)]));
  const slowest = worstBy(standing, best);
  const found: Found = { candidates: [], same: [] };
  const byContest = new Map<string, { contest: Contest; marks: Mark[] }>();
  for (const mark of marks) {
    if (mark.rankValue > (slowest.get(eventKey(mark)) ?? -Infinity) || !mayCount(mark)) continue;
    for (const contest of contestsOf(mark)) {
      const key = contestKey(contest);
      if (mark.rankValue > (best.get(key) ?? -Infinity)) continue;
      const group = byContest.get(key) ?? { contest, marks: [] };
      group.marks.push(mark);
      byContest.set(key, group);
    }
  }
  for (const [key, group] of byContest) walk(group, known.get(key) ?? [], found);
  return found;
}

/** What a mark is of, whoever sets it and wherever it counts. */
const eventKey = ({
  discipline,
  sex,
  environment,
  implement,
}: Pick<Mark, 'discipline' | 'sex' | 'environment' | 'implement'>): string =>
  [discipline, sex, environment, implement ?? ''].join('|');

/** By event the record that is the easiest to better: most marks are behind all of them, and need not be placed. */
function worstBy(standing: readonly Standing[], best: ReadonlyMap<string, number>): Map<string, number> {
  const worst = new Map<string, number>();
  for (const record of standing) {
    const key = eventKey({ ...record, implement: record.implementKey });
    worst.set(key, Math.max(worst.get(key) ?? -Infinity, best.get(contestKey(record)) ?? -Infinity));
  }
  return worst;
}

/** Hand times are records only beyond 800 m (World Athletics, Competition Rule 31.14). */
function mayCount({ discipline, timing, environment }: Mark): boolean {
  if (timing !== 'hand' || (environment !== 'outdoor' && environment !== 'indoor')) return true;
  const metres = disciplineByCode(discipline)?.distanceMetres ?? 0;
  return metres > HAND_TIMES_COUNT_BEYOND_METRES;
}

/** The contests whose record a mark could be. Area is null outside the Americas. */
export function contestsOf(mark: Mark): Contest[] {
  const { discipline, sex, environment, implement } = mark;
  const base = { discipline, sex, environment, implementKey: implement ?? '' };
  const born = { date: mark.birthDate, year: mark.birthYear };
  const groups = new Set<string>(['senior', ...ageGroupsOn(mark.day, born)]);
  const area = areaOf(mark.nation);
  const contests: Contest[] = [];
  for (const ageGroup of groups) {
    contests.push({ ...base, scope: 'world', ofCode: 'WORLD', ageGroup });
    if (area) contests.push({ ...base, scope: 'area', ofCode: area, ageGroup });
    contests.push({ ...base, scope: 'national', ofCode: mark.nation, ageGroup });
  }
  if (mark.series) {
    const { scope, key: ofCode } = mark.series;
    contests.push({ ...base, scope, ofCode, ageGroup: mark.ageGroup ?? 'senior' });
  }
  return contests;
}

const bestOf = (records: readonly Standing[]): number =>
  Math.min(...records.map(({ rankValue }) => rankValue));

function walk(
  { contest, marks }: { contest: Contest; marks: Mark[] },
  records: readonly Standing[],
  to: Found,
) {
  let best = bestOf(records);
  for (const race of racesOf(marks)) {
    const fastest = Math.min(...race.map(({ rankValue }) => rankValue));
    if (fastest > best) continue;
    for (const mark of race.filter(({ rankValue }) => rankValue === fastest)) {
      const own = records.find((record) => isSame(record, mark));
      if (!own) to.candidates.push({ mark, contest, equals: fastest === best });
      else if (own.id && !own.performanceId) to.same.push({ recordId: own.id, performanceId: mark.id });
    }
    best = fastest;
  }
}

/** The marks of each race, races by day and first row. */
function racesOf(marks: readonly Mark[]): Mark[][] {
  const races = new Map<string, Mark[]>();
  const inOrder = marks.toSorted((a, b) => (a.day === b.day ? a.row - b.row : a.day < b.day ? -1 : 1));
  for (const mark of inOrder) {
    const race = [mark.day, mark.eventId, mark.round, mark.heat].join('|');
    races.set(race, [...(races.get(race) ?? []), mark]);
  }
  return [...races.values()];
}

/** The record that is known already: the same mark of the same nation on the same day. */
const isSame = (record: Standing, mark: Mark): boolean =>
  record.performanceId === mark.id ||
  (record.rankValue === mark.rankValue && record.day === mark.day && record.nation === mark.nation);
