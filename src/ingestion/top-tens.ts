import { Injectable } from '@nestjs/common';
import { disciplineByCode } from '../athletics/discipline.js';
import { ListReads, type Place } from '../leaderboards/list-reads.js';
import type { ListTerms } from '../leaderboards/list-terms.js';
import type { PerformanceRow } from '../performances/performance-row.js';
import type { Gathered } from './gathered.js';
import { type ImpactList, type Listed, listKey, moves, type RankMove } from './impact.js';
import type { TopTensView } from './impact.dto.js';
import type { Person } from './impact-reads.js';
import { TOP, type TouchedLists } from './touched-lists.js';

const MOST_SHOWN = 100;
/** Of a list only so many places are read to find ten whose marks are not compared. */
const PAGE = 200;
const MOST_PAGES = 20;

export interface MovedLists {
  items: { list: ImpactList; nation: string | null; moves: RankMove[] }[];
  notCompared: number;
  names: Map<string, string>;
}

/** How the first ten of the season's lists move: those without the marks that are compared beside those with them. */
@Injectable()
export class TopTens {
  constructor(private readonly reads: ListReads) {}

  async of(lists: TouchedLists, gathered: Gathered): Promise<MovedLists> {
    const moved: MovedLists = { items: [], notCompared: lists.notCompared, names: new Map() };
    for (const { list, nation, before, after } of lists) {
      if (before.listed.length + after.listed.length === 0) continue;
      const others = await this.others(list, nation, gathered, moved.names);
      if (!others) {
        moved.notCompared += 1;
        continue;
      }
      const found = moves([...before.listed, ...others], [...after.listed, ...others], TOP);
      if (found.length > 0) moved.items.push({ list, nation, moves: found });
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

  /** The first ten of those whose marks are not compared; null where they stand too far down. */
  private async others(
    list: ImpactList,
    nation: string | null,
    { athletes }: Gathered,
    names: Map<string, string>,
  ): Promise<Listed[] | null> {
    const terms = termsOf(list, nation);
    if (!terms) return [];
    const key = listKey(list);
    const isCompared = (athleteId: string): boolean => {
      const own = athletes.get(athleteId);
      return own ? [...own.before, ...own.after].some((mark) => listKey(mark.list) === key) : false;
    };
    const sql = this.reads.sqlOf(terms);
    const free: Listed[] = [];
    let after: Place | null = null;
    for (let page = 0; page < MOST_PAGES; page++) {
      const size = page === 0 ? 2 * TOP : PAGE;
      const rows: PerformanceRow[] = await this.reads.page(sql, after, size);
      for (const { athleteId, athleteName, rankValue } of rows) {
        if (free.length >= TOP || isCompared(athleteId)) continue;
        names.set(athleteId, athleteName);
        free.push({ athleteId, rankValue: rankValue ?? 0 });
      }
      const last = rows.at(-1);
      if (!last || rows.length < size || free.length >= TOP) return free;
      after = { rankValue: last.rankValue ?? 0, id: last.id };
    }
    return null;
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
