import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
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
  for (let i = 0; i < 5; i++) await note(`sample.${i}`);
});
afterAll(() => app.close());

const note = (action: string) =>
  app
    .get(Transactions)
    .run((db) => app.get(AuditLog).add(db, NOBODY, action, { kind: 'sample', id: 'x' }, { words: 'none' }));

/** Runs `hub audit verify` as an operator does; answers its exit code and its words. */
const verify = (...args: string[]): Promise<{ code: number; said: string }> =>
  new Promise((resolve) => {
    const cli = join(import.meta.dirname, '../src/cli.js');
    const env = { ...process.env, DATABASE_URL: url, NODE_ENV: 'test' };
    const child = execFile(process.execPath, [cli, 'audit', 'verify', ...args], { env }, (_error, out, err) =>
      resolve({ code: child.exitCode ?? -1, said: out + err }),
    );
  });

const OFF =
  TEST_DATABASE === 'postgres'
    ? ['ALTER TABLE audit_entry DISABLE TRIGGER ALL']
    : ['DROP TRIGGER audit_entry_no_update', 'DROP TRIGGER audit_entry_no_delete'];

describe('R-AUTH-74 the audit log', () => {
  it('refuses every change and deletion at the database', async () => {
    const db = app.get(DataSource);
    await expect(db.query(`UPDATE audit_entry SET action = 'x' WHERE number = 1`)).rejects.toThrow(
      'append only',
    );
    await expect(db.query('DELETE FROM audit_entry WHERE number = 1')).rejects.toThrow('append only');
  });

  it('R-AUTH-74 is verified by a command, which finds every kind of tampering once the triggers are gone', async () => {
    const whole = await verify();
    expect(whole.code).toBe(0);
    const seen = /(\d+:[0-9a-f]{64})/.exec(whole.said)?.[1] ?? '';
    expect((await verify('--seen', seen)).code).toBe(0);
    const db = app.get(DataSource);
    for (const sql of OFF) await db.query(sql);
    const audit = app.get(AuditLog);
    const [row] = await db.query<Record<string, string>[]>('SELECT * FROM audit_entry WHERE number = 3');
    const columns = Object.keys(row ?? {}).filter((name) => name !== 'id' && name !== 'number');
    const other: Record<string, string> = {
      at: '2001-02-03 04:05:06.000',
      detail: '{"words":"others"}',
      account_id: randomUUID(),
      key_id: randomUUID(),
    };
    const faults: Record<string, number | null> = {};
    for (const column of columns) {
      await db.query(`CREATE TABLE kept AS SELECT * FROM audit_entry WHERE number = 3`);
      await db.query(`UPDATE audit_entry SET ${column} = '${other[column] ?? 'changed'}' WHERE number = 3`);
      faults[column] = await audit.firstFault();
      await db.query('DELETE FROM audit_entry WHERE number = 3');
      await db.query('INSERT INTO audit_entry SELECT * FROM kept');
      await db.query('DROP TABLE kept');
    }
    expect(faults).toEqual(Object.fromEntries(columns.map((column) => [column, 3])));
    expect(await audit.firstFault()).toBeNull();
    await db.query('DELETE FROM audit_entry WHERE number = 4');
    expect(await audit.firstFault()).toBe(4);
    const found = await verify();
    expect([found.code, found.said]).toEqual([2, expect.stringContaining('Entry 4 ')]);
    // The end written anew, hashes and all: the chain alone cannot tell, what was seen before can.
    await db.query('DELETE FROM audit_entry WHERE number >= 3');
    await db.query(
      `UPDATE audit_head SET number = 2, hash = (SELECT hash FROM audit_entry WHERE number = 2) WHERE id = 1`,
    );
    expect(await audit.firstFault()).toBeNull();
    for (let i = 0; i < 9; i++) await note('forged.again');
    expect((await verify('--seen', seen)).code).toBe(2);
  });
});
