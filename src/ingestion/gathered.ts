import type { NamedChange } from './change-view.js';
import { type ImpactList, listKey, type RankedMark, rankedMarks } from './impact.js';

/** What an athlete has in the lists, with the submission and without it; the best of each nation in each list. */
export interface Own {
  after: RankedMark[];
  before: RankedMark[];
}

/** What is kept of the changes of a submission: of each athlete the best in each list. */
export class Gathered {
  /** Marks that were looked at. */
  marks = 0;
  readonly athletes = new Map<string, Own>();
  /** Public marks that are compared, and the submissions that they belong to. */
  readonly markIds = new Set<string>();
  readonly owners = new Set<string>();
  private readonly known = new Map<string, ImpactList>();

  /** Answers the marks that count for lists, as they are with the submission. */
  add(changes: readonly NamedChange[]): RankedMark[] {
    this.marks += changes.length;
    for (const { performanceId, from } of changes) {
      if (performanceId) this.markIds.add(performanceId);
      if (from) this.owners.add(String(from['submission_id']));
    }
    for (const mark of rankedMarks(changes, 'from')) {
      keepBest(this.own(mark.athleteId).before, { ...mark, list: once(this.known, mark.list) });
    }
    const after = rankedMarks(changes, 'to');
    for (const mark of after)
      keepBest(this.own(mark.athleteId).after, { ...mark, list: once(this.known, mark.list) });
    return after;
  }

  /** In the order of their keys, which is the same in whatever order the marks were read. */
  lists(): Map<string, ImpactList> {
    return new Map([...this.known].toSorted(([one], [other]) => (one < other ? -1 : 1)));
  }

  /** A row that names the athlete, where one of these marks has one. */
  rowOf(athleteId: string): number | null {
    return this.athletes.get(athleteId)?.after[0]?.row ?? null;
  }

  private own(athleteId: string): Own {
    const known = this.athletes.get(athleteId);
    if (known) return known;
    const own = { after: [], before: [] };
    this.athletes.set(athleteId, own);
    return own;
  }
}

/** A list is the same object for all of its marks: it is written once, and compared without a key. */
function once(lists: Map<string, ImpactList>, list: ImpactList): ImpactList {
  const key = listKey(list);
  const known = lists.get(key);
  if (!known) lists.set(key, list);
  return known ?? list;
}

function keepBest(marks: RankedMark[], mark: RankedMark): void {
  const at = marks.findIndex(({ list, nation }) => list === mark.list && nation === mark.nation);
  const known = marks[at];
  if (known && known.rankValue <= mark.rankValue) return;
  if (known) marks.splice(at, 1);
  marks.push(mark);
}
