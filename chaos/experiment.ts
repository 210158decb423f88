import { setTimeout as sleep } from 'node:timers/promises';
import { SPIN_MS } from '../src/platform/failpoints.js';
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
/** Without renewal a lease is over long before a spin is. */
const LEASE_MS = 30_000;
const LONGEST_READING_MS = SPIN_MS + 30_000;

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

/** Asks and sees the status that must come, in time. */
export async function probe(url: string, status: number, longestMs: number): Promise<void> {
  const from = performance.now();
  const answer = await fetch(url, { signal: AbortSignal.timeout(longestMs * 3) });
  await answer.arrayBuffer();
  const ms = Math.round(performance.now() - from);
  if (answer.status !== status || ms > longestMs)
    throw new Error(`I12: ${url} answered ${answer.status} after ${ms} ms.`);
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

/** By the clock of the database. */
export async function leaseOf(bed: Bed, id: string): Promise<{ fence: number; held: boolean }> {
  const [row] = await bed.ask<{ fence: number; held: boolean }>(
    `SELECT fence, coalesce(leased_until > clock_timestamp(), false) AS held FROM submission WHERE id = '${id}'`,
  );
  if (!row) throw new Error(`I1: ${id} was lost.`);
  return row;
}

/** A file whose reader spins is read for longer than a lease, and all the time under the number of who began. */
export async function keptWhileRead(
  bed: Bed,
  id: string,
  own: number,
  sinceMs: number,
  meanwhile?: () => Promise<void>,
): Promise<void> {
  while ((await statusOf(bed, id)) === 'processing') {
    const { fence, held } = await leaseOf(bed, id);
    const isRead = (await statusOf(bed, id)) === 'processing';
    if (isRead && (fence !== own || !held))
      throw new Error(`I9: the lease of a busy reader ran out, ${id} has number ${fence}.`);
    await meanwhile?.();
    if (performance.now() - sinceMs > LONGEST_READING_MS) throw new Error(`I4: ${id} is read for ever.`);
    await sleep(200);
  }
  if (performance.now() - sinceMs < LEASE_MS)
    throw new Error('The reader was busy for less than a lease: this proves nothing.');
}

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

/** Another hub beside that of the run, with its own ledger; what it reached is counted with the rest. */
export async function withBed(
  bed: Bed,
  made: Promise<Bed>,
  work: (own: Bed) => Promise<void>,
): Promise<void> {
  const own = await made;
  try {
    await work(own);
  } finally {
    await own.close();
    for (const [place, times] of own.kills) bed.kills.set(place, (bed.kills.get(place) ?? 0) + times);
  }
}

/** Sends files without pause, to each of these in a row of its own, while something is broken, then waits until all is well. */
export async function underLoad(
  bed: Bed,
  workers: number,
  breaking: () => Promise<void>,
  urls: readonly (() => string)[] = [() => bed.url],
): Promise<void> {
  await withWorkers(bed, workers, async () => {
    const healed = new AbortController();
    const load = urls.map(async (url) => {
      while (!healed.signal.aborted) {
        const { outcome } = await bed.client.send(url(), bed.payloads.next());
        // A client that is refused does not hammer.
        await sleep(outcome === 'info' ? 500 : 50);
      }
    });
    const broken = breaking().finally(() => {
      healed.abort();
    });
    await Promise.all([broken, ...load]);
    await bed.settle();
  });
}
