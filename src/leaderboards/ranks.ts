import type { Discipline } from '../athletics/discipline.js';
import { points } from '../athletics/scoring.js';
import { MarkView } from '../performances/mark.dto.js';
import { MarkAthleteView, MarkEventView } from '../performances/performance.dto.js';
import type { PerformanceRow } from '../performances/performance-row.js';
import type { LeaderboardPointsView, LeaderboardRow } from './leaderboard.dto.js';

/** Ranks along a list, from its start or from where a page begins. Equals share one, and the next is skipped. */
export class Ranks {
  private rank: number;
  private position: number;
  private before: number | null | undefined;

  constructor({ rank, position } = { rank: 1, position: 1 }) {
    this.rank = rank;
    this.position = position;
  }

  next({ rankValue }: { rankValue: number | null }): number {
    if (this.before !== undefined && this.before !== rankValue) this.rank = this.position;
    this.before = rankValue;
    this.position += 1;
    return this.rank;
  }
}

export const rowOf = (
  row: PerformanceRow,
  rank: number,
  discipline: Discipline,
  today: string,
): LeaderboardRow => ({
  rank,
  mark: MarkView.of(row),
  athlete: MarkAthleteView.of(row, today),
  event: MarkEventView.of(row),
  date: row.day,
  performanceId: row.id,
  points: pointsOf(row, discipline),
});

function pointsOf(row: PerformanceRow, discipline: Discipline): LeaderboardPointsView {
  const { sex, environment, mark, implement } = row;
  if (!mark) return { unsupported: 'no_table' };
  const answer = points({ discipline, sex, environment, mark, implementKey: implement });
  if ('unsupported' in answer) return { unsupported: answer.unsupported };
  return { value: answer.points, table: answer.table, edition: answer.edition };
}
