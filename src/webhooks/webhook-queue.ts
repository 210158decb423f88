import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { Account } from '../accounts/account.entity.js';
import { Letters } from '../accounts/letters.js';
import { momentText } from '../platform/database/bulk.js';
import { changedBy } from '../platform/database/changed.js';
import { databaseNow } from '../platform/database/database-now.js';
import { Transactions } from '../platform/database/transactions.js';
import { asksForPatience, askedPause, FAILING_TOO_LONG_MS, isTaken, pauseAfter } from './webhook-schedule.js';
import { type DisabledReason, Webhook } from './webhook.entity.js';
import { WebhookDelivery } from './webhook-delivery.entity.js';

/** Longer than a receiver may take, so that nobody else takes up what is on its way. */
const LEASE_MS = 30_000;
const KEPT_MS = 30 * 24 * 3_600_000;
const GONE = 410;

const DUE = `FROM webhook_delivery d JOIN webhook w ON w.id = d.webhook_id
  WHERE d.next_try_at <= $1 AND w.disabled_at IS NULL AND (w.paused_until IS NULL OR w.paused_until <= $1)`;

export interface Tried {
  status: number | null;
  error: string | null;
  retryAfter: string | null;
}

/** Which deliveries are due, who tries them, and what follows from an answer; all in the time of the database. */
@Injectable()
export class WebhookQueue {
  constructor(
    private readonly transactions: Transactions,
    @InjectDataSource() private readonly source: DataSource,
    private readonly letters: Letters,
  ) {}

  async dueEndpoints(): Promise<string[]> {
    const now = momentText(this.source.manager, await databaseNow(this.source.manager));
    const sql = `SELECT d.webhook_id AS id ${DUE} GROUP BY d.webhook_id ORDER BY min(d.next_try_at)`;
    return (await this.source.query<{ id: string }[]>(sql, [now])).map(({ id }) => id);
  }

  /** The oldest of this endpoint that is due, taken for us alone; the try is counted before it is made. */
  take(webhookId: string): Promise<{ webhook: Webhook; delivery: WebhookDelivery } | null> {
    return this.transactions.run(async (db) => {
      const now = await databaseNow(db);
      const [due] = await db.query<{ id: string }[]>(
        `SELECT d.id ${DUE} AND w.id = $2 ORDER BY d.next_try_at, d.id LIMIT 1`,
        [momentText(db, now), webhookId],
      );
      if (!due) return null;
      const until = momentText(db, new Date(now.getTime() + LEASE_MS));
      const mine = await changedBy(
        db,
        `UPDATE webhook_delivery SET attempts = attempts + 1, next_try_at = $1 WHERE id = $2 AND next_try_at <= $3`,
        [until, due.id, momentText(db, now)],
      );
      if (mine === 0) return null;
      const webhook = await db.findOneByOrFail(Webhook, { id: webhookId });
      return { webhook, delivery: await db.findOneByOrFail(WebhookDelivery, { id: due.id }) };
    });
  }

  note(webhook: Webhook, { id, attempts }: WebhookDelivery, tried: Tried): Promise<void> {
    return this.transactions.run(async (db) => {
      const now = await databaseNow(db);
      const isDone = isTaken(tried.status);
      const asked = askedPause(tried.retryAfter, now);
      const usual = pauseAfter(attempts);
      const pause = asksForPatience(tried.status) ? Math.max(usual ?? 0, asked) : usual;
      const isOver = isDone || usual === null || tried.status === GONE;
      const nextTryAt = isOver || pause === null ? null : new Date(now.getTime() + pause);
      const change = { nextTryAt, lastStatus: tried.status, lastError: tried.error };
      const deliveredAt = isDone ? now : null;
      await db.update(WebhookDelivery, { id, attempts }, { ...change, deliveredAt });
      if (isDone) await db.update(Webhook, webhook.id, { failingSince: null, pausedUntil: null });
      else await this.noteFailure(db, webhook, { now, tried, nextTryAt });
    });
  }

  private async noteFailure(
    db: EntityManager,
    webhook: Webhook,
    { now, tried, nextTryAt }: { now: Date; tried: Tried; nextTryAt: Date | null },
  ): Promise<void> {
    await db.update(Webhook, { id: webhook.id, failingSince: IsNull() }, { failingSince: now });
    if (asksForPatience(tried.status) && nextTryAt)
      await db.update(Webhook, webhook.id, { pausedUntil: nextTryAt });
    const failingMs = now.getTime() - (webhook.failingSince ?? now).getTime();
    if (tried.status === GONE) await this.disable(db, webhook, now, 'gone');
    else if (failingMs >= FAILING_TOO_LONG_MS) await this.disable(db, webhook, now, 'failing');
  }

  /** What is over is kept for a month, so that it can be looked at and sent again. */
  prune(): Promise<number> {
    return this.transactions.run(async (db) => {
      const old = momentText(db, new Date((await databaseNow(db)).getTime() - KEPT_MS));
      return changedBy(db, 'DELETE FROM webhook_delivery WHERE next_try_at IS NULL AND created_at < $1', [
        old,
      ]);
    });
  }

  private async disable(
    db: EntityManager,
    webhook: Webhook,
    now: Date,
    disabledReason: DisabledReason,
  ): Promise<void> {
    const change = { disabledAt: now, disabledReason };
    const { affected } = await db.update(Webhook, { id: webhook.id, disabledAt: IsNull() }, change);
    if (affected !== 1 || !webhook.madeBy) return;
    const maker = await db.findOneBy(Account, { id: webhook.madeBy });
    if (maker?.status === 'active')
      await this.letters.post(db, maker, 'webhookDisabled', { webhook: new URL(webhook.url).host });
  }
}
