import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { Transactions } from '../platform/database/transactions.js';
import { Settings } from '../platform/settings/settings.js';
import { type Claim, LEASE_SECONDS, LeaseLost, Leases } from './leases.js';
import { Processor } from './processor.js';
import { Publisher } from './publisher.js';
import { Submission } from './submission.entity.js';

const POLL_MS = 5_000;

/** Takes submissions one after the other: at once when told, every few seconds by itself. */
@Injectable()
export class Worker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(Worker.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private wasTold = false;
  private stopped = false;

  constructor(
    private readonly settings: Settings,
    private readonly transactions: Transactions,
    private readonly leases: Leases,
    private readonly processor: Processor,
    private readonly publisher: Publisher,
    @InjectRepository(Submission) private readonly submissions: Repository<Submission>,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.WORKER) this.schedule(0);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  /** There is something to do, once the transaction around this call is committed. */
  wake(): void {
    if (this.settings.WORKER) this.transactions.afterCommit(() => this.schedule(0));
  }

  private schedule(delayMs: number): void {
    if (this.running) this.wasTold = true;
    if (this.stopped || this.running) return;
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

  private async workOff(): Promise<void> {
    try {
      while (!this.stopped && (await this.one()));
    } catch (error) {
      this.logger.warn(`Work is waiting: ${String(error)}`);
    }
  }

  /** One submission, one step further. False when nothing waits. */
  async one(): Promise<boolean> {
    const claim = await this.leases.claim();
    if (!claim) return false;
    const renewal = setInterval(
      () => void this.leases.renew(claim).catch(() => null),
      (LEASE_SECONDS * 1000) / 3,
    );
    try {
      await this.step(claim);
    } catch (error) {
      if (error instanceof LeaseLost) return true;
      this.logger.error({ submission: claim.id, error: error instanceof Error ? error.stack : error });
      await this.leases.release(claim, 'The hub could not finish this file; it tries again by itself.');
    } finally {
      clearInterval(renewal);
    }
    return true;
  }

  private async step(claim: Claim): Promise<void> {
    const submission = await this.submissions.findOneByOrFail({ id: claim.id });
    if (claim.status === 'approved') return this.publisher.publish(claim, submission);
    await this.transactions.run((db) =>
      db.update(Submission, { id: claim.id, fence: claim.fence }, { status: 'processing' }),
    );
    return this.processor.process(claim, submission);
  }
}
