import autocannon from 'autocannon';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, stopped } from './hub-process.js';

const CONNECTIONS = 10;
const SECONDS = 3;
const TURNS = 5;
const WARM_UP_SECONDS = 2;
/** Latency means something below the rate at which requests queue. */
const SHARE_FOR_LATENCY = 0.8;

export interface Rate {
  requestsPerSecond: number;
  p50Ms: number;
  p99Ms: number;
}

export interface Comparison {
  body: string;
  bytes: number;
  hub: Rate;
  bare: Rate;
  /** Median over the turns: other work on the machine meets both servers of a turn alike. */
  ratio: number;
  /** p99 of each at 80 % of its own rate, median over the turns. */
  calmP99Ms: number;
  bareCalmP99Ms: number;
}

type Turn = Record<'hub' | 'bare' | 'calm' | 'bareCalm', Rate>;

const calmly = ({ requestsPerSecond }: Rate): number => Math.round(requestsPerSecond * SHARE_FOR_LATENCY);

async function takeTurn(address: string, bareAddress: string): Promise<Turn> {
  const hub = await load(address, SECONDS);
  const bare = await load(bareAddress, SECONDS);
  const calm = await load(address, SECONDS, calmly(hub));
  return { hub, bare, calm, bareCalm: await load(bareAddress, SECONDS, calmly(bare)) };
}

const ratioOf = ({ hub, bare }: Turn): number => hub.requestsPerSecond / bare.requestsPerSecond;

/** The middle one of those that were measured. */
function middleBy<T>(measured: readonly T[], value: (one: T) => number): T {
  const sorted = measured.toSorted((one, other) => value(one) - value(other));
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error('Nothing was measured.');
  return middle;
}

const p99Of = ({ p99Ms }: Rate): number => p99Ms;
const middleP99 = (rates: readonly Rate[]): number => p99Of(middleBy(rates, p99Of));

/** An address of the hub, and the same bytes from a bare server, in turns. */
export async function compareWithBare(address: string): Promise<Comparison> {
  const answer = await fetch(address);
  const body = await answer.text();
  const port = await freePort();
  const main = join(import.meta.dirname, 'bare-server.js');
  const child = spawn(process.execPath, [main], { stdio: ['pipe', 'ignore', 'inherit'] });
  child.stdin.end(JSON.stringify({ port, type: answer.headers.get('content-type'), body }));
  try {
    const bareAddress = `http://127.0.0.1:${port}/`;
    while (
      !(await fetch(bareAddress).then(
        ({ ok }) => ok,
        () => false,
      ))
    )
      await sleep(20);
    for (const url of [address, bareAddress]) await load(url, WARM_UP_SECONDS);
    const turns: Turn[] = [];
    for (let turn = 0; turn < TURNS; turn++) turns.push(await takeTurn(address, bareAddress));
    const middle = middleBy(turns, ratioOf);
    return {
      body,
      bytes: Buffer.byteLength(body),
      hub: middle.hub,
      bare: middle.bare,
      ratio: ratioOf(middle),
      calmP99Ms: middleP99(turns.map(({ calm }) => calm)),
      bareCalmP99Ms: middleP99(turns.map(({ bareCalm }) => bareCalm)),
    };
  } finally {
    await stopped(child);
  }
}

async function load(url: string, duration: number, overallRate?: number): Promise<Rate> {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration,
    ...(overallRate && { overallRate }),
  });
  if (result.errors + result.non2xx > 0) throw new Error(`${url}: not every request was answered with 200.`);
  const { requests, latency } = result;
  return { requestsPerSecond: requests.average, p50Ms: latency.p50, p99Ms: latency.p99 };
}
