import type { Logger } from '@nestjs/common';
import type { Redis } from 'ioredis';
import type { NewsWire, WireListener } from './news-wire.js';
import { redisThatMayBeAway } from './redis-client.js';

const CHANNEL = 'hub:changed';
/** News wait for the news before: a Redis that hangs may not hold them up, nor pile them up. */
const LONGEST_MS = 1_000;

/** News over a channel of Redis; the hubs of several databases on it hear each other, which only makes them ask again. */
export class RedisWire implements NewsWire {
  private speaker: Redis | undefined;
  private ear: Redis | undefined;

  constructor(
    private readonly url: string,
    private readonly logger: Logger,
  ) {}

  async open(listener: WireListener): Promise<void> {
    this.speaker = await redisThatMayBeAway(this.url, { commandTimeout: LONGEST_MS }, this.logger);
    const ear = await redisThatMayBeAway(this.url, { autoResubscribe: false }, this.logger);
    this.ear = ear;
    ear.on('ready', () => void this.listen(ear, listener));
    ear.on('close', () => listener.isDeaf());
    ear.on('message', (_channel: string, text: string) => listener.hear(text));
  }

  async tell(text: string): Promise<void> {
    await this.speaker?.publish(CHANNEL, text).catch(() => undefined);
  }

  close(): void {
    this.speaker?.disconnect();
    this.ear?.disconnect();
  }

  private async listen(ear: Redis, listener: WireListener): Promise<void> {
    try {
      await ear.subscribe(CHANNEL);
      listener.isHearing();
    } catch (error) {
      this.logger.debug(`Cannot hear other instances: ${String(error)}`);
    }
  }
}
