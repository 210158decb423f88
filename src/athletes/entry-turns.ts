import type { EntityManager } from 'typeorm';
import { isPostgres } from '../platform/database/dialect.js';

const LOCK = 8_264_118;

/**
 * Until the commit nobody else has this turn. On PostgreSQL those who wait come in the order in which they asked, each until
 * `lock_timeout`: for a row of a table they would wait several times over, one after whom each latecomer may slip in before,
 * and longer than a statement may take. SQLite has one transaction that writes, and so needs no turns.
 */
export async function waitForTurn(db: EntityManager): Promise<void> {
  if (isPostgres(db)) await db.query(`SELECT pg_advisory_xact_lock(${LOCK})`);
}
