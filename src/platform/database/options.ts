import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DataSourceOptions } from 'typeorm';
import { migrations } from '../../../migrations/index.js';
import { dialectOf, speakSqlite } from './dialect.js';
import { sqliteDriver } from './sqlite-connections.js';

/**
 * No statement, lock or idle transaction may hold a connection for long; nobody waits for one longer than 2 s. The
 * client's own limit is for a database that takes questions and never answers, so it is a little shorter.
 */
const POSTGRES_LIMITS = {
  connectionTimeoutMillis: 2_000,
  statement_timeout: 5_000,
  lock_timeout: 2_000,
  idle_in_transaction_session_timeout: 10_000,
  query_timeout: 4_900,
};

/** What was answered with 2xx survives a power cut, also on a server whose owner preferred speed. */
const FLUSHED = '-c synchronous_commit=on';

export function databaseOptions(url: string, pool = 10): DataSourceOptions {
  const shared = { migrations, migrationsTransactionMode: 'each', synchronize: false } as const;
  if (dialectOf(url) === 'postgres') {
    return { type: 'postgres', url, ...shared, extra: { max: pool, options: FLUSHED, ...POSTGRES_LIMITS } };
  }
  speakSqlite();
  const database = url.slice('sqlite:'.length);
  const isFile = database !== ':memory:';
  if (isFile) mkdirSync(dirname(database), { recursive: true });
  return {
    type: 'sqlite',
    driver: sqliteDriver(),
    database,
    enableWAL: isFile,
    busyTimeout: 5_000,
    ...shared,
  };
}
