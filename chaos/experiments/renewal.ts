import { setTimeout as sleep } from 'node:timers/promises';
import type { Bed } from '../bed.js';
import { died, good, leaseOf, statusOf, until, withWorkers } from '../experiment.js';
import type { HubProcess } from '../hub.js';

const LEASE_MS = 30_000;
const TAKEOVER_MS = 60_000;

/**
 * The thread that reads is busy for longer than a lease, so the worker must renew what it has. It dies at its first
 * renewal, and another finishes; or that renewal fails or hangs, and the next ones keep the work with who has it.
 */
export async function atRenewal(bed: Bed, action: string): Promise<void> {
  // Whatever waits now would be done before.
  await withWorkers(bed, 1, () => bed.settle());
  const failpoint = `parse.middle:spin,lease.before_renew:${action}`;
  const busy = await bed.worker({ failpoint });
  const { id = '' } = await bed.client.insist(bed.url, good(bed));
  await until('the lease is to be renewed', () => busy.reached.some((place) => place.startsWith('lease')));
  const { fence } = await leaseOf(bed, id);
  if (action === 'exit') await died(bed, busy);
  await withWorkers(bed, 1, () => (action === 'exit' ? taken(bed, id, fence) : kept(bed, busy, id, fence)));
}

async function taken(bed: Bed, id: string, before: number): Promise<void> {
  await until('another has finished', async () => (await statusOf(bed, id)) === 'published', TAKEOVER_MS);
  const { fence } = await leaseOf(bed, id);
  if (fence <= before) throw new Error(`I9: ${id} was finished under the number of who died.`);
  await bed.settle();
}

async function kept(bed: Bed, busy: HubProcess, id: string, before: number): Promise<void> {
  const from = performance.now();
  for (;;) {
    const { fence, held } = await leaseOf(bed, id);
    if ((await statusOf(bed, id)) !== 'processing') break;
    if (fence !== before || !held) throw new Error(`I9: the lease of ${id} was lost at one failed renewal.`);
    await sleep(500);
  }
  if (performance.now() - from < LEASE_MS - LEASE_MS / 3)
    throw new Error('The work took less than a lease: this proves nothing.');
  await until('it is published', async () => (await statusOf(bed, id)) === 'published', TAKEOVER_MS);
  if (busy.hasEnded) throw new Error(`I12: ${busy.name} ended because a renewal failed.`);
  bed.count(busy);
  await busy.kill('SIGTERM');
  await bed.settle();
}
