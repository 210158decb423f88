import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { disciplineByCode } from '../athletics/discipline.js';
import { formatMark } from '../athletics/mark.js';
import type { Athlete } from '../athletes/athlete.entity.js';
import { AthletesService } from '../athletes/athletes.service.js';
import { groupedBy } from '../platform/collections/grouped.js';
import { Problem } from '../platform/http/problem.js';
import { ALL_TIME, listTimingOf } from './best-keys.js';
import { underConditions } from './bests-sql.js';
import { MarkView } from './mark.dto.js';
import {
  PERFORMANCE_COLUMNS,
  PERFORMANCE_JOINS,
  type PerformanceRow,
  performanceRowOf,
  type StoredPerformance,
} from './performance-row.js';
import { type Chart, chartSvg } from './progression-chart.js';
import type { Progression, ProgressionQuery, ProgressionView } from './progression.dto.js';

const MOST_SEASONS = 2_000;
/** The best of each season over all nations that the athlete competed for. */
const seasonBests = (conditions: 'legal' | 'any'): string => `SELECT best.*, row_number() OVER (
    PARTITION BY discipline, sex, implement_key, environment, timing, season ORDER BY rank_value, performance_id) AS nth
  FROM best WHERE athlete_id = $1 ${underConditions(conditions)} AND age_group = '' AND season <> ${ALL_TIME}`;

/** How athletes came on, season by season. */
@Injectable()
export class Progressions {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly athletes: AthletesService,
  ) {}

  async of(id: string, query: ProgressionQuery): Promise<Progression> {
    return { items: listsOf(await this.rows((await this.athletes.byId(id)).id, query)).map(viewOf) };
  }

  /** The longest progression that is asked for, as a picture. */
  async chart(id: string, query: ProgressionQuery): Promise<string> {
    const athlete = await this.athletes.byId(id);
    const [longest] = listsOf(await this.rows(athlete.id, query));
    if (!longest) throw Problem.notFound('progression');
    return chartSvg(chartOf(athlete, longest));
  }

  private async rows(
    athleteId: string,
    { discipline, environment, timing, conditions = 'legal' }: ProgressionQuery,
  ): Promise<PerformanceRow[]> {
    const values: unknown[] = [athleteId];
    let where = 'b.nth = 1';
    if (discipline) where += ` AND b.discipline = $${values.push(discipline)}`;
    if (environment) where += ` AND b.environment = $${values.push(environment)}`;
    if (timing) where += ` AND b.timing = $${values.push(timing)}`;
    const rows: StoredPerformance[] = await this.source.query(
      `SELECT ${PERFORMANCE_COLUMNS} FROM (${seasonBests(conditions)}) b
        JOIN performance p ON p.id = b.performance_id ${PERFORMANCE_JOINS}
        WHERE ${where} ORDER BY b.season, b.discipline LIMIT ${MOST_SEASONS}`,
      values,
    );
    return rows.map((row) => performanceRowOf(row));
  }
}

const timingOf = ({ mark, environment, timing }: PerformanceRow): string =>
  mark ? listTimingOf(mark.unit, environment, timing) : '';

/** Rows of one list each, in the order of seasons; the longest first. */
function listsOf(rows: readonly PerformanceRow[]): PerformanceRow[][] {
  const lists = groupedBy(rows, (row) =>
    [row.discipline, row.sex, row.implement ?? '', row.environment, timingOf(row)].join('|'),
  );
  return [...lists]
    .toSorted(([key, one], [otherKey, other]) => other.length - one.length || (key < otherKey ? -1 : 1))
    .map(([, list]) => list);
}

function viewOf(rows: readonly PerformanceRow[]): ProgressionView {
  const [first] = rows;
  if (!first) throw new Error('A progression has seasons.');
  const { discipline, sex, implement, environment } = first;
  const improved = improvements(rows);
  const seasons = rows.map((row, at) => ({
    season: row.season,
    mark: MarkView.of(row),
    date: row.day,
    personalBest: improved[at] ?? false,
    performanceId: row.id,
  }));
  return { discipline, sex, implement, environment, timing: timingOf(first) || null, seasons };
}

/** Which seasons were better than all before. */
function improvements(rows: readonly PerformanceRow[]): boolean[] {
  let best = Number.POSITIVE_INFINITY;
  return rows.map(({ rankValue }) => {
    const isBetter = rankValue !== null && rankValue < best;
    if (isBetter) best = rankValue;
    return isBetter;
  });
}

function chartOf(athlete: Athlete, rows: readonly PerformanceRow[]): Chart {
  const [first] = rows;
  const discipline = disciplineByCode(first?.discipline ?? '');
  const improved = improvements(rows);
  const about = [discipline?.names.en ?? '', first?.implement ?? '', first?.environment ?? ''];
  return {
    title: athlete.name,
    subtitle: [...about, first ? timingOf(first) : ''].filter(Boolean).join(' · '),
    points: rows.flatMap(({ season, rankValue, mark }, at) =>
      rankValue === null || !mark
        ? []
        : [{ season, rankValue, label: formatMark(mark, discipline), isBest: improved[at] ?? false }],
    ),
  };
}
