import { createHmac } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Piscina } from 'piscina';
import { Problem } from '../platform/http/problem.js';
import { Settings } from '../platform/settings/settings.js';
import type { PasswordTask } from './password.worker.js';

const MOST_WAITING = 64;
/** What a thread that only hashes may take; as much as it likes is tens of megabytes on a large machine. */
const THREAD_LIMITS = { maxOldGenerationSizeMb: 24, maxYoungGenerationSizeMb: 2 };
/** A thread without work is 13 MB that nobody uses, and a new one costs less than the hash it is made for. */
const IDLE_MS = 500;
const LOWEST_COST = 4;
const HIGHEST_COST = 15;

/**
 * bcrypt over base64(HMAC-SHA-384(pepper, NFKC(password))): every character counts, however many bytes it has,
 * and a stolen database is of no use without the pepper.
 */
@Injectable()
export class Passwords implements OnApplicationShutdown {
  private pool: Piscina<PasswordTask, string | boolean> | undefined;
  private waiting = 0;

  constructor(private readonly settings: Settings) {}

  async hash(password: string): Promise<string> {
    return (await this.run({
      prepared: this.prepare(password),
      cost: this.settings.PASSWORD_COST,
    })) as string;
  }

  /** Without a hash (nobody has this address) it takes as long, and says no. */
  async matches(password: string, hash: string | null): Promise<boolean> {
    const against = hash ?? this.decoy();
    const cost = Number(/^\$2[aby]\$(\d\d)\$/.exec(against)?.[1] ?? Number.NaN);
    if (!(cost >= LOWEST_COST && cost <= HIGHEST_COST)) return false; // A stored hash does not choose our work.
    const same = await this.run({ prepared: this.prepare(password), cost, hash: against });
    return same === true && hash !== null;
  }

  /** Was this hash made with an older cost? */
  isOutdated(hash: string): boolean {
    return !hash.startsWith(`$2b$${String(this.settings.PASSWORD_COST).padStart(2, '0')}$`);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool?.destroy();
  }

  /** A hash that no password has, of the cost that new ones get. */
  private decoy(): string {
    return `$2b$${String(this.settings.PASSWORD_COST).padStart(2, '0')}$${'.'.repeat(53)}`;
  }

  private prepare(password: string): string {
    return createHmac('sha384', this.settings.PASSWORD_PEPPER)
      .update(password.normalize('NFKC'))
      .digest('base64');
  }

  private async run(task: PasswordTask): Promise<string | boolean> {
    if (this.waiting >= MOST_WAITING) {
      throw new Problem('unavailable', 'Too many people sign in right now; try again.', {
        retryAfterSeconds: 5,
      });
    }
    this.waiting += 1;
    this.pool ??= new Piscina({
      filename: new URL('./password.worker.js', import.meta.url).href,
      minThreads: 0,
      maxThreads: Math.max(1, Math.min(4, availableParallelism() - 1)),
      idleTimeout: IDLE_MS,
      resourceLimits: THREAD_LIMITS,
      // Who waits longest is next; without it a full queue sends people to its end until their request is over.
      stricterFIFO: true,
    });
    return this.pool.run(task).finally(() => {
      this.waiting -= 1;
    });
  }
}
