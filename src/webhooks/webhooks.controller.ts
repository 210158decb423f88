import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { FreshSignIn, Me, Needs } from '../accounts/access.js';
import type { Identity } from '../accounts/identity.js';
import { PageQuery } from '../platform/database/page.js';
import { IdParam } from '../platform/http/id-param.dto.js';
import {
  DeliveryPage,
  DeliveryParam,
  DeliveryView,
  MadeWebhookView,
  NewWebhook,
  WebhookChange,
  WebhookList,
  WebhookParam,
  WebhookView,
} from './webhooks.dto.js';
import { WebhooksService } from './webhooks.service.js';

@Controller('federations/:id/webhooks')
export class WebhooksController {
  constructor(private readonly webhooks: WebhooksService) {}

  /** List the endpoints that are told what becomes of a federation's files; never the secrets. */
  @Needs('webhook.manage')
  @Get()
  async list(@Me() me: Identity, @Param() { id }: IdParam): Promise<WebhookList> {
    return { items: (await this.webhooks.list(me, id)).map((each) => WebhookView.of(each)) };
  }

  /** Make an endpoint; its secret is shown only in this answer. Messages are signed as Standard Webhooks says. */
  @Needs('webhook.manage')
  @FreshSignIn()
  @Post()
  async make(
    @Me() me: Identity,
    @Param() { id }: IdParam,
    @Body() body: NewWebhook,
  ): Promise<MadeWebhookView> {
    return MadeWebhookView.ofMade(await this.webhooks.make(me, id, body));
  }

  /** Change address or topics of an endpoint, switch it off or on again. */
  @Needs('webhook.manage')
  @FreshSignIn()
  @Patch(':webhookId')
  async change(
    @Me() me: Identity,
    @Param() { id, webhookId }: WebhookParam,
    @Body() body: WebhookChange,
  ): Promise<WebhookView> {
    return WebhookView.of(await this.webhooks.change(me, id, webhookId, body));
  }

  /** Give an endpoint a new secret; for a day the one of before signs too. */
  @Needs('webhook.manage')
  @FreshSignIn()
  @Post(':webhookId/secret')
  async renewSecret(@Me() me: Identity, @Param() { id, webhookId }: WebhookParam): Promise<MadeWebhookView> {
    return MadeWebhookView.ofMade(await this.webhooks.renewSecret(me, id, webhookId));
  }

  /** Remove an endpoint and what was sent to it. */
  @Needs('webhook.manage')
  @FreshSignIn()
  @Delete(':webhookId')
  @HttpCode(204)
  remove(@Me() me: Identity, @Param() { id, webhookId }: WebhookParam): Promise<void> {
    return this.webhooks.remove(me, id, webhookId);
  }

  /** What was sent to an endpoint in the last month, newest first, and what became of it. */
  @Needs('webhook.manage')
  @Get(':webhookId/deliveries')
  async deliveries(
    @Me() me: Identity,
    @Param() { id, webhookId }: WebhookParam,
    @Query() query: PageQuery,
  ): Promise<DeliveryPage> {
    const { items, next } = await this.webhooks.deliveries(me, id, webhookId, query);
    return { items: items.map((each) => DeliveryView.of(each)), next };
  }

  /** Send a message again, with the same id. */
  @Needs('webhook.manage')
  @Post(':webhookId/deliveries/:deliveryId/replay')
  @HttpCode(202)
  async replay(
    @Me() me: Identity,
    @Param() { id, webhookId, deliveryId }: DeliveryParam,
  ): Promise<DeliveryView> {
    return DeliveryView.of(await this.webhooks.replay(me, id, webhookId, deliveryId));
  }
}
