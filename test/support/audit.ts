import { DataSource } from 'typeorm';
import type { TestApp } from './app.js';

/** What the log says was done to a thing, in order. */
export async function actionsOn(app: TestApp, id: string): Promise<string[]> {
  const rows = await app
    .get(DataSource)
    .query<{ action: string }[]>('SELECT action FROM audit_entry WHERE target_id = $1 ORDER BY number', [id]);
  return rows.map(({ action }) => action);
}
