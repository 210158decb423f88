import { Logger } from '@nestjs/common';
import { Redis } from 'ioredis';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Hear, Message } from './bus.js';
import type { RedisBusOptions } from './redis-bus.js';

const BATCH = 20;
const LONGEST_PAUSE_MS = 30_000;
const LONGEST_BLOCK_MS = 1_000;
const FORGOTTEN_AFTER_MS = 24 * 3600 * 1000;

type Entry = [id: string, fields: string[] | null];
type Read = [stream: string, entries: Entry[]][] | null;
type Pending = [id: string, consumer: string, idleMs: number, deliveries: number][];

/** One listener's consumer group: reads new messages, and takes over what dead or failing consumers left. */
export class RedisGroup {
  private readonly logger = new Logger(RedisGroup.name);
  private readonly redis: Redis;
  private readonly hears = new Map<string, Hear[]>();
  private readonly made = new Set<string>();
  private turn = 0;
  private claimedAtMs = 0;
  private running: Promise<void> | undefined;

  constructor(
    url: string,
    private readonly options: RedisBusOptions & { listener: string; consumer: string },
    private readonly signal: AbortSignal,
  ) {
    this.redis = new Redis(url, { maxRetriesPerRequest: 1 });
    this.redis.on('error', (error: Error) => this.logger.debug(`Redis is away: ${error.message}`));
    this.redis.on('close', () => this.made.clear());
  }

  async ended(): Promise<void> {
    await this.running;
  }

  listen(topic: string, hear: Hear): void {
    const stream = this.options.prefix + topic;
    this.hears.set(stream, [...(this.hears.get(stream) ?? []), hear]);
    this.running ??= this.run();
  }

  private async run(): Promise<void> {
    let failures = 0;
    while (!this.signal.aborted) {
      try {
        await this.makeGroups();
        await this.takeOver();
        await this.readNew();
        failures = 0;
      } catch (error) {
        this.made.clear();
        failures += 1;
        if (failures === 3) this.logger.warn(`Cannot listen for now: ${String(error)}`);
        const pauseMs = Math.min(50 * 2 ** failures, LONGEST_PAUSE_MS);
        await sleep(pauseMs, undefined, { signal: this.signal }).catch(() => undefined);
      }
    }
    await this.leave().catch(() => undefined);
    this.redis.disconnect();
  }

  /** From the beginning of the stream: what was published before this listener existed is heard too. */
  private async makeGroups(): Promise<void> {
    for (const stream of this.hears.keys()) {
      if (this.made.has(stream)) continue;
      await this.redis
        .xgroup('CREATE', stream, this.options.listener, '0', 'MKSTREAM')
        .catch((error: Error) => {
          if (!error.message.startsWith('BUSYGROUP')) throw error;
        });
      this.made.add(stream);
    }
  }

  private async readNew(): Promise<void> {
    const streams = [...this.made];
    const { listener, consumer, claimAfterMs } = this.options;
    const block = Math.min(LONGEST_BLOCK_MS, claimAfterMs);
    const read = (await this.redis.xreadgroup(
      'GROUP',
      listener,
      consumer,
      'COUNT',
      BATCH,
      'BLOCK',
      block,
      'STREAMS',
      ...streams,
      ...streams.map(() => '>'),
    )) as Read;
    for (const [stream, entries] of read ?? []) {
      for (const entry of entries) await this.deliver(stream, entry);
    }
  }

  /** What nobody acknowledged in time: its consumer died or failed. Too often heard, it is set aside. */
  private async takeOver(): Promise<void> {
    const { listener, consumer, claimAfterMs, mostDeliveries } = this.options;
    if (Date.now() - this.claimedAtMs < claimAfterMs / 2) return;
    this.claimedAtMs = Date.now();
    for (const stream of this.made) {
      const pending = (await this.redis.xpending(
        stream,
        listener,
        'IDLE',
        claimAfterMs,
        '-',
        '+',
        BATCH,
      )) as Pending;
      for (const [id, , , deliveries] of pending) {
        const claimed = (await this.redis.xclaim(stream, listener, consumer, claimAfterMs, id)) as Entry[];
        for (const entry of claimed) {
          if (deliveries >= mostDeliveries) await this.setAside(stream, entry);
          else await this.deliver(stream, entry);
        }
      }
      await this.forgetDeadConsumers(stream);
    }
  }

  private async deliver(stream: string, [id, fields]: Entry): Promise<void> {
    const text = fields?.[1];
    const hears = this.hears.get(stream) ?? [];
    const hear = hears[this.turn++ % hears.length];
    if (text !== undefined && hear) {
      try {
        await hear(JSON.parse(text) as Message);
      } catch (error) {
        this.logger.warn(`${this.options.listener} failed at ${stream} ${id}: ${String(error)}`);
        return;
      }
    }
    await this.redis.xack(stream, this.options.listener, id);
  }

  private async setAside(stream: string, [id, fields]: Entry): Promise<void> {
    const { prefix, listener } = this.options;
    this.logger.error(`${listener} could not use ${stream} ${id}; it is set aside in ${prefix}dead.`);
    await this.redis.xadd(
      `${prefix}dead`,
      'MAXLEN',
      '~',
      10_000,
      '*',
      'listener',
      listener,
      'message',
      fields?.[1] ?? '',
    );
    await this.redis.xack(stream, listener, id);
  }

  private async forgetDeadConsumers(stream: string): Promise<void> {
    const consumers = (await this.redis.xinfo('CONSUMERS', stream, this.options.listener)) as unknown[][];
    for (const fields of consumers) {
      const [, name, , pending, , idleMs] = fields as [string, string, string, number, string, number];
      if (name === this.options.consumer || pending > 0 || idleMs < FORGOTTEN_AFTER_MS) continue;
      await this.redis.xgroup('DELCONSUMER', stream, this.options.listener, name);
    }
  }

  /** A consumer with messages in hand stays, so that another can take them over. */
  private async leave(): Promise<void> {
    const { listener, consumer } = this.options;
    for (const stream of this.made) {
      const left = (await this.redis.xpending(stream, listener, '-', '+', 1, consumer)) as Pending;
      if (left.length === 0) await this.redis.xgroup('DELCONSUMER', stream, listener, consumer);
    }
  }
}
