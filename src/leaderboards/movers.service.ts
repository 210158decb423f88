import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { MarkView } from '../performances/mark.dto.js';
import { MarkAthleteView } from '../performances/performance.dto.js';
import type { PerformanceRow } from '../performances/performance-row.js';
import { Clock } from '../platform/clock/clock.js';
import { cursorOf, keyOf, pageOf } from '../platform/database/page.js';
import type { Language } from '../platform/http/language.js';
import { Problem } from '../platform/http/problem.js';
import { LeaderboardsService } from './leaderboards.service.js';
import { ListReads } from './list-reads.js';
import { listSql, type ListSql } from './list-sql.js';
import { type Move, MOVE_MESSAGES, movementOf, reasonsOf } from './moves.js';
import type { MoversPage, MoversQuery, MoverView } from './movers.dto.js';

/** Behind every rank that there can be: where those stand who left. */
const BEHIND_ALL = 1_000_000_000;

interface OrderedMove extends Move {
  place: number;
  placeBefore: number;
  total: number | string;
}

@Injectable()
export class MoversService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly leaderboards: LeaderboardsService,
    private readonly reads: ListReads,
    private readonly clock: Clock,
  ) {}

  async list(query: MoversQuery, language: Language): Promise<MoversPage> {
    const { from, to, limit = 25, cursor, top = 100, ...filters } = query;
    if (from > to) throw Problem.invalid('/to', 'before_from', 'must not be before from');
    const values: unknown[] = [];
    const listOf = async (asOf: string): Promise<ListSql> =>
      listSql(this.source.manager, await this.leaderboards.read({ ...filters, asOf }), values);
    const lists = [await listOf(from), await listOf(to)] as const;
    const after = cursor === undefined ? null : keyOf(cursor, ['number', 'number', 'string']);
    const moves = await this.moves(lists, values, { top, after, limit: limit + 1 });
    const { items, next } = pageOf(moves, limit, (last) =>
      cursorOf(last.place, last.placeBefore, last.athleteId),
    );
    const total = Number(items[0]?.total ?? 0);
    return { items: await this.views(items, top, language), next, total };
  }

  private async moves(
    [before, now]: readonly [ListSql, ListSql],
    values: unknown[],
    { top, after, limit }: { top: number; after: readonly unknown[] | null; limit: number },
  ): Promise<OrderedMove[]> {
    const given = (value: unknown) => `$${values.push(value)}`;
    const [mark, end] = [given(top), given(BEHIND_ALL)];
    const rest = after
      ? `WHERE (place, "placeBefore", "athleteId") > (${after.map((value) => given(value)).join(', ')})`
      : '';
    return this.source.query(
      `WITH earlier AS (${ranked(before)}), later AS (${ranked(now)}),
      moved AS (
        SELECT COALESCE(later.athlete_id, earlier.athlete_id) AS "athleteId",
          later.rank, earlier.rank AS "rankBefore", later.id, earlier.id AS "idBefore",
          later.rank_value AS "rankValue", earlier.rank_value AS "rankValueBefore",
          CASE WHEN later.rank <= ${mark} THEN later.rank ELSE CAST(${end} AS integer) END AS place,
          CASE WHEN earlier.rank <= ${mark} THEN earlier.rank ELSE CAST(${end} AS integer) END AS "placeBefore"
        FROM earlier FULL JOIN later ON later.athlete_id = earlier.athlete_id),
      watched AS (SELECT moved.*, count(*) OVER () AS total FROM moved WHERE place <> "placeBefore")
      SELECT * FROM watched ${rest} ORDER BY place, "placeBefore", "athleteId" LIMIT ${given(limit)}`,
      values,
    );
  }

  private async views(moves: readonly Move[], top: number, language: Language): Promise<MoverView[]> {
    const ids = moves.flatMap(({ id, idBefore }) => [id, idBefore]).filter((id) => id !== null);
    const rows = new Map((await this.reads.byIds(ids)).map((row) => [row.id, row]));
    const today = this.clock.today();
    return moves.flatMap((move) => {
      const [row, before] = [rows.get(move.id ?? ''), rows.get(move.idBefore ?? '')];
      const known = row ?? before;
      return known ? [viewOf(move, { row, before, known }, { top, language, today })] : [];
    });
  }
}

const ranked = ({ from, where, rank, id, athlete }: ListSql): string =>
  `SELECT ${athlete} AS athlete_id, ${id} AS id, ${rank} AS rank_value,
    CAST(rank() OVER (ORDER BY ${rank}) AS integer) AS rank FROM ${from} WHERE ${where}`;

function viewOf(
  move: Move,
  { row, before, known }: Record<'row' | 'before', PerformanceRow | undefined> & { known: PerformanceRow },
  { top, language, today }: { top: number; language: Language; today: string },
): MoverView {
  const movement = movementOf(move, top);
  const { rank, rankBefore, id: performanceId, idBefore: performanceIdBefore } = move;
  return {
    movement,
    rank: movement === 'left' ? null : rank,
    rankBefore: movement === 'entered' ? null : rankBefore,
    mark: row ? MarkView.of(row) : null,
    markBefore: before ? MarkView.of(before) : null,
    athlete: MarkAthleteView.of(known, today),
    performanceId,
    performanceIdBefore,
    reasons: reasonsOf(move, movement).map((code) => ({
      code,
      message: MOVE_MESSAGES[code][language],
      detail: code === 'mark_withdrawn' ? (before?.withdrawnReason ?? null) : null,
    })),
  };
}
