import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsString,
  IsUUID,
  Length,
} from 'class-validator';
import { IdParam } from '../platform/http/id-param.dto.js';
import { IfGiven } from '../platform/http/if-given.js';
import type { Webhook } from './webhook.entity.js';
import type { WebhookDelivery } from './webhook-delivery.entity.js';
import { WEBHOOK_TOPICS } from './webhook-messages.js';

export class WebhookParam extends IdParam {
  /** Id of the endpoint. @example "0199e1d2-0000-7000-8000-000000000004" */
  @IsUUID()
  webhookId!: string;
}

export class DeliveryParam extends WebhookParam {
  /** Id of the delivery. @example "0199e1d2-0000-7000-8000-000000000005" */
  @IsUUID()
  deliveryId!: string;
}

export class NewWebhook {
  /** Address of your receiver: https, standard port, on the open internet. @example "https://8.8.8.8/hub" */
  @IsString()
  @Length(1, 2000)
  url!: string;

  /** What it wants to be told. @example ["submission.needs_review", "submission.published"] */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsIn(WEBHOOK_TOPICS, { each: true })
  topics!: string[];
}

export class WebhookChange {
  /** Another address. @example "https://8.8.8.8/hub/v2" */
  @IfGiven()
  @IsString()
  @Length(1, 2000)
  url?: string;

  /** What it wants to be told from now on. @example ["submission.published"] */
  @IfGiven()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsIn(WEBHOOK_TOPICS, { each: true })
  topics?: string[];

  /** Switch it off, or on again; what was waiting is then sent. @example true */
  @IfGiven()
  @IsBoolean()
  enabled?: boolean;
}

export class WebhookView {
  /** Id. @example "0199e1d2-0000-7000-8000-000000000004" */
  id!: string;

  /** Address of the receiver. @example "https://8.8.8.8/hub" */
  url!: string;

  /** What it is told. @example ["submission.published"] */
  topics!: string[];

  /** Whether it is sent anything. @example true */
  enabled!: boolean;

  /** Why it is switched off: `gone`, `failing`, `person`; or null. @example null */
  disabledReason!: string | null;

  /** Since when it takes nothing, UTC, or null. @example null */
  failingSince!: string | null;

  /** It asked for patience: nothing is sent before, UTC; or null. @example null */
  pausedUntil!: string | null;

  /** Until when the secret of before signs too, UTC, or null. @example null */
  previousSecretUntil!: string | null;

  /** When it was made, UTC. @example "2026-11-23T12:00:00.000Z" */
  createdAt!: string;

  static of(one: Webhook): WebhookView {
    return {
      id: one.id,
      url: one.url,
      topics: one.topics,
      enabled: one.disabledAt === null,
      disabledReason: one.disabledReason,
      failingSince: one.failingSince?.toISOString() ?? null,
      pausedUntil: one.pausedUntil?.toISOString() ?? null,
      previousSecretUntil: one.previousUntil?.toISOString() ?? null,
      createdAt: one.createdAt.toISOString(),
    };
  }
}

export class MadeWebhookView extends WebhookView {
  /** Verifies the signatures; shown only now. @example "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" */
  secret!: string;

  static ofMade({ webhook, secret }: { webhook: Webhook; secret: string }): MadeWebhookView {
    return Object.assign(WebhookView.of(webhook), { secret });
  }
}

export class WebhookList {
  /** Every endpoint of the federation, oldest first. */
  items!: WebhookView[];
}

export class DeliveryView {
  /** Id. @example "0199e1d2-0000-7000-8000-000000000005" */
  id!: string;

  /** Value of `webhook-id`, the same at every try. @example "msg_0199e1d2-0000-7000-8000-000000000006" */
  messageId!: string;

  /** What it tells. @example "submission.published" */
  topic!: string;

  /** Tries so far. @example 1 */
  attempts!: number;

  /** When it is tried next, UTC; null when it arrived or was given up. @example null */
  nextTryAt!: string | null;

  /** When it was taken with 2xx, UTC, or null. @example "2026-11-23T12:00:01.000Z" */
  deliveredAt!: string | null;

  /** HTTP status of the last answer, or null. @example 204 */
  lastStatus!: number | null;

  /** Why there was no answer: a code like `timeout`, `ECONNREFUSED`; or null. @example null */
  lastError!: string | null;

  /** When it came up, UTC. @example "2026-11-23T12:00:00.000Z" */
  createdAt!: string;

  static of(one: WebhookDelivery): DeliveryView {
    const { id, messageId, topic, attempts, lastStatus, lastError } = one;
    const nextTryAt = one.nextTryAt?.toISOString() ?? null;
    const deliveredAt = one.deliveredAt?.toISOString() ?? null;
    const createdAt = one.createdAt.toISOString();
    return { id, messageId, topic, attempts, nextTryAt, deliveredAt, lastStatus, lastError, createdAt };
  }
}

export class DeliveryPage {
  /** The items of this page. */
  items!: DeliveryView[];

  /** Cursor of the next page, or null. @example null */
  next!: string | null;
}
