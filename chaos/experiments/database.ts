import { setTimeout as sleep } from 'node:timers/promises';
import { type Experiment, good, underLoad, withWorkers } from '../experiment.js';

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
      bed.apis = [await bed.api(), await bed.api(undefined, bed.proxy.port)];
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
      const from = performance.now();
      const alive = await fetch(`${bed.url}/health/live`);
      await alive.arrayBuffer();
      if (alive.status !== 200 || performance.now() - from > 2_000)
        throw new Error('I12: liveness waits for a table.');
      await locked;
    }),
};
