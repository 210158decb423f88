import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { until } from './until.js';

export const dist = join(import.meta.dirname, '..', '..');
export const root = join(dist, '..');

export interface HubProcess {
  url: string;
  child: ChildProcess;
  kill: (signal?: NodeJS.Signals) => Promise<void>;
}

const secret = () => randomBytes(36).toString('base64url');
/** Secrets that stay the same when a hub starts again on the same data. */
export const SECRETS = { JWT_SECRET: secret(), PASSWORD_PEPPER: secret(), DATA_KEY: secret() };

/** The hub as `npm start` runs it, in a process that can be killed. */
export async function startHubProcess(env: Record<string, string>): Promise<HubProcess> {
  const port = env['PORT'] ?? String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [join(dist, 'src', 'main.js')], {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'development',
      PORT: port,
      PUBLIC_URL: url,
      PASSWORD_COST: '4',
      DRAIN_SECONDS: '0',
      HUB_DEMO: '0',
      ...SECRETS,
      ...env,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = async (signal: NodeJS.Signals = 'SIGKILL') => {
    child.kill(signal);
    await ended;
  };
  await until(async () => {
    if (child.exitCode !== null) throw new Error('The hub ended before it was ready.');
    return fetch(`${url}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  }, 60_000);
  return { url, child, kill };
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
