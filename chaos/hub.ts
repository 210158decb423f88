import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../bench/hub-process.js';
import { ours } from './children.js';

export interface Surroundings {
  folder: string;
  databaseUrl: string;
  secrets: Record<string, string>;
  failpoint?: string;
  settings?: Record<string, string>;
}

const LONGEST_START_MS = 90_000;

/** One process of the hub: an API instance, or a worker. Only its recorded pid is ever signalled. */
export class HubProcess {
  /** Failpoints that this process has reached, as it says itself. */
  readonly reached: string[] = [];
  words = '';

  private constructor(
    readonly name: string,
    private readonly child: ChildProcess,
    readonly port: number,
  ) {}

  static async api(name: string, about: Surroundings): Promise<HubProcess> {
    const hub = await HubProcess.begun(name, about);
    await hub.serves();
    return hub;
  }

  /** An API instance that may not serve yet. */
  static async begun(name: string, about: Surroundings): Promise<HubProcess> {
    const port = await freePort();
    return start(name, 'main.js', about, { PORT: String(port), WORKER: '0' }, port);
  }

  serves(): Promise<void> {
    return this.until(() => this.isReady());
  }

  async isReady(): Promise<boolean> {
    const answer = await fetch(`${this.url}/health/ready`, { signal: AbortSignal.timeout(5_000) }).catch(
      () => null,
    );
    await answer?.arrayBuffer().catch(() => null);
    return answer?.status === 200;
  }

  static async worker(name: string, about: Surroundings): Promise<HubProcess> {
    const hub = start(name, 'worker.js', about, { WORKER: '1' }, 0);
    await hub.until(async () => hub.words.includes('Working'));
    return hub;
  }

  static of(name: string, child: ChildProcess, port: number, log: string): HubProcess {
    const hub = new HubProcess(name, child, port);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (bytes: Buffer) => {
        const text = bytes.toString();
        appendFileSync(log, text);
        hub.words = (hub.words + text).slice(-4000);
        for (const [, place = ''] of text.matchAll(/^FAILPOINT (\S+)$/gm)) hub.reached.push(place);
      });
    }
    return hub;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get pid(): number {
    if (!this.child.pid) throw new Error(`${this.name} has no pid.`);
    return this.child.pid;
  }

  /** The most memory that was ever resident, as Linux counts it. */
  get peakMb(): number {
    const [, kb] = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${this.pid}/status`, 'utf8')) ?? [];
    return Number(kb) / 1024;
  }

  /** Time of processors so far. Linux counts it in hundredths of a second. */
  get cpuMs(): number {
    const stat = readFileSync(`/proc/${this.pid}/stat`, 'utf8');
    const [user, system] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13);
    return (Number(user) + Number(system)) * 10;
  }

  get hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  signal(signal: NodeJS.Signals): void {
    if (!this.hasEnded) this.child.kill(signal);
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<number | null> {
    this.signal(signal);
    return this.ended();
  }

  async ended(): Promise<number | null> {
    if (!this.hasEnded) await new Promise((resolve) => this.child.once('exit', resolve));
    return this.child.exitCode;
  }

  private async until(isReady: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + LONGEST_START_MS;
    while (Date.now() < end) {
      // A failpoint of the start may end it; that is what the experiment wants.
      if (this.hasEnded && this.reached.length > 0) return;
      if (this.hasEnded) throw new Error(`${this.name} ended: ${this.words}`);
      if (await isReady()) return;
      await sleep(50);
    }
    this.signal('SIGKILL');
    throw new Error(`${this.name} did not start: ${this.words}`);
  }
}

function start(
  name: string,
  entry: string,
  { folder, databaseUrl, secrets, failpoint, settings }: Surroundings,
  own: Record<string, string>,
  port: number,
): HubProcess {
  const env = {
    PATH: process.env['PATH'],
    NODE_ENV: 'test',
    READS_PER_MINUTE: '1000000000',
    WRITES_PER_MINUTE: '1000000000',
    NO_COLOR: '1',
    DATA_DIR: folder,
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: '6',
    HUB_DEMO: '0',
    DRAIN_SECONDS: '0',
    PASSWORD_COST: '4',
    ...secrets,
    ...own,
    ...settings,
    ...(failpoint && { FAILPOINT: failpoint }),
  };
  const main = join(import.meta.dirname, '..', 'src', entry);
  const child = ours(spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] }));
  return HubProcess.of(name, child, port, join(folder, `${name}.log`));
}
