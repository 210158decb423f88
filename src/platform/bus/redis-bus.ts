import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '../database/id.js';
import { Bus, type Hear, type Message } from './bus.js';
import { RedisGroup } from './redis-group.js';

const CHECK_MS = 5_000;
const KEPT_MS = 3 * 24 * 3600 * 1000;

export interface RedisBusOptions {
  /** Start of every key. */
  prefix: string;
  /** A message that nobody has acknowledged for so long is given to another consumer. */
  claimAfterMs: number;
  /** After so many deliveries a message is set aside in the stream `dead`. */
  mostDeliveries: number;
}

const USUAL: RedisBusOptions = { prefix: 'hub:bus:', claimAfterMs: 60_000, mostDeliveries: 8 };

/** Redis Streams: one stream per topic, one consumer group per listener, trimmed by age. */
export class RedisBus extends Bus implements OnApplicationShutdown {
  private readonly logger = new Logger(RedisBus.name);
  private readonly options: RedisBusOptions;
  private readonly redis: Redis;
  private readonly groups = new Map<string, RedisGroup>();
  private readonly stop = new AbortController();
  private watching: Promise<void> | undefined;

  constructor(
    private readonly url: string,
    options: Partial<RedisBusOptions> = {},
  ) {
    super();
    this.options = { ...USUAL, ...options };
    this.redis = new Redis(url, {
      maxRetriesPerRequest: 1,
      commandTimeout: 2_000,
    });
    this.redis.on('error', (error: Error) => this.logger.debug(`Redis is away: ${error.message}`));
  }

  async publish(message: Message): Promise<void> {
    const oldest = String(Date.now() - KEPT_MS);
    const stream = this.options.prefix + message.topic;
    await this.redis.xadd(stream, 'MINID', '~', oldest, '*', 'message', JSON.stringify(message));
  }

  subscribe(topic: string, listener: string, hear: Hear): void {
    const group =
      this.groups.get(listener) ??
      new RedisGroup(this.url, { ...this.options, listener, consumer: newId() }, this.stop.signal);
    this.groups.set(listener, group);
    group.listen(topic, hear);
  }

  /** A marker goes away together with everything else that Redis kept. */
  override onForgotten(replay: () => Promise<void>): void {
    this.watching = this.watch(replay);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stop.abort();
    for (const group of this.groups.values()) await group.ended();
    await this.watching;
    this.redis.disconnect();
  }

  private async watch(replay: () => Promise<void>): Promise<void> {
    const marker = `${this.options.prefix}born`;
    while (!this.stop.signal.aborted) {
      const isKnown = await this.redis.exists(marker).catch(() => 1);
      if (isKnown === 0) {
        await replay()
          .then(() => this.redis.set(marker, new Date().toISOString()))
          .catch((error: unknown) =>
            this.logger.warn(`Could not tell again what Redis forgot: ${String(error)}`),
          );
      }
      await sleep(CHECK_MS, undefined, { signal: this.stop.signal }).catch(() => undefined);
    }
  }
}
