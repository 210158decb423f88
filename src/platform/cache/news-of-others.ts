import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { newId } from '../database/id.js';
import { TableChanges } from '../database/table-changes.js';
import { Settings } from '../settings/settings.js';
import { redisThatMayBeAway } from './redis-client.js';
import { SHARED_MS, SharedAnswers } from './shared-answers.js';

const CHANNEL = 'hub:changed';
const OLDEST_MS = 2_000;

/** Over Redis instances tell each other which tables changed. Only a hint: answers also age by themselves. */
@Injectable()
export class NewsOfOthers implements OnModuleInit, OnApplicationShutdown {
  private readonly me = newId();
  private readonly logger = new Logger(NewsOfOthers.name);
  private connections: Redis[] = [];
  private isHearing = false;

  constructor(
    private readonly settings: Settings,
    private readonly changes: TableChanges,
    private readonly shared: SharedAnswers,
  ) {}

  /** How old an answer may get that nobody has called old. */
  get oldestMs(): number {
    return this.isHearing ? SHARED_MS : OLDEST_MS;
  }

  async onModuleInit(): Promise<void> {
    const { REDIS_URL } = this.settings;
    if (!REDIS_URL) return;
    const speaker = await redisThatMayBeAway(REDIS_URL, {}, this.logger);
    const ear = await redisThatMayBeAway(REDIS_URL, { autoResubscribe: false }, this.logger);
    this.connections = [speaker, ear];
    this.changes.onChange((tables) => void this.tell(speaker, tables));
    ear.on('ready', () => void this.listen(ear));
    ear.on('close', () => (this.isHearing = false));
    ear.on('message', (_channel: string, text: string) => {
      const { by, tables } = JSON.parse(text) as { by: string; tables: string[] };
      if (by !== this.me) this.changes.changed(tables, false);
    });
  }

  onApplicationShutdown(): void {
    for (const redis of this.connections) redis.disconnect();
  }

  /** Who hears of it asks at once for what is shared, so that is called old before. */
  private async tell(speaker: Redis, tables: readonly string[]): Promise<void> {
    await this.shared.changed(tables);
    await speaker.publish(CHANNEL, JSON.stringify({ by: this.me, tables })).catch(() => undefined);
  }

  /** What happened before this moment nobody told us. */
  private async listen(ear: Redis): Promise<void> {
    try {
      await ear.subscribe(CHANNEL);
      this.changes.allChanged();
      this.isHearing = true;
    } catch (error) {
      this.logger.debug(`Cannot hear other instances: ${String(error)}`);
    }
  }
}
