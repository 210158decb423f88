import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { redisThatMayBeAway } from '../platform/cache/redis-client.js';
import { Settings } from '../platform/settings/settings.js';

const LIMIT_MS = 500;

/** Whether Redis, where one is configured, answers; nothing depends on it but the word in the answer of readiness. */
@Injectable()
export class RedisProbe implements OnApplicationShutdown {
  private redis: Redis | undefined;

  constructor(private readonly settings: Settings) {}

  async answers(): Promise<boolean> {
    if (!this.settings.REDIS_URL) return true;
    this.redis ??= await this.open();
    return this.redis.ping().then(
      () => true,
      () => false,
    );
  }

  onApplicationShutdown(): void {
    this.redis?.disconnect();
  }

  private async open(): Promise<Redis> {
    // What is wrong shows in the answer.
    const redis = await redisThatMayBeAway(this.settings.REDIS_URL, {
      lazyConnect: true,
      connectTimeout: LIMIT_MS,
      commandTimeout: LIMIT_MS,
      maxRetriesPerRequest: 0,
      retryStrategy: (times) => Math.min(times * 100, 2_000),
    });
    await redis.connect().catch(() => undefined);
    return redis;
  }
}
