import { setTimeout as sleep } from 'node:timers/promises';
import { SPIN_MS } from '../../src/platform/failpoints.js';
import type { Bed } from '../bed.js';
import { type Experiment, good, keptWhileRead, probe, statusOf, until, withWorkers } from '../experiment.js';
import type { HubProcess } from '../hub.js';

const LONGEST_LIVENESS_MS = 500;

/** Sends a file to whoever is alone, sees it spin, and has another worker there who would take what is free. */
async function besideAnother(
  bed: Bed,
  busy: HubProcess,
  work: (id: string, sinceMs: number) => Promise<void>,
): Promise<void> {
  const { id = '' } = await bed.client.insist(bed.url, good(bed));
  await until('the worker spins', () => busy.reached.length > 0);
  const sinceMs = performance.now();
  await withWorkers(bed, 1, async () => {
    await work(id, sinceMs);
    bed.count(busy);
    if (busy.hasEnded) throw new Error(`I12: ${busy.name} ended because it was busy.`);
    await bed.check();
    await busy.kill('SIGTERM');
    await bed.settle();
  });
}

/** The thread that reads is busy for longer than a lease: the process answers, and keeps what it has. */
async function busyReader(bed: Bed): Promise<void> {
  const busy = await bed.api({ failpoint: 'parse.middle:spin', settings: { WORKER: '1' } });
  await besideAnother(bed, busy, async (id, sinceMs) => {
    await keptWhileRead(bed, id, 1, sinceMs, () =>
      probe(`${busy.url}/health/live`, 200, LONGEST_LIVENESS_MS),
    );
    await until('the file is published', async () => (await statusOf(bed, id)) === 'published');
  });
}

/** The thread that renews is busy: the lease runs out, another finishes, and the busy one writes nothing. */
async function busyRenewer(bed: Bed): Promise<void> {
  const busy = await bed.worker({ failpoint: 'effect.before_tx:spin' });
  await besideAnother(bed, busy, async (id, sinceMs) => {
    await until('another worker has finished', async () => (await statusOf(bed, id)) === 'published');
    if (performance.now() - sinceMs > SPIN_MS)
      throw new Error('Nobody finished while the worker was busy: this proves nothing.');
    const before = await bed.ask(`SELECT fence, version FROM submission WHERE id = '${id}'`);
    await sleep(SPIN_MS - (performance.now() - sinceMs) + 5_000);
    const after = await bed.ask(`SELECT fence, version FROM submission WHERE id = '${id}'`);
    if (JSON.stringify(before) !== JSON.stringify(after)) throw new Error('I9: the busy worker wrote.');
  });
}

export const busyWorkers: Experiment = {
  id: 'X-17',
  about: 'a thread of a worker is busy for longer than a lease: the one that reads, then the one that renews',
  isShort: false,
  run: async (bed, { rounds }) => {
    for (let round = 0; round < Math.min(rounds, 5); round++) {
      await busyReader(bed);
      await busyRenewer(bed);
    }
  },
};
