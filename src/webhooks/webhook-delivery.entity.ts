import { Column, Entity, Index } from 'typeorm';
import { Record } from '../platform/database/record.js';

/** One message for one endpoint: what is sent, to the byte, and how its tries went. */
@Entity('webhook_delivery')
@Index('webhook_delivery_message', ['webhookId', 'messageId'], { unique: true })
@Index('webhook_delivery_waiting', ['webhookId', 'nextTryAt'], { where: 'next_try_at IS NOT NULL' })
@Index('webhook_delivery_done', ['createdAt'], { where: 'next_try_at IS NULL' })
export class WebhookDelivery extends Record {
  @Column('uuid', { name: 'webhook_id' })
  webhookId!: string;

  /** Same for every try and every endpoint, so a receiver can ignore what it has. */
  @Column('varchar', { name: 'message_id', length: 40 })
  messageId!: string;

  @Column('varchar', { length: 120 })
  topic!: string;

  @Column('text')
  body!: string;

  @Column('integer', { default: 0 })
  attempts: number = 0;

  /** When it is free to be tried; null when it arrived or was given up. */
  @Column('timestamptz', { name: 'next_try_at', nullable: true })
  nextTryAt!: Date | null;

  @Column('timestamptz', { name: 'delivered_at', nullable: true })
  deliveredAt: Date | null = null;

  /** HTTP status of the last answer, or null when there was none. */
  @Column('integer', { name: 'last_status', nullable: true })
  lastStatus: number | null = null;

  /** Why the last try failed: a word of ours or the code of a connection, never what the receiver wrote. */
  @Column('varchar', { name: 'last_error', length: 40, nullable: true })
  lastError: string | null = null;
}
