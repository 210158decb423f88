import { setTimeout as sleep } from 'node:timers/promises';
import type { Bed } from '../bed.js';
import { type Experiment, underLoad, until } from '../experiment.js';
import type { HubProcess } from '../hub.js';

/** Hosts kill what has not ended then. */
const LONGEST_END_MS = 25_000;
const LOOK_MS = 200;
const LOADS = 3;

/** Knows which instances are ready, as a balancer does. */
class Balancer {
  private ready: HubProcess[] = [];
  private turn = 0;
  private readonly stopping = new AbortController();
  private readonly looking: Promise<void>;

  constructor(private readonly bed: Bed) {
    this.ready = [...bed.apis];
    this.looking = this.look();
  }

  readonly next = (): string => {
    const chosen = this.ready[this.turn++ % this.ready.length];
    if (!chosen) throw new Error('I12: no instance was ready.');
    return chosen.url;
  };

  isUsing(api: HubProcess): boolean {
    return this.ready.includes(api);
  }

  async close(): Promise<void> {
    this.stopping.abort();
    await this.looking;
  }

  private async look(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const apis = [...this.bed.apis];
      const answers = await Promise.all(apis.map((api) => api.isReady()));
      this.ready = apis.filter((_, at) => answers[at]);
      await sleep(LOOK_MS);
    }
  }
}

async function endedWell(process: HubProcess): Promise<void> {
  const from = performance.now();
  const code = await process.kill('SIGTERM');
  const ms = performance.now() - from;
  if (code !== 0 || ms > LONGEST_END_MS)
    throw new Error(`I12: ${process.name} ended with ${code} after ${Math.round(ms)} ms.`);
}

/** The new process is there before the old one is told to go, so that there are always two. */
async function replaced(bed: Bed, balancer: Balancer, round: number): Promise<void> {
  const [oldest] = bed.apis;
  const [worker] = bed.workers;
  if (!oldest || !worker) throw new Error('There is no instance or no worker.');
  const next = await bed.api();
  bed.apis.push(next);
  await until('the new instance is used', () => balancer.isUsing(next));
  await endedWell(oldest);
  bed.apis.shift();
  if (round % 2 === 1) {
    bed.workers.push(await bed.worker());
    await endedWell(worker);
    bed.workers.shift();
  }
  await bed.check();
}

export const rollingRestart: Experiment = {
  id: 'X-05',
  about: 'rolling restart with SIGTERM under load',
  isShort: false,
  run: (bed, { rounds }) =>
    bed.under({ DRAIN_SECONDS: '2' }, async () => {
      const balancer = new Balancer(bed);
      const known = bed.client.unanswered.length;
      const restarting = async (): Promise<void> => {
        for (let round = 0; round < rounds; round++) await replaced(bed, balancer, round);
      };

      await underLoad(
        bed,
        1,
        restarting,
        Array.from({ length: LOADS }, () => balancer.next),
      );
      await balancer.close();
      const unanswered = bed.client.unanswered.slice(known);
      if (unanswered.length > 0)
        throw new Error(`I12: ${unanswered.length} failed: ${unanswered.join('; ')}`);
    }),
};
