import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { createHash } from 'node:crypto';
import { newId } from '../database/id.js';
import { Settings } from '../settings/settings.js';
import { redisThatMayBeAway } from './redis-client.js';

/** Longest life of what is shared: as long as an instance shows an answer that nobody has called old. */
export const SHARED_MS = 30_000;
/** Longer than a list takes to be made, waiting for another's is no gain. */
const LONGEST_WAIT_MS = 100;
/** A Redis of a free plan has 25 MB for everything. */
const LARGEST_BYTES = 200_000;

/**
 * Which state each table is in is a name that every change gives anew. Without the field `all` the names are lost (Redis
 * was emptied), and nothing from before may be shown.
 */
const FIND = `redis.call('hsetnx', KEYS[2], 'all', ARGV[1])
local states = redis.call('hget', KEYS[1], 'states')
if states then
  local isSame = true
  for table, state in pairs(cjson.decode(states)) do
    if (redis.call('hget', KEYS[2], table) or '') ~= state then isSame = false end
  end
  local left = redis.call('pttl', KEYS[1])
  if isSame and left > tonumber(ARGV[2]) then
    return {redis.call('hget', KEYS[1], 'about'), redis.call('hget', KEYS[1], 'body'), left}
  end
end
return redis.call('hgetall', KEYS[2])`;
const KEEP = `for table, state in pairs(cjson.decode(ARGV[1])) do
  if (redis.call('hget', KEYS[2], table) or '') ~= state then return 0 end
end
redis.call('hset', KEYS[1], 'states', ARGV[1], 'about', ARGV[2], 'body', ARGV[3])
return redis.call('pexpire', KEYS[1], ARGV[4])`;

export interface SharedAnswer {
  body: Buffer;
  /** Names in small letters; `etag` among them. */
  headers: Record<string, string>;
  tables: readonly string[];
  /** Since its making began. */
  ageMs: number;
}

/** The state of each table when an answer was begun; who keeps the answer shows it again. */
export type States = ReadonlyMap<string, string>;

/**
 * Answers that instances of one database make for each other, in Redis. Each is shown until a table that it was read from
 * changes. Redis may be away, slow, empty or full at any moment: then each instance makes its own.
 */
@Injectable()
export class SharedAnswers implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger(SharedAnswers.name);
  private readonly prefix: string;
  private redis: Redis | undefined;
  private restUntilMs = 0;

  constructor(private readonly settings: Settings) {
    // Hubs of several databases may have one Redis. The braces keep all of one hub on one node of a cluster.
    const of = createHash('sha256').update(settings.DATABASE_URL).digest('hex').slice(0, 20);
    this.prefix = `hub:answers:{${of}}:`;
  }

  async onModuleInit(): Promise<void> {
    const { REDIS_URL, DATABASE_URL } = this.settings;
    // A file of SQLite is for one instance alone.
    if (!REDIS_URL || !/^postgres(ql)?:/.test(DATABASE_URL)) return;
    this.redis = await redisThatMayBeAway(REDIS_URL, { commandTimeout: LONGEST_WAIT_MS }, this.logger);
  }

  onApplicationShutdown(): void {
    this.redis?.disconnect();
  }

  /**
   * What another instance made, when it is younger than so much; else the states to keep one's own answer with; null when
   * Redis cannot be asked.
   */
  async find(key: string, oldestMs: number): Promise<SharedAnswer | States | null> {
    if (!this.isAwake()) return null;
    const found = (await this.run(FIND, key, newId(), SHARED_MS - oldestMs)) as
      Buffer[] | [Buffer, Buffer, number] | null;
    if (!found) return null;
    if (typeof found[2] !== 'number') return statesOf(found as Buffer[]);
    const [about, body, leftMs] = found as [Buffer, Buffer, number];
    const { headers, tables } = JSON.parse(about.toString()) as Pick<SharedAnswer, 'headers' | 'tables'>;
    return { body, headers, tables, ageMs: SHARED_MS - leftMs };
  }

  /** Unless a table has changed since the answer was begun. */
  async keep(key: string, states: States, { body, headers, tables, ageMs }: SharedAnswer): Promise<void> {
    if (!this.isAwake() || body.length > LARGEST_BYTES || ageMs >= SHARED_MS) return;
    const read = Object.fromEntries(['all', ...tables].map((table) => [table, states.get(table) ?? '']));
    const about = JSON.stringify({ headers, tables });
    const rest = Math.ceil(SHARED_MS - ageMs);
    await this.run(KEEP, key, JSON.stringify(read), about, body, rest);
  }

  /** Calls old what was made from these tables, before anything that this instance asks or keeps afterwards. */
  async changed(tables: readonly string[]): Promise<void> {
    if (!this.redis) return;
    const state = newId();
    try {
      await this.redis.hset(this.place(''), Object.fromEntries(tables.map((table) => [table, state])));
    } catch {
      // Nobody has called it old, so nothing may be trusted until all of it is gone.
      this.restUntilMs = Date.now() + SHARED_MS;
    }
  }

  private isAwake(): boolean {
    return this.redis?.status === 'ready' && Date.now() >= this.restUntilMs;
  }

  /** Of the answer and the states; a Redis that does not answer in time is left alone for a while. */
  private async run(script: string, key: string, ...args: (string | number | Buffer)[]): Promise<unknown> {
    try {
      return await this.redis?.callBuffer('eval', script, 2, this.place(key), this.place(''), ...args);
    } catch (error) {
      this.logger.debug(`Answers are not shared: ${String(error)}`);
      this.restUntilMs = Math.max(this.restUntilMs, Date.now() + 1_000);
      return null;
    }
  }

  private place(key: string): string {
    return `${this.prefix}${key}`;
  }
}

function statesOf(flat: readonly Buffer[]): States {
  const states = new Map<string, string>();
  for (let at = 0; at < flat.length; at += 2) states.set(String(flat[at]), String(flat[at + 1]));
  return states;
}
