import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import { newId } from '../database/id.js';
import { Cache } from './cache.js';

const PREFIX = 'hub:cache:';
/** No load takes longer; afterwards nobody can hold a value from before the key was forgotten. */
const LONGEST_LOAD_SECONDS = 60;
/** Keeps a value unless the key was forgotten after its load began, by whichever instance. */
const KEEP = `if (redis.call('get', KEYS[2]) or '') == ARGV[1] then
  return redis.call('set', KEYS[1], ARGV[2], 'PX', ARGV[3])
end`;

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

  /** One load per process for simultaneous misses; the memory that is shared keeps it that way. */
  remember<T>(key: string, seconds: number, load: () => Promise<T>): Promise<T> {
    const flying = this.flights.get(key);
    if (flying) return flying as Promise<T>;
    const flight = this.shared(key, seconds, load).finally(() => {
      if (this.flights.get(key) === flight) this.flights.delete(key);
    });
    this.flights.set(key, flight);
    return flight;
  }

  async forget(key: string): Promise<void> {
    this.flights.delete(key);
    const [value, forgotten] = keysOf(key);
    await this.redis
      .multi()
      .set(forgotten, newId(), 'EX', LONGEST_LOAD_SECONDS)
      .del(value)
      .exec()
      .catch(() => null);
  }

  onApplicationShutdown(): void {
    this.redis.disconnect();
  }

  private async shared<T>(key: string, seconds: number, load: () => Promise<T>): Promise<T> {
    const keys = keysOf(key);
    const found = await this.redis.mget(...keys).catch(() => null);
    const kept = found?.[0] ?? null;
    if (kept !== null) return JSON.parse(kept) as T;
    const value = await load();
    // Who could not ask what was forgotten must not keep either.
    if (!found) return value;
    const ms = Math.ceil(seconds * 1000);
    await this.redis
      .eval(KEEP, keys.length, ...keys, found[1] ?? '', JSON.stringify(value), ms)
      .catch(() => null);
    return value;
  }
}

/** The value, and who forgot it last; braces keep both on one node of a cluster. */
const keysOf = (key: string): [string, string] => [`${PREFIX}{${key}}`, `${PREFIX}{${key}}:forgotten`];
