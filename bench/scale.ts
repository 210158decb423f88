import Table from 'cli-table3';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { Client, Pool } from 'pg';
import { DataSource } from 'typeorm';
import { Athlete } from '../src/athletes/athlete.entity.js';
import { Event } from '../src/events/event.entity.js';
import { Best } from '../src/performances/best.entity.js';
import { Performance } from '../src/performances/performance.entity.js';
import { runCommand, startHub } from './hub-process.js';
import { compareWithBare } from './hub-requests.js';
import { generate } from './scale-data.js';
import { type Entrant, MEET_NAME, publishedAfterMs } from './scale-publication.js';
import { listQuestions, moversAddresses, pastQuestions, scoutsQuestions } from './scale-questions.js';
import { bare, plain } from './scale-ways.js';

const { values: options } = parseArgs({
  options: {
    performances: { type: 'string', default: '100000' },
    questions: { type: 'string', default: '150' },
    seed: { type: 'string', default: '1' },
    // A database that is filled when it is not there yet, and stays.
    database: { type: 'string' },
    // One that was kept with fewer marks: the same lists are asked there, in turns, to see how they grow.
    beside: { type: 'string' },
  },
});
const [count, questions, seed] = [options.performances, options.questions, options.seed].map(Number) as [
  number,
  number,
  number,
];
const MEETS = 5;
const ENTRANTS = 900;
const server = process.env['TEST_POSTGRES_URL'] ?? process.env['DATABASE_URL'] ?? '';
const table = new Table({ head: ['what', 'p50 ms', 'p99 ms'], style: { head: [], border: [] } });

type Works = readonly (() => Promise<unknown>)[];

/** Several ways in turns, each question in all of them before the next: a machine that becomes slower is so for all. */
async function measured(...ways: readonly (readonly [what: string, works: Works])[]): Promise<number[]> {
  const times = ways.map((): number[] => []);
  for (const [at] of ways[0]?.[1].entries() ?? []) {
    // Whoever asks first finds fewer pages in memory.
    for (const way of turned([...ways.keys()], at)) {
      const from = performance.now();
      await ways[way]?.[1][at]?.();
      times[way]?.push(performance.now() - from);
    }
  }
  return ways.map(([what], way) => {
    const sorted = (times[way] ?? []).toSorted((a, b) => a - b);
    const share = (part: number) =>
      sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
    table.push([what, share(0.5).toFixed(1), share(0.99).toFixed(1)]);
    return share(0.5);
  });
}

const turned = <T>(list: readonly T[], by: number): T[] => [
  ...list.slice(by % list.length),
  ...list.slice(0, by % list.length),
];

const agent = new Agent({ keepAlive: true });

/** Not by `fetch`, whose streams take a millisecond of the two processors for each list: the hub is measured, not its client. */
const get = (url: string, address: string) => async (): Promise<void> => {
  const asked = request(`${url}/api/v1${address}`, { agent }).end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  const body = await text(answer);
  if (answer.statusCode !== 200) throw new Error(`${address}: ${answer.statusCode} ${body}`);
};

/** Asks everything in every way; says how many times longer the hub took than its statements alone. */
async function askAll(
  { url, beside }: { url: string; beside: string | null },
  pool: Pool,
  source: DataSource,
): Promise<string> {
  const asked = listQuestions(questions * 2, seed);
  const few = Math.ceil(questions / 5);
  // Once unmeasured, so that code is compiled and the plans of all ways find the same pages in memory.
  for (const question of asked) await bare(pool, source)(question)();
  for (const hub of beside ? [url, beside] : [url]) {
    for (const { address } of asked.slice(0, questions)) await get(hub, address)();
  }
  const cold = asked.slice(questions);
  const lists = (hub: string): Works => cold.map(({ address }) => get(hub, address));
  const [base = Number.NaN, own = Number.NaN, smaller = Number.NaN] = await measured(
    ['bare SQL through pg, every question another', cold.map(bare(pool, source))],
    ['hub, every question another', lists(url)],
    ...(beside ? [[`hub, the same in ${options.beside}`, lists(beside)] as const] : []),
  );
  await measured(['plain TypeORM entities with joins', cold.map(({ terms }) => plain(source)(terms))]);
  await measured(['hub, the scout’s question', scoutsQuestions(few).map(({ address }) => get(url, address))]);
  await measured(['hub, list as of a day', pastQuestions(few).map(({ address }) => get(url, address))]);
  await measured(['hub, movers of a week', moversAddresses(few).map((address) => get(url, address))]);
  const growth = beside ? `, hub / the same in ${options.beside}: ${(own / smaller).toFixed(2)}` : '';
  return `hub / bare SQL: ${(own / base).toFixed(2)}${growth}`;
}

async function fill(database: string, folder: string): Promise<void> {
  const client = new Client({ connectionString: database });
  await client.connect();
  const { rows } = await client.query('SELECT 1 FROM performance LIMIT 1');
  await client.end();
  if (rows.length > 0) return;
  const started = performance.now();
  await generate(database, count, seed);
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(`${count.toLocaleString('en')} performances made in ${seconds.toFixed(0)} s\n`);
  const from = performance.now();
  runCommand(folder, database, ['identity', 'backfill']);
  const found = (performance.now() - from) / 1000;
  process.stdout.write(`all athletes made findable in ${found.toFixed(0)} s\n`);
}

/** Meets of 900 rows by athletes who are in the lists already, one after the other. */
async function publish(url: string, pool: Pool, folder: string): Promise<void> {
  // A database that is kept has the meets of earlier runs.
  const { rows: earlier } = await pool.query(`SELECT 1 FROM event WHERE name LIKE '${MEET_NAME} %'`);
  const first = earlier.length;
  const { rows: entrants } = await pool.query<Entrant>(
    `SELECT name, sex, nation, birth_year FROM athlete WHERE birth_year > 1980 ORDER BY id LIMIT $1 OFFSET $2`,
    [MEETS * ENTRANTS, first * ENTRANTS],
  );
  const times: number[] = [];
  for (let meet = 0; meet < MEETS; meet++) {
    const some = entrants.slice(meet * ENTRANTS, (meet + 1) * ENTRANTS);
    times.push(await publishedAfterMs(url, folder, first + meet, some));
  }
  const [fastest, median, slowest] = times.toSorted((a, b) => a - b);
  table.push(['hub, 900 rows from sent to published', median?.toFixed(0), slowest?.toFixed(0)]);
  process.stdout.write(`fastest of ${MEETS} publications: ${fastest?.toFixed(0)} ms\n`);
}

/** Gives the address of a hub on the smaller database, where one was named, and stops it. */
async function withBeside<T>(folder: string, work: (beside: string | null) => Promise<T>): Promise<T> {
  if (!options.beside) return work(null);
  const beside = await startHub(folder, urlOf(options.beside));
  try {
    return await work(beside.url);
  } finally {
    await beside.stop();
  }
}

async function measure(database: string, folder: string): Promise<void> {
  // The first start makes the tables.
  await (await startHub(folder, database)).stop();
  await fill(database, folder);
  const hub = await startHub(folder, database);
  const source = await new DataSource({
    type: 'postgres',
    url: database,
    entities: [Best, Performance, Athlete, Event],
  }).initialize();
  const pool = new Pool({ connectionString: database, max: 4 });
  const peaks: string[] = [];
  const peak = (after: string) => peaks.push(`${after} ${hub.usage().peakRssMb.toFixed(0)} MB`);
  try {
    peak('start');
    const said = await withBeside(folder, (beside) => askAll({ url: hub.url, beside }, pool, source));
    peak('cold lists');
    const hot = await compareWithBare(`${hub.url}/api/v1/leaderboards?discipline=100&sex=M&limit=100`);
    peak('hot list');
    await publish(hub.url, pool, folder);
    peak('publications');
    process.stdout.write(`${table.toString()}\n${said}\n`);
    process.stdout.write(
      `hot list: ${hot.hub.requestsPerSecond.toFixed(0)} requests/s of ${hot.bytes} bytes, bare node:http ${hot.bare.requestsPerSecond.toFixed(0)}, ratio ${hot.ratio.toFixed(2)}, p99 at 80 % of the rate ${hot.calmP99Ms} ms (bare ${hot.bareCalmP99Ms} ms at 80 % of its own)\n`,
    );
    process.stdout.write(`peak RSS of the hub after: ${peaks.join(', ')}\n`);
  } finally {
    agent.destroy();
    await pool.end();
    await source.destroy();
    await hub.stop();
  }
}

function urlOf(name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function inDatabase(): Promise<void> {
  const admin = new Client({ connectionString: server });
  await admin.connect();
  const name = options.database ?? `hub_scale_${randomBytes(6).toString('hex')}`;
  const folder = mkdtempSync(join(tmpdir(), 'hub-scale-'));
  const { rows } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  // Ids and codes are compared as bytes, as docs/benchmarks.md says of the databases that it measured.
  if (rows.length === 0)
    await admin.query(`CREATE DATABASE ${name} TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'`);
  try {
    await measure(urlOf(name), folder);
  } finally {
    if (!options.database) await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await admin.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (/^postgres(ql)?:/.test(server)) await inDatabase();
else process.stdout.write('Not measured: scale needs PostgreSQL; set TEST_POSTGRES_URL.\n');
