import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { newId } from '../database/id.js';
import { Cache } from './cache.js';
import { redisThatMayBeAway } from './redis-client.js';

const PREFIX = 'hub:cache:';
/** To load a value again is quicker than to wait longer for it. */
const ANSWER_MS = 500;
/** No load takes longer; afterwards nobody can hold a value from before the key was forgotten. */
const LONGEST_LOAD_SECONDS = 60;
/** Keeps a value unless the key was forgotten after its load began, by whichever instance. */
const KEEP = `if (redis.call('get', KEYS[2]) or '') == ARGV[1] then
  return redis.call('set', KEYS[1], ARGV[2], 'PX', ARGV[3])
end`;

/** Shared by instances. When Redis is away, values are loaded as if nothing had been cached. */
export class RedisCache extends Cache implements OnApplicationShutdown {
  private readonly flights = new Map<string, Promise<unknown>>();

  private constructor(private readonly redis: Redis) {
    super();
  }

  static async at(url: string): Promise<RedisCache> {
    const logger = new Logger(RedisCache.name);
    return new RedisCache(await redisThatMayBeAway(url, { commandTimeout: ANSWER_MS }, logger));
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
