import { setTimeout as sleep } from 'node:timers/promises';
import { type Failpoint, FAILPOINTS } from '../../src/platform/failpoints.js';
import type { Bed } from '../bed.js';
import { died, type Experiment, good, withWorkers } from '../experiment.js';

/** An API instance meets its failpoint while it accepts a file; the client asks another one again. */
export async function inAcceptance(bed: Bed, name: Failpoint, action: string): Promise<void> {
  const api = await bed.api({ failpoint: `${name}:${action}` });
  const payload = good(bed);
  await bed.client.send(api.url, payload);
  await died(bed, api);
  await bed.client.insist(bed.url, payload);
}

/** A worker meets its failpoint with two files before it. */
export async function inWork(bed: Bed, name: Failpoint, action: string): Promise<void> {
  for (let i = 0; i < 2; i++) await bed.client.insist(bed.url, good(bed));
  const worker = await bed.worker({ failpoint: `${name}:${action}` });
  if (name === 'shutdown.middle') {
    await sleep(500);
    worker.signal('SIGTERM');
  }
  await died(bed, worker);
}

/** Without a long job no lease is renewed, and an instance that is up has migrated: they have runs of their own. */
const ELSEWHERE: readonly Failpoint[] = ['lease.before_renew', 'migrate.middle', 'webhook.after_send'];

export const everyFailpoint: Experiment = {
  id: 'X-03',
  about: 'every failpoint',
  isShort: true,
  run: async (bed, { actions }) => {
    for (const action of actions) {
      for (const name of FAILPOINTS.filter((each) => !ELSEWHERE.includes(each))) {
        if (name.startsWith('accept')) await inAcceptance(bed, name, action);
        else await inWork(bed, name, action);
      }
    }
    await withWorkers(bed, 1, () => bed.settle());
  },
};

export const killedBeforeAudit: Experiment = {
  id: 'X-28',
  about: 'kill between an effect and its entry in the log',
  isShort: false,
  run: async (bed, { rounds }) => {
    for (let round = 0; round < rounds; round++) await inWork(bed, 'audit.after_effect', 'exit');
    await withWorkers(bed, 1, () => bed.settle());
  },
};
