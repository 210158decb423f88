import { ALL_TIME } from '../performances/best-keys.js';
import type { Conditions } from './conditions.js';
import type { ListSql } from './list-sql.js';
import { keptListKeys, type ListTerms, nationsAsked, tooOldFor } from './list-terms.js';

/** What a list asks of bests, beside which list they are of. */
interface Asked {
  /** Said of the table that is so called, where `lower` is given with a rank value below it; empty, or beginning with AND. */
  filters: (of: 'b' | 'o', lower?: string) => string;
  /** `= …` or `IN (…)`; empty for all nations. */
  oneOfNations: string;
  isOfOneNation: boolean;
}

/** Bests that are kept answer most questions with a walk along one index. */
export function keptBests(list: Conditions, terms: ListTerms): ListSql {
  const { legal, illegal } = keptListKeys(terms);
  const keys = [list.given(legal), illegal === null ? null : list.given(illegal)] as const;
  const asked = askedOf(list, terms);
  const sql = keys[1] === null ? legalBests(keys[0], asked) : bestsOfBoth([keys[0], keys[1]], asked);
  const columns = { rank: 'b.rank_value', id: 'b.performance_id', athlete: 'b.athlete_id' };
  return { ...sql, ...columns, values: list.values };
}

function askedOf(list: Conditions, terms: ListTerms): Asked {
  const { season, ageGroup, betterThan } = terms;
  const tooOld = season === ALL_TIME ? null : tooOldFor(ageGroup);
  const nations = nationsAsked(terms);
  const lower = (value: number | null): string => (value === null ? '' : `< ${list.given(value)}`);
  // The nations first: of other bests of an athlete they are asked too, and values go by the order in which they are named.
  const conditions = [
    ['nation', list.oneOf(nations)],
    ['year_end_age', lower(tooOld)],
    ['rank_value', lower(betterThan)],
  ] as const;
  return {
    filters: (of, rank) =>
      [...conditions, ['rank_value', rank ? `< ${rank}` : ''] as const]
        .filter(([, condition]) => condition !== '')
        .map(([column, condition]) => `AND ${of}.${column} ${condition}`)
        .join(' '),
    oneOfNations: conditions[0][1],
    isOfOneNation: nations?.length === 1,
  };
}

type Kept = Pick<ListSql, 'from' | 'where' | 'parts' | 'count'>;

/** Nearly nobody competed for several nations, and of nearly everybody no more is asked. */
const CHANGED_NATION =
  'EXISTS (SELECT 1 FROM nation_change c WHERE c.athlete_id = b.athlete_id LIMIT 1 OFFSET 0)';

/**
 * Whether the athlete has a better mark in the list. OFFSET makes PostgreSQL ask row by row, for the page. The list is said
 * in a way that no index knows: only the athlete's few bests are then looked at, and never the whole list for each of its
 * rows, which PostgreSQL deems equal while it has no statistics, as after a large load.
 */
const hasBetter = (ofList: string, { oneOfNations }: Asked): string => `EXISTS (SELECT 1 FROM best o
  WHERE o.athlete_id = b.athlete_id AND o.list_key || '' ${ofList} ${oneOfNations && `AND o.nation ${oneOfNations}`}
    AND (o.rank_value, o.performance_id) < (b.rank_value, b.performance_id) LIMIT 1 OFFSET 0)`;

/** Rows of athletes, each of whom is counted once: told by one pass, cheaper than to group all of them. */
const onceEach = (rows: string): string =>
  `SELECT count(*) - count(c.athlete_id) + count(DISTINCT c.athlete_id) AS n
    FROM (${rows}) b LEFT JOIN nation_change c ON c.athlete_id = b.athlete_id`;

function legalBests(key: string, asked: Asked): Kept {
  const { filters, isOfOneNation } = asked;
  const isListed = (lower?: string): string => `b.list_key = ${key} ${filters('b', lower)}`;
  const rows = (lower?: string): string => `FROM best b WHERE ${isListed(lower)}`;
  if (isOfOneNation)
    return { from: 'best b', where: isListed(), count: (lower) => `SELECT count(*) AS n ${rows(lower)}` };
  return {
    from: 'best b',
    where: `${isListed()} AND NOT (${CHANGED_NATION} AND ${hasBetter(`= ${key}`, asked)})`,
    count: (lower) => onceEach(`SELECT b.athlete_id ${rows(lower)}`),
  };
}

/** Two lists, walked along side by side: who stands in both has one place, with the better mark. */
function bestsOfBoth([legal, illegal]: readonly [string, string], asked: Asked): Kept {
  const { filters } = asked;
  const both = `IN (${legal}, ${illegal})`;
  const isBest = `NOT ${hasBetter(both, asked)} ${filters('b')}`;
  // Those who have illegal marks are few, and so are those of whom is asked whether they are counted with a legal one.
  const hasLegal = (lower?: string): string => `EXISTS (SELECT 1 FROM best o WHERE o.athlete_id = b.athlete_id
    AND o.list_key || '' = ${legal} ${filters('o', lower)} LIMIT 1 OFFSET 0)`;
  return {
    from: 'best b',
    where: `b.list_key ${both} AND ${isBest}`,
    parts: [legal, illegal].map((key) => `b.list_key = ${key} AND ${isBest}`),
    count: (lower) =>
      onceEach(`SELECT b.athlete_id FROM best b WHERE b.list_key ${both} ${filters('b', lower)}
        AND (b.list_key = ${legal} OR NOT ${hasLegal(lower)})`),
  };
}
