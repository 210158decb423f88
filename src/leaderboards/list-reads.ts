import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import {
  PERFORMANCE_COLUMNS,
  PERFORMANCE_JOINS,
  type PerformanceRow,
  performanceRowOf,
  type StoredPerformance,
} from '../performances/performance-row.js';
import { selectIn } from '../platform/database/bulk.js';
import { type ListSql, listSql } from './list-sql.js';
import type { ListTerms } from './list-terms.js';

/** The order of a list: its rank value, and of equals the performance's id. */
export interface Place {
  rankValue: number;
  id: string;
}

/** The best athletes have several of the best marks each. */
const MARKS_PER_ROW = 8;

/** The statements that a list consists of. */
@Injectable()
export class ListReads {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  sqlOf(terms: ListTerms): ListSql {
    return listSql(this.source.manager, terms);
  }

  /** Rows after a place, best first. */
  async page(list: ListSql, after: Place | null, limit: number): Promise<PerformanceRow[]> {
    const { from, where, parts = [where], rank, id } = list;
    const values = [...list.values];
    const given = (value: unknown) => `$${values.push(value)}`;
    const rest = after ? ` AND (${rank}, ${id}) > (${given(after.rankValue)}, ${given(after.id)})` : '';
    const end = `LIMIT ${given(limit)}`;
    const ofEach = parts.map(
      (part) => `SELECT ${id} AS id, ${rank} AS rank_value FROM ${from} WHERE ${part}${rest}
        ORDER BY ${rank}, ${id} ${end}`,
    );
    const places =
      ofEach.length === 1 ? String(ofEach[0]) : `${together(ofEach)} ORDER BY rank_value, id ${end}`;
    const rows: StoredPerformance[] = await this.source.query(shownSql(places), values);
    return rows.map((row) => performanceRowOf(row));
  }

  /**
   * The first rows as told by the first marks, of which some athletes may have many: then they are fewer than asked for.
   * Where those are all marks of the list, its total is known too; else it is null.
   */
  async beginning(
    list: ListSql,
    beginning: NonNullable<ListSql['beginning']>,
    limit: number,
  ): Promise<{ rows: PerformanceRow[]; total: number | null }> {
    const { where, rank, id } = list;
    const values = [...list.values];
    const most = limit * MARKS_PER_ROW;
    const from = beginning(`$${values.push(most)}`);
    const places = `SELECT ${id} AS id, ${rank} AS rank_value, m.marks, count(*) OVER () AS athletes
      FROM ${from} WHERE ${where} ORDER BY ${rank}, ${id} LIMIT $${values.push(limit)}`;
    const found: (StoredPerformance & Record<'marks' | 'athletes', number | string>)[] =
      await this.source.query(shownSql(places, 'place.marks, place.athletes,'), values);
    const isAll = Number(found[0]?.marks ?? 0) < most;
    return { rows: found.map(performanceRowOf), total: isAll ? Number(found[0]?.athletes ?? 0) : null };
  }

  async byIds(ids: readonly string[]): Promise<PerformanceRow[]> {
    const rows = await selectIn<StoredPerformance>(this.source.manager, byIdSql, ids);
    return rows.map((row) => performanceRowOf(row));
  }

  /** The performance with which an athlete stands in a list. */
  async standingOf({ from, where, values, id, athlete }: ListSql, athleteId: string): Promise<string | null> {
    const [row]: { id: string }[] = await this.source.query(
      `SELECT ${id} AS id FROM ${from} WHERE ${where} AND ${athlete} = $${values.length + 1} LIMIT 1`,
      [...values, athleteId],
    );
    return row?.id ?? null;
  }

  /** Whether a performance stands in a list. */
  async has({ from, where, values, id }: ListSql, performanceId: string): Promise<boolean> {
    const rows: unknown[] = await this.source.query(
      `SELECT 1 FROM ${from} WHERE ${where} AND ${id} = $${values.length + 1} LIMIT 1`,
      [...values, performanceId],
    );
    return rows.length > 0;
  }

  async total(list: ListSql): Promise<number> {
    return this.number(list.count(), list.values);
  }

  /** Where a row stands in the whole list: its shared rank, and its position in the order of the pages. */
  async standing(list: ListSql, { rankValue, id }: Place): Promise<{ rank: number; position: number }> {
    const { from, where, values } = list;
    const at = values.length;
    const [better, ties] = await Promise.all([
      this.number(list.count(`$${at + 1}`), [...values, rankValue]),
      this.number(
        `SELECT count(*) AS n FROM ${from}
          WHERE ${where} AND ${list.rank} = $${at + 1} AND ${list.id} < $${at + 2}`,
        [...values, rankValue, id],
      ),
    ]);
    return { rank: better + 1, position: better + ties + 1 };
  }

  private async number(sql: string, values: readonly unknown[]): Promise<number> {
    const [row]: { n: number | string }[] = await this.source.query(sql, [...values]);
    return Number(row?.n ?? 0);
  }
}

/** SQLite wants parts that end with LIMIT in brackets, and brackets only around tables. */
const together = (parts: readonly string[]): string =>
  parts.map((part) => `SELECT * FROM (${part}) part`).join(' UNION ALL ');

/** First the places, then the rest of their rows: the database must not join what the page does not show. */
const shownSql = (places: string, more = ''): string =>
  `SELECT ${more} ${PERFORMANCE_COLUMNS} FROM (${places}) place
    JOIN performance p ON p.id = place.id ${PERFORMANCE_JOINS} ORDER BY place.rank_value, place.id`;

const byIdSql = (list: string): string =>
  `SELECT ${PERFORMANCE_COLUMNS} FROM performance p ${PERFORMANCE_JOINS} WHERE p.id ${list}`;
