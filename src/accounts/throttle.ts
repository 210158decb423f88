import { createHash } from 'node:crypto';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Redis } from 'ioredis';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import { Problem } from '../platform/http/problem.js';
import { Settings } from '../platform/settings/settings.js';

const CONNECT_MS = 1_000;
const WINDOW_SECONDS = 15 * 60;
const HOUR_SECONDS = 60 * 60;
/** How many tries in how many seconds. An office or a stadium shares one address, so it has more than one account. */
const TRIES = {
  account: [10, WINDOW_SECONDS],
  code: [10, WINDOW_SECONDS],
  address: [50, WINDOW_SECONDS],
  registration: [50, WINDOW_SECONDS],
  letter: [3, HOUR_SECONDS],
} as const satisfies Record<string, readonly [points: number, seconds: number]>;
type Kind = keyof typeof TRIES;

/** Counts tries before they are evaluated; what turned out well is given back. */
@Injectable()
export class Throttle implements OnApplicationShutdown {
  private redis: Redis | undefined;
  private limiters: Promise<Record<Kind, RateLimiterAbstract>> | undefined;

  constructor(private readonly settings: Settings) {}

  /** Takes one try; 429 with the seconds to wait when there is none left. */
  async take(kind: Kind, subject: string): Promise<void> {
    const limiter = (await this.open())[kind];
    try {
      await limiter.consume(keyOf(subject));
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      const retryAfterSeconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
      throw new Problem('too_many_requests', 'Too many tries; wait before the next one.', {
        retryAfterSeconds,
        extra: { retryAfterSeconds },
      });
    }
  }

  async giveBack(kind: Kind, subject: string): Promise<void> {
    await (await this.open())[kind].reward(keyOf(subject));
  }

  /** After a success the count starts again. */
  async forget(kind: Kind, subject: string): Promise<void> {
    await (await this.open())[kind].delete(keyOf(subject));
  }

  onApplicationShutdown(): void {
    this.redis?.disconnect();
  }

  private open(): Promise<Record<Kind, RateLimiterAbstract>> {
    this.limiters ??= this.build();
    return this.limiters;
  }

  private async build(): Promise<Record<Kind, RateLimiterAbstract>> {
    const { REDIS_URL } = this.settings;
    if (REDIS_URL) {
      const { Redis } = await import('ioredis');
      this.redis = new Redis(REDIS_URL, {
        lazyConnect: true,
        connectTimeout: CONNECT_MS,
        disconnectTimeout: 200,
        enableOfflineQueue: false,
        maxRetriesPerRequest: 1,
      });
      // Until Redis answers the limiter in memory stands in; ioredis tries again by itself.
      this.redis.on('error', () => undefined);
      await this.redis.connect().catch(() => undefined);
    }
    const kinds = Object.keys(TRIES) as Kind[];
    return Object.fromEntries(kinds.map((kind) => [kind, this.limiter(kind)])) as Record<
      Kind,
      RateLimiterAbstract
    >;
  }

  private limiter(kind: Kind): RateLimiterAbstract {
    const [points, duration] = TRIES[kind];
    const options = { points, duration, keyPrefix: `throttle:${kind}` };
    const memory = new RateLimiterMemory(options);
    if (!this.redis) return memory;
    return new RateLimiterRedis({ ...options, storeClient: this.redis, insuranceLimiter: memory });
  }
}

/** No address and no e-mail is kept in the counters themselves. */
const keyOf = (subject: string): string => createHash('sha256').update(subject).digest('base64url');
