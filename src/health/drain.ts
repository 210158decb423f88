import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { Settings } from '../platform/settings/settings.js';

/** On SIGTERM readiness turns 503 at once, while requests are still taken until the balancer has noticed. */
@Injectable()
export class Drain implements BeforeApplicationShutdown {
  isDraining = false;

  constructor(private readonly settings: Settings) {}

  async beforeApplicationShutdown(signal?: string): Promise<void> {
    this.isDraining = true;
    if (signal) await sleep(this.settings.DRAIN_SECONDS * 1000);
  }
}
