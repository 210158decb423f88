import type { Bed } from '../bed.js';
import { died, good, keptWhileRead, leaseOf, statusOf, until, withWorkers } from '../experiment.js';
import type { HubProcess } from '../hub.js';

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
  await until('the reader spins', () => busy.reached.length > 0);
  const sinceMs = performance.now();
  await until('the lease is to be renewed', () => busy.reached.some((place) => place.startsWith('lease')));
  const { fence } = await leaseOf(bed, id);
  if (action === 'exit') await died(bed, busy);
  await withWorkers(bed, 1, () =>
    action === 'exit' ? taken(bed, id, fence) : kept(bed, busy, id, fence, sinceMs),
  );
}

async function taken(bed: Bed, id: string, before: number): Promise<void> {
  await until('another has finished', async () => (await statusOf(bed, id)) === 'published', TAKEOVER_MS);
  const { fence } = await leaseOf(bed, id);
  if (fence <= before) throw new Error(`I9: ${id} was finished under the number of who died.`);
  await bed.settle();
}

async function kept(bed: Bed, busy: HubProcess, id: string, before: number, sinceMs: number): Promise<void> {
  await keptWhileRead(bed, id, before, sinceMs);
  await until('it is published', async () => (await statusOf(bed, id)) === 'published', TAKEOVER_MS);
  if (busy.hasEnded) throw new Error(`I12: ${busy.name} ended because a renewal failed.`);
  bed.count(busy);
  await busy.kill('SIGTERM');
  await bed.settle();
}
