import { setTimeout as sleep } from 'node:timers/promises';
import type { Bed } from '../bed.js';
import { type Experiment, good, probe, underLoad, until, withWorkers } from '../experiment.js';

export const powerCut: Experiment = {
  id: 'X-04',
  about: 'power cut: everything at once, the database too',
  isShort: false,
  run: async (bed, { rounds }) => {
    for (let round = 0; round < Math.min(rounds, 10); round++) {
      bed.workers = [await bed.worker()];
      for (let i = 0; i < 5; i++) await bed.client.insist(bed.url, good(bed));
      const last = bed.client.send(bed.url, good(bed));
      await sleep(bed.random() * 100);
      await Promise.all([
        bed.postgres.kill(),
        ...[...bed.workers, ...bed.apis].map((process) => process.kill()),
      ]);
      await last;
      await bed.postgres.start();
      await bed.check();
      bed.apis = await bed.usualApis();
      bed.workers = [];
    }
    await withWorkers(bed, 1, () => bed.settle());
  },
};

export const restartedDatabase: Experiment = {
  id: 'X-06',
  about: 'the database is restarted, fast and immediately',
  isShort: false,
  run: (bed, { rounds }) =>
    underLoad(bed, 2, async () => {
      for (let round = 0; round < Math.min(rounds, 20); round++) {
        await sleep(3_000);
        await bed.postgres.stop(round % 2 === 0 ? 'SIGINT' : 'SIGQUIT');
        await bed.postgres.start();
        await bed.check();
        for (const process of [...bed.apis, ...bed.workers]) {
          if (process.hasEnded) throw new Error(`I12: ${process.name} ended with its database.`);
        }
      }
    }),
};

export const endedBackends: Experiment = {
  id: 'X-07',
  about: 'connections are ended by the database at random',
  isShort: false,
  run: (bed, { rounds }) =>
    underLoad(bed, 2, async () => {
      for (let round = 0; round < rounds * 5; round++) {
        await sleep(200);
        await bed.ask(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
           WHERE datname = '${bed.database}' AND pid <> pg_backend_pid() ORDER BY random() LIMIT 1`,
        );
      }
      await bed.check();
    }),
};

export const badLink: Experiment = {
  id: 'X-10',
  about: 'a slow and torn link to the database',
  isShort: false,
  run: (bed, { rounds }) =>
    underLoad(bed, 1, async () => {
      const [, behindProxy] = bed.apis;
      for (const weather of [{ latencyMs: 300 }, { slice: 7 }, { cutAfter: 20_000 }, { flaky: 0.3 }]) {
        bed.proxy.weather = weather;
        for (let i = 0; i < rounds; i++) await bed.client.send(behindProxy?.url ?? '', bed.payloads.next());
        await bed.check();
      }
      bed.proxy.weather = {};
      bed.proxy.reset();
    }),
};

export const lockedTable: Experiment = {
  id: 'X-20',
  about: 'a table is locked for 20 seconds',
  isShort: false,
  run: (bed) =>
    underLoad(bed, 1, async () => {
      const locked = bed.ask('LOCK TABLE submission IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep(20)');
      await sleep(1_000);
      await probe(`${bed.url}/health/live`, 200, 2_000);
      await locked;
    }),
};

const HUNG_MS = 30_000;
const BACK_MS = 10_000;

export const hungDatabase: Experiment = {
  id: 'X-08',
  about: `the database stands still for ${HUNG_MS / 1000} s and keeps its connections; a link swallows everything`,
  isShort: false,
  run: (bed) =>
    underLoad(bed, 1, async () => {
      const [one, behindProxy] = bed.apis;
      if (!one || !behindProxy) throw new Error('There is no second instance.');
      bed.postgres.freeze();
      await withoutDatabase(bed, one.url).finally(() => bed.postgres.thaw());
      await until('the hub serves again', () => one.isReady(), BACK_MS);
      await bed.check();
      bed.proxy.weather = { blackhole: true };
      await withoutDatabase(bed, behindProxy.url);
      bed.proxy.weather = {};
      await until('the hub serves again', () => behindProxy.isReady(), BACK_MS);
      await bed.check();
      for (const process of [...bed.apis, ...bed.workers]) {
        if (process.hasEnded) throw new Error(`I12: ${process.name} ended with its database.`);
      }
    }),
};

/** The process lives and says at once that it cannot serve; who sends a file is told within seconds. */
async function withoutDatabase(bed: Bed, url: string): Promise<void> {
  const end = Date.now() + HUNG_MS;
  while (Date.now() < end) {
    await probe(`${url}/health/live`, 200, 1_000);
    await probe(`${url}/health/ready`, 503, 3_000);
    const known = bed.client.unanswered.length;
    const from = performance.now();
    await bed.client.send(url, good(bed));
    const ms = performance.now() - from;
    const told = bed.client.unanswered.slice(known).join('; ');
    // 5 s is the limit of a statement; the rest is a busy machine.
    if (ms > 6_500 || !told.includes(': 503 ')) throw new Error(`I12: told after ${ms} ms: ${told}`);
  }
}

export const slowBesideFast: Experiment = {
  id: 'X-24',
  about: 'slow transactions beside fast ones, and one that never ends',
  isShort: false,
  run: async (bed, { rounds }) => {
    const [, slow] = bed.apis;
    const hanging = await bed.api({ failpoint: 'accept.in_tx:hang' });
    let overtaken = 0;
    await withWorkers(bed, 1, async () => {
      const never = bed.client.send(hanging.url, good(bed));
      bed.proxy.weather = { latencyMs: 400 };
      for (let round = 0; round < rounds; round++) {
        const back = new AbortController();
        const late = bed.client.send(slow?.url ?? '', good(bed)).finally(() => back.abort());
        while (!back.signal.aborted) {
          await bed.client.insist(bed.url, good(bed));
          if (!back.signal.aborted) overtaken += 1;
        }
        await late;
        await bed.check();
      }
      bed.proxy.weather = {};
      await never;
      bed.count(hanging);
      await hanging.kill();
      if (overtaken < rounds)
        throw new Error(`Only ${overtaken} files overtook a slow one: this proves nothing.`);
      await bed.settle();
    });
  },
};
