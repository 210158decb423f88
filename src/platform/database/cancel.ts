import type { EntityManager } from 'typeorm';
import { isPostgres } from './dialect.js';

/**
 * Runs `work` and fails when `signal` says that nobody waits any more, so that the transaction is undone. On
 * PostgreSQL a statement that is under way is cancelled, too; SQLite runs in this process and has short statements.
 */
export async function cancelWhen<T>(
  signal: AbortSignal | undefined,
  db: EntityManager,
  work: () => Promise<T>,
): Promise<T> {
  if (!signal) return work();
  let cancelling: Promise<unknown> | undefined;
  const cancel = (): void => {
    if (isPostgres(db)) cancelling = cancelStatement(db).catch(() => undefined);
  };
  signal.addEventListener('abort', cancel, { once: true });
  try {
    const result = await work();
    signal.throwIfAborted();
    return result;
  } finally {
    signal.removeEventListener('abort', cancel);
    // The connection goes back to the pool only when the cancellation can no longer hit its next user.
    await cancelling;
  }
}

async function cancelStatement(db: EntityManager): Promise<void> {
  const connection = (await db.queryRunner?.connect()) as { processID?: number } | undefined;
  const processID = connection?.processID;
  if (processID) await db.connection.query('SELECT pg_cancel_backend($1)', [processID]);
}
