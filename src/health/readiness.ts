import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { isMigrated } from '../platform/database/migrate.js';
import { Draining } from '../platform/http/draining.js';
import { RedisProbe } from './redis-probe.js';

const LIMIT_MS = 1_000;

/** Whether this process can serve: the database answers, has the tables that this version needs, and nothing ends. */
@Injectable()
export class Readiness {
  private asking: Promise<boolean> | undefined;

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly draining: Draining,
    private readonly redis: RedisProbe,
  ) {}

  async status(): Promise<'ok' | 'degraded' | 'unavailable'> {
    if (this.draining.isDraining) return 'unavailable';
    // However many probes ask at once, the database is asked one question.
    this.asking ??= within(LIMIT_MS, isMigrated(this.source)).finally(() => (this.asking = undefined));
    const [serves, hasRedis] = await Promise.all([this.asking, this.redis.answers()]);
    if (!serves) return 'unavailable';
    return hasRedis ? 'ok' : 'degraded';
  }
}

async function within(limitMs: number, asked: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, limitMs, false);
  });
  const answered = asked.catch(() => false);
  return Promise.race([answered, late]).finally(() => clearTimeout(timer));
}
