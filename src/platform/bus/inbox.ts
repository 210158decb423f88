import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { momentText } from '../database/bulk.js';
import { changedBy } from '../database/changed.js';
import { Transactions } from '../database/transactions.js';
import type { Message } from './bus.js';

/** A bus delivers at least once; here a listener notes what it heard, so that its effect happens once. */
@Injectable()
export class Inbox {
  constructor(private readonly transactions: Transactions) {}

  /** Does the work and notes the message in one transaction. False when this listener had done it before. */
  once(listener: string, { id }: Message, work: (db: EntityManager) => Promise<void>): Promise<boolean> {
    return this.transactions.run(async (db) => {
      const isNews = await changedBy(
        db,
        `INSERT INTO heard_message (listener, message_id, heard_at) VALUES ($1, $2, $3)
         ON CONFLICT (listener, message_id) DO NOTHING`,
        [listener, id, momentText(db, new Date())],
      );
      if (isNews) await work(db);
      return isNews > 0;
    });
  }

  /** The same, and nothing is done about a state of the subject that is older than one already heard of. */
  newest(listener: string, message: Message, work: (db: EntityManager) => Promise<void>): Promise<boolean> {
    let isNewest = false;
    return this.once(listener, message, async (db) => {
      isNewest = await this.isNewest(db, listener, message);
      if (isNewest) await work(db);
    }).then((isNews) => isNews && isNewest);
  }

  private async isNewest(
    db: EntityManager,
    listener: string,
    { subjectId, subjectVersion }: Message,
  ): Promise<boolean> {
    const changed = await changedBy(
      db,
      `INSERT INTO heard_subject (listener, subject_id, subject_version) VALUES ($1, $2, $3)
       ON CONFLICT (listener, subject_id) DO UPDATE SET subject_version = excluded.subject_version
       WHERE heard_subject.subject_version <= excluded.subject_version`,
      [listener, subjectId, subjectVersion],
    );
    return changed > 0;
  }
}
