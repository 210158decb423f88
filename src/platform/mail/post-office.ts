import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, LessThanOrEqual } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { newId } from '../database/id.js';
import { Transactions } from '../database/transactions.js';
import { Settings } from '../settings/settings.js';
import { Vault } from '../settings/vault.js';
import { type Letter, Mailer } from './mailer.js';
import { PostedLetter } from './posted-letter.entity.js';

const POLL_MS = 15_000;
const AT_ONCE = 5;
/** Longer than a mail server may take, so that nobody else takes up a letter that is on its way. */
const LEASE_MS = 90_000;
const PAUSES_MS = [1_000, 10_000, 60_000, 300_000, 1_800_000, 3_600_000];
const GIVE_UP_MS = 86_400_000;

export interface NewLetter extends Omit<Letter, 'id'> {
  kind: string;
  accountId: string;
}

/** Letters are stored with the change that they are about and leave after its commit, as often as it takes. */
@Injectable()
export class PostOffice implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(PostOffice.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private toldWhileRunning = false;
  private stopped = false;

  constructor(
    private readonly transactions: Transactions,
    @InjectDataSource() private readonly source: DataSource,
    private readonly mailer: Mailer,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Call it inside the transaction of the change. */
  async post(db: EntityManager, { kind, accountId, ...letter }: NewLetter): Promise<void> {
    const id = newId();
    const row = { id, kind, accountId, attempts: 0, nextTryAt: this.clock.now(), sentAt: null };
    const sealed = this.vault.seal(JSON.stringify(letter), placeOf(id));
    await db.insert(PostedLetter, Object.assign(new PostedLetter(), row, { sealed }));
    this.transactions.afterCommit(() => this.soon(0));
  }

  onApplicationBootstrap(): void {
    this.soon(POLL_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private soon(delayMs: number): void {
    if (!this.settings.WORKER || this.stopped) return;
    if (this.running) {
      this.toldWhileRunning = true;
      return;
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.toldWhileRunning = false;
      this.running = this.deliver().finally(() => {
        this.running = undefined;
        this.soon(this.toldWhileRunning ? 0 : POLL_MS);
      });
    }, delayMs);
  }

  /** Sends what is due, and comes back when the next one is. */
  private async deliver(): Promise<void> {
    try {
      for (;;) {
        const due = await this.source.manager.find(PostedLetter, {
          where: { nextTryAt: LessThanOrEqual(this.clock.now()) },
          order: { nextTryAt: 'ASC' },
          take: AT_ONCE,
        });
        if (due.length === 0 || this.stopped) return;
        await Promise.all(due.map((letter) => this.try(letter)));
      }
    } catch (error) {
      this.logger.warn(`Letters are waiting: ${String(error)}`);
    }
  }

  private async try(row: PostedLetter): Promise<void> {
    const { id, attempts, createdAt } = row;
    const now = this.clock.now().getTime();
    const mine = await this.change(row, { attempts: attempts + 1, nextTryAt: new Date(now + LEASE_MS) });
    if (!mine || row.sealed === null) return;
    row.attempts += 1;
    try {
      const letter = JSON.parse(this.vault.open(row.sealed, placeOf(id))) as Omit<Letter, 'id'>;
      await this.mailer.send({ id, ...letter });
      await this.change(row, { sealed: null, nextTryAt: null, sentAt: this.clock.now() });
    } catch (error) {
      const isHopeless = now - createdAt.getTime() > GIVE_UP_MS;
      const pauseMs = PAUSES_MS[Math.min(attempts, PAUSES_MS.length - 1)] ?? POLL_MS;
      await this.change(
        row,
        isHopeless ? { sealed: null, nextTryAt: null } : { nextTryAt: new Date(now + pauseMs) },
      );
      this.logger.warn(`Letter ${id} was not sent at try ${attempts + 1}: ${codeOf(error)}`);
      if (!isHopeless) setTimeout(() => this.soon(0), pauseMs).unref();
    }
  }

  /** Only whoever saw the last number of tries may go on, so one letter is on its way once. */
  private async change(row: PostedLetter, change: Partial<PostedLetter>): Promise<boolean> {
    const { affected } = await this.transactions.run((db) =>
      db.update(PostedLetter, { id: row.id, attempts: row.attempts }, change),
    );
    return affected === 1;
  }
}

const placeOf = (id: string): string => `letter ${id}`;

/** What a mail server says may repeat the address, so only its code is logged. */
function codeOf(error: unknown): string {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return [code, responseCode].filter(Boolean).join(' ') || 'no answer';
}
