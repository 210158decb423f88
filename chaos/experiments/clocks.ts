import { setTimeout as sleep } from 'node:timers/promises';
import type { Bed } from '../bed.js';
import { type Experiment, good, leaseOf, statusOf, underLoad, until } from '../experiment.js';
import { FakeClock } from '../fake-clock.js';
import type { HubProcess } from '../hub.js';
import { mustBe, renewed, signedAtMs, signIn } from '../person.js';

/** How far a clock jumps, and what other instances say to a token that was signed by it. */
const JUMPS = [
  { offset: '+1h', byMs: 3_600_000, elsewhere: 401 },
  { offset: '-1h', byMs: -3_600_000, elsewhere: 401 },
  { offset: '+10s', byMs: 10_000, elsewhere: 200 },
] as const;
type Jump = (typeof JUMPS)[number];

const WATCHED_MS = 7_000;
/** A token counts whole seconds, and a request takes some time. */
const INEXACT_MS = 6_000;
const FILES = 3;

/** Somebody stands still over a file for a minute; whoever's clock jumps meanwhile, it stays theirs. */
async function leaseIsKept(bed: Bed, clock: FakeClock, whose: 'owner' | 'other'): Promise<void> {
  const own = (isFake: boolean): Record<string, string> => (isFake ? clock.settings : {});
  const owner = await bed.worker({ failpoint: 'effect.before_tx:hang', settings: own(whose === 'owner') });
  const { id = '' } = await bed.client.insist(bed.url, good(bed));
  await until('the worker hangs', () => owner.reached.length > 0);
  const { fence } = await leaseOf(bed, id);
  bed.workers = [await bed.worker({ settings: own(whose === 'other') })];
  try {
    for (const { offset } of JUMPS) {
      clock.set(offset);
      await sleep(WATCHED_MS);
      const now = await leaseOf(bed, id);
      if (now.fence !== fence || !now.held)
        throw new Error(`I9: at ${offset} of the ${whose} ${id} has number ${now.fence} after ${fence}.`);
    }
    clock.set('+0');
    await until('the file is published', async () => (await statusOf(bed, id)) === 'published');
    bed.count(owner);
    await bed.check();
  } finally {
    for (const worker of [owner, ...bed.workers]) await worker.kill('SIGTERM');
    bed.workers = [];
  }
}

/** What the instance says is wrong by the jump, and what others say is not. */
async function tokensDuring(bed: Bed, api: HubProcess, { byMs, elsewhere }: Jump): Promise<void> {
  const before = await signIn(bed.url);
  await mustBe(elsewhere, api.url, before);
  await mustBe(200, bed.url, before);
  const wrong = await signIn(api.url);
  const wrongByMs = signedAtMs(wrong) - Date.now();
  if (Math.abs(wrongByMs - byMs) > INEXACT_MS)
    throw new Error(`The clock of the instance is wrong by ${wrongByMs} ms and not by ${byMs}.`);
  await mustBe(200, api.url, wrong);
  await mustBe(elsewhere, bed.url, wrong);
  // The answer is lost, and another instance is asked: the session goes on, in one chain.
  const next = await renewed(api.url, before);
  const again = await renewed(bed.url, before);
  if (next.refreshToken !== again.refreshToken) throw new Error('AUTH: one session has two chains.');
  await mustBe(200, bed.url, await renewed(bed.url, again));
}

async function onInstance(bed: Bed, api: HubProcess, clock: FakeClock): Promise<void> {
  for (const jump of JUMPS) {
    clock.set(jump.offset);
    await tokensDuring(bed, api, jump);
    for (let i = 0; i < FILES; i++) await bed.client.insist(api.url, good(bed));
    await bed.check();
    clock.set('+0');
    await mustBe(200, bed.url, await signIn(api.url));
    await mustBe(200, api.url, await signIn(bed.url));
  }
}

const claimsOf = async (bed: Bed, { pid }: HubProcess): Promise<number> =>
  Number(
    (
      await bed.ask<{ n: string }>(
        `SELECT count(*) AS n FROM submission_claim WHERE worker LIKE '%:${pid}:%'`,
      )
    )[0]?.n,
  );

async function onWorker(bed: Bed, worker: HubProcess, clock: FakeClock): Promise<void> {
  for (const { offset } of JUMPS) {
    const before = await claimsOf(bed, worker);
    clock.set(offset);
    await until(`work is done at ${offset}`, async () => (await claimsOf(bed, worker)) > before + FILES);
    await bed.check();
    clock.set('+0');
  }
}

export const jumpingClocks: Experiment = {
  id: 'X-18',
  about: 'the clock of one process jumps by +1 h, -1 h and +10 s while it runs',
  isShort: false,
  run: async (bed) => {
    const clock = FakeClock.make(`${bed.folder}/clock`);
    if (!clock) {
      process.stdout.write('NOT RUN: X-18: libfaketime (the package faketime) is not installed.\n');
      return;
    }
    await leaseIsKept(bed, clock, 'owner');
    await leaseIsKept(bed, clock, 'other');
    const api = await bed.api({ settings: clock.settings });
    const jumping = async (): Promise<void> => {
      await onInstance(bed, api, clock);
      const worker = await bed.worker({ settings: clock.settings });
      bed.workers.push(worker);
      await onWorker(bed, worker, clock);
    };
    await underLoad(bed, 1, jumping, [() => bed.url, () => api.url]);
    await api.kill();
  },
};
