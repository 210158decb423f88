import type { Own } from './gathered.js';
import { type Baseline, type ImpactList, listKey } from './impact.js';
import { Leaders } from './leaders.js';

export const TOP = 10;
const MOST_LISTS = 100;

/** A list that is compared, of all or of one nation, with the first of those whose marks are compared. */
interface Compared {
  list: ImpactList;
  nation: string | null;
  before: Leaders;
  after: Leaders;
}

/** The season's lists that a submission touches; athletes are shown to them one by one, and only the first stay. */
export class TouchedLists {
  readonly notCompared: number;
  private readonly byKey: Map<string, Compared[]>;

  constructor(lists: ReadonlyMap<string, ImpactList>, ownNation: string) {
    this.notCompared = Math.max(0, lists.size - MOST_LISTS);
    this.byKey = new Map(
      [...lists].slice(0, MOST_LISTS).map(([key, list]) => [
        key,
        [null, ownNation].map((nation) => {
          return { list, nation, before: new Leaders(TOP), after: new Leaders(TOP) };
        }),
      ]),
    );
  }

  *[Symbol.iterator](): Generator<Compared> {
    for (const both of this.byKey.values()) yield* both;
  }

  /** With and without the submission; the baseline is what else the athlete has. */
  show(athleteId: string, { before, after }: Own, baseline: readonly Baseline[]): void {
    const keys = new Set([...before, ...after].map(({ list }) => listKey(list)));
    for (const key of keys) {
      for (const compared of this.byKey.get(key) ?? []) {
        const isIn = (mark: Baseline): boolean =>
          listKey(mark.list) === key && (compared.nation === null || mark.nation === compared.nation);
        const kept = baseline.filter(isIn);
        addBest(compared.before, athleteId, [...kept, ...before.filter(isIn)]);
        addBest(compared.after, athleteId, [...kept, ...after.filter(isIn)]);
      }
    }
  }
}

function addBest(leaders: Leaders, athleteId: string, marks: readonly Baseline[]): void {
  if (marks.length > 0)
    leaders.add({ athleteId, rankValue: Math.min(...marks.map(({ rankValue }) => rankValue)) });
}
