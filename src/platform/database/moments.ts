import type { DataSource, EntityManager } from 'typeorm';
import { isPostgres } from './dialect.js';

/**
 * SQL for a moment so many seconds from now by the clock of the database, so that clocks of two machines are
 * never compared. A file of SQLite lives on one machine, whose clock is the database's.
 */
export const momentIn = (db: EntityManager | DataSource, seconds = 0): string =>
  isPostgres(db)
    ? `clock_timestamp() + interval '${seconds} seconds'`
    : `strftime('%Y-%m-%d %H:%M:%f', 'now', '${seconds} seconds')`;

/** SQL for the seconds that have passed since the moment in a column. */
export const secondsSince = (db: EntityManager | DataSource, column: string): string =>
  isPostgres(db)
    ? `extract(epoch FROM clock_timestamp() - ${column})`
    : `(julianday('now') - julianday(${column})) * 86400`;
