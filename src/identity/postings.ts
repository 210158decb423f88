import type { EntityManager } from 'typeorm';
import { grouped, groupedBy } from '../platform/collections/grouped.js';
import { isPostgres } from '../platform/database/dialect.js';
import { type Asked, isInPart, LONGEST_LIST, type Posting } from './keys.js';
import type { Sex } from './mention.js';

/** How many lists one statement of SQLite names. */
const LISTS_AT_ONCE = 400;
const COLUMNS = 'key, sex, birth_from AS "from", birth_to AS "to", athlete_id AS id';

interface StoredPosting {
  key: number;
  id: string;
  sex: Sex;
  from: number;
  to: number;
}
type Part = NonNullable<Asked['narrow']> & { hash: number };

/** Lists of athletes as read for some rows. */
export class Postings {
  constructor(
    private readonly whole: ReadonlyMap<number, readonly Posting[]>,
    private readonly parts: ReadonlyMap<number, readonly Posting[]>,
  ) {}

  /** Who shares the key; of a part, those of the sex and the years. */
  of(asked: Asked): readonly Posting[] {
    if (asked.narrow === null) return this.ofKey(asked.hash);
    return (this.parts.get(asked.hash) ?? []).filter((posting) => isInPart(asked, posting));
  }

  ofKey(hash: number): readonly Posting[] {
    return this.whole.get(hash) ?? [];
  }
}

/** Two statements for any number of rows on PostgreSQL, some more on SQLite and where a list is read to its limit. */
export async function readPostings(db: EntityManager, asked: readonly Asked[]): Promise<Postings> {
  const hashes = new Set<number>();
  const parts: Part[] = [];
  for (const { hash, narrow } of asked) {
    if (narrow) parts.push({ hash, ...narrow });
    else hashes.add(hash);
  }
  if (asked.length === 0) return new Postings(new Map(), new Map());
  const whole = await (isPostgres(db) ? wholeOfPostgres : wholeOfSqlite)(db, [...hashes]);
  const searches = searchesOf(parts);
  const narrow = await (isPostgres(db) ? partsOfPostgres : partsOfSqlite)(db, searches);
  return new Postings(listsOf(whole), listsOf(narrow));
}

const wholeOfPostgres = (db: EntityManager, hashes: readonly number[]): Promise<StoredPosting[]> =>
  db.query(
    `SELECT found.* FROM unnest($1::integer[]) AS asked (hash) CROSS JOIN LATERAL
      (SELECT ${COLUMNS} FROM athlete_key WHERE key = asked.hash LIMIT ${LONGEST_LIST}) found`,
    [hashes],
  );

async function wholeOfSqlite(db: EntityManager, hashes: readonly number[]): Promise<StoredPosting[]> {
  const found: StoredPosting[] = [];
  for (let start = 0; start < hashes.length; start += LISTS_AT_ONCE) {
    const some = hashes.slice(start, start + LISTS_AT_ONCE);
    const lists = some.map(
      () => `SELECT * FROM (SELECT ${COLUMNS} FROM athlete_key WHERE key = ? LIMIT ${LONGEST_LIST})`,
    );
    for (const row of await db.query<StoredPosting[]>(lists.join(' UNION ALL '), some)) found.push(row);
  }
  return found;
}

/** Of a list, who is of the sex and whose birth begins in one of the years. */
type Search = readonly [hash: number, sex: string, from: number, to: number];

/** Each list once, though several rows ask for it. A birth may span two years, and 0 stands for nothing known. */
function searchesOf(parts: readonly Part[]): Search[] {
  const searches = new Map<string, Search>();
  for (const { hash, sex: own, from, to } of parts) {
    for (const sex of [own, 'X']) {
      for (const [first, last] of [[0, 0] as const, [Math.max(from - 1, 1), to] as const])
        searches.set(`${hash} ${sex} ${first} ${last}`, [hash, sex, first, last]);
    }
  }
  return [...searches.values()];
}

/** Years of a search that were read to its limit, one by one, so that none goes short because of those before it. */
const yearByYear = ([hash, sex, from, to]: Search): Search[] =>
  Array.from({ length: to - from + 1 }, (_, at) => [hash, sex, from + at, from + at] as const);

async function partsOfPostgres(db: EntityManager, searches: readonly Search[]): Promise<StoredPosting[]> {
  const rows = await searched(db, searches);
  const perSearch = groupedBy(rows, ({ nth }) => Number(nth));
  const isCut = searches.map(
    ([, , from, to], at) => from < to && (perSearch.get(at + 1)?.length ?? 0) >= LONGEST_LIST,
  );
  const again = searches.flatMap((search, at) => (isCut[at] ? yearByYear(search) : []));
  const whole = rows.filter(({ nth }) => !isCut[Number(nth) - 1]);
  return eachOnce(again.length > 0 ? [...whole, ...(await searched(db, again))] : whole);
}

/** `nth` says which search found it, from 1. */
const searched = (
  db: EntityManager,
  searches: readonly Search[],
): Promise<(StoredPosting & { nth: string })[]> =>
  db.query(
    `SELECT asked.nth, found.* FROM unnest($1::integer[], $2::text[], $3::integer[], $4::integer[])
        WITH ORDINALITY AS asked (hash, sex, first, last, nth)
      CROSS JOIN LATERAL (SELECT ${COLUMNS} FROM athlete_key
        WHERE key = asked.hash AND sex = asked.sex AND birth_from BETWEEN asked.first AND asked.last
        LIMIT ${LONGEST_LIST}) found`,
    [0, 1, 2, 3].map((at) => searches.map((search) => search[at])),
  );

async function partsOfSqlite(db: EntityManager, searches: readonly Search[]): Promise<StoredPosting[]> {
  const rows: StoredPosting[] = await db.query(
    `SELECT k.key, k.sex, k.birth_from AS "from", k.birth_to AS "to", k.athlete_id AS id
      FROM json_each($1) asked CROSS JOIN athlete_key k ON k.key = json_extract(asked.value, '$[0]')
        AND k.sex = json_extract(asked.value, '$[1]')
        AND k.birth_from BETWEEN json_extract(asked.value, '$[2]') AND json_extract(asked.value, '$[3]')`,
    [JSON.stringify(searches)],
  );
  const read = new Map<string, number>();
  return eachOnce(rows).filter(({ key, sex, from }) => {
    const list = `${key} ${sex} ${from}`;
    const nth = (read.get(list) ?? 0) + 1;
    read.set(list, nth);
    return nth <= LONGEST_LIST;
  });
}

/**
 * Years of two searches overlap where rows name almost the same birth. Who turned out to be two athletes stands in a list
 * with either birth: that is twice.
 */
function eachOnce(rows: readonly StoredPosting[]): StoredPosting[] {
  const seen = new Set<string>();
  return rows.filter(({ key, id, sex, from, to }) => {
    const posting = `${key} ${id} ${sex} ${from} ${to}`;
    return !seen.has(posting) && seen.add(posting);
  });
}

const listsOf = (rows: readonly StoredPosting[]): Map<number, Posting[]> =>
  grouped(
    rows,
    ({ key }) => key,
    ({ id, sex, from, to }) => ({ id, sex, from: from || null, to: to || null }),
  );
