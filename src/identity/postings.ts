import type { EntityManager } from 'typeorm';
import { grouped } from '../platform/collections/grouped.js';
import { isPostgres } from '../platform/database/dialect.js';
import { type Asked, isInPart, type Posting } from './keys.js';
import type { Sex } from './mention.js';

/** Of a list nobody can read to its end only so many are looked at. */
export const LONGEST_LIST = 300;
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

/** Two statements for any number of rows on PostgreSQL, some more on SQLite. */
export async function readPostings(db: EntityManager, asked: readonly Asked[]): Promise<Postings> {
  const hashes = new Set<number>();
  const parts: Part[] = [];
  for (const { hash, narrow } of asked) {
    if (narrow) parts.push({ hash, ...narrow });
    else hashes.add(hash);
  }
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

/** Births of those who may be meant begin in these years: a birth may span two, and 0 stands for nothing known. */
const yearsOf = ({ from, to }: Part): number[] => [
  0,
  ...Array.from({ length: to - from + 2 }, (_, at) => from - 1 + at).filter((year) => year > 0),
];

type Search = readonly [hash: number, sex: string, year: number];

/** Each list once, though several rows ask for it. */
function searchesOf(parts: readonly Part[]): Search[] {
  const searches = new Map<string, Search>();
  for (const part of parts) {
    for (const year of yearsOf(part)) {
      for (const sex of [part.sex, 'X']) searches.set(`${part.hash} ${sex} ${year}`, [part.hash, sex, year]);
    }
  }
  return [...searches.values()];
}

function partsOfPostgres(db: EntityManager, searches: readonly Search[]): Promise<StoredPosting[]> {
  return db.query(
    `SELECT found.* FROM unnest($1::integer[], $2::text[], $3::integer[]) AS asked (hash, sex, year)
      CROSS JOIN LATERAL (SELECT ${COLUMNS} FROM athlete_key
        WHERE key = asked.hash AND sex = asked.sex AND birth_from = asked.year LIMIT ${LONGEST_LIST}) found`,
    [searches.map(([hash]) => hash), searches.map(([, sex]) => sex), searches.map(([, , year]) => year)],
  );
}

async function partsOfSqlite(db: EntityManager, searches: readonly Search[]): Promise<StoredPosting[]> {
  const rows: StoredPosting[] = await db.query(
    `SELECT k.key, k.sex, k.birth_from AS "from", k.birth_to AS "to", k.athlete_id AS id
      FROM json_each($1) asked CROSS JOIN athlete_key k ON k.key = json_extract(asked.value, '$[0]')
        AND k.sex = json_extract(asked.value, '$[1]') AND k.birth_from = json_extract(asked.value, '$[2]')`,
    [JSON.stringify(searches)],
  );
  const read = new Map<string, number>();
  return rows.filter(({ key, sex, from }) => {
    const list = `${key} ${sex} ${from}`;
    const nth = (read.get(list) ?? 0) + 1;
    read.set(list, nth);
    return nth <= LONGEST_LIST;
  });
}

const listsOf = (rows: readonly StoredPosting[]): Map<number, Posting[]> =>
  grouped(
    rows,
    ({ key }) => key,
    ({ id, sex, from, to }) => ({ id, sex, from: from || null, to: to || null }),
  );
