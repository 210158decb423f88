import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { NewsOfOthers } from '../src/platform/cache/news-of-others.js';
import { SHARED_MS, SharedAnswers } from '../src/platform/cache/shared-answers.js';
import { TableChanges } from '../src/platform/database/table-changes.js';
import { ReadyAnswers } from '../src/platform/http/ready-answers.js';
import { Settings } from '../src/platform/settings/settings.js';
import { type Server, servers } from './support/servers.js';
import { until } from './support/until.js';

declare const TEST_DATABASE: string;
// The same whatever the database, so it is shown on one.
const isHere = TEST_DATABASE === 'sqlite' && servers.isThere('redis-server');
const block = isHere ? describe : describe.skip;

/** What both instances read: their database. */
let content: string;
let redis: Server;
const open: Instance[] = [];

/** One instance: ready answers in front of a router that reads the table `best` and tells what it read. */
class Instance {
  asked = 0;
  readonly changes = new TableChanges();
  readonly shared: SharedAnswers;
  readonly news: NewsOfOthers;
  readonly ready: ReadyAnswers;
  making: Promise<unknown> = Promise.resolve();
  private readonly server = createServer((request, response) =>
    this.ready.inFrontOf((...args) => void this.route(...args))(request, response),
  );

  constructor(database: string) {
    const settings = Object.assign(new Settings(), { DATABASE_URL: database, REDIS_URL: redis.url });
    this.shared = new SharedAnswers(settings);
    this.news = new NewsOfOthers(settings, this.changes, this.shared);
    this.ready = new ReadyAnswers(this.changes, {
      mostBytes: 8_000_000,
      origins: [],
      oldestMs: () => this.news.oldestMs,
      shared: this.shared,
    });
  }

  async start(): Promise<this> {
    await this.shared.onModuleInit();
    await this.news.onModuleInit();
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    await until(
      async () => this.news.oldestMs > 2_000 && (await this.shared.find('is it there?', SHARED_MS)) !== null,
    );
    open.push(this);
    return this;
  }

  get = async (path = '/api/v1/lists'): Promise<Response> =>
    fetch(`http://127.0.0.1:${(this.server.address() as AddressInfo).port}${path}`, {
      headers: { 'accept-language': 'en' },
    });
  text = async (path?: string): Promise<string> => (await this.get(path)).text();

  /** Commits something new, as a transaction of this instance. */
  publish = (text: string): Promise<void> =>
    this.changes.watchWrites(async () => {
      this.changes.logQuery('INSERT INTO best VALUES (1)');
      content = text;
    });

  async stop(): Promise<void> {
    await this.news.onApplicationShutdown();
    this.shared.onApplicationShutdown();
    this.server.close();
    this.server.closeAllConnections();
  }

  private async route(_request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.asked += 1;
    this.changes.logQuery('SELECT * FROM best');
    const read = content;
    await this.making;
    response.setHeader('Cache-Control', 'public, max-age=5');
    response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    response.setHeader('ETag', `"${createHash('sha256').update(read).digest('hex')}"`);
    response.setHeader('RateLimit-Remaining', '7');
    response.end(read);
  }
}

let hubs = 0;
/** Two instances of one hub, that nobody else shares with. */
async function two(): Promise<[Instance, Instance]> {
  const database = `postgres://hub-${(hubs += 1)}.example/hub`;
  return [await new Instance(database).start(), await new Instance(database).start()];
}
/** Until what an instance has made is there for the others. */
const isShared = (of: Instance): Promise<true> => until(() => isFound(of, SHARED_MS));
const isFound = async (of: Instance, oldestMs: number): Promise<boolean> =>
  'body' in ((await of.shared.find('/api/v1/lists en */* ', oldestMs)) ?? {});

block('answers that instances share', () => {
  beforeAll(async () => {
    redis = await servers.startRedis();
  });
  beforeEach(() => {
    content = 'version 1';
  });
  afterEach(() => Promise.all(open.splice(0).map((instance) => instance.stop())));
  afterAll(() => redis.stop());

  it('are made by one of them and shown by all, byte for byte', async () => {
    const [one, other] = await two();
    content = 'São José ✓'.repeat(2_000);
    const first = await one.get();
    await isShared(one);
    const second = await other.get();
    expect(await second.text()).toBe(await first.text());
    for (const name of ['etag', 'content-type', 'cache-control'])
      expect(second.headers.get(name)).toBe(first.headers.get(name));
    expect(first.headers.get('ratelimit-remaining')).toBe('7');
    expect(second.headers.get('ratelimit-remaining')).toBeNull();
    expect([one.asked, other.asked]).toEqual([1, 0]);
    expect(other.ready.counts).toMatchObject({ shared: 1, computed: 0 });
  });

  it('are asked for again when something is said on the channel that nobody understands', async () => {
    const [one] = await two();
    await one.text();
    const before = one.changes.moment;
    const client = new Redis(redis.url);
    try {
      for (const text of ['', 'null', '{"by":', '{"by":"another","tables":"best"}'])
        await client.publish('hub:changed', text);
    } finally {
      client.disconnect();
    }
    await until(() => one.changes.moment === before + 4);
    expect(await one.text()).toBe('version 1');
  });

  it('are made anew and shared again before they are too old', async () => {
    const [one, other] = await two();
    await one.text();
    await isShared(one);
    const client = new Redis(redis.url);
    const clock = Date.now.bind(Date);
    try {
      // Those of the hubs of other tests too.
      for (const place of await client.keys('hub:answers:*/api/v1/lists*'))
        await client.pexpire(place, 0.2 * SHARED_MS);
      expect([await isFound(other, 0.75 * SHARED_MS), await isFound(other, SHARED_MS)]).toEqual([
        false,
        true,
      ]);
      Date.now = () => clock() + 0.8 * SHARED_MS;
      await one.text();
    } finally {
      Date.now = clock;
      client.disconnect();
    }
    await until(() => isFound(other, 0.75 * SHARED_MS));
    expect([one.asked, other.asked]).toEqual([2, 0]);
  });

  it('are dropped by what any of them publishes, also from an instance that had never asked', async () => {
    const [one, other] = await two();
    await one.text();
    await isShared(one);
    await one.publish('version 2');
    expect(await one.text()).toBe('version 2');
    await other.publish('version 3');
    expect(await other.text()).toBe('version 3');
    await until(async () => (await one.text()) === 'version 3');
  });

  it('are called old in few words while one change follows the other, and none is left unsaid', async () => {
    const [one, other] = await two();
    const [before, from] = [other.changes.moment, performance.now()];
    for (let n = 0; n < 60; n++) {
      await one.changes.watchWrites(async () => one.changes.logQuery(`UPDATE table_${n} SET a = 1`));
      await sleep(2);
    }
    const ms = performance.now() - from;
    await until(() => !other.changes.isUnchanged(['table_59'], before));
    for (let n = 0; n < 60; n++) expect(other.changes.isUnchanged([`table_${n}`], before)).toBe(false);
    // One at once, then one every twentieth of a second.
    expect(other.changes.moment - before).toBeLessThanOrEqual(2 + ms / 50);
  });

  it('never go back, on whichever instance, while marks are published and readers poll', async () => {
    const instances = await two();
    const polling = new AbortController();
    const seen = instances.map((instance) => async () => {
      let last = 1;
      while (!polling.signal.aborted) {
        const version = Number((await instance.text()).slice(8));
        if (version < last) throw new Error(`version ${version} after ${last}`);
        last = version;
      }
      return last;
    });
    const readers = seen.flatMap((poll) => Array.from({ length: 10 }, poll));
    for (let n = 2; n <= 200; n++) {
      await instances[n % 2]?.publish(`version ${n}`);
      await sleep(n % 7);
    }
    await until(async () =>
      (await Promise.all(instances.map((i) => i.text()))).every((t) => t === 'version 200'),
    );
    polling.abort();
    expect(new Set(await Promise.all(readers))).toEqual(new Set([200]));
  }, 60_000);

  it('are not shared when a table changed while they were made', async () => {
    const [one, other] = await two();
    let finish = (): void => undefined;
    one.making = new Promise<void>((resolve) => (finish = resolve));
    const slow = one.text();
    await until(() => one.asked === 1);
    await other.publish('version 2');
    finish();
    expect(await slow).toBe('version 1');
    await sleep(50);
    expect(await other.text()).toBe('version 2');
    expect(other.asked).toBe(1);
  });

  it('stay within one hub, though several have one Redis', async () => {
    const [[one], [foreign]] = [await two(), await two()];
    await one.text();
    await isShared(one);
    content = 'another hub';
    expect(await foreign.text()).toBe('another hub');
  });

  it('are not asked for where this instance has shown one that it had no room for', async () => {
    const [one, other] = await two();
    await one.text();
    content = 'x'.repeat(1_900_000);
    for (let page = 0; page < 10; page++) await one.text(`/api/v1/lists?page=${page}`);
    content = 'version 1';
    await other.text();
    await isShared(other);
    const before = one.asked;
    await one.text();
    expect(one.asked).toBe(before + 1);
  });

  it('do not outlive their tables’ states: after FLUSHALL, or when only the states were evicted', async () => {
    const [one, other] = await two();
    const client = new Redis(redis.url);
    try {
      for (const [what, lose] of Object.entries({
        everything: () => client.flushall(),
        states: async () => client.del(...(await client.keys('hub:answers:{*}:'))),
      })) {
        await one.publish('version 1');
        await one.text();
        await isShared(one);
        await lose();
        content = `${what} lost`;
        other.changes.allChanged();
        expect(await other.text()).toBe(content);
      }
    } finally {
      client.disconnect();
    }
  });

  it('are made by each for itself while Redis hangs or is away', async () => {
    const [one, other] = await two();
    process.kill(redis.pid, 'SIGSTOP');
    try {
      expect(await one.text()).toBe('version 1');
      expect(await other.text('/api/v1/lists?page=2')).toBe('version 1');
      void one.publish('version 2');
      expect(await one.text()).toBe('version 2');
    } finally {
      process.kill(redis.pid, 'SIGCONT');
    }
    await redis.stop();
    await one.publish('version 3');
    expect(await one.text()).toBe('version 3');
    expect(await other.text('/api/v1/lists?page=3')).toBe('version 3');
    redis = await servers.startRedis();
  });
});
