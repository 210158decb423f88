import type { EntityManager } from 'typeorm';

type Lockable = 'account' | 'athletic_record' | 'profile_claim' | 'squad' | 'squad_invitation';

/** Nobody else changes the row until this transaction ends, on either engine. Read it after this. */
export async function lockRow(db: EntityManager, table: Lockable, id: string): Promise<void> {
  await db.query(`UPDATE ${table} SET version = version WHERE id = $1`, [id]);
}
