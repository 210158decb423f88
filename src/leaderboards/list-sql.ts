import type { EntityManager } from 'typeorm';
import { ALL_TIME } from '../performances/best-keys.js';
import { Conditions } from './conditions.js';
import {
  areBestsEnough,
  keptListKey,
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
  rank: string;
  id: string;
  athlete: string;
  /**
   * Instead of `from`, the beginning of the list as so many of its first marks tell, and how many they were (`m.marks`);
   * where marks are read in order.
   */
  beginning?: (marks: string) => string;
  /** How to count it: what, of which rows, with which condition. */
  number: string;
  counted: string;
  countedWhere: string;
}

/** Bests that are kept answer most questions with a walk along one index; the others look at performances. */
export function listSql(db: EntityManager, terms: ListTerms, values: unknown[] = []): ListSql {
  const list = new Conditions(db, values);
  if (areBestsEnough(terms)) return keptBests(list, terms);
  return terms.per === 'mark' ? everyMark(list, terms) : bestOfMarks(list, terms);
}

/**
 * The list is said in a way that no index knows. Only the athlete's few bests are then looked at, and never the
 * whole list for each of its rows, which PostgreSQL deems equal while it has no statistics, as after a large load.
 */
const SAME_LIST = `o.list_key || '' = b.list_key`;

const IS_BETTER = '(o.rank_value, o.performance_id) < (b.rank_value, b.performance_id)';

/**
 * Of who competed for several of the nations only the best stays. Nearly nobody did, and of nearly everybody no more is
 * asked. OFFSET makes PostgreSQL ask row by row, for the page.
 */
const changedNation = `EXISTS (SELECT 1 FROM nation_change c WHERE c.athlete_id = b.athlete_id LIMIT 1 OFFSET 0)`;
const betterForOther = (oneOfNations: string): string => `EXISTS (SELECT 1 FROM best o
  WHERE o.athlete_id = b.athlete_id AND ${SAME_LIST} AND o.nation <> b.nation
  ${oneOfNations && `AND o.nation ${oneOfNations}`} AND ${IS_BETTER} LIMIT 1 OFFSET 0)`;

/** Bests of each athlete once, told by one pass over the list: cheaper than to group all of them. */
const ONCE_EACH = {
  number: 'count(*) - count(c.athlete_id) + count(DISTINCT c.athlete_id)',
  counted: 'best b LEFT JOIN nation_change c ON c.athlete_id = b.athlete_id',
};
const EVERY_ROW = 'count(*)';

function keptBests(list: Conditions, terms: ListTerms): ListSql {
  const { season, ageGroup } = terms;
  list.equal('b.list_key', keptListKey(terms));
  if (season !== ALL_TIME) list.below('b.year_end_age', tooOldFor(ageGroup));
  list.below('b.rank_value', terms.betterThan);
  const nations = nationsAsked(terms);
  const oneOfNations = list.oneOf(nations);
  if (oneOfNations) list.says(`b.nation ${oneOfNations}`);
  const countedWhere = list.where;
  const isOfOneNation = nations?.length === 1;
  if (!isOfOneNation) list.says(`NOT (${changedNation} AND ${betterForOther(oneOfNations)})`);
  const columns = { rank: 'b.rank_value', id: 'b.performance_id', athlete: 'b.athlete_id' };
  const from = 'best b';
  const counting = isOfOneNation ? { number: EVERY_ROW, counted: from } : ONCE_EACH;
  return { from, where: list.where, values: list.values, ...columns, ...counting, countedWhere };
}

function everyMark(list: Conditions, terms: ListTerms): ListSql {
  sayOfMarks(list, terms);
  const seasons = list.oneOf(seasonsAsked(terms));
  if (seasons) list.says(`p.season ${seasons}`);
  const { where, values } = list;
  const columns = { rank: 'p.rank_value', id: 'p.id', athlete: 'p.athlete_id' };
  return { ...columns, ...everyRowOf('performance p', where), values };
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
    number: EVERY_ROW,
    counted: `(SELECT athlete_id, min(rank_value) AS rank_value FROM (${marks}) p GROUP BY athlete_id) m`,
    countedWhere: 'true',
    values: list.values,
  };
}

const everyRowOf = (from: string, where: string) => ({
  from,
  where,
  number: EVERY_ROW,
  counted: from,
  countedWhere: where,
});

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
