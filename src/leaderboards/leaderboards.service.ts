import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Discipline, disciplineByCode } from '../athletics/discipline.js';
import { points } from '../athletics/scoring.js';
import { MarkView } from '../performances/mark.dto.js';
import { MarkAthleteView, MarkEventView } from '../performances/performance.dto.js';
import {
  PERFORMANCE_COLUMNS,
  PERFORMANCE_JOINS,
  type PerformanceRow,
  performanceRowOf,
  type StoredPerformance,
} from '../performances/performance-row.js';
import { Clock } from '../platform/clock/clock.js';
import { cursorOf, keyOf, pageOf } from '../platform/database/page.js';
import { Problem } from '../platform/http/problem.js';
import { type ListSql, listSql } from './leaderboard-list.js';
import type {
  Leaderboard,
  LeaderboardPointsView,
  LeaderboardQuery,
  LeaderboardRow,
} from './leaderboard.dto.js';

@Injectable()
export class LeaderboardsService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(query: LeaderboardQuery): Promise<Leaderboard> {
    const discipline = disciplineByCode(query.discipline);
    if (!discipline) throw Problem.invalid('/discipline', 'unknown', 'is not a code of the catalogue');
    const { limit = 25, cursor } = query;
    const list = listSql(query, discipline);
    const after = cursor === undefined ? null : keyOf(cursor, ['number', 'string']);
    const [rows, total] = await Promise.all([this.page(list, after, limit + 1), this.count(list)]);
    const { items, next } = pageOf(rows, limit, (last) => cursorOf(last.rankValue, last.id));
    const [first] = items;
    const start = first && after ? await this.standing(list, first) : { rank: 1, position: 1 };
    return { items: this.ranked(items, discipline, start), next, total };
  }

  private async page(
    list: ListSql,
    after: readonly unknown[] | null,
    limit: number,
  ): Promise<PerformanceRow[]> {
    const { from, where, rank, id } = list;
    const values = [...list.values];
    const given = (value: unknown) => `$${values.push(value)}`;
    const rest = after ? ` AND (${rank}, ${id}) > (${given(after[0])}, ${given(after[1])})` : '';
    const bests = from === 'best b' ? 'JOIN performance p ON p.id = b.performance_id' : '';
    const rows: StoredPerformance[] = await this.source.query(
      `SELECT ${PERFORMANCE_COLUMNS} FROM ${from} ${bests} ${PERFORMANCE_JOINS} WHERE ${where}${rest}
        ORDER BY ${rank}, ${id} LIMIT ${given(limit)}`,
      values,
    );
    return rows.map((row) => performanceRowOf(row));
  }

  private async count({ from, where, values }: ListSql): Promise<number> {
    const [row]: { n: number | string }[] = await this.source.query(
      `SELECT count(*) AS n FROM ${from} WHERE ${where}`,
      values,
    );
    return Number(row?.n ?? 0);
  }

  /** Where a row stands in the whole list: its shared rank, and its position in the order of the pages. */
  private async standing(
    list: ListSql,
    { rankValue, id }: PerformanceRow,
  ): Promise<{ rank: number; position: number }> {
    const { rank, id: idColumn } = list;
    const better = await this.count(and(list, `${rank} < $`, rankValue));
    const ties = await this.count(and(and(list, `${rank} = $`, rankValue), `${idColumn} < $`, id));
    return { rank: better + 1, position: better + ties + 1 };
  }

  private ranked(
    rows: readonly PerformanceRow[],
    discipline: Discipline,
    start: { rank: number; position: number },
  ): LeaderboardRow[] {
    const today = this.clock.now().toISOString().slice(0, 10);
    let { rank } = start;
    return rows.map((row, at) => {
      if (at > 0 && row.rankValue !== rows[at - 1]?.rankValue) rank = start.position + at;
      return {
        rank,
        mark: MarkView.of(row),
        athlete: MarkAthleteView.of(row, today),
        event: MarkEventView.of(row),
        date: row.day,
        performanceId: row.id,
        points: pointsOf(row, discipline),
      };
    });
  }
}

const and = (list: ListSql, condition: string, value: unknown): ListSql => ({
  ...list,
  where: `${list.where} AND ${condition}${list.values.length + 1}`,
  values: [...list.values, value],
});

function pointsOf(row: PerformanceRow, discipline: Discipline): LeaderboardPointsView {
  const { sex, environment, mark, implement } = row;
  if (!mark) return { unsupported: 'no_table' };
  const answer = points({ discipline, sex, environment, mark, implementKey: implement });
  if ('unsupported' in answer) return { unsupported: answer.unsupported };
  return { value: answer.points, table: answer.table, edition: answer.edition };
}
