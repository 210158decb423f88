import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In, IsNull, Not } from 'typeorm';
import { momentText } from '../database/bulk.js';
import { changedBy } from '../database/changed.js';
import { databaseNow } from '../database/database-now.js';
import { isPostgres } from '../database/dialect.js';
import { newId } from '../database/id.js';
import { Transactions } from '../database/transactions.js';
import { OutboxMessage } from './outbox-message.entity.js';

const MOST_ATTEMPTS = 12;
const LONGEST_PAUSE_MS = 10 * 60_000;
const KEPT_MS = 7 * 24 * 3600 * 1000;
const HEARD_KEPT_MS = 30 * 24 * 3600 * 1000;
const PRUNED_AT_ONCE = 1_000;

/**
 * Only the oldest version of each subject is free: its messages reach the bus in order. The oldest is sought by its place
 * in the index; asked whether an earlier one exists, PostgreSQL without statistics read all that wait once for each.
 */
export const FREE = `SELECT id FROM outbox_message
  WHERE published_at IS NULL AND dead_at IS NULL AND (leased_until IS NULL OR leased_until < $1)
    AND (not_before IS NULL OR not_before <= $1)
    AND id = (
      SELECT oldest.id FROM outbox_message AS oldest
      WHERE oldest.subject_id = outbox_message.subject_id
        AND oldest.published_at IS NULL AND oldest.dead_at IS NULL
      ORDER BY oldest.subject_version, oldest.id LIMIT 1)
  ORDER BY id LIMIT $2`;

const hence = (db: EntityManager, now: Date, ms: number): string =>
  momentText(db, new Date(now.getTime() + ms));

/** Who carries which message, what is tried again, what is set aside, and what is old enough to go. */
@Injectable()
export class OutboxLeases {
  private readonly logger = new Logger('Outbox');

  constructor(
    private readonly transactions: Transactions,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  /** Takes unpublished messages, never those after the last one seen: ids are no order of commits. */
  take(limit: number, leaseSeconds: number): Promise<OutboxMessage[]> {
    return this.transactions.run(async (db) => {
      const now = await databaseNow(db);
      // Whom another relay is taking just now need not be waited for.
      const lock = isPostgres(db) ? ' FOR UPDATE OF outbox_message SKIP LOCKED' : '';
      const free = await db.query<{ id: string }[]>(FREE + lock, [momentText(db, now), limit]);
      if (free.length === 0) return [];
      const where = { id: In(free.map(({ id }) => id)) };
      const leasedUntil = new Date(now.getTime() + leaseSeconds * 1000);
      await db.update(OutboxMessage, where, {
        leasedUntil,
        leasedBy: newId(),
        attempts: () => 'attempts + 1',
      });
      return db.find(OutboxMessage, { where, order: { id: 'ASC' } });
    });
  }

  /** What was published is done; what was not even tried goes back as if it had not been taken. */
  async finish(taken: readonly OutboxMessage[], published: readonly OutboxMessage[]): Promise<void> {
    const [first] = taken;
    if (!first) return;
    await this.transactions.run(async (db) => {
      const ids = published.map(({ id }) => id);
      const isDone = new Set(ids);
      const left = taken.flatMap(({ id }) => (isDone.has(id) ? [] : id));
      const now = await databaseNow(db);
      if (ids.length > 0) {
        await db.update(OutboxMessage, { id: In(ids) }, { publishedAt: now, leasedBy: null });
      }
      if (left.length === 0) return;
      const back = { leasedUntil: null, leasedBy: null, attempts: () => 'attempts - 1' };
      await db.update(OutboxMessage, { id: In(left), leasedBy: first.leasedBy }, back);
    });
  }

  /** A listener failed: again after a while, and in the end never. */
  async postpone({ id, attempts, leasedBy, topic }: OutboxMessage, reason: string): Promise<void> {
    const isDead = attempts >= MOST_ATTEMPTS;
    if (isDead) this.logger.error(`Message ${id} (${topic}) is set aside: ${reason}`);
    await this.transactions.run(async (db) => {
      const now = await databaseNow(db);
      const pauseMs = Math.min(500 * 2 ** attempts * (0.5 + Math.random()), LONGEST_PAUSE_MS);
      const notBefore = new Date(now.getTime() + pauseMs);
      const lastError = reason.slice(0, 500);
      const free = { leasedUntil: null, leasedBy: null, notBefore, lastError };
      const where = leasedBy ? { id, leasedBy } : { id };
      await db.update(OutboxMessage, where, { ...free, deadAt: isDead ? now : null });
    });
  }

  /** Messages set aside are offered again, with new attempts. */
  requeueDead(): Promise<number> {
    return this.transactions.run((db) =>
      changedBy(
        db,
        `UPDATE outbox_message SET dead_at = NULL, not_before = NULL, attempts = 0 WHERE dead_at IS NOT NULL`,
        [],
      ),
    );
  }

  async counts(): Promise<{ waiting: number; dead: number }> {
    const messages = this.source.getRepository(OutboxMessage);
    const dead = await messages.countBy({ deadAt: Not(IsNull()) });
    return { waiting: await messages.countBy({ publishedAt: IsNull(), deadAt: IsNull() }), dead };
  }

  /** The bus has lost what it kept: everything that is still here is told again; who heard it knows its id. */
  replay(): Promise<number> {
    return this.transactions.run((db) =>
      changedBy(
        db,
        `UPDATE outbox_message SET published_at = NULL, leased_until = NULL WHERE published_at IS NOT NULL`,
        [],
      ),
    );
  }

  /** Forgets published messages after a week, and a while later that they were heard. */
  prune(): Promise<number> {
    return this.transactions.run(async (db) => {
      const now = await databaseNow(db);
      const old = `SELECT id FROM outbox_message WHERE published_at < $1 ORDER BY published_at LIMIT $2`;
      const removed = await changedBy(db, `DELETE FROM outbox_message WHERE id IN (${old})`, [
        hence(db, now, -KEPT_MS),
        PRUNED_AT_ONCE,
      ]);
      await changedBy(db, `DELETE FROM heard_message WHERE heard_at < $1`, [hence(db, now, -HEARD_KEPT_MS)]);
      return removed;
    });
  }
}
