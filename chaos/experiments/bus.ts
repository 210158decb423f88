import { setTimeout as sleep } from 'node:timers/promises';
import type { Bed } from '../bed.js';
import { type Experiment, good, withWorkers } from '../experiment.js';
import { randomOf } from '../payloads.js';
import { Proxy, type Weather } from '../proxy.js';
import type { ChaosBus } from '../bus.js';
import { ChaosKafka } from '../kafka.js';
import { ChaosRedis } from '../redis.js';

const WATCHED_MS = 10_000;
const MOST_CPU_SHARE = 0.2;
const LONGEST_DRAIN_MS = 60_000;

const DRIVERS: readonly [program: string, make: (bed: Bed) => Promise<ChaosBus | null>][] = [
  ['redis-server', ({ folder }) => ChaosRedis.make(`${folder}/bus`)],
  ['kcat', () => ChaosKafka.make()],
];

/** The hub with one bus after the other, which every process reaches through a link of its own. */
async function overEachBus(bed: Bed, work: (bus: ChaosBus, link: Proxy) => Promise<void>): Promise<void> {
  for (const [program, make] of DRIVERS) {
    const bus = await make(bed);
    if (!bus) process.stdout.write(`NOT RUN: there is no ${program} on the PATH for a bus.\n`);
    else await over(bed, bus, work);
  }
}

async function over(
  bed: Bed,
  bus: ChaosBus,
  work: (bus: ChaosBus, link: Proxy) => Promise<void>,
): Promise<void> {
  const link = await Proxy.to(bus.port, randomOf(bed.seed + 3));
  link.translate = (bytes) => bus.translate?.(bytes, link.port) ?? bytes;
  try {
    await bed.under({ BUS_URL: bus.url(link.port) }, () => withWorkers(bed, 2, () => work(bus, link)));
  } catch (error) {
    throw new Error(`over ${bus.name}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  } finally {
    await link.close();
    await bus.kill();
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
  about: 'the bus (Redis streams, Kafka) refuses, swallows everything, and dies with all that it kept',
  isShort: false,
  run: (bed, { rounds }) =>
    overEachBus(bed, async (bus, link) => {
      for (const weather of [{ refuse: true }, { blackhole: true }] satisfies Weather[]) {
        link.weather = weather;
        if (weather.refuse) link.reset();
        await withoutBus(bed, rounds);
        link.weather = {};
        link.reset();
        await drained(bed);
      }
      await bus.kill();
      await withoutBus(bed, rounds);
      await bus.start();
      link.target = bus.port;
      await drained(bed);
    }),
};

/** What the bus was given before comes twice more, in no order. */
async function shuffled(bed: Bed, bus: ChaosBus): Promise<void> {
  let given = 0;
  for (const topic of await bus.topics()) {
    const kept = await bus.kept(topic);
    given += kept.length;
    const again = [...kept, ...kept].map((message) => ({ message, at: bed.random() }));
    const inNoOrder = again.toSorted((one, other) => one.at - other.at).map(({ message }) => message);
    await bus.give(topic, inNoOrder);
  }
  if (given === 0) throw new Error(`${bus.name} kept nothing: this proves nothing.`);
}

export const forgetfulBus: Experiment = {
  id: 'X-13',
  about: 'the bus takes messages and its answer is lost; delivers them doubled and shuffled',
  isShort: false,
  run: (bed, { rounds }) =>
    overEachBus(bed, async (bus, link) => {
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
      await shuffled(bed, bus);
      await sleep(5_000);
      await bed.settle();
    }),
};
