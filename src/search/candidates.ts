import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { isPostgres } from '../platform/database/dialect.js';
import type { SearchKind } from './search.dto.js';

/** What may be meant; how well it fits is decided afterwards, the same on both databases. */
export interface Candidate {
  kind: SearchKind;
  id: string;
  name: string;
  code: string | null;
  city: string | null;
  date: string | null;
  birthDate: string | null;
  birthYear: number | null;
  searchText: string;
}

const MOST = 300;
const SHORTEST = 3;
/** Enough of a query must be in a text: first most of it, and where that finds too little, a part. */
export const STRICT = 0.6;
export const LENIENT = 0.25;

const COLUMNS: Readonly<Record<SearchKind, string>> = {
  athlete: `s.nation AS code, NULL AS city, NULL AS date, CAST(s.birth_date AS text) AS "birthDate",
    s.birth_year AS "birthYear"`,
  event: `s.country AS code, s.city, CAST(s.start_date AS text) AS date, NULL AS "birthDate", NULL AS "birthYear"`,
  federation: `s.code, NULL AS city, NULL AS date, NULL AS "birthDate", NULL AS "birthYear"`,
};

const selected = (kind: SearchKind): string =>
  `SELECT '${kind}' AS kind, s.id, s.name, ${COLUMNS[kind]}, s.search_text AS "searchText" FROM ${kind} s
   WHERE ${kind === 'athlete' ? 's.merged_into IS NULL' : 's.id IS NOT NULL'}`;

/** Asks the index of letters in threes, as either database has it. */
@Injectable()
export class Candidates implements OnApplicationBootstrap {
  /** Whether the database has such an index. */
  hasIndex = true;

  constructor(@InjectDataSource() private readonly source: DataSource) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!isPostgres(this.source)) return;
    const found: unknown[] = await this.source.query(`SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm'`);
    this.hasIndex = found.length > 0;
    if (!this.hasIndex) {
      new Logger('Search').warn(
        'The database has no pg_trgm: search finds parts of words and no typing errors.',
      );
    }
  }

  of(kind: SearchKind, words: readonly string[], share: number): Promise<Candidate[]> {
    const isShort = words.every((word) => word.length < SHORTEST);
    if (isShort || !this.hasIndex) return this.containing(kind, words);
    return isPostgres(this.source) ? this.similar(kind, words, share) : this.matching(kind, words);
  }

  /** PostgreSQL: texts that have enough of the query's letters in threes. */
  private similar(kind: SearchKind, words: readonly string[], share: number): Promise<Candidate[]> {
    return this.source.transaction(async (db: EntityManager) => {
      await db.query(`SELECT set_config('pg_trgm.word_similarity_threshold', $1, true)`, [String(share)]);
      return db.query<Candidate[]>(
        `${selected(kind)} AND $1 <% s.search_text
          ORDER BY word_similarity($1, s.search_text) DESC, length(s.search_text), s.id LIMIT ${MOST}`,
        [words.join(' ')],
      );
    });
  }

  /** SQLite: texts that have any of them, those with the rarest first. */
  private matching(kind: SearchKind, words: readonly string[]): Promise<Candidate[]> {
    const threes = words.flatMap((word) =>
      Array.from({ length: Math.max(0, word.length - 2) }, (_, at) => word.slice(at, at + 3)),
    );
    const asked = [...new Set(threes)].map((three) => `"${three.replaceAll('"', '""')}"`).join(' OR ');
    return this.source.query(
      `${selected(kind)} AND s.id IN (SELECT entry.id FROM search_index
          JOIN search_entry entry ON entry.number = search_index.rowid
          WHERE search_index MATCH $1 AND entry.kind = $2 ORDER BY search_index.rank LIMIT ${MOST})`,
      [asked, kind],
    );
  }

  /** Without an index, or for one or two letters: words that begin with what was typed. */
  private containing(kind: SearchKind, words: readonly string[]): Promise<Candidate[]> {
    const patterns = words.map((word) => word.replaceAll(/[!%_]/g, '!$&'));
    const conditions = patterns.map(
      (_, at) =>
        `AND (s.search_text LIKE $${at * 2 + 1} ESCAPE '!' OR s.search_text LIKE $${at * 2 + 2} ESCAPE '!')`,
    );
    return this.source.query(
      `${selected(kind)} ${conditions.join(' ')} ORDER BY length(s.search_text), s.id LIMIT ${MOST}`,
      patterns.flatMap((pattern) => [`${pattern}%`, `% ${pattern}%`]),
    );
  }
}
