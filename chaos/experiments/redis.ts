import { setTimeout as sleep } from 'node:timers/promises';
import type { Bed } from '../bed.js';
import { type Experiment, good, underLoad, until } from '../experiment.js';
import { ChaosRedis } from '../redis.js';

const BACK_MS = 20_000;
/** One budget of ten tries, and one more while another counter stands in from zero. */
const MOST_TRIES = 21;
const LONGEST_ANSWER_MS = 5_000;

interface Fault {
  name: string;
  begin: (redis: ChaosRedis) => unknown;
  end: (redis: ChaosRedis) => unknown;
}

const FAULTS: readonly Fault[] = [
  { name: 'killed', begin: (redis) => redis.kill(), end: (redis) => redis.start() },
  { name: 'stopped', begin: (redis) => redis.signal('SIGSTOP'), end: (redis) => redis.signal('SIGCONT') },
  { name: 'flushed', begin: (redis) => redis.ask('FLUSHALL'), end: () => undefined },
  {
    name: 'paused',
    begin: (redis) => redis.ask('CLIENT', 'PAUSE', '10000', 'ALL'),
    end: () => sleep(10_000),
  },
  {
    name: 'full',
    begin: async (redis) => {
      await redis.ask('CONFIG', 'SET', 'maxmemory-policy', 'noeviction');
      await redis.ask('CONFIG', 'SET', 'maxmemory', '1mb');
    },
    end: (redis) => redis.ask('CONFIG', 'SET', 'maxmemory', '0'),
  },
];

/** Somebody guesses a password at both instances in turns, from an address of their own. */
async function guess(bed: Bed, { name }: Fault, address: number): Promise<void> {
  for (let tries = 1; ; tries++) {
    const api = bed.apis[tries % bed.apis.length];
    const from = performance.now();
    const answer = await fetch(`${api?.url}/api/v1/auth/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': `192.0.2.${address}` },
      body: JSON.stringify({ email: `nobody-${name}@example.org`, password: 'a guess' }),
    });
    await answer.arrayBuffer();
    const ms = Math.round(performance.now() - from);
    if (answer.status === 429) return;
    if (answer.status !== 401 || ms > LONGEST_ANSWER_MS)
      throw new Error(`I12: with Redis ${name} a guess was answered ${answer.status} after ${ms} ms.`);
    if (tries > MOST_TRIES) throw new Error(`I12: with Redis ${name} one may guess for ever.`);
  }
}

async function whileAway(bed: Bed, fault: Fault): Promise<void> {
  for (const api of bed.apis) {
    const from = performance.now();
    const { outcome } = await bed.client.send(api.url, good(bed));
    const ms = Math.round(performance.now() - from);
    if (outcome !== 'ok' || ms > LONGEST_ANSWER_MS)
      throw new Error(`I12: with Redis ${fault.name} a file was ${outcome} after ${ms} ms.`);
    if (!(await api.isReady()))
      throw new Error(`I12: ${api.name} is not ready because Redis is ${fault.name}.`);
  }
}

async function hasAllOf(bed: Bed): Promise<boolean> {
  const words = bed.apis.map(async ({ url }) => {
    const answer = await fetch(`${url}/health/ready`);
    return (await answer.json()) as { status: string };
  });
  return (await Promise.all(words)).every(({ status }) => status === 'ok');
}

export const redisAway: Experiment = {
  id: 'X-11',
  about: 'Redis is killed, stopped, flushed, paused and full',
  isShort: false,
  run: async (bed) => {
    const redis = await ChaosRedis.make(`${bed.folder}/redis`);
    if (!redis) {
      process.stdout.write('NOT RUN: X-11: there is no redis-server on the PATH.\n');
      return;
    }
    try {
      const settings = { REDIS_URL: redis.url(), TRUSTED_PROXIES: '1' };
      await bed.under(settings, () =>
        underLoad(bed, 1, async () => {
          for (const [at, fault] of FAULTS.entries()) {
            await fault.begin(redis);
            await whileAway(bed, fault);
            await guess(bed, fault, at + 1);
            await fault.end(redis);
            await bed.check();
            await until('Redis is used again', () => hasAllOf(bed), BACK_MS);
          }
        }),
      );
    } finally {
      await redis.kill();
    }
  },
};
