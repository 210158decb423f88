import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.module.js';
import { FederationsModule } from '../federations/federations.module.js';
import { IngestionModule } from '../ingestion/ingestion.module.js';
import { Webhook } from './webhook.entity.js';
import { WebhookDelivery } from './webhook-delivery.entity.js';
import { WebhookMessages } from './webhook-messages.js';
import { WebhookQueue } from './webhook-queue.js';
import { WebhookSender } from './webhook-sender.js';
import { WebhooksController } from './webhooks.controller.js';
import { WebhooksService } from './webhooks.service.js';

/** Tells the machines of a federation what becomes of its files. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Webhook, WebhookDelivery]),
    AccountsModule,
    FederationsModule,
    IngestionModule,
  ],
  controllers: [WebhooksController],
  providers: [WebhookQueue, WebhookSender, WebhookMessages, WebhooksService],
})
export class WebhooksModule {}
