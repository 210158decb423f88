import Table from 'cli-table3';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type RunningHub, startHub } from './hub-process.js';

const LIST = '/api/v1/leaderboards?discipline=100&sex=M';
const LIVE = '/health/live';
const PAUSE_MS = 10;
const P99_TIMES_REST = 3;
const LIVE_MS = 100;
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '20' }, logins: { type: 'string', default: '30' } },
});
const seconds = Number(values.seconds);
const atOnce = Number(values.logins);

interface Latency {
  p50: number;
  p99: number;
  max: number;
}
interface Turn {
  list: Latency;
  live: Latency;
  logins: Logins;
  loopMaxMs: number;
}
/** Of everybody who signed in again and again: how many a second, how long each waited, how many heard 503. */
interface Logins {
  perSecond: number;
  wait: Latency;
  refused: number;
}

const latencyOf = (times: number[]): Latency => {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (part: number): number => sorted[Math.floor(part * (sorted.length - 1))] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
};

/** One request after the other with a short pause, until the time is over: how long each took, in ms. */
async function ask(url: string, until: number): Promise<number[]> {
  const times: number[] = [];
  while (performance.now() < until) {
    const from = performance.now();
    const answer = await fetch(url);
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${url} answers ${answer.status}.`);
    times.push(performance.now() - from);
    await sleep(PAUSE_MS);
  }
  return times;
}

const post = (url: string, path: string, body: object): Promise<Response> =>
  fetch(`${url}/api/v1/auth/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
const person = (n: number) => ({
  email: `bench-${n}@example.org`,
  password: `vento contra ${n} em Bogota`,
});

/** Signs one person in again and again until the time is over: how long each answer took, and which it was. */
async function signIn(url: string, who: object, until: number): Promise<{ ms: number; status: number }[]> {
  const answers: { ms: number; status: number }[] = [];
  while (performance.now() < until) {
    const from = performance.now();
    const answer = await post(url, 'login', who);
    await answer.arrayBuffer();
    // A hub that has more to do than it can is right to say so; anything else is a fault.
    if (answer.status !== 200 && answer.status !== 503) throw new Error(`A login answers ${answer.status}.`);
    answers.push({ ms: performance.now() - from, status: answer.status });
  }
  return answers;
}

async function turn({ url, delays, forgetDelays }: RunningHub, people: number): Promise<Turn> {
  forgetDelays();
  const from = performance.now();
  const until = from + seconds * 1000;
  const signing = Promise.all(Array.from({ length: people }, (_, n) => signIn(url, person(n), until)));
  const [list, live] = await Promise.all([ask(url + LIST, until), ask(url + LIVE, until)]);
  const { maxMs } = await delays();
  const answers = (await signing).flat();
  // The last ones are answered when nobody asks anything else any more: the time until then counts.
  const took = (performance.now() - from) / 1000;
  const well = answers.filter(({ status }) => status === 200);
  const logins = {
    perSecond: well.length / took,
    wait: latencyOf(well.map(({ ms: each }) => each)),
    refused: answers.length - well.length,
  };
  return { list: latencyOf(list), live: latencyOf(live), logins, loopMaxMs: maxMs };
}

async function withPeople<T>(nodeOptions: string, work: (hub: RunningHub) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'));
  const hub = await startHub(folder, `sqlite:${join(folder, 'hub.sqlite')}`, nodeOptions);
  try {
    for (let n = 0; n < atOnce; n++) {
      const { status } = await post(hub.url, 'register', { ...person(n), name: `Ana ${n}` });
      if (status !== 202) throw new Error(`A registration answers ${status}.`);
    }
    for (const path of [LIST, LIVE]) await ask(hub.url + path, performance.now() + 1000);
    return await work(hub);
  } finally {
    await hub.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const ms = (value: number): string => `${value.toFixed(1)} ms`;
const of = ({ p50, p99, max }: Latency): string => `${ms(p50)} / ${ms(p99)} / ${ms(max)}`;
const table = new Table({
  head: [
    '',
    'logins/s',
    'login p50/p99/max',
    'refused',
    'leaderboards p50/p99/max',
    'of rest',
    'liveness p50/p99/max',
    'loop, longest wait',
  ],
  style: { head: [], border: [] },
});
const row = (what: string, { list, live, logins, loopMaxMs }: Turn, rest: Turn): void =>
  void table.push([
    what,
    logins.perSecond.toFixed(1),
    logins.wait.max ? of(logins.wait) : '-',
    logins.refused,
    of(list),
    (list.p99 / rest.list.p99).toFixed(1),
    of(live),
    ms(loopMaxMs),
  ]);

const threads = await withPeople('', async (hub) => ({
  rest: await turn(hub, 0),
  busy: await turn(hub, atOnce),
}));
const preload = pathToFileURL(join(import.meta.dirname, 'hash-on-main-thread.js')).href;
const main = await withPeople(`--import=${preload}`, async (hub) => ({
  rest: await turn(hub, 0),
  busy: await turn(hub, atOnce),
}));
process.stdout.write(`${availableParallelism()} CPUs (${cpus()[0]?.model ?? '?'}), ${seconds} s each\n`);
row('at rest', threads.rest, threads.rest);
row(`${atOnce} logins at once`, threads.busy, threads.rest);
row('at rest, hashing on the main thread', main.rest, main.rest);
row(`${atOnce} logins at once, hashing on the main thread`, main.busy, main.rest);
process.stdout.write(`${table.toString()}\n`);
const ratio = threads.busy.list.p99 / threads.rest.list.p99;
const isMet = ratio < P99_TIMES_REST && threads.busy.live.max < LIVE_MS;
process.stdout.write(
  `Wanted: p99 of leaderboards below ${P99_TIMES_REST} times rest, liveness below ${LIVE_MS} ms: ${isMet ? 'met' : 'not met'}\n`,
);
process.exitCode = isMet ? 0 : 1;
