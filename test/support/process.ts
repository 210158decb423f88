import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const MAIN = join(import.meta.dirname, '../../src/main.js');
const PATIENCE_MS = 40_000;

/** The hub as an operator runs it: a process of its own, in production. */
export class HubProcess {
  private output = '';
  private readonly child: ChildProcess;
  readonly ended: Promise<number | null>;

  private constructor(
    readonly env: Readonly<Record<string, string>>,
    flags: readonly string[],
  ) {
    const { PATH = '' } = process.env;
    this.child = spawn(process.execPath, [...flags, MAIN], { env: { PATH, ...env }, stdio: 'pipe' });
    const hear = (part: Buffer): void => void (this.output += part.toString());
    this.child.stdout?.on('data', hear);
    this.child.stderr?.on('data', hear);
    this.ended = new Promise((resolve) => this.child.on('exit', (code) => resolve(code)));
  }

  static async start(about: Record<string, string> = {}, flags: readonly string[] = []): Promise<HubProcess> {
    const folder = mkdtempSync(join(tmpdir(), 'hub-process-'));
    const port = String(await freePort());
    const env = { ...production(folder, port), ...about };
    const hub = new HubProcess(env, flags);
    void hub.ended.then(() => rmSync(folder, { recursive: true, force: true }));
    return hub;
  }

  get url(): string {
    return `http://127.0.0.1:${this.env['PORT']}`;
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  get said(): string {
    return this.output;
  }

  /** The events of the log; fails at a line that is not one JSON object. */
  get lines(): Record<string, unknown>[] {
    const lines = this.output.split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  }

  /** The status of a GET; 0 when nobody answers. */
  async status(path: string): Promise<number> {
    const answer = await fetch(this.url + path).catch(() => null);
    await answer?.arrayBuffer().catch(() => null);
    return answer?.status ?? 0;
  }

  async untilReady(): Promise<void> {
    const until = Date.now() + PATIENCE_MS;
    while ((await this.status('/health/ready')) !== 200) {
      if (Date.now() > until || this.child.exitCode !== null) {
        throw new Error(`The hub is not ready:\n${this.output}`);
      }
      await sleep(50);
    }
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }

  /** For the end of a test, however it went. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }
}

const production = (folder: string, port: string): Record<string, string> => ({
  NODE_ENV: 'production',
  PORT: port,
  DATA_DIR: folder,
  DRAIN_SECONDS: '1',
  PASSWORD_COST: '10',
  JWT_SECRET: randomBytes(36).toString('base64url'),
  PASSWORD_PEPPER: randomBytes(36).toString('base64url'),
  DATA_KEY: randomBytes(36).toString('base64url'),
});

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
