import { isPostgres } from './dialect.js';
import type { Transactions } from './transactions.js';

/**
 * Tells PostgreSQL how long tables have become. Until it knows, it plans as if they were as short as before, and its own
 * look may come minutes later, or never. SQLite needs no telling.
 */
export function analyse(transactions: Transactions, tables: readonly string[]): Promise<void> {
  return transactions.run(async (db) => {
    if (isPostgres(db)) await db.query(`ANALYZE ${tables.join(', ')}`);
  });
}
