import type { INestApplicationContext, LoggerService } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { Draining } from './platform/http/draining.js';

/** Hosts kill what has not ended 30 s after the signal. */
const DEADLINE_MS = 25_000;

/**
 * The end of a process in order. A signal or an error that nobody caught first makes readiness say 503 while requests
 * are still taken, so that a balancer looks elsewhere; then what is under way is finished. Nothing that was accepted
 * is lost when it is forced: accepted means committed.
 */
export class Shutdown {
  private app: INestApplicationContext | undefined;
  private drainMs = 0;
  private isClosing = false;

  constructor(private readonly logger: LoggerService) {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.on(signal, () => this.begin(0, signal));
    }
    for (const fault of ['unhandledRejection', 'uncaughtException'] as const) {
      process.on(fault, (error: unknown) => {
        this.logger.fatal?.(error, fault);
        this.begin(1, fault);
      });
    }
  }

  /** From now on there is something to close; who serves requests says how long to go on after the signal. */
  watch(app: INestApplicationContext, drainSeconds = 0): void {
    this.app = app;
    this.drainMs = drainSeconds * 1000;
  }

  private begin(code: number, why: string): void {
    if (this.isClosing) {
      // A second signal means now; a second fault while closing changes nothing.
      if (why.startsWith('SIG')) process.exit(code || 1);
      return;
    }
    this.isClosing = true;
    setTimeout(() => process.exit(code || 1), DEADLINE_MS).unref();
    this.logger.log(`Ending: ${why}`, 'Hub');
    this.close().then(
      () => process.exit(code),
      (error: unknown) => {
        this.logger.error(error, 'Hub');
        process.exit(1);
      },
    );
  }

  private async close(): Promise<void> {
    if (!this.app) return;
    this.app.get(Draining).isDraining = true;
    await sleep(this.drainMs);
    await this.app.close();
  }
}
