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
  /** p99 of the hub at 80 % of its rate. */
  calmP99Ms: number;
}

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
    const turns: { hub: Rate; bare: Rate }[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      turns.push({ hub: await load(address, SECONDS), bare: await load(bareAddress, SECONDS) });
    }
    const ratioOf = (turn: { hub: Rate; bare: Rate }) =>
      turn.hub.requestsPerSecond / turn.bare.requestsPerSecond;
    const middle = turns.toSorted((one, other) => ratioOf(one) - ratioOf(other))[Math.floor(TURNS / 2)];
    if (!middle) throw new Error('Nothing was measured.');
    const calm = Math.round(middle.hub.requestsPerSecond * SHARE_FOR_LATENCY);
    const { p99Ms } = await load(address, SECONDS, calm);
    return { body, bytes: Buffer.byteLength(body), ...middle, ratio: ratioOf(middle), calmP99Ms: p99Ms };
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
