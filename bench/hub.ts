import Table from 'cli-table3';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { resolveDiscipline } from '../src/athletics/discipline.js';
import { copyLoaded } from './hub-copy.js';
import { loadLists, type Loaded } from './hub-load.js';
import { type RunningHub, startHub } from './hub-process.js';
import { compareWithBare, type Rate } from './hub-requests.js';

const STARTS = 5;
const { values: options } = parseArgs({ options: { files: { type: 'string', default: '49' } } });
const lists = resolve(process.env['HUB_SHARED'] ?? '../shared', 'data', 'real', 'toplists-alltime');
const files = listsOf(Number(options.files));
const table = new Table({ head: ['what', 'measured'], style: { head: [], border: [] } });
const say = (what: string, measured: string) => void table.push([what, measured]);
const whole = (value: number): string => Math.round(value).toLocaleString('en');

/** Lists of every size: as many as asked for, evenly from the smallest to the largest. */
function listsOf(count: number): string[] {
  if (!existsSync(lists)) return [];
  const all = readdirSync(lists, { recursive: true })
    .map((name) => join(lists, String(name)))
    .filter((name) => name.endsWith('.csv'))
    .toSorted((one, other) => statSync(one).size - statSync(other).size);
  const wanted = Math.min(count, all.length);
  return Array.from({ length: wanted }, (_, at) => all[Math.floor((at * all.length) / wanted)] ?? '');
}

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function withHub(folder: string, url: string, work: (hub: RunningHub) => Promise<void>): Promise<void> {
  const hub = await startHub(folder, url);
  try {
    await work(hub);
  } finally {
    await hub.stop();
  }
}

async function measureStart(folder: string, url: string): Promise<void> {
  await withHub(folder, url, async () => undefined);
  const starts: { wallMs: number; cpuMs: number; rssMb: number }[] = [];
  for (let turn = 0; turn < STARTS; turn++) {
    await withHub(folder, url, async ({ wallMs, usage }) => void starts.push({ wallMs, ...usage() }));
  }
  const median = (pick: (start: (typeof starts)[number]) => number): string =>
    whole(starts.map(pick).toSorted((a, b) => a - b)[Math.floor(STARTS / 2)] ?? Number.NaN);
  const of = `cold start, migrated SQLite, median of ${STARTS}`;
  say(`${of}: wall`, `${median(({ wallMs }) => wallMs)} ms`);
  say(`${of}: CPU`, `${median(({ cpuMs }) => cpuMs)} ms`);
  say(`${of}: RSS`, `${median(({ rssMb }) => rssMb)} MB`);
}

async function measureLoad(name: string, { url, usage }: RunningHub): Promise<Loaded> {
  const before = usage();
  const loaded = await loadLists(url, files);
  const { cpuMs, peakRssMb } = usage();
  const { received, published, seconds } = loaded;
  const rate = `${whole(received / seconds)} rows/s`;
  say(
    `${name}: ${loaded.files} lists, ${whole(received)} rows, ${whole(published)} published`,
    `${rate}, ${seconds.toFixed(1)} s`,
  );
  say(`${name}: CPU of the hub while it loaded`, `${whole(cpuMs - before.cpuMs)} ms`);
  say(`${name}: peak RSS`, `${whole(peakRssMb)} MB`);
  return loaded;
}

async function measureRequests({ url }: RunningHub): Promise<void> {
  const largest = files.at(-1) ?? '';
  const reading = resolveDiscipline(basename(largest, '.csv').replaceAll('-', ' '));
  if (reading.kind !== 'found') throw new Error(`${largest} names no discipline.`);
  const sex = largest.includes('women') ? 'F' : 'M';
  const query = new URLSearchParams({ discipline: reading.discipline.code, sex, limit: '100' });
  const list = await compare('leaderboard', `${url}/api/v1/leaderboards?${query}`);
  const { items } = JSON.parse(list) as { items: { event: { id: string } }[] };
  const meets = items.map(({ event }) => event.id);
  const often = (id: string) => meets.filter((other) => other === id).length;
  const [busiest] = meets.toSorted((one, other) => often(other) - often(one));
  await compare('results of a meet', `${url}/api/v1/events/${busiest}/results`);
}

/** Says the rates of an address and of a bare server beside each other, and answers the body. */
async function compare(what: string, address: string): Promise<string> {
  const { body, bytes, hub, bare, ratio, calmP99Ms, bareCalmP99Ms } = await compareWithBare(address);
  const text = ({ requestsPerSecond, p50Ms, p99Ms }: Rate) =>
    `${whole(requestsPerSecond)} requests/s, p50 ${p50Ms} ms, p99 ${p99Ms} ms`;
  say(`SQLite: ${what} (${whole(bytes)} bytes)`, text(hub));
  say('bare node:http with the same bytes', text(bare));
  say(`${what}: of bare node:http, median of turns`, ratio.toFixed(2));
  say(`${what}: p99 at 80 % of that rate`, `${calmP99Ms} ms (bare ${bareCalmP99Ms} ms)`);
  return body;
}

async function measurePostgres(server: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  const name = `hub_bench_${randomBytes(6).toString('hex')}`;
  await client.query(`CREATE DATABASE ${name}`);
  try {
    const url = new URL(server);
    url.pathname = `/${name}`;
    await inFolder(async (folder) => {
      const loads: Loaded[] = [];
      await withHub(folder, url.href, async (hub) => void loads.push(await measureLoad('PostgreSQL', hub)));
      const copied = await copyLoaded(url.href, folder);
      const rate = copied.performances / copied.seconds;
      say(
        `PostgreSQL: COPY of the same ${whole(copied.rows)} rows of all tables, with indexes`,
        `${whole(rate)} performances/s, ${copied.seconds.toFixed(1)} s`,
      );
      for (const { published, seconds } of loads)
        say('PostgreSQL: loading, of COPY', (published / seconds / rate).toFixed(2));
    });
  } finally {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.end();
  }
}

const [cpu] = cpus();
say('machine', `${availableParallelism()} CPUs (${cpu?.model ?? '?'}), ${whole(totalmem() / 2 ** 30)} GB`);
say('software', `Node ${process.versions.node}, ${process.platform} ${process.arch}`);
if (files.length === 0) say('lists', `not measured: there are none in ${lists}; set HUB_SHARED`);
await inFolder(async (folder) => {
  const url = `sqlite:${join(folder, 'hub.sqlite')}`;
  await measureStart(folder, url);
  if (files.length === 0) return;
  await withHub(folder, url, async (hub) => {
    await measureLoad('SQLite', hub);
    await measureRequests(hub);
  });
});
const server = process.env['TEST_POSTGRES_URL'] ?? process.env['DATABASE_URL'] ?? '';
if (!/^postgres(ql)?:/.test(server)) say('PostgreSQL', 'not measured: TEST_POSTGRES_URL is not set');
else if (files.length > 0) await measurePostgres(server);
process.stdout.write(`${table.toString()}\n`);
