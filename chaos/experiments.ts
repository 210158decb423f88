import { setTimeout as sleep } from 'node:timers/promises';
import { type Failpoint, FAILPOINTS } from '../src/platform/failpoints.js';
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

async function until(what: string, isSo: () => boolean | Promise<boolean>, longestMs = LONGEST_WAIT_MS) {
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

const statusOf = async (bed: Bed, id: string): Promise<string | undefined> =>
  (await bed.ask<{ status: string }>(`SELECT status FROM submission WHERE id = '${id}'`))[0]?.status;

async function died(bed: Bed, process: HubProcess): Promise<void> {
  await until(`${process.name} died`, () => process.hasEnded || process.reached.length > 0);
  await process.kill();
  bed.count(process);
  await bed.check();
}

/** An API instance meets its failpoint while it accepts a file; the client asks another one again. */
async function inAcceptance(bed: Bed, name: Failpoint, action: string): Promise<void> {
  const api = await bed.api(`${name}:${action}`);
  const payload = good(bed);
  await bed.client.send(api.url, payload);
  await died(bed, api);
  await bed.client.insist(bed.url, payload);
}

/** A worker meets its failpoint with two files before it. */
async function inWork(bed: Bed, name: Failpoint, action: string): Promise<void> {
  for (let i = 0; i < 2; i++) await bed.client.insist(bed.url, good(bed));
  const worker = await bed.worker(`${name}:${action}`);
  if (name === 'shutdown.middle') {
    await sleep(500);
    worker.signal('SIGTERM');
  }
  await died(bed, worker);
}

/** Without a long job no lease is renewed, and an instance that is up has migrated: they have runs of their own. */
const ELSEWHERE: readonly Failpoint[] = ['lease.before_renew', 'migrate.middle', 'webhook.after_send'];

const everyFailpoint: Experiment = {
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

const lostAnswers: Experiment = {
  id: 'X-09',
  about: 'the answer of the database is lost after its commit',
  isShort: true,
  run: async (bed, { rounds }) => {
    const [, behindProxy] = bed.apis;
    if (!behindProxy) throw new Error('There is no second instance.');
    await withWorkers(bed, 1, async () => {
      for (let round = 0; round < rounds; round++) {
        const payload = good(bed);
        const sent = bed.client.send(behindProxy.url, payload);
        await sleep(bed.random() * 60);
        bed.proxy.weather = { halfUp: true };
        await sleep(300);
        bed.proxy.reset();
        bed.proxy.weather = {};
        await sent;
        await bed.check();
        await bed.client.insist(round % 2 === 0 ? behindProxy.url : bed.url, payload);
      }
      await bed.settle();
    });
  },
};

const replay: Experiment = {
  id: 'X-14',
  about: 'every message is sent once more',
  isShort: true,
  run: async (bed, { rounds }) => {
    await withWorkers(bed, 1, async () => {
      for (let i = 0; i < Math.min(rounds, 20); i++) await bed.client.insist(bed.url, bed.payloads.next());
      await bed.settle();
      await bed.ask('UPDATE outbox_message SET published_at = NULL, leased_until = NULL');
      await bed.settle();
    });
  },
};

const zombie: Experiment = {
  id: 'X-16',
  about: 'a worker stands still for longer than its lease, then goes on',
  isShort: true,
  run: async (bed, { rounds }) => {
    const sleeper = await bed.worker('parse.middle:hang');
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

/** The same key at both instances at once. */
async function pairs(bed: Bed, rounds: number): Promise<void> {
  const [one, two] = bed.apis;
  if (!one || !two) throw new Error('There is no second instance.');
  for (let round = 0; round < rounds; round++) {
    const payload = good(bed);
    const [first, second] = await Promise.all([
      bed.client.send(one.url, payload),
      bed.client.send(two.url, payload),
    ]);
    if (!first.id || first.id !== second.id) throw new Error(`I3: ${payload.key} has two ids.`);
  }
}

const sameKey: Experiment = {
  id: 'X-26',
  about: 'one key at both instances at once, and across a kill after the commit',
  isShort: true,
  run: async (bed, { rounds }) => {
    await withWorkers(bed, 1, async () => {
      await pairs(bed, rounds);
      await inAcceptance(bed, 'accept.after_commit', 'exit');
      await bed.settle();
    });
  },
};

/** Quick ones first: what they break is seen soon. */
export const SHORT: readonly Experiment[] = [everyFailpoint, lostAnswers, replay, sameKey, zombie];
