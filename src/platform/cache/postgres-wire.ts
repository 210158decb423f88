import type { Logger } from '@nestjs/common';
import { EventEmitter, once } from 'node:events';
import type { Client } from 'pg';
import { newId } from '../database/id.js';
import type { NewsWire, WireListener } from './news-wire.js';

const CHANNEL = 'hub_changed';
/** Marks what only shows that the wire carries. */
const BEAT = 'beat ';

export interface Pace {
  /** Between two looks whether what is said is still heard. */
  beatMs: number;
  /** How long an own word may take until it is heard. */
  longestEchoMs: number;
  /** After a fault, twice as long each time up to the longest. */
  retryMs: number;
  longestRetryMs: number;
}

const PACE: Pace = { beatMs: 10_000, longestEchoMs: 3_000, retryMs: 500, longestRetryMs: 60_000 };

/**
 * News over NOTIFY of the hub's own PostgreSQL, on a connection of its own. It only counts as heard when the wire hears
 * its own words: a pooler between may forget who listens without saying so, and a dead network says nothing at all.
 */
export class PostgresWire implements NewsWire {
  private client: Client | undefined;
  /** Settles when the client is connected, or could not be. */
  private opened: Promise<unknown> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private isClosed = false;
  private retryMs: number;
  private listener: WireListener | undefined;
  private readonly echoes = new EventEmitter();

  constructor(
    private readonly url: string,
    private readonly logger: Logger,
    private readonly pace: Pace = PACE,
  ) {
    this.retryMs = pace.retryMs;
  }

  open(listener: WireListener): Promise<void> {
    this.listener = listener;
    void this.connect();
    return Promise.resolve();
  }

  async tell(text: string): Promise<void> {
    if (this.client) await say(this.client, text).catch(() => undefined);
  }

  close(): void {
    this.isClosed = true;
    clearTimeout(this.timer);
    this.hangUp();
  }

  private async connect(): Promise<void> {
    const { longestEchoMs } = this.pace;
    const pg = await import('pg');
    if (this.isClosed) return;
    const client = new pg.default.Client({
      connectionString: this.url,
      connectionTimeoutMillis: longestEchoMs,
      query_timeout: longestEchoMs,
      // A word that a crash loses is a hint less; it need not wait for the disk.
      options: '-c synchronous_commit=off',
    });
    this.client = client;
    client.on('notification', ({ payload = '' }) => this.hear(payload));
    client.on('error', (error) => this.lose(client, error));
    client.on('end', () => this.lose(client, new Error('The connection ended.')));
    try {
      this.opened = client.connect();
      await this.opened;
      await client.query(`LISTEN ${CHANNEL}`);
      await this.beat(client);
      this.retryMs = this.pace.retryMs;
      this.listener?.isHearing();
    } catch (error) {
      this.lose(client, error);
    }
  }

  /** Says something and waits until it is heard; then again after a while. */
  private async beat(client: Client): Promise<void> {
    const word = BEAT + newId();
    const heard = once(this.echoes, word, { signal: AbortSignal.timeout(this.pace.longestEchoMs) });
    await Promise.all([heard, say(client, word)]);
    if (this.client !== client) throw new Error('The connection ended.');
    this.later(() => this.beat(client).catch((error: unknown) => this.lose(client, error)), this.pace.beatMs);
  }

  private hear(text: string): void {
    if (text.startsWith(BEAT)) this.echoes.emit(text);
    else this.listener?.hear(text);
  }

  private lose(client: Client, error: unknown): void {
    if (this.client !== client) return;
    this.hangUp();
    this.listener?.isDeaf();
    this.logger.debug(`Cannot hear other instances: ${String(error)}`);
    this.later(() => this.connect(), this.retryMs);
    this.retryMs = Math.min(2 * this.retryMs, this.pace.longestRetryMs);
  }

  /** A client that is told to end while it connects stays connected. */
  private hangUp(): void {
    const { client, opened } = this;
    this.client = undefined;
    if (client) void opened.then(() => client.end()).catch(() => undefined);
  }

  private later(work: () => Promise<void>, ms: number): void {
    clearTimeout(this.timer);
    if (!this.isClosed) this.timer = setTimeout(() => void work(), ms).unref();
  }
}

const say = (client: Client, text: string): Promise<unknown> =>
  client.query('SELECT pg_notify($1, $2)', [CHANNEL, text]);
