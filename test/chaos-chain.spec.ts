import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { AuditLog } from '../src/accounts/audit.js';
import { NOBODY } from '../src/accounts/identity.js';
import { Transactions } from '../src/platform/database/transactions.js';
import { startApp, type TestApp } from './support/app.js';

declare const TEST_DATABASE: 'sqlite' | 'postgres';

let app: TestApp;
let url: string;
beforeAll(async () => {
  app = await startApp({ WORKER: '0' });
  url = process.env['DATABASE_URL'] ?? '';
  const target = { kind: 'sample', id: 'x' };
  for (let i = 0; i < 5; i++)
    await app
      .get(Transactions)
      .run((db) => app.get(AuditLog).add(db, NOBODY, `sample.${i}`, target, { words: 'none' }));
  for (const sql of WITHOUT_TRIGGERS) await change(sql);
  for (const table of ['audit_entry', 'audit_head'])
    await change(`CREATE TABLE kept_${table} AS SELECT * FROM ${table}`);
});
afterAll(() => app.close());

const WITHOUT_TRIGGERS =
  TEST_DATABASE === 'postgres'
    ? ['ALTER TABLE audit_entry DISABLE TRIGGER ALL']
    : ['DROP TRIGGER audit_entry_no_update', 'DROP TRIGGER audit_entry_no_delete'];

const change = (sql: string): Promise<unknown> => app.get(DataSource).query(sql);

/** Runs what the chaos runs call after each experiment. */
const followed = (): Promise<{ code: number; said: string }> =>
  new Promise((resolve) => {
    const chain = join(import.meta.dirname, '../chaos/chain.js');
    const env = { PATH: process.env['PATH'], DATABASE_URL: url };
    const child = execFile(process.execPath, [chain], { env }, (_error, out, err) =>
      resolve({ code: child.exitCode ?? -1, said: out + err }),
    );
  });

const SWAPPED = [
  'UPDATE audit_entry SET number = -2 WHERE number = 2',
  'UPDATE audit_entry SET number = 2 WHERE number = 3',
  'UPDATE audit_entry SET number = 3 WHERE number = -2',
];

describe('I13: the process of the chaos runs that follows the audit log', () => {
  it('is content with a whole one', async () => {
    expect(await followed()).toEqual({ code: 0, said: '' });
  });

  it.each<[string, number, string[]]>([
    ['an entry was changed', 3, [`UPDATE audit_entry SET action = 'forged' WHERE number = 3`]],
    ['an entry is missing', 4, ['DELETE FROM audit_entry WHERE number = 4']],
    ['two entries changed places', 2, SWAPPED],
    ['the end was cut off', 5, ['DELETE FROM audit_entry WHERE number >= 5']],
    ['the end is another', 6, [`UPDATE audit_head SET hash = 'forged'`]],
  ])('sees that %s', async (_, number, forgery) => {
    for (const sql of forgery) await change(sql);
    const seen = await followed();
    for (const table of ['audit_entry', 'audit_head']) {
      await change(`DELETE FROM ${table}`);
      await change(`INSERT INTO ${table} SELECT * FROM kept_${table}`);
    }
    expect(seen).toEqual({ code: 2, said: `audit entry ${number} does not follow` });
    expect((await followed()).code).toBe(0);
  });
});
