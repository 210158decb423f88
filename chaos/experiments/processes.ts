import { setTimeout as sleep } from 'node:timers/promises';
import type { Bed } from '../bed.js';
import { type Experiment, good, statusOf, underLoad, until, withWorkers } from '../experiment.js';
import { introduce } from '../admin.js';
import { pairs } from './sending.js';

const LONGEST_RACE_MS = 600_000;

export const killedInstances: Experiment = {
  id: 'X-01',
  about: 'kill -9 of an API instance at random instants',
  isShort: false,
  run: (bed, { rounds }) =>
    underLoad(bed, 2, async () => {
      for (let round = 0; round < rounds; round++) {
        await sleep(bed.random() * 3_000);
        await bed.apis[0]?.kill();
        await bed.check();
        bed.apis[0] = await bed.api();
      }
    }),
};

export const killedWorkers: Experiment = {
  id: 'X-02',
  about: 'kill -9 of workers at random instants',
  isShort: false,
  run: (bed, { rounds }) =>
    underLoad(bed, 2, async () => {
      for (let round = 0; round < rounds; round++) {
        await sleep(bed.random() * 3_000);
        const at = round % bed.workers.length;
        await bed.workers[at]?.kill();
        await bed.check();
        bed.workers[at] = await bed.worker();
      }
    }),
};

/** Workers that stand still until all files are there begin at the same moment; milliseconds until nothing waits. */
async function race(bed: Bed, workers: number, files: number): Promise<number> {
  let ms = 0;
  await withWorkers(bed, workers, async () => {
    for (const worker of bed.workers) worker.signal('SIGSTOP');
    for (let i = 0; i < files; i++) await bed.client.insist(bed.url, bed.payloads.next());
    const from = performance.now();
    for (const worker of bed.workers) worker.signal('SIGCONT');
    await until('nothing waits', async () => (await waiting(bed)) === 0, LONGEST_RACE_MS);
    ms = performance.now() - from;
    await bed.settle();
  });
  return ms;
}

const waiting = async (bed: Bed): Promise<number> =>
  (await bed.ask(`SELECT id FROM submission WHERE status IN ('received', 'processing', 'approved')`)).length;

/** Of a federation 500 files may wait, and while the workers stand still all of them do. */
const MOST_OF_ONE = 250;
const FEDERATIONS = ['ARG', 'BRA', 'PER', 'URU', 'COL', 'ECU', 'VEN', 'BOL', 'PAR'];

export const crowd: Experiment = {
  id: 'X-15',
  about: 'eight workers and many files, beside one worker and as many',
  isShort: false,
  run: async (bed, { rounds }) => {
    const files = rounds * 5;
    const others = FEDERATIONS.slice(0, Math.ceil(files / MOST_OF_ONE) - 1);
    bed.client.join(await Promise.all(others.map((code) => introduce(bed.url, code))));
    const alone = await race(bed, 1, files);
    const together = await race(bed, 8, files);
    if (together > alone)
      throw new Error(`Eight workers took ${Math.round(together)} ms, one took ${Math.round(alone)} ms.`);
  },
};

export const zombie: Experiment = {
  id: 'X-16',
  about: 'a worker stands still for longer than its lease, then goes on',
  isShort: true,
  run: async (bed, { rounds }) => {
    const sleeper = await bed.worker({ failpoint: 'parse.middle:hang' });
    const { id = '' } = await bed.client.insist(bed.url, good(bed));
    await until('the worker hangs', () => sleeper.reached.length > 0);
    sleeper.signal('SIGSTOP');
    await withWorkers(bed, 1, async () => {
      await pairs(bed, rounds);
      await until('another worker has finished', async () => (await statusOf(bed, id)) === 'published');
      const before = await bed.ask(`SELECT fence, version FROM submission WHERE id = '${id}'`);
      sleeper.signal('SIGCONT');
      // Its hang ends a minute after it began; then it finds that the work is not its own any more.
      await sleep(35_000);
      const after = await bed.ask(`SELECT fence, version FROM submission WHERE id = '${id}'`);
      if (JSON.stringify(before) !== JSON.stringify(after)) throw new Error('I9: the late worker wrote.');
      bed.count(sleeper);
      await sleeper.kill('SIGTERM');
      await bed.settle();
    });
  },
};
