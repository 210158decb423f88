import type { EntityManager } from 'typeorm';
import { groupedBy } from '../platform/collections/grouped.js';
import { arrayText } from '../platform/database/bulk.js';
import { isPostgres } from '../platform/database/dialect.js';
import { type Asked, isInPart, LONGEST_LIST, type Posting } from './keys.js';
import type { Sex } from './mention.js';

type Part = NonNullable<Asked['narrow']> & { hash: number };
/** Of a list, who is of the sex and whose birth begins in one of the years. */
interface Search {
  hash: number;
  sex: string;
  first: number;
  last: number;
}
/** A list as it is read: entries of id, sex and years of the birth, with spaces between them. */
type List = string;

/**
 * Lists of athletes as read for some rows. They stay text until a row is decided: what a thousand rows of a file need
 * would otherwise be copied by the garbage collector again and again while it waits.
 */
export class Postings {
  constructor(
    private readonly whole: ReadonlyMap<number, List>,
    private readonly parts: ReadonlyMap<number, List>,
  ) {}

  /** Who shares the key; of a part, those of the sex and the years. */
  of(asked: Asked): readonly Posting[] {
    if (asked.narrow === null) return this.ofKey(asked.hash);
    return postingsOf(this.parts.get(asked.hash)).filter((posting) => isInPart(asked, posting));
  }

  ofKey(hash: number): readonly Posting[] {
    return postingsOf(this.whole.get(hash));
  }
}

/** Two statements for any number of rows, and a third where a list was read to its limit. */
export async function readPostings(db: EntityManager, asked: readonly Asked[]): Promise<Postings> {
  const hashes = new Set<number>();
  const parts: Part[] = [];
  for (const { hash, narrow } of asked) {
    if (narrow) parts.push({ hash, ...narrow });
    else hashes.add(hash);
  }
  if (asked.length === 0) return new Postings(new Map(), new Map());
  const whole = [...hashes].map((hash): Search => ({ hash, sex: '', first: 0, last: 0 }));
  return new Postings(
    byHash(whole, await listsOf(db, whole, 'key = asked.hash')),
    await partsOf(db, searchesOf(parts)),
  );
}

/**
 * A list a row, in the order of the searches. Thousands of short rows would cost several times as much as their text in
 * one, in the database, on the way and here.
 */
async function listsOf(db: EntityManager, searches: readonly Search[], where: string): Promise<List[]> {
  if (searches.length === 0) return [];
  const asked = isPostgres(db)
    ? `unnest($1::integer[], $2::text[], $3::integer[], $4::integer[])
        WITH ORDINALITY AS asked (hash, sex, first, last, nth)`
    : `(SELECT key AS nth, json_extract(value, '$.hash') AS hash, json_extract(value, '$.sex') AS sex,
        json_extract(value, '$.first') AS first, json_extract(value, '$.last') AS last FROM json_each($1)) AS asked`;
  const rows = await db.query<{ entries: string | null }[]>(
    `SELECT (SELECT string_agg(CAST(athlete_id AS text) || sex || birth_from || ',' || birth_to, ' ')
        FROM (SELECT * FROM athlete_key WHERE ${where} LIMIT ${LONGEST_LIST}) AS list) AS entries
      FROM ${asked} ORDER BY asked.nth`,
    isPostgres(db)
      ? (['hash', 'sex', 'first', 'last'] as const).map((name) =>
          arrayText(searches.map((search) => search[name])),
        )
      : [JSON.stringify(searches)],
  );
  return rows.map(({ entries }) => entries ?? '');
}

/**
 * Each part of a list once, though several rows ask for years that overlap. A birth may span two years, and 0 stands for
 * nothing known.
 */
function searchesOf(parts: readonly Part[]): Search[] {
  const searches = parts.flatMap(({ hash, sex: own, from, to }) =>
    [own, 'X'].flatMap((sex): Search[] => [
      { hash, sex, first: 0, last: 0 },
      { hash, sex, first: Math.max(from - 1, 1), last: to },
    ]),
  );
  return [...groupedBy(searches, ({ hash, sex }) => `${hash} ${sex}`).values()].flatMap(withoutOverlap);
}

function withoutOverlap(searches: readonly Search[]): Search[] {
  if (searches.length === 1) return [...searches];
  const apart: Search[] = [];
  for (const search of searches.toSorted((one, other) => one.first - other.first)) {
    const before = apart.at(-1);
    if (before && search.first <= before.last) before.last = Math.max(before.last, search.last);
    else apart.push({ ...search });
  }
  return apart;
}

async function partsOf(db: EntityManager, searches: readonly Search[]): Promise<ReadonlyMap<number, List>> {
  const where = 'key = asked.hash AND sex = asked.sex AND birth_from BETWEEN asked.first AND asked.last';
  const lists = await listsOf(db, searches, where);
  const isCut = searches.map(({ first, last }, at) => first < last && isFull(lists[at] ?? ''));
  const again = searches.flatMap((search, at) => (isCut[at] ? yearByYear(search) : []));
  const whole = lists.map((list, at) => (isCut[at] ? '' : list));
  return byHash([...searches, ...again], [...whole, ...(await listsOf(db, again, where))]);
}

/** Years of a search that were read to its limit, one by one, so that none goes short because of those before it. */
const yearByYear = (search: Search): Search[] =>
  Array.from({ length: search.last - search.first + 1 }, (_, at) => ({
    ...search,
    first: search.first + at,
    last: search.first + at,
  }));

/** The parts of one key behind each other. */
function byHash(searches: readonly Search[], lists: readonly List[]): Map<number, List> {
  const found = new Map<number, List>();
  for (const [at, { hash }] of searches.entries()) {
    const list = lists[at];
    const before = found.get(hash);
    if (list) found.set(hash, before ? `${before} ${list}` : list);
  }
  return found;
}

const ID_LENGTH = 36;

const isFull = (list: List): boolean =>
  list.length > ID_LENGTH * LONGEST_LIST && list.split(' ').length >= LONGEST_LIST;

const postingsOf = (list: List | undefined): Posting[] => (list ? list.split(' ').map(postingOf) : []);

function postingOf(entry: string): Posting {
  const comma = entry.indexOf(',', ID_LENGTH);
  return {
    id: entry.slice(0, ID_LENGTH),
    sex: entry.charAt(ID_LENGTH) as Sex,
    from: Number(entry.slice(ID_LENGTH + 1, comma)) || null,
    to: Number(entry.slice(comma + 1)) || null,
  };
}
