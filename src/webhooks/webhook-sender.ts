import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { failpoint } from '../platform/failpoints.js';
import { Transactions } from '../platform/database/transactions.js';
import { Settings } from '../platform/settings/settings.js';
import { Vault } from '../platform/settings/vault.js';
import { post } from './webhook-post.js';
import { type Tried, WebhookQueue } from './webhook-queue.js';
import { webhookSignature } from './webhook-signature.js';
import { secretPlace } from './webhook-secrets.js';
import type { Webhook } from './webhook.entity.js';
import type { WebhookDelivery } from './webhook-delivery.entity.js';

const POLL_MS = 5_000;
const PRUNE_MS = 3_600_000;
const ENDPOINTS_AT_ONCE = 20;

/** Sends what is due: one after the other to each endpoint, so that a slow one keeps nobody else waiting. */
@Injectable()
export class WebhookSender implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Webhooks');
  private readonly busy = new Map<string, Promise<void>>();
  private readonly stopping = new AbortController();
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;
  private prunedAtMs = Date.now();

  constructor(
    private readonly settings: Settings,
    private readonly transactions: Transactions,
    private readonly vault: Vault,
    private readonly queue: WebhookQueue,
  ) {}

  onApplicationBootstrap(): void {
    this.soon(POLL_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    clearTimeout(this.timer);
    await this.looking;
    await Promise.allSettled(this.busy.values());
  }

  wakeAfterCommit(): void {
    this.transactions.afterCommit(() => this.soon(0));
  }

  private soon(delayMs: number): void {
    if (!this.settings.WORKER || this.stopping.signal.aborted) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const before = this.looking ?? Promise.resolve();
      this.looking = before.then(() => this.look());
      this.soon(POLL_MS);
    }, delayMs);
  }

  private async look(): Promise<void> {
    try {
      for (const id of await this.queue.dueEndpoints()) {
        if (this.busy.size >= ENDPOINTS_AT_ONCE || this.stopping.signal.aborted) break;
        if (this.busy.has(id)) continue;
        const work = this.drain(id).finally(() => {
          this.busy.delete(id);
          // Another endpoint may have waited for a free place.
          if (this.busy.size === ENDPOINTS_AT_ONCE - 1) this.soon(0);
        });
        this.busy.set(id, work);
      }
      if (Date.now() - this.prunedAtMs < PRUNE_MS) return;
      this.prunedAtMs = Date.now();
      await this.queue.prune();
    } catch (error) {
      this.logger.warn(`Webhooks are waiting: ${String(error)}`);
    }
  }

  private async drain(id: string): Promise<void> {
    try {
      while (!this.stopping.signal.aborted) {
        const taken = await this.queue.take(id);
        if (!taken) return;
        const tried = await this.try(taken.webhook, taken.delivery);
        // Cut off by our own end: whoever comes next tries again when the lease is over.
        if (this.stopping.signal.aborted && tried.status === null) return;
        await failpoint('webhook.after_send');
        await this.queue.note(taken.webhook, taken.delivery, tried);
      }
    } catch (error) {
      this.logger.warn(`Webhooks of ${id} are waiting: ${String(error)}`);
    }
  }

  private async try(webhook: Webhook, { messageId, body }: WebhookDelivery): Promise<Tried> {
    const timestamp = Math.floor(Date.now() / 1000);
    try {
      const secrets = this.secretsOf(webhook);
      const headers = {
        'content-type': 'application/json',
        'user-agent': 'PanAmericanAthleticsHub',
        'webhook-id': messageId,
        'webhook-timestamp': String(timestamp),
        'webhook-signature': webhookSignature(secrets, { id: messageId, timestamp, body }),
      };
      const isAnywhere = this.settings.WEBHOOKS_ANYWHERE;
      const { signal: stop } = this.stopping;
      const answer = await post({ url: webhook.url, headers, body, isAnywhere, stop });
      return { ...answer, error: null };
    } catch (error) {
      const { code } = error as { code?: unknown };
      const what = code === 'ABORT_ERR' ? 'timeout' : typeof code === 'string' ? code : 'no_answer';
      return { status: null, error: what.slice(0, 40), retryAfter: null };
    }
  }

  private secretsOf({ id, secret, previousSecret, previousUntil }: Webhook): string[] {
    const isInForce = previousSecret && previousUntil && previousUntil.getTime() > Date.now();
    return [secret, ...(isInForce ? [previousSecret] : [])].map((each) =>
      this.vault.open(each, secretPlace(id)),
    );
  }
}
