import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Settings } from '../settings/settings.js';
import { Bus } from './bus.js';
import { OutboxLeases } from './outbox-leases.js';
import { Outbox } from './outbox.js';

const POLL_MS = 5_000;
const LONGEST_PAUSE_MS = 30_000;
const PRUNE_MS = 3_600_000;

/** Carries messages from the outbox to the bus: at once when told, every few seconds by itself. */
@Injectable()
export class Relay implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(Relay.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private toldWhileRunning = false;
  private failures = 0;
  private stopped = false;
  private prunedAtMs = Date.now();

  constructor(
    private readonly settings: Settings,
    private readonly outbox: Outbox,
    private readonly leases: OutboxLeases,
    private readonly bus: Bus,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.settings.WORKER) return;
    this.outbox.onAdded(() => this.soon(0));
    this.bus.onForgotten(async () => {
      await this.leases.replay();
      this.soon(0);
    });
    this.soon(POLL_MS);
  }

  /** Before others end: a message whose listeners were gone already would count as heard. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private soon(delayMs: number): void {
    if (this.running) this.toldWhileRunning = true;
    // While the bus is away, news does not shorten the pause.
    if (this.stopped || this.running || (this.failures > 0 && this.timer && delayMs === 0)) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.running = this.drain().finally(() => {
        this.running = undefined;
        const delay = this.toldWhileRunning && this.failures === 0 ? 0 : this.pauseMs();
        this.toldWhileRunning = false;
        this.soon(delay);
      });
    }, delayMs);
  }

  private pauseMs(): number {
    if (this.failures === 0) return POLL_MS;
    return Math.min(250 * 2 ** this.failures, LONGEST_PAUSE_MS) * (0.5 + Math.random() / 2);
  }

  private async drain(): Promise<void> {
    try {
      while (!this.stopped && (await this.outbox.relay()) > 0);
      this.failures = 0;
      if (Date.now() - this.prunedAtMs < PRUNE_MS) return;
      this.prunedAtMs = Date.now();
      while (!this.stopped && (await this.leases.prune()) > 0);
    } catch (error) {
      this.failures += 1;
      this.logger.warn(`Messages are waiting: ${String(error)}`);
    }
  }
}
