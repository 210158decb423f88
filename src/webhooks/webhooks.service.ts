import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../accounts/audit.js';
import type { Identity } from '../accounts/identity.js';
import { allow } from '../accounts/permissions.js';
import { FederationsService } from '../federations/federations.service.js';
import { databaseNow } from '../platform/database/database-now.js';
import { newId } from '../platform/database/id.js';
import { findPage } from '../platform/database/find-page.js';
import type { Page, PageQuery } from '../platform/database/page.js';
import { Transactions } from '../platform/database/transactions.js';
import { Problem } from '../platform/http/problem.js';
import { Settings } from '../platform/settings/settings.js';
import { Vault } from '../platform/settings/vault.js';
import { Webhook } from './webhook.entity.js';
import { WebhookDelivery } from './webhook-delivery.entity.js';
import { secretPlace } from './webhook-secrets.js';
import { WebhookSender } from './webhook-sender.js';
import { newWebhookSecret } from './webhook-signature.js';
import { faultOfTarget, hostOf, publicAddresses } from './webhook-target.js';
import type { NewWebhook, WebhookChange } from './webhooks.dto.js';

const MOST = 20;
const OLD_SECRET_MS = 24 * 3_600_000;

/** A federation's endpoints: made, changed, given a new secret, and what became of what was sent to them. */
@Injectable()
export class WebhooksService {
  constructor(
    private readonly transactions: Transactions,
    @InjectDataSource() private readonly source: DataSource,
    private readonly federations: FederationsService,
    private readonly audit: AuditLog,
    private readonly vault: Vault,
    private readonly settings: Settings,
    private readonly sender: WebhookSender,
  ) {}

  async list(me: Identity, federationId: string): Promise<Webhook[]> {
    await this.enter(me, federationId);
    return this.source.manager.find(Webhook, { where: { federationId }, order: { id: 'ASC' } });
  }

  /** The secret is in this answer and nowhere else. */
  async make(
    me: Identity,
    federationId: string,
    { url, topics }: NewWebhook,
  ): Promise<{ webhook: Webhook; secret: string }> {
    await this.enter(me, federationId);
    await this.checkTarget(url);
    const id = newId();
    const secret = newWebhookSecret();
    const sealed = this.vault.seal(secret, secretPlace(id));
    const about = { id, federationId, madeBy: me.accountId, url, topics, secret: sealed };
    const webhook = Object.assign(new Webhook(), about);
    await this.transactions.run(async (db) => {
      if ((await db.countBy(Webhook, { federationId })) >= MOST)
        throw new Problem('conflict', `A federation has at most ${MOST} endpoints: remove one first.`);
      await db.save(webhook);
      await this.note(db, me, 'webhook.made', webhook);
    });
    return { webhook, secret };
  }

  async change(me: Identity, federationId: string, id: string, change: WebhookChange): Promise<Webhook> {
    await this.enter(me, federationId);
    if (change.url !== undefined) await this.checkTarget(change.url);
    return this.transactions.run(async (db) => {
      const webhook = await this.find(db, federationId, id);
      if (change.url !== undefined) webhook.url = change.url;
      if (change.topics !== undefined) webhook.topics = change.topics;
      if (change.enabled === true) {
        Object.assign(webhook, {
          disabledAt: null,
          disabledReason: null,
          failingSince: null,
          pausedUntil: null,
        });
      } else if (change.enabled === false && !webhook.disabledAt) {
        Object.assign(webhook, { disabledAt: await databaseNow(db), disabledReason: 'person' });
      }
      await db.save(webhook);
      await this.note(db, me, 'webhook.changed', webhook);
      this.sender.wakeAfterCommit();
      return webhook;
    });
  }

  async renewSecret(
    me: Identity,
    federationId: string,
    id: string,
  ): Promise<{ webhook: Webhook; secret: string }> {
    await this.enter(me, federationId);
    const secret = newWebhookSecret();
    return this.transactions.run(async (db) => {
      const webhook = await this.find(db, federationId, id);
      webhook.previousSecret = webhook.secret;
      webhook.previousUntil = new Date((await databaseNow(db)).getTime() + OLD_SECRET_MS);
      webhook.secret = this.vault.seal(secret, secretPlace(id));
      await db.save(webhook);
      await this.note(db, me, 'webhook.secret_renewed', webhook);
      return { webhook, secret };
    });
  }

  async remove(me: Identity, federationId: string, id: string): Promise<void> {
    await this.enter(me, federationId);
    await this.transactions.run(async (db) => {
      const webhook = await this.find(db, federationId, id);
      await db.delete(WebhookDelivery, { webhookId: id });
      await db.delete(Webhook, { id });
      await this.note(db, me, 'webhook.removed', webhook);
    });
  }

  async deliveries(
    me: Identity,
    federationId: string,
    webhookId: string,
    page: PageQuery,
  ): Promise<Page<WebhookDelivery>> {
    await this.enter(me, federationId);
    await this.find(this.source.manager, federationId, webhookId);
    return findPage(this.source.manager, WebhookDelivery, { where: { webhookId } }, page, 'newest first');
  }

  /** The same message with the same id, now, with ten new tries. */
  async replay(me: Identity, federationId: string, webhookId: string, id: string): Promise<WebhookDelivery> {
    await this.enter(me, federationId);
    return this.transactions.run(async (db) => {
      const webhook = await this.find(db, federationId, webhookId);
      const delivery = await db.findOneBy(WebhookDelivery, { id, webhookId });
      if (!delivery) throw Problem.notFound('delivery');
      Object.assign(delivery, { attempts: 0, nextTryAt: await databaseNow(db), deliveredAt: null });
      await db.save(delivery);
      await this.note(db, me, 'webhook.replayed', webhook);
      this.sender.wakeAfterCommit();
      return delivery;
    });
  }

  private async enter(me: Identity, federationId: string): Promise<void> {
    allow(me, 'webhook.manage', federationId);
    await this.federations.byId(federationId);
  }

  private async find(db: EntityManager, federationId: string, id: string): Promise<Webhook> {
    const webhook = await db.findOneBy(Webhook, { id, federationId });
    if (!webhook) throw Problem.notFound('webhook');
    return webhook;
  }

  /** Now, so that a mistake shows at once; every connection is checked again. */
  private async checkTarget(url: string): Promise<void> {
    if (this.settings.WEBHOOKS_ANYWHERE && /^https?:/.test(url) && URL.canParse(url)) return;
    const fault = faultOfTarget(url, this.settings.isProduction);
    if (fault) throw Problem.invalid('/url', 'url', `url ${fault}`);
    await publicAddresses(hostOf(new URL(url))).catch(() => {
      const message = 'url must have a name that resolves, and only to addresses of the open internet';
      throw Problem.invalid('/url', 'url', message);
    });
  }

  private note(db: EntityManager, me: Identity, action: string, webhook: Webhook): Promise<void> {
    const { id, federationId, topics, url } = webhook;
    // A path or query may hold a token of the receiver.
    const detail = { federationId, topics, host: new URL(url).host };
    return this.audit.add(db, me, action, { kind: 'webhook', id }, detail);
  }
}
