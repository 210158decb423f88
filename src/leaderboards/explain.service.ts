import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { AgeGroup } from '../athletics/age.js';
import {
  PERFORMANCE_COLUMNS,
  PERFORMANCE_JOINS,
  performanceRowOf,
  type StoredPerformance,
} from '../performances/performance-row.js';
import type { Language } from '../platform/http/language.js';
import { Problem } from '../platform/http/problem.js';
import type { ExplainQuery, Explanation, ExplainReasonView } from './explain.dto.js';
import { EXPLAIN_REASONS, type ExplainReason } from './explain-reasons.data.js';
import type { ListQuery } from './leaderboard.dto.js';
import { LeaderboardsService } from './leaderboards.service.js';
import { ListReads } from './list-reads.js';
import type { ListTerms } from './list-terms.js';
import { type ExplainedMark, whyNot } from './why-not.js';

type Stored = StoredPerformance &
  Pick<ExplainedMark, 'yearEndAge' | 'mastersAge' | 'federationId'> & { createdAt: Date | string };

/** Says why a mark is in a list or not. The database decides whether it is; the rules only say why. */
@Injectable()
export class ExplainService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly leaderboards: LeaderboardsService,
    private readonly reads: ListReads,
  ) {}

  async explain(query: ExplainQuery, language: Language): Promise<Explanation> {
    const { performance, limit: _limit, cursor: _cursor, ...asked } = query;
    const mark = await this.markOf(performance);
    const { discipline, sex, environment } = mark;
    const filters: ListQuery = { discipline, sex, environment, ...saidOf(asked) };
    const terms = await this.leaderboards.read(filters);
    const list = this.reads.sqlOf(terms);
    const address = addressOf(filters);
    const standsIn = ownListOf(mark);
    if (await this.reads.has(list, mark.id)) {
      const { rank } = await this.reads.standing(list, { rankValue: mark.rankValue ?? 0, id: mark.id });
      return { performanceId: mark.id, listed: true, rank, reasons: [], list: address, standsIn };
    }
    const reasons = await this.reasons(mark, terms, language);
    return { performanceId: mark.id, listed: false, rank: null, reasons, list: address, standsIn };
  }

  private async reasons(
    mark: ExplainedMark,
    terms: ListTerms,
    language: Language,
  ): Promise<ExplainReasonView[]> {
    const codes = whyNot(mark, terms);
    if (codes.length > 0) {
      return codes.map((code) => {
        const detail = code === 'withdrawn' ? mark.withdrawnReason : null;
        return viewOf(code, language, { detail });
      });
    }
    const performanceId = await this.reads.standingOf(this.reads.sqlOf(terms), mark.athleteId);
    return [viewOf('not_best', language, { performanceId })];
  }

  private async markOf(id: string): Promise<ExplainedMark> {
    const [row]: Stored[] = await this.source.query(
      `SELECT ${PERFORMANCE_COLUMNS}, p.created_at AS "createdAt", p.year_end_age AS "yearEndAge",
        p.masters_age AS "mastersAge", e.federation_id AS "federationId"
        FROM performance p ${PERFORMANCE_JOINS} WHERE p.id = $1`,
      [id],
    );
    if (!row) throw Problem.notFound('performance');
    const { createdAt, yearEndAge, mastersAge, federationId } = row;
    const made = typeof createdAt === 'string' ? new Date(`${createdAt.replace(' ', 'T')}Z`) : createdAt;
    return { ...performanceRowOf(row), createdAt: made, yearEndAge, mastersAge, federationId };
  }
}

function viewOf(
  code: ExplainReason,
  language: Language,
  { detail = null, performanceId = null }: { detail?: string | null; performanceId?: string | null },
): ExplainReasonView {
  return { code, message: EXPLAIN_REASONS[code][language], detail, performanceId };
}

/** Without what is not said: it must not take the place of what the mark says. */
const saidOf = (query: Partial<ListQuery>): Partial<ListQuery> =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));

/** The list of every mark made in the same way, if the mark is ranked at all. */
function ownListOf(mark: ExplainedMark): string | null {
  if (mark.rankValue === null || mark.withdrawnAt) return null;
  const { discipline, sex, environment, implement } = mark;
  return addressOf({
    discipline,
    sex,
    environment,
    season: mark.season,
    per: 'mark',
    ...(implement && { implement }),
    ...(mark.timing !== 'electronic' && { timing: mark.timing ?? 'unknown' }),
    ...(!mark.legal && { legal: 'false' as const }),
  });
}

function addressOf(query: Partial<ListQuery> & { ageGroup?: AgeGroup }): string {
  const said = Object.entries(query).map(([name, value]) => [name, String(value)]);
  return `/api/v1/leaderboards?${new URLSearchParams(Object.fromEntries(said))}`;
}
