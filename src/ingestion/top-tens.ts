import { Injectable } from '@nestjs/common';
import { disciplineByCode } from '../athletics/discipline.js';
import { ListReads } from '../leaderboards/list-reads.js';
import type { ListTerms } from '../leaderboards/list-terms.js';
import {
  type Baseline,
  bestBy,
  type ImpactList,
  type Listed,
  listKey,
  moves,
  type RankedMark,
  type RankMove,
} from './impact.js';
import type { TopTensView } from './impact.dto.js';
import type { Person } from './impact-reads.js';

const TOP = 10;
const MOST_LISTS = 100;
const MOST_SHOWN = 100;

export interface ComparedMarks {
  before: readonly RankedMark[];
  after: readonly RankedMark[];
  baseline: readonly Baseline[];
}

export interface MovedLists {
  items: { list: ImpactList; nation: string | null; moves: RankMove[] }[];
  notCompared: number;
  names: Map<string, string>;
}

/** How the first ten of the season's lists move: those without the marks that are compared beside those with them. */
@Injectable()
export class TopTens {
  constructor(private readonly reads: ListReads) {}

  async of(marks: ComparedMarks, ownNation: string): Promise<MovedLists> {
    const lists = new Map([...marks.before, ...marks.after].map(({ list }) => [listKey(list), list]));
    const moved: MovedLists = {
      items: [],
      notCompared: Math.max(0, lists.size - MOST_LISTS),
      names: new Map(),
    };
    for (const list of [...lists.values()].slice(0, MOST_LISTS)) {
      for (const nation of [null, ownNation]) {
        const found = await this.movesIn(list, nation, marks, moved.names);
        if (found.length > 0) moved.items.push({ list, nation, moves: found });
      }
    }
    return moved;
  }

  view({ items, notCompared, names }: MovedLists, people: ReadonlyMap<string, Person>): TopTensView {
    const shown = items.slice(0, MOST_SHOWN).map(({ list, nation, moves: all }) => ({
      ...list,
      nation,
      moves: all.map(({ athleteId, rank, rankBefore }) => {
        const person = people.get(athleteId);
        const athlete = person?.name ?? names.get(athleteId) ?? '';
        return { athlete, athleteId: person?.id ?? null, rank, rankBefore };
      }),
    }));
    return { count: items.length, items: shown, notCompared };
  }

  private async movesIn(
    list: ImpactList,
    nation: string | null,
    { before, after, baseline }: ComparedMarks,
    names: Map<string, string>,
  ): Promise<RankMove[]> {
    const key = listKey(list);
    const isIn = (mark: Baseline): boolean =>
      listKey(mark.list) === key && (nation === null || mark.nation === nation);
    const [old, now] = [before.filter(isIn), after.filter(isIn)];
    const touched = new Set([...old, ...now].map(({ athleteId }) => athleteId));
    if (touched.size === 0) return [];
    const kept = baseline.filter((mark) => isIn(mark) && touched.has(mark.athleteId));
    const others = await this.others(list, nation, touched, names);
    const listed = (marks: readonly Baseline[]): Listed[] => [
      ...bestBy([...kept, ...marks], ({ athleteId }) => athleteId).values(),
      ...others,
    ];
    return moves(listed(old), listed(now), TOP);
  }

  /** The first ten of those whose marks are not compared. */
  private async others(
    list: ImpactList,
    nation: string | null,
    touched: ReadonlySet<string>,
    names: Map<string, string>,
  ): Promise<Listed[]> {
    const terms = termsOf(list, nation);
    if (!terms) return [];
    const rows = await this.reads.page(this.reads.sqlOf(terms), null, TOP + touched.size);
    const free = rows.filter(({ athleteId }) => !touched.has(athleteId)).slice(0, TOP);
    for (const { athleteId, athleteName } of free) names.set(athleteId, athleteName);
    return free.map(({ athleteId, rankValue }) => ({ athleteId, rankValue: rankValue ?? 0 }));
  }
}

function termsOf({ discipline: code, ...list }: ImpactList, nation: string | null): ListTerms | null {
  const discipline = disciplineByCode(code);
  return discipline
    ? {
        ...list,
        discipline,
        legal: true,
        per: 'athlete',
        from: null,
        to: null,
        areas: [],
        nations: nation === null ? [] : [nation],
        ageGroup: null,
        federationId: null,
        eventId: null,
        betterThan: null,
        recognisedBy: null,
        before: null,
      }
    : null;
}
