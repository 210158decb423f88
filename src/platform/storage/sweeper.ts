import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Settings } from '../settings/settings.js';
import { Storage } from './storage.js';

const EVERY_MS = 3_600_000;
export const UPLOAD_LIVES_MS = 24 * 3600 * 1000;

/** Once an hour: what was begun a day ago and never kept goes away. */
@Injectable()
export class Sweeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly storage: Storage,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.settings.WORKER) return;
    this.timer = setInterval(() => void this.sweep(), EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async sweep(): Promise<void> {
    const olderThan = new Date(Date.now() - UPLOAD_LIVES_MS);
    await this.storage
      .sweep(olderThan)
      .catch((error: unknown) => new Logger('Storage').warn(`Leftovers stay for now: ${String(error)}`));
  }
}
