import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { AthletesService } from '../athletes/athletes.service.js';
import { selectIn } from '../platform/database/bulk.js';
import { cursorOf, keyOf, type Page, pageOf } from '../platform/database/page.js';
import { Problem } from '../platform/http/problem.js';
import { ALL_TIME } from './best-keys.js';
import { underConditions } from './bests-sql.js';
import {
  PERFORMANCE_COLUMNS,
  PERFORMANCE_JOINS,
  type PerformanceRow,
  performanceRowOf,
  type StoredPerformance,
} from './performance-row.js';
import type { AthleteBestsQuery, AthletePerformancesQuery } from './performance.dto.js';

const MOST_BESTS = 500;
const MOST_RESULTS = 10_000;

/** What readers ask of performances. Each question is one statement. */
@Injectable()
export class PerformanceReads {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly athletes: AthletesService,
  ) {}

  async byId(id: string): Promise<PerformanceRow> {
    const [row] = await this.rows(`FROM performance p ${PERFORMANCE_JOINS} WHERE p.id = $1`, [id]);
    if (!row) throw Problem.notFound('performance');
    return row;
  }

  async ofAthlete(
    id: string,
    { limit = 25, cursor, ...filters }: AthletePerformancesQuery,
  ): Promise<Page<PerformanceRow>> {
    const athlete = await this.athletes.byId(id);
    const values: unknown[] = [athlete.id];
    const given = (value: unknown) => `$${values.push(value)}`;
    let where = 'p.athlete_id = $1 AND p.withdrawn_at IS NULL';
    for (const [condition, value] of filtersOf(filters)) {
      if (value !== undefined) where += ` AND ${condition} ${given(value)}`;
    }
    if (cursor) {
      const [day, last] = keyOf(cursor, ['string', 'string']);
      where += ` AND (p.day, p.id) < (${given(day)}, ${given(last)})`;
    }
    const order = `ORDER BY p.day DESC, p.id DESC LIMIT ${given(limit + 1)}`;
    const rows = await this.rows(`FROM performance p ${PERFORMANCE_JOINS} WHERE ${where} ${order}`, values);
    return pageOf(rows, limit, (last) => cursorOf(last.day, last.id));
  }

  async bestsOf(id: string, { season, conditions }: AthleteBestsQuery): Promise<PerformanceRow[]> {
    const athlete = await this.athletes.byId(id);
    return this.bestsOfAll([athlete.id], { season: season ?? ALL_TIME, conditions });
  }

  /** The bests of several athletes who stand alone, one athlete after the other. */
  bestsOfAll(
    athleteIds: readonly string[],
    { season, conditions = 'legal' }: { season: number; conditions?: 'legal' | 'any' | undefined },
  ): Promise<PerformanceRow[]> {
    return this.rowsIn(
      (list) => `FROM (SELECT best.*, row_number() OVER (
            PARTITION BY athlete_id, discipline, sex, implement_key, environment, timing
            ORDER BY rank_value, performance_id) AS nth
          FROM best WHERE athlete_id ${list} AND season = ${season}
            ${underConditions(conditions)} AND age_group = '') b
        JOIN performance p ON p.id = b.performance_id ${PERFORMANCE_JOINS}
        WHERE b.nth = 1
        ORDER BY b.athlete_id, b.discipline, b.sex, b.implement_key, b.environment, b.timing
        LIMIT ${MOST_BESTS * athleteIds.length}`,
      athleteIds,
    );
  }

  /** The last results of several athletes who stand alone, latest first. */
  latestOf(athleteIds: readonly string[], count: number): Promise<PerformanceRow[]> {
    return this.rowsIn(
      (
        list,
      ) => `FROM (SELECT id, row_number() OVER (PARTITION BY athlete_id ORDER BY day DESC, id DESC) AS nth
          FROM performance WHERE athlete_id ${list} AND withdrawn_at IS NULL) latest
        JOIN performance p ON p.id = latest.id ${PERFORMANCE_JOINS}
        WHERE latest.nth <= ${count} ORDER BY p.day DESC, p.id DESC`,
      athleteIds,
    );
  }

  ofEvent(id: string): Promise<PerformanceRow[]> {
    return this.rows(
      `FROM performance p ${PERFORMANCE_JOINS} WHERE p.event_id = $1 AND p.withdrawn_at IS NULL
        ORDER BY p.day, p.submission_id, p.row, p.id LIMIT ${MOST_RESULTS}`,
      [id],
    );
  }

  private async rowsIn(sql: (list: string) => string, ids: readonly string[]): Promise<PerformanceRow[]> {
    const rows = await selectIn<StoredPerformance>(
      this.source.manager,
      (list) => `SELECT ${PERFORMANCE_COLUMNS} ${sql(list)}`,
      ids,
    );
    return rows.map((row) => performanceRowOf(row));
  }

  private async rows(sql: string, values: unknown[]): Promise<PerformanceRow[]> {
    const rows: StoredPerformance[] = await this.source.query(`SELECT ${PERFORMANCE_COLUMNS} ${sql}`, values);
    return rows.map((row) => performanceRowOf(row));
  }
}

const filtersOf = (query: AthletePerformancesQuery): [condition: string, value: unknown][] => [
  ['p.discipline =', query.discipline],
  ['p.season =', query.season],
  ['p.day >=', query.from],
  ['p.day <=', query.to],
  ['p.environment =', query.environment],
  ['p.event_id =', query.event],
  ['p.legal =', query.legal && query.legal === 'true'],
];
