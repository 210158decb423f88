import Table from 'cli-table3';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { AthletesService } from '../src/athletes/athletes.service.js';
import { withHub } from '../src/cli/operator.js';
import { IdentityStore } from '../src/identity/identity-store.js';
import type { Mention } from '../src/identity/mention.js';
import { lineOf, TakenInFile } from '../src/identity/taken.js';
import { newId } from '../src/platform/database/id.js';
import { Transactions } from '../src/platform/database/transactions.js';
import { Crowd } from './identity-crowd.js';

/**
 * CPU per row of weighing candidates in the database: `npm run bench -- identity-scale`, on SQLite and on the PostgreSQL
 * of TEST_POSTGRES_URL. Every row is weighed, also those that the hub would know without.
 */
const { values: options } = parseArgs({
  options: {
    athletes: { type: 'string', default: '1000000' },
    rows: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    engine: { type: 'string' },
  },
});
const [athletes, rows, seed] = [options.athletes, options.rows, options.seed].map(Number) as [
  number,
  number,
  number,
];
const BATCH = 5_000;
/** So many rows of a file are decided together. */
const TOGETHER = 1_000;
const ALONE = 2_000;
const TICKS_PER_SECOND = 100;
const shared = join(resolve(process.env['HUB_SHARED'] ?? '../shared'), 'data', 'identity', 'bench-dev');
const server = process.env['TEST_POSTGRES_URL'] ?? process.env['DATABASE_URL'] ?? '';
const head = [
  'CPU ms per row',
  'together: hub',
  'database',
  'one by one: mean',
  'p95',
  'p99',
  'known / new / asked',
];
const table = new Table({ head, style: { head: [], border: [] } });

async function fill(hub: INestApplicationContext, crowd: Crowd): Promise<void> {
  const source = hub.get(DataSource);
  const isSqlite = !source.options.type.startsWith('postgres');
  // Rows come in no order of their keys; with little memory each would be read from the disk again.
  if (isSqlite)
    for (const set of ['cache_size = -700000', 'synchronous = OFF']) await source.query(`PRAGMA ${set}`);
  const [service, transactions] = [hub.get(AthletesService, { strict: false }), hub.get(Transactions)];
  const from = performance.now();
  for (let start = 0; start < athletes; start += BATCH) {
    const size = Math.min(BATCH, athletes - start);
    const some = Array.from({ length: size }, (_, at) => crowd.athlete(start + at, newId()));
    await transactions.run((db) => service.create(db, some));
  }
  if (!isSqlite)
    for (const name of ['athlete', 'athlete_key', 'token_freq']) await source.query(`VACUUM ANALYZE ${name}`);
  const seconds = ((performance.now() - from) / 1_000).toFixed(0);
  process.stdout.write(`${athletes.toLocaleString('en')} athletes entered in ${seconds} s\n`);
}

async function measure(hub: INestApplicationContext, crowd: Crowd, engine: string): Promise<void> {
  const [identity, transactions] = [hub.get(IdentityStore, { strict: false }), hub.get(Transactions)];
  const pids = await backends(hub.get(DataSource));
  const kinds = { known: 0, new: 0, question: 0 };
  const decide = async (mentions: readonly Mention[]): Promise<void> => {
    const written = mentions.map((mention) => lineOf(mention, new Set()));
    const told = await transactions.run((db) =>
      identity.decideAll(db, mentions, { written, taken: new TakenInFile() }),
    );
    for (const { decision } of told) kinds[decision.kind] += 1;
  };
  // Every second row is of somebody whom the hub does not know.
  const mention = (at: number): Mention =>
    crowd.mention(at % 2 === 0 ? (Math.imul(at + 7, 7_919) >>> 0) % athletes : athletes + at);
  for (let at = 0; at < 500; at++) await decide([mention(10 * rows + at)]);
  const alone: number[] = [];
  for (let at = 0; at < ALONE; at++) {
    const one = mention(2 * rows + at);
    const start = process.cpuUsage();
    await decide([one]);
    alone.push(msSince(start));
  }
  Object.assign(kinds, { known: 0, new: 0, question: 0 });
  const before = ticksOf(pids);
  const start = process.cpuUsage();
  for (let at = 0; at < rows; at += TOGETHER)
    await decide(Array.from({ length: Math.min(TOGETHER, rows - at) }, (_, i) => mention(at + i)));
  const together = msSince(start) / rows;
  const database = pids.length > 0 ? (((ticksOf(pids) - before) / TICKS_PER_SECOND) * 1_000) / rows : null;
  const sorted = alone.toSorted((one, other) => one - other);
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
  const mean = alone.reduce((sum, ms) => sum + ms, 0) / alone.length;
  const told = `${kinds.known} / ${kinds.new} / ${kinds.question}`;
  const theirs = database === null ? 'in the hub' : database.toFixed(2);
  table.push([engine, together.toFixed(2), theirs, mean.toFixed(2), at(0.95), at(0.99), told]);
}

const msSince = (start: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
};

/** The processes that answer this hub, where they run on this machine. */
async function backends(source: DataSource): Promise<number[]> {
  if (!source.options.type.startsWith('postgres')) return [];
  const found = await source.query<{ pid: number }[]>(
    'SELECT pid FROM pg_stat_activity WHERE datname = current_database()',
  );
  return found.map(({ pid }) => pid).filter((pid) => existsSync(`/proc/${pid}/stat`));
}

function ticksOf(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => {
    const [user = '0', system = '0'] =
      readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11) ?? [];
    return sum + Number(user) + Number(system);
  }, 0);
}

async function on(engine: string, databaseUrl: string, folder: string): Promise<void> {
  Object.assign(process.env, { DATABASE_URL: databaseUrl, DATA_DIR: folder, HUB_DEMO: '0' });
  const crowd = new Crowd(shared, seed);
  await withHub((hub) => fill(hub, crowd));
  await withHub((hub) => measure(hub, crowd, engine));
}

async function onPostgres(folder: string): Promise<void> {
  const name = `hub_identity_${randomBytes(6).toString('hex')}`;
  const admin = new Client({ connectionString: server });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name} TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'`);
  try {
    const url = new URL(server);
    url.pathname = `/${name}`;
    await on('PostgreSQL', url.href, folder);
  } finally {
    await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await admin.end();
  }
}

/** Entities fit one engine for the life of a process, so each engine has a process of its own. */
function inProcesses(): void {
  for (const engine of ['sqlite', 'postgres']) {
    if (engine === 'postgres' && !/^postgres(ql)?:/.test(server))
      process.stdout.write('Not measured on PostgreSQL: set TEST_POSTGRES_URL.\n');
    else {
      const own = [process.argv[1] ?? '', ...process.argv.slice(2), '--engine', engine];
      const { status } = spawnSync(process.execPath, own, { stdio: 'inherit' });
      if (status !== 0) throw new Error(`${engine} ended with ${status}.`);
    }
  }
}

async function inThisProcess(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hub-identity-'));
  try {
    if (options.engine === 'sqlite') await on('SQLite', `sqlite:${folder}/hub.sqlite`, folder);
    else await onPostgres(folder);
    process.stdout.write(`${table.toString()}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (!existsSync(shared)) process.stdout.write(`identity-scale: skipped, there is no ${shared}.\n`);
else if (options.engine === undefined) inProcesses();
else await inThisProcess();
