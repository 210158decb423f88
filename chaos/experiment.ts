import { setTimeout as sleep } from 'node:timers/promises';
import type { Bed } from './bed.js';
import type { HubProcess } from './hub.js';
import type { Payload } from './payloads.js';

/** How much is done: the short set stays within minutes. */
export interface Extent {
  rounds: number;
  actions: readonly string[];
}

export interface Experiment {
  id: string;
  about: string;
  /** Belongs to the short set that every change must pass. */
  isShort: boolean;
  run: (bed: Bed, extent: Extent) => Promise<void>;
}

const LONGEST_WAIT_MS = 60_000;

export async function until(
  what: string,
  isSo: () => boolean | Promise<boolean>,
  longestMs = LONGEST_WAIT_MS,
): Promise<void> {
  const end = Date.now() + longestMs;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`It took too long until ${what}.`);
    await sleep(50);
  }
}

/** A payload that will be published. */
export function good(bed: Bed): Payload {
  for (;;) {
    const payload = bed.payloads.next();
    if (payload.verdict === 'published' && !isKnown(bed, payload)) return payload;
  }
}

const isKnown = (bed: Bed, { content }: Payload): boolean =>
  [...bed.ledger.entries.values()].some((entry) => entry.payload.content === content);

export const statusOf = async (bed: Bed, id: string): Promise<string | undefined> =>
  (await bed.ask<{ status: string }>(`SELECT status FROM submission WHERE id = '${id}'`))[0]?.status;

export async function died(bed: Bed, process: HubProcess): Promise<void> {
  await until(`${process.name} died`, () => process.hasEnded || process.reached.length > 0);
  await process.kill();
  bed.count(process);
  await bed.check();
}

/** Starts workers for as long as `work` takes. */
export async function withWorkers(bed: Bed, count: number, work: () => Promise<void>): Promise<void> {
  bed.workers = await Promise.all(Array.from({ length: count }, () => bed.worker()));
  try {
    await work();
  } finally {
    for (const worker of bed.workers) await worker.kill('SIGTERM');
    bed.workers = [];
  }
}

/** Sends files without pause while something is broken, then waits until all is well. */
export async function underLoad(bed: Bed, workers: number, breaking: () => Promise<void>): Promise<void> {
  await withWorkers(bed, workers, async () => {
    const healed = new AbortController();
    const load = (async () => {
      while (!healed.signal.aborted) {
        await bed.client.send(bed.url, bed.payloads.next());
        await sleep(50);
      }
    })();
    await breaking().finally(() => {
      healed.abort();
    });
    await load;
    await bed.settle();
  });
}
