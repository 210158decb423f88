import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

declare const TEST_DATABASE: 'sqlite' | 'postgres';

export interface TestDatabase {
  url: string;
  drop: () => Promise<void>;
}

/** A database of one's own: in a new file, or a new one on the PostgreSQL of TEST_POSTGRES_URL. */
export async function newDatabase(): Promise<TestDatabase> {
  if (TEST_DATABASE === 'sqlite') return newFile();
  const server = process.env['TEST_POSTGRES_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';
  const name = `hub_test_${randomBytes(6).toString('hex')}`;
  await ask(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: async () => {
      await ask(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      forget();
    },
  };
}

function newFile(): TestDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'hub-test-'));
  return {
    url: `sqlite:${join(folder, 'hub.sqlite')}`,
    drop: async () => {
      rmSync(folder, { recursive: true, force: true });
      forget();
    },
  };
}

const forget = (): void => rmSync(process.env['DATA_DIR'] ?? '', { recursive: true, force: true });

async function ask(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
