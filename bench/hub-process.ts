import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { LoopDelay } from './loop-delay.js';

/** The same in every run: a database that is kept from one to the next must let its administrator in. */
const wordFor = (purpose: string): string =>
  createHash('sha256').update(`bench ${purpose}`).digest('base64url');

export const ADMIN = { email: 'bench@example.org', password: wordFor('administrator') };
const SECRETS = {
  JWT_SECRET: wordFor('tokens'),
  PASSWORD_PEPPER: wordFor('passwords'),
  DATA_KEY: wordFor('data'),
};
const LONGEST_START_MS = 60_000;

export interface Usage {
  cpuMs: number;
  rssMb: number;
  peakRssMb: number;
}

/** A hub in a process of its own, as `npm start` runs it. */
export interface RunningHub {
  url: string;
  wallMs: number;
  usage: () => Usage;
  /** Of the event loop since `forgetDelays`, or since the start. */
  delays: () => Promise<LoopDelay>;
  forgetDelays: () => void;
  stop: () => Promise<void>;
}

export async function startHub(folder: string, databaseUrl: string, nodeOptions = ''): Promise<RunningHub> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...placeOf(folder, databaseUrl),
    NODE_OPTIONS: nodeOptions,
    PORT: String(port),
    HUB_DEMO: '0',
    DRAIN_SECONDS: '0',
    READS_PER_MINUTE: '1000000000',
    WRITES_PER_MINUTE: '1000000000',
    UPLOAD_MAX_BYTES: '1900000000',
    ADMIN_EMAIL: ADMIN.email,
    ADMIN_PASSWORD: ADMIN.password,
  };
  const main = join(import.meta.dirname, '..', 'src', 'main.js');
  const watch = pathToFileURL(join(import.meta.dirname, 'loop-delay.js')).href;
  const from = performance.now();
  const child = spawn(process.execPath, ['--max-semi-space-size=2', '--import', watch, main], {
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await answered(`${url}/health/ready`, child);
  const wallMs = performance.now() - from;
  return {
    url,
    wallMs,
    usage: () => usageOf(child),
    delays: async () => {
      child.send('tell');
      const [delays] = (await once(child, 'message')) as [LoopDelay];
      return delays;
    },
    forgetDelays: () => void child.send('forget'),
    stop: () => stopped(child),
  };
}

/** A command of an operator on the same database, to its end. */
export function runCommand(folder: string, databaseUrl: string, command: readonly string[]): void {
  const cli = join(import.meta.dirname, '..', 'src', 'cli.js');
  execFileSync(process.execPath, [cli, ...command], {
    env: placeOf(folder, databaseUrl),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

const placeOf = (folder: string, databaseUrl: string) => ({
  PATH: process.env['PATH'],
  MALLOC_ARENA_MAX: '1',
  NODE_ENV: 'development',
  DATA_DIR: folder,
  DATABASE_URL: databaseUrl,
  ...SECRETS,
});

async function answered(address: string, child: ChildProcess): Promise<void> {
  const end = Date.now() + LONGEST_START_MS;
  while (Date.now() < end && child.exitCode === null) {
    const isReady = await fetch(address).then(
      ({ status }) => status === 200,
      () => false,
    );
    if (isReady) return;
    await sleep(5);
  }
  child.kill('SIGKILL');
  throw new Error('The hub did not start.');
}

export async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await end;
}

/** What Linux says of the process; elsewhere there are no such files and nothing is made up. */
function usageOf({ pid }: ChildProcess): Usage {
  if (process.platform !== 'linux') return { cpuMs: Number.NaN, rssMb: Number.NaN, peakRssMb: Number.NaN };
  const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const [user = 0, system = 0] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const mb = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]) / 1024;
  return { cpuMs: ((user + system) * 1000) / ticksPerSecond, rssMb: mb('VmRSS'), peakRssMb: mb('VmHWM') };
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
