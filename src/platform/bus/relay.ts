import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Settings } from '../settings/settings.js';
import { Outbox } from './outbox.js';

const POLL_MS = 5_000;
const LONGEST_PAUSE_MS = 60_000;

/** Carries messages from the outbox to the bus: at once when told, every few seconds by itself. */
@Injectable()
export class Relay implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(Relay.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private toldWhileRunning = false;
  private failures = 0;
  private stopped = false;

  constructor(
    private readonly settings: Settings,
    private readonly outbox: Outbox,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.settings.WORKER) return;
    this.outbox.onAdded(() => this.soon(0));
    this.soon(POLL_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private soon(delayMs: number): void {
    if (this.running) this.toldWhileRunning = true;
    if (this.stopped || this.running) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.running = this.drain().finally(() => {
        this.running = undefined;
        const delay = this.toldWhileRunning && this.failures === 0 ? 0 : POLL_MS * 2 ** this.failures;
        this.toldWhileRunning = false;
        this.soon(Math.min(delay, LONGEST_PAUSE_MS));
      });
    }, delayMs);
  }

  private async drain(): Promise<void> {
    try {
      while (!this.stopped && (await this.outbox.relay()) > 0);
      this.failures = 0;
    } catch (error) {
      this.failures += 1;
      this.logger.warn(`Messages are waiting: ${String(error)}`);
    }
  }
}
