import { setTimeout as sleep } from 'node:timers/promises';
import { type Failpoint, FAILPOINTS } from '../../src/platform/failpoints.js';
import type { Bed } from '../bed.js';
import { died, type Experiment, good, withWorkers } from '../experiment.js';
import type { HubProcess } from '../hub.js';
import { atRenewal } from './renewal.js';

const LONGEST_UNTIL_REACHED_MS = 180_000;

/** An API instance meets its failpoint while it accepts a file; the client asks another one again. */
export async function inAcceptance(bed: Bed, name: Failpoint, action: string): Promise<void> {
  const api = await bed.api({ failpoint: `${name}:${action}` });
  const payload = good(bed);
  const known = bed.client.impolite.length;
  await bed.client.send(api.url, payload);
  // What nobody foresaw is a 500, and a client that has one knows as little as one that was not answered.
  if (action === 'throw') {
    const told = bed.client.impolite.splice(known);
    if (told.length !== 1 || !told[0]?.startsWith('500 ')) throw new Error(`I12: told ${told.join('; ')}`);
  }
  await died(bed, api);
  await bed.client.insist(bed.url, payload);
}

/** A worker dies at its failpoint with two files before it. */
export async function inWork(bed: Bed, name: Failpoint): Promise<void> {
  for (let i = 0; i < 2; i++) await bed.client.insist(bed.url, good(bed));
  const worker = await bed.worker({ failpoint: `${name}:exit` });
  if (name === 'shutdown.middle') {
    await sleep(500);
    worker.signal('SIGTERM');
  }
  await died(bed, worker);
  await takenOver(bed);
}

/** Nobody lives who holds anything; it is as if the time of its leases had passed. A file that kills thrice is poison. */
async function takenOver(bed: Bed): Promise<void> {
  for (const table of ['submission', 'outbox_message']) {
    await bed.ask(
      `UPDATE ${table} SET leased_until = clock_timestamp() - interval '1 second' WHERE leased_until IS NOT NULL`,
    );
  }
  await withWorkers(bed, 1, () => bed.settle());
}

/** Workers fail or stand still once, each at another place and all at the same time; then they go on by themselves. */
async function inWorkers(bed: Bed, names: readonly Failpoint[], action: string): Promise<void> {
  bed.workers = await Promise.all(names.map((name) => bed.worker({ failpoint: `${name}:${action}` })));
  const atEnd = new Set(bed.workers.filter((_, at) => names[at]?.startsWith('shutdown')));
  const isMissed = (worker: HubProcess): boolean => !atEnd.has(worker) && worker.reached.length === 0;
  const end = Date.now() + LONGEST_UNTIL_REACHED_MS;
  while (bed.workers.some(isMissed)) {
    const missed = bed.workers.flatMap((worker, at) => (isMissed(worker) ? [names[at]] : []));
    if (Date.now() > end) throw new Error(`Nobody came to ${missed.join(', ')}.`);
    await bed.client.insist(bed.url, good(bed));
    await sleep(200);
  }
  await bed.check();
  await bed.settle();
  for (const worker of bed.workers)
    if (worker.hasEnded) throw new Error(`I12: ${worker.name} ended at ${worker.reached[0]}.`);
  const ended = bed.workers.map((worker) => worker.kill('SIGTERM'));
  await bed.client.insist(bed.url, good(bed));
  await Promise.all(ended);
  for (const worker of bed.workers) bed.count(worker);
  bed.workers = [];
}

/** Without a long job no lease is renewed: see `atRenewal`. Of the rest other experiments take care. */
const ELSEWHERE: readonly Failpoint[] = [
  'lease.before_renew',
  'migrate.middle',
  'refresh.after_rotate',
  'refresh.in_family_revoke',
  'webhook.after_send',
];
const HERE = FAILPOINTS.filter((each) => !ELSEWHERE.includes(each));

export const everyFailpoint: Experiment = {
  id: 'X-03',
  about: 'every failpoint',
  isShort: true,
  run: async (bed, { actions }) => {
    const ofWorkers = HERE.filter((name) => !name.startsWith('accept'));
    for (const action of actions) {
      for (const name of HERE.filter((each) => !ofWorkers.includes(each)))
        await inAcceptance(bed, name, action);
      if (action === 'exit') for (const name of ofWorkers) await inWork(bed, name);
      else await inWorkers(bed, ofWorkers, action);
      await atRenewal(bed, action);
    }
    await withWorkers(bed, 1, () => bed.settle());
  },
};

export const killedBeforeAudit: Experiment = {
  id: 'X-28',
  about: 'kill between an effect and its entry in the log',
  isShort: false,
  run: async (bed, { rounds }) => {
    for (let round = 0; round < rounds; round++) await inWork(bed, 'audit.after_effect');
  },
};
