import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import { Cache, MemoryCache } from './cache.js';

const PREFIX = 'hub:cache:';

/** Shared by instances. When Redis is away, values are loaded as if nothing had been cached. */
export class RedisCache extends Cache implements OnApplicationShutdown {
  private readonly logger = new Logger(RedisCache.name);
  private readonly redis: Redis;
  private readonly flights = new MemoryCache(1_000);

  constructor(url: string) {
    super();
    this.redis = new Redis(url, { maxRetriesPerRequest: 1, enableOfflineQueue: false, commandTimeout: 500 });
    this.redis.on('error', (error: Error) => this.logger.debug(`Redis is away: ${error.message}`));
  }

  /** One load per process for simultaneous misses; the second of shared memory keeps it that way. */
  remember<T>(key: string, seconds: number, load: () => Promise<T>): Promise<T> {
    const shared = async () => {
      const kept = await this.redis.get(PREFIX + key).catch(() => null);
      if (kept !== null) return JSON.parse(kept) as T;
      const value = await load();
      await this.redis.set(PREFIX + key, JSON.stringify(value), 'EX', seconds).catch(() => null);
      return value;
    };
    const flight = this.flights.remember(key, 60, shared);
    void flight.catch(() => null).finally(() => void this.flights.forget(key));
    return flight;
  }

  async forget(key: string): Promise<void> {
    await this.redis.del(PREFIX + key).catch(() => null);
  }

  onApplicationShutdown(): void {
    this.redis.disconnect();
  }
}
