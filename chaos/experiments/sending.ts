import { setTimeout as sleep } from 'node:timers/promises';
import type { Bed } from '../bed.js';
import { type Experiment, good, withWorkers } from '../experiment.js';
import { inAcceptance } from './failpoints.js';

export const lostAnswers: Experiment = {
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

export const replay: Experiment = {
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

/** The same key at both instances at once. */
export async function pairs(bed: Bed, rounds: number): Promise<void> {
  const [one, two = one] = bed.apis;
  if (!one || !two) throw new Error('There is no instance.');
  for (let round = 0; round < rounds; round++) {
    const payload = good(bed);
    const [first, second] = await Promise.all([
      bed.client.send(one.url, payload),
      bed.client.send(two.url, payload),
    ]);
    if (!first.id || first.id !== second.id) throw new Error(`I3: ${payload.key} has two ids.`);
  }
}

export const sameKey: Experiment = {
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
