import { Logger } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { Proxy } from '../chaos/proxy.js';
import type { NewsWire } from '../src/platform/cache/news-wire.js';
import { type Pace, PostgresWire } from '../src/platform/cache/postgres-wire.js';
import { RedisWire } from '../src/platform/cache/redis-wire.js';
import { newDatabase, type TestDatabase } from './support/database.js';
import { type Server, servers } from './support/servers.js';
import { until } from './support/until.js';

declare const TEST_DATABASE: 'sqlite' | 'postgres';
const onPostgres = TEST_DATABASE === 'postgres' ? describe : describe.skip;
const withRedis = TEST_DATABASE === 'sqlite' && servers.isThere('redis-server') ? describe : describe.skip;
const PACE: Pace = { beatMs: 100, longestEchoMs: 1_000, retryMs: 50, longestRetryMs: 200 };
const LONGEST_MS = 20_000;

/** One end of a wire, and what it said so far. */
class End {
  readonly heard: string[] = [];
  readonly states: ('hearing' | 'deaf')[] = [];

  constructor(readonly wire: NewsWire) {
    open.push(this);
  }

  async open(): Promise<this> {
    await this.wire.open({
      hear: (text) => this.heard.push(text),
      isHearing: () => this.states.push('hearing'),
      isDeaf: () => this.states.push('deaf'),
    });
    return this;
  }

  /** Open, and heard once. */
  async listen(): Promise<this> {
    await this.open();
    await until(() => this.states.at(-1) === 'hearing', LONGEST_MS);
    return this;
  }
}

const open: End[] = [];
afterEach(() => {
  for (const { wire } of open.splice(0)) wire.close();
});
const logger = new Logger('news');

/** What every wire does; `broken` ends the connections of all ends, from the other side. */
function carriesNews(wire: () => NewsWire, broken: () => Promise<unknown>): void {
  it('carries each text to every end, also to the one that said it, in the order of its saying', async () => {
    const [one, other] = [await new End(wire()).listen(), await new End(wire()).listen()];
    for (const text of ['first', '{"tables":["São"]}', "it's"]) await one.wire.tell(text);
    await other.wire.tell('last');
    for (const { heard } of [one, other]) {
      await until(() => heard.length === 4, LONGEST_MS);
      expect(heard.slice(0, 3)).toEqual(['first', '{"tables":["São"]}', "it's"]);
      expect(heard[3]).toBe('last');
    }
  });

  it('says that it is deaf when the connection ends, and hears again by itself', async () => {
    const [one, other] = [await new End(wire()).listen(), await new End(wire()).listen()];
    await broken();
    await until(() => other.states.length >= 3 && other.states.at(-1) === 'hearing', LONGEST_MS);
    expect(other.states.slice(0, 2)).toEqual(['hearing', 'deaf']);
    await until(async () => {
      await one.wire.tell('after');
      return other.heard.includes('after');
    }, LONGEST_MS);
  });

  it('takes what it is told before it is open and after it is closed for nothing', async () => {
    const end = new End(wire());
    await expect(end.wire.tell('before')).resolves.toBeUndefined();
    await end.listen();
    end.wire.close();
    await expect(end.wire.tell('after')).resolves.toBeUndefined();
    await sleep(100);
    expect(end.heard).toEqual([]);
  });
}

withRedis('news over Redis', () => {
  let redis: Server;
  beforeAll(async () => {
    redis = await servers.startRedis();
  });
  afterAll(() => redis.stop());

  carriesNews(
    () => new RedisWire(redis.url, logger),
    async () => {
      const { Redis } = await import('ioredis');
      const client = new Redis(redis.url);
      for (const type of ['NORMAL', 'PUBSUB'] as const)
        await client.client('KILL', 'TYPE', type, 'SKIPME', 'YES');
      client.disconnect();
    },
  );
});

onPostgres('news over PostgreSQL', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await newDatabase();
  });
  afterAll(() => database.drop());

  async function ask(sql: string): Promise<unknown[]> {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query<object>(sql);
    await client.end();
    return rows;
  }
  const OTHERS = 'FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()';

  async function proxied(): Promise<{ proxy: Proxy; url: string }> {
    const url = new URL(database.url);
    const proxy = await Proxy.to(Number(url.port || 5432), () => 1);
    url.host = `127.0.0.1:${proxy.port}`;
    return { proxy, url: url.href };
  }

  carriesNews(
    () => new PostgresWire(database.url, logger, PACE),
    () => ask(`SELECT pg_terminate_backend(pid) ${OTHERS}`),
  );

  it('leaves no connection open when it is closed, however little of it there was yet', async () => {
    for (let ms = 0; ms < 40; ms += 1) {
      const { wire } = await new End(new PostgresWire(database.url, logger, PACE)).open();
      if (ms > 0) await sleep(ms);
      wire.close();
    }
    await until(async () => (await ask(`SELECT pid ${OTHERS}`)).length === 0, LONGEST_MS);
    expect(await ask(`SELECT query ${OTHERS}`)).toEqual([]);
  });

  it('does not hear where the network swallows everything, until it carries again', async () => {
    const { proxy, url } = await proxied();
    try {
      const end = await new End(new PostgresWire(url, logger, PACE)).listen();
      proxy.weather = { blackhole: true };
      await until(() => end.states.at(-1) === 'deaf', LONGEST_MS);
      proxy.weather = {};
      await until(() => end.states.at(-1) === 'hearing', LONGEST_MS);
      await end.wire.tell('again');
      await until(() => end.heard.length > 0, LONGEST_MS);
      expect(end.heard).toEqual(['again']);
    } finally {
      await proxy.close();
    }
  });

  it('does not count as hearing where the server takes LISTEN and tells nobody, as a pooler may', async () => {
    const { proxy, url } = await proxied();
    // The names of channels in what the server says: the driver knows no such listener, but the word is lost.
    proxy.translate = (bytes) => {
      const at = bytes.indexOf('beat ');
      return at < 0
        ? bytes
        : Buffer.concat([bytes.subarray(0, at), Buffer.from('lost '), bytes.subarray(at + 5)]);
    };
    try {
      const end = await new End(new PostgresWire(url, logger, { ...PACE, longestEchoMs: 200 })).open();
      await until(() => end.states.length >= 3, LONGEST_MS);
      expect(end.states).not.toContain('hearing');
      proxy.translate = (bytes) => bytes;
      await until(() => end.states.at(-1) === 'hearing', LONGEST_MS);
    } finally {
      await proxy.close();
    }
  });
});
