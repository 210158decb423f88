import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { freePort } from '../bench/hub-process.js';
import { ended, ours } from './children.js';
import type { Ask } from './invariants.js';

const HOME = '/usr/lib/postgresql';
const LONGEST_START_MS = 60_000;

/** A PostgreSQL of one's own that really writes to the disk, and can be killed and started again. */
export class ChaosPostgres {
  private child: ChildProcess | undefined;

  private constructor(
    private readonly bin: string,
    private readonly data: string,
    readonly port: number,
  ) {}

  static async make(folder: string): Promise<ChaosPostgres> {
    const bin = binaries();
    if (!bin) throw new Error('There is no PostgreSQL server on this machine.');
    const data = join(folder, 'postgres');
    mkdirSync(data, { recursive: true, mode: 0o700 });
    const owner = serverOwner();
    // The run folder belongs to whoever runs the tests; the server only has to pass through it.
    if (owner) chownSync(data, owner.uid, owner.gid);
    const made = spawnSync(
      join(bin, 'initdb'),
      ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'],
      {
        cwd: data,
        encoding: 'utf8',
        ...owner,
      },
    );
    if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
    const server = new ChaosPostgres(bin, data, await freePort());
    await server.start();
    // Nothing is written before it is certain that this is the server that was made here.
    const [row] = await server.ask<{ data_directory: string }>('postgres', 'SHOW data_directory');
    if (row?.data_directory !== data) throw new Error('Another PostgreSQL answers on this port.');
    return server;
  }

  async start(): Promise<void> {
    const settings = [
      'listen_addresses=127.0.0.1',
      'fsync=on',
      'synchronous_commit=on',
      'max_connections=100',
    ];
    settings.push(`unix_socket_directories=${this.data}`);
    const args = ['-D', this.data, '-p', String(this.port), ...settings.flatMap((each) => ['-c', each])];
    const how = { cwd: this.data, stdio: 'ignore', ...serverOwner() } as const;
    this.child = ours(spawn(join(this.bin, 'postgres'), args, how));
    const end = Date.now() + LONGEST_START_MS;
    while (Date.now() < end) {
      const answers = await this.ask('postgres', 'SELECT 1').then(
        () => true,
        () => false,
      );
      if (answers) return;
      await sleep(100);
    }
    throw new Error('PostgreSQL did not start.');
  }

  /** As a power cut: the postmaster and everything that it started, at once. */
  async kill(): Promise<void> {
    const child = this.child;
    if (!child?.pid) return;
    const end = new Promise((resolve) => child.once('exit', resolve));
    this.signalAll('SIGKILL');
    await end;
  }

  /** Nothing answers any more, and every connection stays. The postmaster first, so that it starts nobody else. */
  freeze(): void {
    this.signalAll('SIGSTOP');
  }

  thaw(): void {
    this.signalAll('SIGCONT');
  }

  private signalAll(signal: NodeJS.Signals): void {
    const pid = this.child?.pid;
    if (!pid) return;
    process.kill(pid, signal);
    for (const child of childrenOf(pid)) {
      try {
        process.kill(child, signal);
      } catch {
        // It ended by itself meanwhile.
      }
    }
  }

  /** SIGINT is the fast shutdown, SIGQUIT the immediate one. */
  stop(signal: 'SIGINT' | 'SIGQUIT' = 'SIGINT'): Promise<void> {
    return ended(this.child, signal);
  }

  /** A program of the same version. */
  tool(name: 'pg_dump' | 'pg_restore'): string {
    return join(this.bin, name);
  }

  url(database: string, port = this.port): string {
    return `postgres://postgres@127.0.0.1:${port}/${database}`;
  }

  /** Everything that `work` asks is answered from one instant: a check must not see a change half made. */
  async atOneInstant<Answer>(database: string, work: (ask: Ask) => Promise<Answer>): Promise<Answer> {
    const client = new Client({ connectionString: this.url(database) });
    client.on('error', () => undefined);
    await client.connect();
    try {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      return await work(async <Row extends object>(sql: string) => (await client.query<Row>(sql)).rows);
    } finally {
      await client.end();
    }
  }

  async ask<Row extends object>(database: string, sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const client = new Client({ connectionString: this.url(database) });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query<Row>(sql, parameters)).rows;
    } finally {
      await client.end();
    }
  }
}

/** The newest server of the machine's packages, or on the PATH; undefined when there is none. */
export function binaries(): string | undefined {
  const versions = existsSync(HOME) ? readdirSync(HOME).toSorted((a, b) => Number(b) - Number(a)) : [];
  const packaged = versions.map((version) => join(HOME, version, 'bin'));
  const folders = [...packaged, ...(process.env['PATH'] ?? '').split(delimiter)];
  return folders.find((bin) => existsSync(join(bin, 'initdb')) && existsSync(join(bin, 'postgres')));
}

/** PostgreSQL refuses to run as root: it gets another user of this machine. */
function serverOwner(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  return { uid: Number(user?.[2]), gid: Number(user?.[3]) };
}

function childrenOf(pid: number): number[] {
  const listed = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return listed === '' ? [] : listed.split(' ').map(Number);
}
