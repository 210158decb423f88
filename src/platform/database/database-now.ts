import type { EntityManager } from 'typeorm';
import { isPostgres } from './dialect.js';

/** Time as the database sees it, so that clocks of two machines are never compared. */
export async function databaseNow(db: EntityManager): Promise<Date> {
  if (!isPostgres(db)) return new Date();
  const [row] = await db.query<{ now: Date }[]>('SELECT clock_timestamp() AS now');
  return row?.now ?? new Date();
}
