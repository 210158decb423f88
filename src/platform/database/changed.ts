import type { EntityManager } from 'typeorm';

/** Runs one statement inside a transaction and answers how many rows it changed. */
export async function changedBy(db: EntityManager, sql: string, parameters: unknown[]): Promise<number> {
  if (!db.queryRunner) throw new Error('Changes are made inside a transaction.');
  const { affected } = await db.queryRunner.query(sql, parameters, true);
  return affected ?? 0;
}
