import type { EntityManager } from 'typeorm';
import { Conditions } from './conditions.js';
import { keptBests } from './kept-bests.js';
import {
  areBestsEnough,
  type ListTerms,
  mastersAgeOf,
  nationsAsked,
  seasonsAsked,
  tooOldFor,
} from './list-terms.js';

/** A list as SQL: one row per place in the list, and the columns by which they are in order. */
export interface ListSql {
  from: string;
  where: string;
  values: readonly unknown[];
  /** Instead of `where`, conditions of which each leaves rows that an index has in order, and which have none in common. */
  parts?: readonly string[];
  rank: string;
  id: string;
  athlete: string;
  /**
   * Instead of `from`, the beginning of the list as so many of its first marks tell, and how many they were (`m.marks`);
   * where marks are read in order.
   */
  beginning?: (marks: string) => string;
  /** A statement that counts its rows as `n`: all, or those whose rank value is lower than the one that is given so. */
  count: (lower?: string) => string;
}

/** Bests that are kept answer most questions with a walk along one index; the others look at performances. */
export function listSql(db: EntityManager, terms: ListTerms, values: unknown[] = []): ListSql {
  const list = new Conditions(db, values);
  if (areBestsEnough(terms)) return keptBests(list, terms);
  return terms.per === 'mark' ? everyMark(list, terms) : bestOfMarks(list, terms);
}

function everyMark(list: Conditions, terms: ListTerms): ListSql {
  sayOfMarks(list, terms);
  const seasons = list.oneOf(seasonsAsked(terms));
  if (seasons) list.says(`p.season ${seasons}`);
  const { where, values } = list;
  const columns = { rank: 'p.rank_value', id: 'p.id', athlete: 'p.athlete_id' };
  const from = 'performance p';
  return { ...columns, from, where, values, count: (lower) => countSql(from, where, 'p', lower) };
}

const bests = (marks: string, more = ''): string =>
  `(SELECT id, rank_value, athlete_id${more},
      row_number() OVER (PARTITION BY athlete_id ORDER BY rank_value, id) AS nth
    FROM (${marks}) p) m`;

/**
 * The best of each athlete among marks. The first page is told by the first marks alone: whoever is not among them has
 * only worse ones.
 */
function bestOfMarks(list: Conditions, terms: ListTerms): ListSql {
  sayOfMarks(list, terms);
  const everywhere = `SELECT p.id, p.rank_value, p.athlete_id FROM performance p WHERE ${list.where}`;
  // Season by season, so that of each only its part of the index is read, and in order.
  const ofSeasons = seasonsAsked(terms)?.map(
    (season) => `${everywhere} AND p.season = ${list.given(season)}`,
  );
  const marks = ofSeasons?.join(' UNION ALL ') ?? everywhere;
  const where = 'm.nth = 1';
  return {
    rank: 'm.rank_value',
    id: 'm.id',
    athlete: 'm.athlete_id',
    from: bests(marks),
    where,
    ...(ofSeasons && {
      beginning: (number: string) =>
        bests(
          `SELECT * FROM (${marks}) p ORDER BY rank_value, id LIMIT ${number}`,
          ', count(*) OVER () AS marks',
        ),
    }),
    count: (lower) => countSql(`(${BEST_EACH} FROM (${marks}) p GROUP BY athlete_id) m`, 'true', 'm', lower),
    values: list.values,
  };
}

const BEST_EACH = 'SELECT athlete_id, min(rank_value) AS rank_value';

const countSql = (from: string, where: string, alias: string, lower?: string): string =>
  `SELECT count(*) AS n FROM ${from} WHERE ${where} ${lower ? `AND ${alias}.rank_value < ${lower}` : ''}`;

/** What is asked, said of performances `p`. */
function sayOfMarks(list: Conditions, terms: ListTerms): void {
  const { discipline, sex, environment, timing, implement, ageGroup, from, to, before } = terms;
  list.equal('p.discipline', discipline.code);
  list.equal('p.sex', sex);
  list.equal('p.environment', environment);
  if (timing === 'unknown') list.says('p.timing IS NULL');
  else if (timing !== '') list.equal('p.timing', timing);
  if (implement === null) list.says('p.implement IS NULL');
  else list.equal('p.implement', implement);
  if (terms.legal) list.says('p.legal');
  if (from) list.says(`p.day >= ${list.given(from)}`);
  if (to) list.says(`p.day <= ${list.given(to)}`);
  list.below('p.year_end_age', tooOldFor(ageGroup));
  const mastersAge = mastersAgeOf(ageGroup);
  if (mastersAge !== null) list.equal('p.masters_age', mastersAge);
  const nations = list.oneOf(nationsAsked(terms));
  if (nations) list.says(`p.nation ${nations}`);
  if (terms.eventId) list.equal('p.event_id', terms.eventId);
  if (terms.federationId) {
    const id = list.given(terms.federationId);
    list.says(`p.event_id IN (SELECT e.id FROM event e WHERE e.federation_id = ${id})`);
  }
  if (terms.recognisedBy) {
    const scope = list.given(terms.recognisedBy);
    list.says(`p.id IN (SELECT r.performance_id FROM athletic_record r
      WHERE r.status = 'ratified' AND r.scope = ${scope} AND r.performance_id IS NOT NULL)`);
  }
  list.says('p.rank_value IS NOT NULL');
  list.below('p.rank_value', terms.betterThan);
  if (before === null) list.says('p.withdrawn_at IS NULL');
  else {
    const at = list.moment(before);
    list.says(`p.created_at < ${at}`, `(p.withdrawn_at IS NULL OR p.withdrawn_at >= ${at})`);
  }
}
