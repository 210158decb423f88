import type { Environment, MarkUnit, Sex } from '../athletics/discipline.js';
import type { Timing } from '../athletics/mark.js';
import type { Bars, Reached } from './bars.js';
import type { Scope } from './record.entity.js';
import type { Contest, Standing } from './standing.js';

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

/**
 * Which marks better or equal a record that stands. Marks of one race are compared with each other first: behind a
 * winner nobody sets a record. Races of one meet count in the order of days and rows, so that a heat and the final
 * after it may both be records.
 */
export function findCandidates(marks: readonly Mark[], bars: Bars): Found {
  const found: Found = { candidates: [], same: [] };
  const byContest = new Map<string, { reached: Reached; marks: Mark[] }>();
  for (const mark of marks) {
    for (const [key, reached] of bars.reachedBy(mark)) {
      const group = byContest.get(key) ?? { reached, marks: [] };
      group.marks.push(mark);
      byContest.set(key, group);
    }
  }
  for (const { reached, marks: reaching } of byContest.values()) walk(reached, reaching, found);
  return found;
}

function walk({ contest, records, best: standing }: Reached, marks: readonly Mark[], to: Found): void {
  let best = standing;
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
