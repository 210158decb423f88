import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import { Cache } from './cache.js';

const PREFIX = 'hub:cache:';

/** Shared by instances. When Redis is away, values are loaded as if nothing had been cached. */
export class RedisCache extends Cache implements OnApplicationShutdown {
  private readonly logger = new Logger(RedisCache.name);
  private readonly redis: Redis;
  private readonly flights = new Map<string, Promise<unknown>>();

  constructor(url: string) {
    super();
    this.redis = new Redis(url, { maxRetriesPerRequest: 1, enableOfflineQueue: false, commandTimeout: 500 });
    this.redis.on('error', (error: Error) => this.logger.debug(`Redis is away: ${error.message}`));
  }

  /** One load per process for simultaneous misses. */
  remember<T>(key: string, seconds: number, load: () => Promise<T>): Promise<T> {
    const underWay = this.flights.get(key);
    if (underWay) return underWay as Promise<T>;
    const isWanted = () => this.flights.get(key) === flight;
    const shared = async (): Promise<T> => {
      const kept = await this.redis.get(PREFIX + key).catch(() => null);
      if (kept !== null) return JSON.parse(kept) as T;
      const value = await load();
      if (isWanted())
        await this.redis.set(PREFIX + key, JSON.stringify(value), 'EX', seconds).catch(() => null);
      return value;
    };
    const flight: Promise<T> = shared().finally(() => {
      if (isWanted()) this.flights.delete(key);
    });
    this.flights.set(key, flight);
    return flight;
  }

  async forget(key: string): Promise<void> {
    this.flights.delete(key);
    await this.redis.del(PREFIX + key).catch(() => null);
  }

  onApplicationShutdown(): void {
    this.redis.disconnect();
  }
}
