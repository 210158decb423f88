import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { afterRequest } from '../platform/http/current-request.js';

const MOST_WAITING = 500;

/** Work that must not show in the time of an answer: it begins once the answer is out, and the end waits for it. */
@Injectable()
export class Afterwards implements OnModuleDestroy {
  private readonly logger = new Logger(Afterwards.name);
  private readonly waiting = new Set<Promise<void>>();

  do(work: () => Promise<void>): void {
    if (this.waiting.size >= MOST_WAITING) {
      this.logger.error('Too much waits to be done; something was dropped.');
      return;
    }
    const done = afterRequest(() => new Promise<void>((resolve) => setImmediate(resolve)).then(work))
      .catch((error: unknown) => this.logger.error(error))
      .finally(() => this.waiting.delete(done));
    this.waiting.add(done);
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.waiting);
  }
}
