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
  page(list: ListSql, after: Place | null, limit: number): Promise<PerformanceRow[]> {
    return this.rows(list, list.from, [...list.values], { after, limit });
  }

  /** The first rows as told by the first marks: cheaper, and fewer than there are where some have many of those. */
  beginning(list: ListSql, limit: number): Promise<PerformanceRow[]> {
    const values = [...list.values];
    const from = list.beginning?.(`$${values.push(limit * MARKS_PER_ROW)}`) ?? list.from;
    return this.rows(list, from, values, { after: null, limit });
  }

  private async rows(
    { where, rank, id }: ListSql,
    from: string,
    values: unknown[],
    { after, limit }: { after: Place | null; limit: number },
  ): Promise<PerformanceRow[]> {
    const given = (value: unknown) => `$${values.push(value)}`;
    const rest = after ? ` AND (${rank}, ${id}) > (${given(after.rankValue)}, ${given(after.id)})` : '';
    // First the places, then the rest of their rows: the database must not join what the page does not show.
    const rows: StoredPerformance[] = await this.source.query(
      `SELECT ${PERFORMANCE_COLUMNS}
        FROM (SELECT ${id} AS id, ${rank} AS rank_value FROM ${from} WHERE ${where}${rest}
          ORDER BY ${rank}, ${id} LIMIT ${given(limit)}) place
        JOIN performance p ON p.id = place.id ${PERFORMANCE_JOINS}
        ORDER BY place.rank_value, place.id`,
      values,
    );
    return rows.map((row) => performanceRowOf(row));
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
    return this.number(countSql(list), list.values);
  }

  /** Where a row stands in the whole list: its shared rank, and its position in the order of the pages. */
  async standing(list: ListSql, { rankValue, id }: Place): Promise<{ rank: number; position: number }> {
    const { from, where, values } = list;
    const at = values.length;
    const [better, ties] = await Promise.all([
      this.number(countSql(list, `AND ${list.rank} < $${at + 1}`), [...values, rankValue]),
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

const byIdSql = (list: string): string =>
  `SELECT ${PERFORMANCE_COLUMNS} FROM performance p ${PERFORMANCE_JOINS} WHERE p.id ${list}`;

const countSql = ({ number, counted, countedWhere }: ListSql, more = ''): string =>
  `SELECT ${number} AS n FROM ${counted} WHERE ${countedWhere} ${more}`;
