import { setTimeout as sleep } from 'node:timers/promises';
import type { Bed } from '../bed.js';
import { type Experiment, good, withWorkers } from '../experiment.js';
import { randomOf } from '../payloads.js';
import { Proxy, type Weather } from '../proxy.js';
import { ChaosRedis } from '../redis.js';

const WATCHED_MS = 10_000;
const MOST_CPU_SHARE = 0.2;
const LONGEST_DRAIN_MS = 60_000;
const STREAMS = 'hub:bus:submission.*';

/** The hub with a bus of Redis streams, which every process reaches through a link of its own. */
async function overRedis(bed: Bed, work: (redis: ChaosRedis, link: Proxy) => Promise<void>): Promise<void> {
  const redis = await ChaosRedis.make(`${bed.folder}/bus`);
  if (!redis) {
    process.stdout.write('NOT RUN: there is no redis-server on the PATH for the bus.\n');
    return;
  }
  const link = await Proxy.to(redis.port, randomOf(bed.seed + 3));
  try {
    await bed.under({ BUS_URL: `redis://127.0.0.1:${link.port}` }, () =>
      withWorkers(bed, 2, () => work(redis, link)),
    );
  } finally {
    await link.close();
    await redis.kill();
  }
}

/** Files are taken as ever, and those who wait for the bus do not spin. */
async function withoutBus(bed: Bed, files: number): Promise<void> {
  for (let i = 0; i < files; i++) {
    const { outcome } = await bed.client.send(bed.url, good(bed));
    if (outcome !== 'ok') throw new Error(`I12: without a bus a file was ${outcome}.`);
  }
  const waiting = `SELECT 1 FROM submission WHERE status IN ('received', 'processing', 'approved')`;
  while ((await bed.ask(waiting)).length > 0) await sleep(200);
  const before = bed.workers.map(({ cpuMs }) => cpuMs);
  await sleep(WATCHED_MS);
  for (const [at, worker] of bed.workers.entries()) {
    const share = (worker.cpuMs - (before[at] ?? 0)) / WATCHED_MS;
    if (share > MOST_CPU_SHARE)
      throw new Error(`I12: ${worker.name} takes ${Math.round(share * 100)} % of a processor and waits.`);
  }
  const [unsent] = await bed.ask<{ n: string }>(
    'SELECT count(*) AS n FROM outbox_message WHERE published_at IS NULL',
  );
  if (Number(unsent?.n) < files) throw new Error('Hardly anything waited for the bus: this proves nothing.');
}

async function drained(bed: Bed): Promise<void> {
  const from = performance.now();
  await bed.settle();
  const ms = Math.round(performance.now() - from);
  if (ms > LONGEST_DRAIN_MS) throw new Error(`I7: what waited for the bus was sent only after ${ms} ms.`);
}

export const busAway: Experiment = {
  id: 'X-12',
  about: 'the bus (Redis streams) refuses, swallows everything, and dies with all that it kept',
  isShort: false,
  run: (bed, { rounds }) =>
    overRedis(bed, async (redis, link) => {
      for (const weather of [{ refuse: true }, { blackhole: true }] satisfies Weather[]) {
        link.weather = weather;
        if (weather.refuse) link.reset();
        await withoutBus(bed, rounds);
        link.weather = {};
        link.reset();
        await drained(bed);
      }
      await redis.kill();
      await withoutBus(bed, rounds);
      await redis.start();
      await drained(bed);
    }),
};

/** What the bus was given before comes twice more, in no order. */
async function shuffled(bed: Bed, redis: ChaosRedis): Promise<void> {
  for (const stream of (await redis.ask('KEYS', STREAMS)) as string[]) {
    const entries = (await redis.ask('XRANGE', stream, '-', '+')) as [string, [string, string]][];
    const again = [...entries, ...entries].map(([, [, message]]) => ({ message, at: bed.random() }));
    for (const { message } of again.toSorted((one, other) => one.at - other.at))
      await redis.ask('XADD', stream, '*', 'message', message);
  }
}

export const forgetfulBus: Experiment = {
  id: 'X-13',
  about: 'the bus takes messages and its answer is lost; delivers them doubled and shuffled',
  isShort: false,
  run: (bed, { rounds }) =>
    overRedis(bed, async (redis, link) => {
      for (let round = 0; round < rounds; round++) {
        await bed.client.insist(bed.url, bed.payloads.next());
        await sleep(bed.random() * 200);
        link.weather = { halfUp: true };
        await sleep(500);
        link.reset();
        link.weather = {};
        await bed.check();
      }
      await bed.settle();
      await shuffled(bed, redis);
      await sleep(5_000);
      await bed.settle();
    }),
};
