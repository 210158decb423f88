import { Injectable } from '@nestjs/common';
import { FederationsService } from '../federations/federations.service.js';
import type { PerformanceRow } from '../performances/performance-row.js';
import { Clock } from '../platform/clock/clock.js';
import { cursorOf, keyOf, pageOf } from '../platform/database/page.js';
import type { Leaderboard, LeaderboardRow, ListQuery } from './leaderboard.dto.js';
import { ListReads, type Place } from './list-reads.js';
import type { ListSql } from './list-sql.js';
import type { ListTerms } from './list-terms.js';
import { Ranks, rowOf } from './ranks.js';
import { termsOf } from './read-terms.js';

const CHUNK = 1_000;
const MOST_ROWS = 100_000;

@Injectable()
export class LeaderboardsService {
  constructor(
    private readonly reads: ListReads,
    private readonly federations: FederationsService,
    private readonly clock: Clock,
  ) {}

  async list(query: ListQuery): Promise<Leaderboard> {
    const terms = await this.read(query);
    const list = this.reads.sqlOf(terms);
    const { limit = 25 } = query;
    const after = placeOf(query.cursor);
    const { rows, total } = await this.page(list, after, limit + 1);
    const { items, next } = pageOf(rows, limit, cursorAfter);
    const [first] = items;
    const start = first && after ? await this.reads.standing(list, standingOf(first)) : undefined;
    const ranks = new Ranks(start);
    const today = this.clock.today();
    return { items: items.map((row) => rowOf(row, ranks.next(row), terms.discipline, today)), next, total };
  }

  /** The beginning is cheaper than the whole; it is enough when it has all rows that are asked for, or that there are. */
  private async page(
    list: ListSql,
    after: Place | null,
    limit: number,
  ): Promise<{ rows: PerformanceRow[]; total: number }> {
    const { beginning } = list;
    if (beginning && !after) {
      const { rows, total } = await this.reads.beginning(list, beginning, limit);
      if (total !== null) return { rows, total };
      if (rows.length === limit) return { rows, total: await this.reads.total(list) };
    }
    const [rows, total] = await Promise.all([this.reads.page(list, after, limit), this.reads.total(list)]);
    return { rows, total };
  }

  /** The list row by row, from the cursor on, for files: as many rows as asked for, else all of them. */
  async rows(query: ListQuery): Promise<AsyncIterable<LeaderboardRow>> {
    const rows = this.each(await this.read(query), placeOf(query.cursor), query.limit ?? MOST_ROWS);
    // What goes wrong at the start is still answered as a problem; later the file has begun.
    return startedWith(await rows.next(), rows);
  }

  private async *each(terms: ListTerms, start: Place | null, limit: number): AsyncGenerator<LeaderboardRow> {
    const list = this.reads.sqlOf(terms);
    const today = this.clock.today();
    let after = start;
    let ranks: Ranks | undefined;
    for (let left = limit; left > 0; left -= CHUNK) {
      const size = Math.min(CHUNK, left);
      const rows = await this.reads.page(list, after, size);
      const [first] = rows;
      ranks ??= new Ranks(first && after ? await this.reads.standing(list, standingOf(first)) : undefined);
      for (const row of rows) yield rowOf(row, ranks.next(row), terms.discipline, today);
      const last = rows.at(-1);
      if (!last || rows.length < size) return;
      after = standingOf(last);
    }
  }

  async read(query: ListQuery): Promise<ListTerms> {
    const { federation } = query;
    const federationId = federation ? (await this.federations.byIdOrCode(federation)).id : null;
    return termsOf(query, federationId);
  }
}

function placeOf(cursor: string | undefined): Place | null {
  if (cursor === undefined) return null;
  const [rankValue, id] = keyOf(cursor, ['number', 'string']);
  return { rankValue: Number(rankValue), id: String(id) };
}

/** What is in a list has a rank value. */
const standingOf = ({ rankValue, id }: PerformanceRow): Place => ({ rankValue: rankValue ?? 0, id });
const cursorAfter = ({ rankValue, id }: PerformanceRow): string => cursorOf(rankValue, id);

async function* startedWith<T>(first: IteratorResult<T>, rest: AsyncIterable<T>): AsyncGenerator<T> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}
