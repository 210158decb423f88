import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Repository } from 'typeorm';
import { Transactions } from '../platform/database/transactions.js';
import { failpoint } from '../platform/failpoints.js';
import { Settings } from '../platform/settings/settings.js';
import { type Claim, LEASE_SECONDS, LeaseLost, Leases } from './leases.js';
import { Processor } from './processor.js';
import { Publisher } from './publisher.js';
import { Reading } from './reading.js';
import { Submission } from './submission.entity.js';

/** Told or not, everybody looks this often: hints may be lost, the database is not. */
const POLL_MS = 5_000;
const LONGEST_FAREWELL_MS = 12_000;
/** One lane takes everything; the other only small files, so that a huge one never stands in their way. */
const LANES = [Number.MAX_SAFE_INTEGER, 1_000_000] as const;

/** Takes submissions one after the other in each lane: at once when told, every few seconds by itself. */
@Injectable()
export class Worker implements OnApplicationBootstrap, OnModuleDestroy, BeforeApplicationShutdown {
  private readonly lanes: Lane[];
  private readonly claims = new Set<Claim>();

  constructor(
    private readonly settings: Settings,
    private readonly transactions: Transactions,
    private readonly leases: Leases,
    private readonly processor: Processor,
    private readonly publisher: Publisher,
    private readonly reading: Reading,
    @InjectRepository(Submission) private readonly submissions: Repository<Submission>,
  ) {
    this.lanes = LANES.map((largestBytes, at) => new Lane((stop) => this.one(stop, largestBytes, at)));
  }

  onApplicationBootstrap(): void {
    if (this.settings.WORKER) for (const lane of this.lanes) lane.schedule(0);
  }

  /** Nothing more is claimed, and what is being done ends at its next good place. */
  onModuleDestroy(): void {
    for (const lane of this.lanes) lane.stop();
  }

  /** What does not come to a good place in time is given back all the same; it cannot write any more then. */
  async beforeApplicationShutdown(): Promise<void> {
    await failpoint('shutdown.middle');
    const limit = new AbortController();
    const late = sleep(LONGEST_FAREWELL_MS, undefined, { signal: limit.signal, ref: false });
    await Promise.race([Promise.all(this.lanes.map((lane) => lane.ended())), late]);
    limit.abort();
    await Promise.all([...this.claims].map((claim) => this.leases.giveBack(claim)));
    await this.reading.close();
  }

  /** There is something to do, once the transaction around this call is committed. */
  wake(): void {
    if (!this.settings.WORKER) return;
    this.transactions.afterCommit(() => {
      for (const lane of this.lanes) lane.schedule(0);
    });
  }

  /** One submission, one step further. False when nothing waits. */
  async one(stop: AbortSignal, largestBytes = LANES[0], lane = 0): Promise<boolean> {
    const claimed = await this.leases.claim(
      `${hostname().slice(0, 60)}:${process.pid}:${lane}`,
      largestBytes,
    );
    if (!claimed) return false;
    await failpoint('claim.after_commit');
    const lost = new AbortController();
    const claim = { ...claimed, stop: AbortSignal.any([stop, lost.signal]) };
    this.claims.add(claim);
    const renewal = setInterval(() => void this.renew(claim, lost), (LEASE_SECONDS * 1000) / 3);
    try {
      await this.step(claim);
    } catch (error) {
      await this.stopped(claim, error, stop);
    } finally {
      clearInterval(renewal);
      this.claims.delete(claim);
    }
    return true;
  }

  private async step(claim: Claim): Promise<void> {
    const submission = await this.submissions.findOneByOrFail({ id: claim.id });
    if (claim.status === 'approved') await this.publisher.publish(claim, submission);
    else await this.processor.process(claim, submission);
  }

  /** Runs on a timer, where nobody waits for it: whatever fails here may only be said. */
  private async renew(claim: Claim, lost: AbortController): Promise<void> {
    try {
      await failpoint('lease.before_renew');
      if (!(await this.leases.renew(claim))) lost.abort(new LeaseLost());
    } catch (error) {
      // A database that does not answer now may answer before the lease runs out.
      Lane.logger.warn(`The lease of ${claim.id} is not renewed for now: ${String(error)}`);
    }
  }

  private async stopped(claim: Claim, error: unknown, stop: AbortSignal): Promise<void> {
    if (error instanceof LeaseLost) return;
    if (stop.aborted && error === stop.reason) return this.leases.giveBack(claim);
    const text = error instanceof Error ? error.stack : error;
    Lane.logger.error({ submission: claim.id, attempt: claim.attempts, error: text });
    await this.leases.release(claim, 'The hub could not finish this file; it tries again by itself.');
  }
}

/** Does one thing after the other until nothing waits, then looks again after a while or when told. */
class Lane {
  static readonly logger = new Logger(Worker.name);
  private readonly stopping = new AbortController();
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private wasTold = false;

  constructor(private readonly one: (stop: AbortSignal) => Promise<boolean>) {}

  schedule(delayMs: number): void {
    if (this.running) this.wasTold = true;
    if (this.stopping.signal.aborted || this.running) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.running = this.workOff().finally(() => {
        this.running = undefined;
        const delay = this.wasTold ? 0 : POLL_MS;
        this.wasTold = false;
        this.schedule(delay);
      });
    }, delayMs);
  }

  stop(): void {
    this.stopping.abort(new Error('The process ends.'));
    clearTimeout(this.timer);
  }

  async ended(): Promise<void> {
    await this.running;
  }

  private async workOff(): Promise<void> {
    const { signal } = this.stopping;
    try {
      while (!signal.aborted && (await this.one(signal)));
    } catch (error) {
      Lane.logger.warn(`Work is waiting: ${String(error)}`);
    }
  }
}
