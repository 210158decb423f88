import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { AthletesService } from '../athletes/athletes.service.js';
import { EventsService } from '../events/events.service.js';
import type { Language } from '../platform/http/language.js';
import type { AwaitedView, MissingQuery, MissingResults } from './explain.dto.js';
import { ExplainService } from './explain.service.js';
import { EXPLAIN_REASONS, type ExplainReason } from './explain-reasons.data.js';

const MOST = 100;

interface Awaited {
  status: string;
  held: number;
  createdAt: Date | string;
}

/** Tells an athlete why a result is missing: what is published, what is on its way, or that nothing came. */
@Injectable()
export class MissingService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly explain: ExplainService,
    private readonly athletes: AthletesService,
    private readonly events: EventsService,
  ) {}

  async of(query: MissingQuery, language: Language): Promise<MissingResults> {
    const [athlete, event] = [await this.athletes.byId(query.athlete), await this.events.byId(query.event)];
    const rows: { id: string }[] = await this.source.query(
      `SELECT id FROM performance WHERE event_id = $1 AND athlete_id = $2 ORDER BY day, id LIMIT ${MOST}`,
      [event.id, athlete.id],
    );
    const published = [];
    for (const { id } of rows) published.push(await this.explain.explain({ performance: id }, language));
    const awaited = await this.awaited(event.id, language);
    if (published.length + awaited.length === 0) awaited.push(viewOf('nothing_received', null, language));
    return { published, awaited };
  }

  /** Of submissions only their state and age are said, as everybody may know that a meet waits for review. */
  private async awaited(eventId: string, language: Language): Promise<AwaitedView[]> {
    const submissions: Awaited[] = await this.source.query(
      `SELECT status, rows_held AS held, created_at AS "createdAt" FROM submission
        WHERE event_id = $1 AND dry_run = $2
          AND status IN ('received', 'processing', 'needs_review', 'approved', 'published')
        ORDER BY id DESC LIMIT ${MOST}`,
      [eventId, false],
    );
    return submissions.flatMap(({ status, held, createdAt }) => {
      const since =
        typeof createdAt === 'string' ? `${createdAt.replace(' ', 'T')}Z` : createdAt.toISOString();
      if (status !== 'published') return [viewOf('pending_review', since, language)];
      return held > 0 ? [viewOf('held_identity', since, language)] : [];
    });
  }
}

const viewOf = (code: ExplainReason, since: string | null, language: Language): AwaitedView => ({
  code,
  message: EXPLAIN_REASONS[code][language],
  since,
});
