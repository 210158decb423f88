import { createHash } from 'node:crypto';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Redis } from 'ioredis';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { redisThatMayBeAway } from '../platform/cache/redis-client.js';
import { Problem } from '../platform/http/problem.js';
import { Settings } from '../platform/settings/settings.js';

const CONNECT_MS = 1_000;
/** A Redis that takes questions and does not answer for so long is away: its connection is given up. */
const ANSWER_MS = 1_000;
const QUARTER_SECONDS = 15 * 60;
const HOUR_SECONDS = 60 * 60;
const DAY_SECONDS = 24 * HOUR_SECONDS;
/** How many tries in how many seconds. An office or a stadium shares one address, so it has more than one account. */
const TRIES = {
  account: [10, QUARTER_SECONDS],
  code: [10, QUARTER_SECONDS],
  address: [50, QUARTER_SECONDS],
  registration: [50, QUARTER_SECONDS],
  letter: [3, HOUR_SECONDS],
} as const satisfies Record<string, readonly [points: number, seconds: number]>;
/** Failures of one account in a row that are ever evaluated, and how often its waiting time has grown. */
const LONG_COUNTS = { streak: [100, 20 * DAY_SECONDS], strike: [1_000_000, DAY_SECONDS] } as const;
const ALL = { ...TRIES, ...LONG_COUNTS };
const MINUTE_SECONDS = 60;
export type BudgetKind = 'read' | 'write';
type Kind = keyof typeof TRIES;
interface Options {
  points: number;
  duration: number;
  keyPrefix: string;
  inMemoryBlockOnConsumed?: number;
}
type Limiters = Record<keyof typeof ALL | BudgetKind, RateLimiterAbstract>;

/** What is left of a budget after a request, and whether the request still fits in. */
export interface Spent {
  fits: boolean;
  limit: number;
  windowSeconds: number;
  left: number;
  resetSeconds: number;
}

/**
 * Counts tries before they are evaluated; what turned out well is given back. Redis counts for all instances; without
 * it, or while it is away, PostgreSQL does; with SQLite there is one process, which counts by itself.
 */
@Injectable()
export class Throttle implements OnApplicationShutdown {
  private redis: Redis | undefined;
  private limiters: Promise<Limiters> | undefined;

  constructor(
    private readonly settings: Settings,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  /** Takes one try; 429 with the seconds to wait when there is none left. */
  async take(kind: Kind, subject: string): Promise<void> {
    const limiters = await this.open();
    const key = this.keyOf(subject);
    try {
      await limiters[kind].consume(key);
      if (kind === 'account') await limiters.streak.consume(key);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      const isFirst = kind === 'account' && error.consumedPoints === TRIES.account[0] + 1;
      const waitMs = isFirst ? await this.lengthen(limiters, key) : error.msBeforeNext;
      const retryAfterSeconds = Math.max(1, Math.ceil(waitMs / 1000));
      throw new Problem('too_many_requests', 'Too many tries; wait before the next one.', {
        retryAfterSeconds,
        extra: { retryAfterSeconds },
      });
    }
  }

  /**
   * Spends one request of a minute's budget. Redis counts for all instances; without it PostgreSQL counts the writes, and
   * each instance its own reads, so that reading never writes to the database.
   */
  async spend(kind: BudgetKind, subject: string): Promise<Spent> {
    const limiter = (await this.open())[kind];
    let fits = true;
    const result = await limiter.consume(this.keyOf(subject)).catch((error: unknown) => {
      if (!(error instanceof RateLimiterRes)) throw error;
      fits = false;
      return error;
    });
    const resetSeconds = Math.max(1, Math.ceil(result.msBeforeNext / 1000));
    const { points: limit, duration: windowSeconds } = limiter;
    return { fits, limit, windowSeconds, left: fits ? result.remainingPoints : 0, resetSeconds };
  }

  async giveBack(kind: Kind, subject: string): Promise<void> {
    const limiters = await this.open();
    await limiters[kind].reward(this.keyOf(subject));
    if (kind === 'account') await limiters.streak.reward(this.keyOf(subject));
  }

  /** After a success the count starts again. */
  async forget(kind: Kind, subject: string): Promise<void> {
    const limiters = await this.open();
    const counts = kind === 'account' ? (['account', 'streak', 'strike'] as const) : [kind];
    for (const count of counts) await limiters[count].delete(this.keyOf(subject));
  }

  onApplicationShutdown(): void {
    this.redis?.disconnect();
  }

  /** Each time an account runs out of tries within a day its wait doubles: a quarter of an hour, half an hour, … a day. */
  private async lengthen({ account, strike }: Limiters, key: string): Promise<number> {
    const { consumedPoints } = await strike.consume(key);
    const seconds = Math.min(QUARTER_SECONDS * 2 ** (consumedPoints - 1), DAY_SECONDS);
    await account.block(key, seconds);
    return seconds * 1000;
  }

  private open(): Promise<Limiters> {
    this.limiters ??= this.build();
    return this.limiters;
  }

  private async build(): Promise<Limiters> {
    const { REDIS_URL } = this.settings;
    if (REDIS_URL) {
      // Until Redis answers another counter stands in.
      this.redis = await redisThatMayBeAway(REDIS_URL, {
        lazyConnect: true,
        connectTimeout: CONNECT_MS,
        commandTimeout: ANSWER_MS,
        socketTimeout: ANSWER_MS,
        disconnectTimeout: 200,
      });
      await this.redis.connect().catch(() => undefined);
    }
    const kinds = Object.keys(ALL) as (keyof typeof ALL)[];
    const tries = Object.fromEntries(kinds.map((kind) => [kind, this.limiter(kind)]));
    return { ...tries, ...this.budgets() } as Limiters;
  }

  /** A spent budget is refused from memory: who asks a thousand times more costs no counter anything. */
  private budgets(): Record<BudgetKind, RateLimiterAbstract> {
    const options = (kind: BudgetKind, points: number) => ({
      points,
      duration: MINUTE_SECONDS,
      keyPrefix: `throttle:${kind}`,
      inMemoryBlockOnConsumed: points + 1,
    });
    const { READS_PER_MINUTE, WRITES_PER_MINUTE } = this.settings;
    const reads = options('read', READS_PER_MINUTE);
    const writes = options('write', WRITES_PER_MINUTE);
    return {
      read: this.overRedis(reads, new RateLimiterMemory(reads)),
      write: this.overRedis(writes, this.withoutRedis(writes)),
    };
  }

  private limiter(kind: keyof typeof ALL): RateLimiterAbstract {
    const [points, duration] = ALL[kind];
    const options = { points, duration, keyPrefix: `throttle:${kind}` };
    return this.overRedis(options, this.withoutRedis(options));
  }

  private overRedis(options: Options, own: RateLimiterAbstract): RateLimiterAbstract {
    if (!this.redis) return own;
    return new RateLimiterRedis({ ...options, storeClient: this.redis, insuranceLimiter: own });
  }

  private withoutRedis(options: Options): RateLimiterAbstract {
    const memory = new RateLimiterMemory(options);
    if (this.source.options.type !== 'postgres') return memory;
    return new RateLimiterPostgres({
      ...options,
      storeClient: this.source,
      storeType: 'typeorm',
      tableName: 'throttle_count',
      tableCreated: true,
      clearExpiredByTimeout: options.keyPrefix.endsWith('address'),
      insuranceLimiter: memory,
    });
  }

  /** No address and no e-mail is kept in the counters themselves. */
  private keyOf(subject: string): string {
    return createHash('sha256').update(subject).digest('base64url');
  }
}
