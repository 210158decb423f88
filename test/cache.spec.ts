import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { type Cache, MemoryCache } from '../src/platform/cache/cache.js';
import { RedisCache } from '../src/platform/cache/redis-cache.js';
import { serverOf, servers } from './support/servers.js';
import { freePort } from './support/hub-process.js';
import { until } from './support/until.js';

declare const TEST_DATABASE: string;

// What a cache does is the same whatever the database, so it is shown on one.
const blockOf = (isThere: boolean) => (isThere && TEST_DATABASE === 'sqlite' ? describe : describe.skip);
const redis = await serverOf(process.env['TEST_REDIS_URL'], servers.startRedis);
const caches: Record<string, (() => Cache | Promise<Cache>) | null> = {
  memory: () => new MemoryCache(),
  Redis: redis && (() => RedisCache.at(redis.url)),
};
const open: Cache[] = [];
const opened = <T extends Cache>(cache: T): T => {
  open.push(cache);
  return cache;
};
afterAll(async () => {
  for (const cache of open) if (cache instanceof RedisCache) cache.onApplicationShutdown();
  await redis?.stop();
});

const aKey = () => `test:${randomBytes(8).toString('hex')}`;
/** Values that say how often they were made. */
const counted = () => {
  let made = 0;
  return { load: async () => ({ made: (made += 1) }), made: () => made };
};

for (const [name, make] of Object.entries(caches)) {
  blockOf(make !== null)(`the cache in ${name}`, () => {
    let cache: Cache;
    beforeAll(async () => {
      cache = opened(await (make as () => Cache | Promise<Cache>)());
      // Connected, when what was just kept is still there.
      await until(async () => {
        const key = aKey();
        await cache.remember(key, 60, async () => 1);
        return (await cache.remember(key, 60, async () => 2)) === 1;
      });
    });

    it('makes a value once and gives it back as it was', async () => {
      const [key, value] = [aKey(), { name: 'Íñiga', marks: [1, null, 'x'] }];
      expect(await cache.remember(key, 60, async () => value)).toEqual(value);
      expect(await cache.remember(key, 60, () => Promise.reject(new Error('again')))).toEqual(value);
    });

    it('keeps each key apart', async () => {
      const [one, other] = [aKey(), aKey()];
      await cache.remember(one, 60, async () => 1);
      expect(await cache.remember(other, 60, async () => 2)).toBe(2);
    });

    it('makes a value again once its time is over', async () => {
      const [key, { load }] = [aKey(), counted()];
      await cache.remember(key, 1, load);
      await pause(1_100);
      expect(await cache.remember(key, 1, load)).toEqual({ made: 2 });
    });

    it('makes a value again once it is forgotten; to forget what is not there is no fault', async () => {
      const [key, { load }] = [aKey(), counted()];
      await cache.forget(key);
      await cache.remember(key, 60, load);
      await cache.forget(key);
      expect(await cache.remember(key, 60, load)).toEqual({ made: 2 });
    });

    it('makes one value for a hundred who miss it at once', async () => {
      const [key, { load, made }] = [aKey(), counted()];
      const slow = async () => {
        await pause(50);
        return load();
      };
      const values = await Promise.all(Array.from({ length: 100 }, () => cache.remember(key, 60, slow)));
      expect(made()).toBe(1);
      expect(new Set(values.map(({ made: at }) => at))).toEqual(new Set([1]));
    });

    it('keeps no failure: all who waited hear of it, the next one tries again', async () => {
      const key = aKey();
      const fail = () => pause(20).then(() => Promise.reject(new Error('away')));
      const [one, other] = await Promise.allSettled([
        cache.remember(key, 60, fail),
        cache.remember(key, 60, fail),
      ]);
      expect([one.status, other.status]).toEqual(['rejected', 'rejected']);
      expect(await cache.remember(key, 60, async () => 'here')).toBe('here');
    });

    it('does not keep what was forgotten while it was being made', async () => {
      const key = aKey();
      const old = cache.remember(key, 60, () => pause(200).then(() => 'old'));
      await pause(100);
      await cache.forget(key);
      expect(await old).toBe('old');
      expect(await cache.remember(key, 60, async () => 'new')).toBe('new');
    });
  });
}

blockOf(servers.isThere('redis-server'))('the cache in a Redis that vanishes', () => {
  it('loads as if nothing were cached while it is away, and caches again when it is back', async () => {
    const port = await freePort();
    const first = await servers.startRedis(port);
    const cache = opened(await RedisCache.at(`redis://127.0.0.1:${port}`));
    const isCaching = async () => {
      const key = aKey();
      await cache.remember(key, 60, async () => 1);
      return (await cache.remember(key, 60, async () => 2)) === 1;
    };
    await until(isCaching);

    await first.stop();
    const { load } = counted();
    const key = aKey();
    expect(await cache.remember(key, 60, load)).toEqual({ made: 1 });
    expect(await cache.remember(key, 60, load)).toEqual({ made: 2 });
    await cache.forget(key);

    const second = await servers.startRedis(port);
    await until(isCaching, 20_000);
    await second.stop();
  }, 60_000);

  it('shares between instances what one of them has made', async () => {
    const server = await servers.startRedis(await freePort());
    const [one, other] = [opened(await RedisCache.at(server.url)), opened(await RedisCache.at(server.url))];
    const reader = new Redis(server.url);
    const key = aKey();
    await until(async () => {
      await one.remember(key, 60, async () => 'made once');
      return (await reader.exists(`hub:cache:{${key}}`)) === 1;
    });
    expect(await other.remember(key, 60, async () => 'made twice')).toBe('made once');
    await one.forget(key);
    expect(await other.remember(key, 60, async () => 'made twice')).toBe('made twice');

    const late = aKey();
    const first = one.remember(late, 60, async () => {
      await other.forget(late);
      return 'from before';
    });
    expect(await first).toBe('from before');
    expect(await other.remember(late, 60, async () => 'from after')).toBe('from after');
    reader.disconnect();
    await server.stop();
  }, 60_000);
});
