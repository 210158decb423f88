import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { dialectOf } from '../database/dialect.js';
import { newId } from '../database/id.js';
import { TableChanges } from '../database/table-changes.js';
import { Settings } from '../settings/settings.js';
import type { NewsWire } from './news-wire.js';
import { PostgresWire } from './postgres-wire.js';
import { RedisWire } from './redis-wire.js';
import { SHARED_MS, SharedAnswers } from './shared-answers.js';

const OLDEST_MS = 2_000;
const LONGEST_FAREWELL_MS = 1_000;
/** Who works on files changes something every few milliseconds, and all others hear each word of it. */
const PAUSE_MS = 50;

/**
 * Instances tell each other which tables changed: over Redis where there is one, else over their PostgreSQL. A file of
 * SQLite has one instance. Only a hint: answers also age by themselves.
 */
@Injectable()
export class NewsOfOthers implements OnModuleInit, OnApplicationShutdown {
  private readonly me = newId();
  private readonly wire: NewsWire | null;
  private readonly untold: { tables: readonly string[]; isCalledOld: Promise<void> }[] = [];
  private telling: Promise<void> | null = null;
  private isHearing = false;
  private readonly leaving = new AbortController();

  constructor(
    settings: Settings,
    private readonly changes: TableChanges,
    private readonly shared: SharedAnswers,
  ) {
    this.wire = wireOf(settings);
  }

  /** How old an answer may get that nobody has called old. */
  get oldestMs(): number {
    return this.isHearing ? SHARED_MS : OLDEST_MS;
  }

  async onModuleInit(): Promise<void> {
    const { wire } = this;
    if (!wire) return;
    this.changes.onChange((tables) => {
      this.untold.push({ tables, isCalledOld: this.shared.changed(tables) });
      this.telling ??= this.tell(wire);
    });
    await wire.open({
      hear: (text) => this.hear(text),
      isHearing: () => {
        // What happened before this moment nobody told us.
        this.changes.allChanged();
        this.isHearing = true;
      },
      isDeaf: () => (this.isHearing = false),
    });
  }

  /** A command that ends at once says first what it has changed. */
  async onApplicationShutdown(): Promise<void> {
    this.leaving.abort();
    await Promise.race([this.telling, sleep(LONGEST_FAREWELL_MS, undefined, { ref: false })]);
    this.wire?.close();
  }

  /** Whatever else is said on the channel may mean that anything has changed. */
  private hear(text: string): void {
    const news = newsIn(text);
    if (!news) this.changes.allChanged();
    else if (news.by !== this.me) this.changes.changed(news.tables, false);
  }

  /**
   * The first change is told at once; what changes while it is told and shortly after is told together. Who hears of it asks
   * at once for what is shared, so that is called old before.
   */
  private async tell(wire: NewsWire): Promise<void> {
    while (this.untold.length > 0) {
      const some = this.untold.splice(0);
      await Promise.all(some.map(({ isCalledOld }) => isCalledOld));
      const tables = [...new Set(some.flatMap((each) => each.tables))];
      await wire.tell(JSON.stringify({ by: this.me, tables }));
      await sleep(PAUSE_MS, undefined, { signal: this.leaving.signal }).catch(() => undefined);
    }
    this.telling = null;
  }
}

function wireOf({ REDIS_URL, DATABASE_URL }: Settings): NewsWire | null {
  const logger = new Logger(NewsOfOthers.name);
  if (REDIS_URL) return new RedisWire(REDIS_URL, logger);
  return dialectOf(DATABASE_URL) === 'postgres' ? new PostgresWire(DATABASE_URL, logger) : null;
}

interface News {
  by: string;
  tables: string[];
}

function newsIn(text: string): News | null {
  try {
    const { by, tables } = JSON.parse(text) as Partial<News>;
    return typeof by === 'string' && Array.isArray(tables) ? { by, tables } : null;
  } catch {
    return null;
  }
}
