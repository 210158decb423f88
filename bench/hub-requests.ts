import autocannon from 'autocannon';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, stopped } from './hub-process.js';

const CONNECTIONS = 10;
const SECONDS = 8;
const WARM_UP_SECONDS = 2;

export interface Rate {
  requestsPerSecond: number;
  p50Ms: number;
  p99Ms: number;
}

/** An address of the hub, and the same bytes from a bare server, one after the other. */
export async function compareWithBare(
  address: string,
): Promise<{ body: string; bytes: number; hub: Rate; bare: Rate }> {
  const answer = await fetch(address);
  const body = await answer.text();
  const hub = await rateOf(address);
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
    return { body, bytes: Buffer.byteLength(body), hub, bare: await rateOf(bareAddress) };
  } finally {
    await stopped(child);
  }
}

async function rateOf(url: string): Promise<Rate> {
  await autocannon({ url, connections: CONNECTIONS, duration: WARM_UP_SECONDS });
  const result = await autocannon({ url, connections: CONNECTIONS, duration: SECONDS });
  if (result.errors + result.non2xx > 0) throw new Error(`${url}: not every request was answered with 200.`);
  const { requests, latency } = result;
  return { requestsPerSecond: requests.average, p50Ms: latency.p50, p99Ms: latency.p99 };
}
