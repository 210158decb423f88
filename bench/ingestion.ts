import Table from 'cli-table3';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { secondsToCopy, WRITTEN } from './copy.js';
import { writeList } from './generated-list.js';
import { startHub } from './hub-process.js';
import { type Officer, officer, send, type Submission } from './officer.js';
import { secondsToInsert } from './insert.js';
import { secondsToSaveEach } from './save-each.js';

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '10000,100000,1000000' },
    databases: { type: 'string', default: 'sqlite,postgres' },
    saves: { type: 'string', default: '2000' },
  },
});
const sizes = options.rows.split(',').map(Number);
const saves = Number(options.saves);
const SMALL = 900;
const table = new Table({ head: ['what', 'measured'], style: { head: [], border: [] } });
const whole = (value: number): string => Math.round(value).toLocaleString('en');
const say = (what: string, measured: string): void => {
  table.push([what, measured]);
  process.stderr.write(`${what}: ${measured}\n`);
};

/** To ask seldom makes a short file look slow, to ask often costs the hub what it is measured by. Milliseconds. */
const pauseFor = (rows: number): number => (rows > 20_000 ? 200 : 50);

interface Published {
  seconds: number;
  rows: Submission['rows'];
}

/** From the first byte sent to the last mark in the lists; no row may be missing from the account. */
async function publish(who: Officer, path: string, count: number, pauseMs: number): Promise<Published> {
  const from = performance.now();
  const id = await send(who, path);
  const { rows } = await who.until(id, 'needs_review', pauseMs);
  const { received, accepted, held, rejected } = rows;
  if (received !== count || accepted + held + rejected !== count)
    throw new Error(`Of ${count} rows the hub tells ${JSON.stringify(rows)}.`);
  await who.call('POST', `/ingestion/submissions/${id}/approve`);
  await who.until(id, 'published', pauseMs);
  return { seconds: (performance.now() - from) / 1000, rows };
}

/** Answers how many seconds it took from received to published. */
async function measure(name: string, folder: string, url: string, rows: number): Promise<number> {
  const hub = await startHub(folder, url);
  const list = join(folder, 'list.csv');
  try {
    const who = await officer(hub);
    const small = join(folder, 'small.csv');
    await writeList(small, SMALL, 50_000_000);
    const warm = await publish(who, small, SMALL, 20);
    await writeList(small, SMALL, 60_000_000);
    const again = await publish(who, small, SMALL, 20);
    say(
      `${name}: ${SMALL} rows from upload to published, first and second file`,
      `${warm.seconds.toFixed(2)} s, ${again.seconds.toFixed(2)} s`,
    );
    await writeList(list, rows);
    const dryFrom = performance.now();
    await who.until(await send(who, list, '?dryRun=true'), 'needs_review', pauseFor(rows));
    const dry = (performance.now() - dryFrom) / 1000;
    const before = hub.usage();
    hub.forgetDelays();
    const { seconds, rows: told } = await publish(who, list, rows, pauseFor(rows));
    const { cpuMs, peakRssMb } = hub.usage();
    const { p99Ms, maxMs } = await hub.delays();
    say(
      `${name}: ${whole(rows)} rows, received to published`,
      `${whole(rows / seconds)} rows/s, ${seconds.toFixed(1)} s`,
    );
    say(
      `${name}: ${whole(rows)} rows, accepted, held and rejected`,
      `${whole(told.accepted)}, ${whole(told.held)}, ${whole(told.rejected)}`,
    );
    say(
      `${name}: ${whole(rows)} rows, the event loop kept others waiting, p99 and most`,
      `${whole(p99Ms)} ms, ${whole(maxMs)} ms`,
    );
    say(
      `${name}: ${whole(rows)} rows, CPU of the hub and peak RSS`,
      `${whole(cpuMs - before.cpuMs)} ms (${whole(((cpuMs - before.cpuMs) * 1000) / rows)} µs a row), ${whole(peakRssMb)} MB`,
    );
    say(
      `${name}: ${whole(rows)} rows, dry run`,
      `${dry.toFixed(1)} s, ${(dry / seconds).toFixed(2)} of the time of a commit`,
    );
    return seconds;
  } finally {
    await hub.stop();
  }
}

/** In the same run: what COPY needs for the same rows, and one save after the other. */
async function compareWithCopy(url: string, folder: string, rows: number, seconds: number): Promise<void> {
  const copied = await secondsToCopy(url, folder, WRITTEN);
  say(
    `PostgreSQL: ${whole(rows)} rows, plain COPY of all that was written`,
    `${copied.toFixed(1)} s, ${whole(rows / copied)} rows/s; the hub has ${(copied / seconds).toFixed(2)} of its speed`,
  );
  const saved = await secondsToSaveEach(url, saves);
  say('PostgreSQL: one repository.save per row, performances only', `${whole(saves / saved)} rows/s`);
}

async function compareWithInsert(file: string, folder: string, rows: number, seconds: number): Promise<void> {
  const inserted = await secondsToInsert(file, folder, WRITTEN);
  say(
    `SQLite: ${whole(rows)} rows, plain INSERT of all that was written`,
    `${inserted.toFixed(1)} s, ${whole(rows / inserted)} rows/s; the hub has ${(inserted / seconds).toFixed(2)} of its speed`,
  );
}

async function onPostgres(server: string, work: (url: string) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  const name = `hub_bench_${randomBytes(6).toString('hex')}`;
  await client.query(`CREATE DATABASE ${name}`);
  try {
    const url = new URL(server);
    url.pathname = `/${name}`;
    await work(url.href);
  } finally {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.end();
  }
}

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const server = process.env['TEST_POSTGRES_URL'] ?? process.env['DATABASE_URL'] ?? '';
say('machine', `${availableParallelism()} CPUs (${cpus()[0]?.model ?? '?'}), Node ${process.versions.node}`);
for (const rows of sizes) {
  if (options.databases.includes('postgres')) {
    if (!/^postgres(ql)?:/.test(server)) say('PostgreSQL', 'not measured: TEST_POSTGRES_URL is not set');
    else
      await onPostgres(server, (url) =>
        inFolder(async (folder) => {
          const seconds = await measure('PostgreSQL', folder, url, rows);
          await compareWithCopy(url, folder, rows, seconds);
        }),
      );
  }
  if (options.databases.includes('sqlite')) {
    await inFolder(async (folder) => {
      const file = join(folder, 'hub.sqlite');
      const seconds = await measure('SQLite', folder, `sqlite:${file}`, rows);
      await compareWithInsert(file, folder, rows, seconds);
    });
  }
}
process.stdout.write(`${table.toString()}\n`);
