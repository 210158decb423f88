import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { failpoint } from '../failpoints.js';
import { Transactions } from '../database/transactions.js';
import { Bus, ListenerFailed, type Message } from './bus.js';
import { OutboxLeases } from './outbox-leases.js';
import { OutboxMessage } from './outbox-message.entity.js';

/** Rows of one statement. */
const MOST_AT_ONCE = 500;

/** Messages are stored with the change that caused them, and published once it is committed. */
@Injectable()
export class Outbox {
  private readonly listeners: (() => void)[] = [];

  constructor(
    private readonly transactions: Transactions,
    private readonly leases: OutboxLeases,
    private readonly bus: Bus,
  ) {}

  /** Call it inside the transaction of the change. */
  async add(db: EntityManager, ...messages: Omit<Message, 'id'>[]): Promise<void> {
    await db.save(
      messages.map((message) => Object.assign(new OutboxMessage(), message)),
      { chunk: MOST_AT_ONCE },
    );
    this.transactions.afterCommit(() => {
      for (const wake of this.listeners) wake();
    });
  }

  /** The relay is told that something may be waiting; only a hint, it also looks by itself. */
  onAdded(wake: () => void): void {
    this.listeners.push(wake);
  }

  /**
   * Publishes what is pending; the answer is how many messages were taken. Any number of processes may call this at
   * once. A message that a listener cannot use waits alone; when the bus is away all go back and this throws.
   */
  async relay(limit = 100, leaseSeconds = 30): Promise<number> {
    const messages = await this.leases.take(limit, leaseSeconds);
    const published: OutboxMessage[] = [];
    if (messages.length > 0) await failpoint('outbox.after_select');
    try {
      for (const message of messages) {
        if (!(await this.isPublished(message))) continue;
        published.push(message);
        await failpoint('outbox.after_send');
      }
    } finally {
      await this.leases.finish(messages, published);
    }
    if (messages.length > 0) await failpoint('outbox.after_mark');
    return messages.length;
  }

  private async isPublished(message: OutboxMessage): Promise<boolean> {
    const { id, topic, subjectId, subjectVersion, body } = message;
    try {
      await this.bus.publish({ id, topic, subjectId, subjectVersion, body });
      return true;
    } catch (error) {
      if (!(error instanceof ListenerFailed)) throw error;
      await this.leases.postpone(message, error.message);
      return false;
    }
  }
}
