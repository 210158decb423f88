import { ageGroupsOn } from '../athletics/age.js';
import { disciplineByCode } from '../athletics/discipline.js';
import { areaOf } from '../events/areas.js';
import type { Mark } from './candidates.js';
import { type Contest, contestKey, type Standing } from './standing.js';

const HAND_TIMES_COUNT_BEYOND_METRES = 800;

interface Bar {
  /** The rank value of the best of the records. */
  best: number;
  records: Standing[];
}

/** A contest whose record a mark betters or equals, and what stood there. */
export interface Reached extends Readonly<Bar> {
  contest: Contest;
}

/** What of a mark says whether it reaches a record. */
type Reaching = Pick<
  Mark,
  | 'discipline'
  | 'sex'
  | 'environment'
  | 'implement'
  | 'ageGroup'
  | 'day'
  | 'timing'
  | 'rankValue'
  | 'nation'
  | 'birthDate'
  | 'birthYear'
  | 'series'
>;

/** The records that stand, as what a mark has to reach. */
export class Bars {
  private readonly bars = new Map<string, Bar>();
  /** By event and body the easiest of its records, of whatever age group: most marks are behind all of theirs. */
  private readonly easiest = new Map<string, Map<string, number>>();

  constructor(standing: readonly Standing[]) {
    for (const record of standing) {
      const key = contestKey(record);
      const bar = this.bars.get(key) ?? { best: Infinity, records: [] };
      bar.best = Math.min(bar.best, record.rankValue);
      bar.records.push(record);
      this.bars.set(key, bar);
    }
    for (const { best, records } of this.bars.values()) {
      for (const { ofCode, implementKey, ...event } of records) {
        const key = eventKey({ ...event, implement: implementKey });
        const bodies = this.easiest.get(key) ?? new Map<string, number>();
        bodies.set(ofCode, Math.max(bodies.get(ofCode) ?? -Infinity, best));
        this.easiest.set(key, bodies);
      }
    }
  }

  /** By their keys the contests whose record a mark betters or equals; none where no record is known. */
  reachedBy(mark: Reaching): Map<string, Reached> {
    const reached = new Map<string, Reached>();
    if (!this.isNear(mark) || !mayCount(mark)) return reached;
    for (const contest of contestsOf(mark)) {
      const key = contestKey(contest);
      const bar = this.bars.get(key);
      if (bar && mark.rankValue <= bar.best) reached.set(key, { contest, ...bar });
    }
    return reached;
  }

  private isNear(mark: Reaching): boolean {
    const bodies = this.easiest.get(eventKey(mark));
    if (!bodies) return false;
    const own = ['WORLD', areaOf(mark.nation), mark.nation, mark.series?.key];
    return own.some((code) => typeof code === 'string' && mark.rankValue <= (bodies.get(code) ?? -Infinity));
  }
}

/** What a mark is of, whoever sets it and wherever it counts. */
const eventKey = ({
  discipline,
  sex,
  environment,
  implement,
}: Pick<Mark, 'discipline' | 'sex' | 'environment' | 'implement'>): string =>
  `${discipline}|${sex}|${environment}|${implement ?? ''}`;

/** Hand times are records only beyond 800 m (World Athletics, Competition Rule 31.14). */
function mayCount({ discipline, timing, environment }: Reaching): boolean {
  if (timing !== 'hand' || (environment !== 'outdoor' && environment !== 'indoor')) return true;
  const metres = disciplineByCode(discipline)?.distanceMetres ?? 0;
  return metres > HAND_TIMES_COUNT_BEYOND_METRES;
}

/** The contests whose record a mark could be. Area is null outside the Americas. */
export function contestsOf(mark: Reaching): Contest[] {
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
