import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { failpoint } from '../failpoints.js';
import { Transactions } from '../database/transactions.js';
import { Bus, type Message } from './bus.js';
import { OutboxMessage } from './outbox-message.entity.js';

const FREE = 'published_at IS NULL AND (leased_until IS NULL OR leased_until < :now)';

/** Messages are stored with the change that caused them, and published once it is committed. */
@Injectable()
export class Outbox {
  private readonly listeners: (() => void)[] = [];

  constructor(
    private readonly transactions: Transactions,
    private readonly bus: Bus,
  ) {}

  /** Call it inside the transaction of the change. */
  async add(db: EntityManager, message: Omit<Message, 'id'>): Promise<void> {
    await db.save(Object.assign(new OutboxMessage(), message));
    this.transactions.afterCommit(() => {
      for (const wake of this.listeners) wake();
    });
  }

  /** The relay is told that something may be waiting; only a hint, it also looks by itself. */
  onAdded(wake: () => void): void {
    this.listeners.push(wake);
  }

  /** Publishes what is pending. Any number of processes may call this at once. */
  async relay(limit = 50, leaseSeconds = 30): Promise<number> {
    const messages = await this.lease(limit, leaseSeconds);
    if (messages.length > 0) await failpoint('outbox.after_select');
    for (const { id, topic, subjectId, subjectVersion, body } of messages) {
      await this.bus.publish({ id, topic, subjectId, subjectVersion, body });
      await failpoint('outbox.after_send');
      await this.transactions.run((db) => db.update(OutboxMessage, id, { publishedAt: new Date() }));
      await failpoint('outbox.after_mark');
    }
    return messages.length;
  }

  /** Takes free messages by writing a lease on each; only one process can win a row. */
  private lease(limit: number, seconds: number): Promise<OutboxMessage[]> {
    return this.transactions.run(async (db) => {
      const now = new Date();
      const free = await db
        .createQueryBuilder(OutboxMessage, 'message')
        .where(FREE, { now })
        .orderBy('message.id')
        .limit(limit)
        .getMany();
      const won = [];
      for (const message of free) {
        const lease = {
          leasedUntil: new Date(now.getTime() + seconds * 1000),
          attempts: message.attempts + 1,
        };
        const update = db.createQueryBuilder().update(OutboxMessage).set(lease);
        const { affected } = await update.where(`id = :id AND ${FREE}`, { id: message.id, now }).execute();
        if (affected === 1) won.push(message);
      }
      return won;
    });
  }
}
