import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { Problem } from '../platform/http/problem.js';
import { AuditLog, type AuditTarget } from './audit.js';
import { type Identity, NOBODY } from './identity.js';
import { Throttle } from './throttle.js';

const NOTE_EVERY_MS = 60_000;
const MOST_NOTED = 10_000;

export type AttemptKind = Parameters<Throttle['take']>[0];

/** Tries to prove who somebody is: counted before they are evaluated, and written down when they fail. */
@Injectable()
export class Attempts {
  private readonly noted = new Map<string, number>();

  constructor(
    private readonly throttle: Throttle,
    private readonly audit: AuditLog,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Takes one try; the refusal is audited, once a minute for each subject. */
  async take(kind: AttemptKind, subject: string): Promise<void> {
    try {
      await this.throttle.take(kind, subject);
    } catch (error) {
      if (error instanceof Problem && this.isNews(`${kind} ${subject}`)) {
        await this.note(NOBODY, 'attempt.throttled', { kind: 'throttle', id: kind });
      }
      throw error;
    }
  }

  giveBack(kind: AttemptKind, subject: string): Promise<void> {
    return this.throttle.giveBack(kind, subject);
  }

  forget(kind: AttemptKind, subject: string): Promise<void> {
    return this.throttle.forget(kind, subject);
  }

  /** Evaluates what was counted before; a fault of ours costs the person no try. */
  async evaluate<T>(taken: readonly (readonly [AttemptKind, string])[], check: () => Promise<T>): Promise<T> {
    try {
      return await check();
    } catch (error) {
      if (!(error instanceof Problem) || error.status >= 500) {
        for (const [kind, subject] of taken) await this.giveBack(kind, subject);
      }
      throw error;
    }
  }

  async note(me: Identity, action: string, target: AuditTarget): Promise<void> {
    await this.transactions.run((db) => this.audit.add(db, me, action, target));
  }

  /** For what a machine may try a thousand times a minute: one entry a minute says it all. */
  async noteRarely(action: string, target: AuditTarget): Promise<void> {
    if (this.isNews(`${action} ${target.id}`)) await this.note(NOBODY, action, target);
  }

  private isNews(what: string): boolean {
    const now = this.clock.now().getTime();
    if (now - (this.noted.get(what) ?? 0) < NOTE_EVERY_MS) return false;
    if (this.noted.size >= MOST_NOTED) this.noted.clear();
    this.noted.set(what, now);
    return true;
  }
}
