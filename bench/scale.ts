import Table from 'cli-table3';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Client, Pool } from 'pg';
import { DataSource } from 'typeorm';
import { Athlete } from '../src/athletes/athlete.entity.js';
import { Event } from '../src/events/event.entity.js';
import { ListReads } from '../src/leaderboards/list-reads.js';
import type { ListTerms } from '../src/leaderboards/list-terms.js';
import { keptGroup } from '../src/leaderboards/list-terms.js';
import { Best } from '../src/performances/best.entity.js';
import { Performance } from '../src/performances/performance.entity.js';
import { startHub } from './hub-process.js';
import { generate } from './scale-data.js';
import {
  listQuestions,
  moversAddresses,
  pastQuestions,
  type Question,
  scoutsQuestions,
} from './scale-questions.js';

const { values: options } = parseArgs({
  options: {
    performances: { type: 'string', default: '100000' },
    questions: { type: 'string', default: '150' },
    seed: { type: 'string', default: '1' },
    // A database that is filled when it is not there yet, and stays.
    database: { type: 'string' },
  },
});
const [count, questions, seed] = [options.performances, options.questions, options.seed].map(Number) as [
  number,
  number,
  number,
];
const server = process.env['TEST_POSTGRES_URL'] ?? process.env['DATABASE_URL'] ?? '';
const table = new Table({ head: ['what', 'p50 ms', 'p99 ms'], style: { head: [], border: [] } });

async function measured(what: string, works: readonly (() => Promise<unknown>)[]): Promise<number> {
  const times: number[] = [];
  for (const work of works) {
    const from = performance.now();
    await work();
    times.push(performance.now() - from);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  table.push([what, at(0.5).toFixed(1), at(0.99).toFixed(1)]);
  return at(0.5);
}

const get = (url: string, address: string) => async (): Promise<void> => {
  const answer = await fetch(`${url}/api/v1${address}`);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${text}`);
};

/** The statements of a list through `pg` alone: what no server in front can be faster than. */
function bare(pool: Pool, source: DataSource) {
  const query = async (sql: string, values: unknown[]) => (await pool.query(sql, values)).rows;
  const reads = new ListReads(Object.assign(Object.create(source) as DataSource, { query }));
  return ({ terms }: Question) =>
    async (): Promise<void> => {
      const list = reads.sqlOf(terms);
      await Promise.all([reads.page(list, null, 101), reads.total(list)]);
    };
}

/** The plain way: entities joined to entities, and JSON made of them. */
const plain = (source: DataSource) => (terms: ListTerms) => async (): Promise<void> => {
  const rows = await source
    .createQueryBuilder(Best, 'best')
    .leftJoinAndMapOne('best.performance', Performance, 'performance', 'performance.id = best.performance_id')
    .leftJoinAndMapOne('best.athlete', Athlete, 'athlete', 'athlete.id = best.athlete_id')
    .leftJoinAndMapOne('best.event', Event, 'event', 'event.id = performance.event_id')
    .where({
      discipline: terms.discipline.code,
      sex: terms.sex,
      implementKey: '',
      environment: terms.environment,
      timing: terms.timing,
      conditions: terms.legal ? 'legal' : 'any',
      season: terms.season,
      ageGroup: keptGroup(terms) ?? '',
    })
    .orderBy('best.rankValue')
    .addOrderBy('best.performanceId')
    .take(100)
    .getManyAndCount();
  JSON.stringify(rows);
};

/** Asks everything in every way; returns how many times longer the hub took than its statements alone. */
async function askAll(url: string, pool: Pool, source: DataSource): Promise<number> {
  const asked = listQuestions(questions * 2, seed);
  const few = Math.ceil(questions / 5);
  // Once unmeasured, so that code is compiled and the plans of all ways find the same pages in memory.
  for (const question of asked) await bare(pool, source)(question)();
  for (const { address } of asked.slice(0, questions)) await get(url, address)();
  const cold = asked.slice(questions);
  const base = await measured('bare SQL through pg, every question another', cold.map(bare(pool, source)));
  const own = await measured(
    'hub, every question another',
    cold.map(({ address }) => get(url, address)),
  );
  await measured(
    'plain TypeORM entities with joins',
    cold.map(({ terms }) => plain(source)(terms)),
  );
  await measured(
    'hub, the scout’s question',
    scoutsQuestions(few).map(({ address }) => get(url, address)),
  );
  await measured(
    'hub, list as of a day',
    pastQuestions(few).map(({ address }) => get(url, address)),
  );
  await measured(
    'hub, movers of a week',
    moversAddresses(few).map((address) => get(url, address)),
  );
  return own / base;
}

async function fill(database: string): Promise<void> {
  const client = new Client({ connectionString: database });
  await client.connect();
  const { rows } = await client.query('SELECT 1 FROM performance LIMIT 1');
  const started = performance.now();
  if (rows.length === 0) await generate(client, count, seed);
  await client.end();
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(`${count.toLocaleString('en')} performances made in ${seconds.toFixed(0)} s\n`);
}

async function measure(database: string, folder: string): Promise<void> {
  const hub = await startHub(folder, database);
  await fill(database);
  const source = await new DataSource({
    type: 'postgres',
    url: database,
    entities: [Best, Performance, Athlete, Event],
  }).initialize();
  const pool = new Pool({ connectionString: database, max: 4 });
  try {
    const ratio = await askAll(hub.url, pool, source);
    const { peakRssMb } = hub.usage();
    process.stdout.write(`${table.toString()}\n`);
    process.stdout.write(
      `hub / bare SQL: ${ratio.toFixed(2)}; peak RSS of the hub ${peakRssMb.toFixed(0)} MB\n`,
    );
  } finally {
    await pool.end();
    await source.destroy();
    await hub.stop();
  }
}

async function inDatabase(): Promise<void> {
  const admin = new Client({ connectionString: server });
  await admin.connect();
  const name = options.database ?? `hub_scale_${randomBytes(6).toString('hex')}`;
  const folder = mkdtempSync(join(tmpdir(), 'hub-scale-'));
  const { rows } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (rows.length === 0) await admin.query(`CREATE DATABASE ${name}`);
  try {
    const url = new URL(server);
    url.pathname = `/${name}`;
    await measure(url.href, folder);
  } finally {
    if (!options.database) await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await admin.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (/^postgres(ql)?:/.test(server)) await inDatabase();
else process.stdout.write('Not measured: scale needs PostgreSQL; set TEST_POSTGRES_URL.\n');
