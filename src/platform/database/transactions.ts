import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { currentRequest, outsideRequests } from '../http/current-request.js';
import { cancelWhen } from './cancel.js';
import { isConflict } from './errors.js';
import { withinTransaction } from './sqlite-connections.js';
import { TableChanges } from './table-changes.js';

interface Running {
  db: EntityManager;
  afterCommit: (() => void)[];
}

const TRIES = 4;

/**
 * Every write goes through `run`. A `run` inside a `run` joins it.
 * SQLite has one connection for all who write, so there transactions also wait for their turn.
 * A transaction that lost against another one (deadlock, serialization) is tried again.
 * When the time of the request is over, its transaction is cancelled and undone.
 */
@Injectable()
export class Transactions {
  private readonly current = new AsyncLocalStorage<Running>();
  private readonly marks = new AsyncLocalStorage<(db: EntityManager) => Promise<void>>();
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly changes: TableChanges,
  ) {}

  run<T>(work: (db: EntityManager) => Promise<T>): Promise<T> {
    const joined = this.current.getStore();
    if (joined) return work(joined.db);
    if (this.source.options.type === 'postgres') return this.begin(work);
    const mine = this.turn.then(() => this.begin(work));
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  /** In the first transaction that the work commits, `mark` is called before the commit. */
  markEffects<T>(mark: (db: EntityManager) => Promise<void>, work: () => T): T {
    return this.marks.run(mark, work);
  }

  /** Calls `hint` once the transaction around it is committed; at once when there is none. */
  afterCommit(hint: () => void): void {
    const joined = this.current.getStore();
    if (joined) joined.afterCommit.push(hint);
    else hint();
  }

  private async begin<T>(work: (db: EntityManager) => Promise<T>): Promise<T> {
    const over = currentRequest()?.signal;
    for (let attempt = 1; ; attempt++) {
      const hints: (() => void)[] = [];
      try {
        over?.throwIfAborted();
        await this.endLeftOver();
        const transaction = async (db: EntityManager): Promise<T> => {
          await this.claimWriter(db);
          const running = { db, afterCommit: hints };
          const whole = async (): Promise<T> => {
            const done = await work(db);
            await this.marks.getStore()?.(db);
            return done;
          };
          return cancelWhen(over, db, () => this.current.run(running, whole));
        };
        // Undone counts as changed too: where SQLite is in memory others may have read what was undone.
        const result = await this.changes.watchWrites(() =>
          withinTransaction(() => this.source.transaction(transaction)),
        );
        for (const hint of hints) outsideRequests(hint);
        return result;
      } catch (error) {
        over?.throwIfAborted();
        if (attempt === TRIES || !isConflict(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 50 * attempt));
      }
    }
  }

  /**
   * A full disk makes SQLite undo a transaction by itself. TypeORM then fails to undo it and takes it for open: whatever
   * follows would become a part of it, be seen, and never be committed.
   */
  private async endLeftOver(): Promise<void> {
    if (this.source.options.type === 'postgres') return;
    const runner = this.source.createQueryRunner();
    if (!runner.isTransactionActive) return;
    // So that there is something to undo; where there is, this fails and was not needed.
    await runner.query('BEGIN TRANSACTION').catch(() => undefined);
    await runner.rollbackTransaction();
  }

  /** SQLite must ask for the write lock first, or a later write of this transaction may find it taken. */
  private async claimWriter(db: EntityManager): Promise<void> {
    if (this.source.options.type !== 'postgres') await db.query('DELETE FROM outbox_message WHERE 0');
  }
}
