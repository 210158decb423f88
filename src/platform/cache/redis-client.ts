import type { Logger } from '@nestjs/common';
import type { Redis, RedisOptions } from 'ioredis';

/**
 * A connection to a Redis that may be away: what is asked meanwhile fails at once instead of waiting for it, ioredis tries
 * again by itself, and the log says so for who looks closely. The client is loaded where a Redis is configured only.
 */
export async function redisThatMayBeAway(
  url: string,
  options: RedisOptions = {},
  logger?: Logger,
): Promise<Redis> {
  const { Redis } = await import('ioredis');
  const redis = new Redis(url, { maxRetriesPerRequest: 1, enableOfflineQueue: false, ...options });
  redis.on('error', (error: Error) => logger?.debug(`Redis is away: ${error.message}`));
  return redis;
}
