import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { Redis } from 'ioredis';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../bench/hub-process.js';
import type { ChaosBus } from './bus.js';
import { ended, ours } from './children.js';
import { findOnPath } from './on-path.js';

const LONGEST_START_MS = 30_000;

const STREAMS = 'hub:bus:submission.*';

/** A Redis of one's own that keeps nothing when it dies: the worst case. */
export class ChaosRedis implements ChaosBus {
  readonly name = 'Redis streams';
  private child: ChildProcess | undefined;

  private constructor(
    private readonly binary: string,
    private readonly folder: string,
    readonly port: number,
  ) {}

  /** Null when there is no Redis on this machine. */
  static async make(folder: string): Promise<ChaosRedis | null> {
    const binary = findOnPath('redis-server');
    if (!binary) return null;
    mkdirSync(folder, { recursive: true });
    const server = new ChaosRedis(binary, folder, await freePort());
    await server.start();
    return server;
  }

  url(port = this.port): string {
    return `redis://127.0.0.1:${port}`;
  }

  async start(): Promise<void> {
    const place = ['--port', String(this.port), '--bind', '127.0.0.1', '--dir', this.folder];
    const nothingKept = ['--save', '', '--appendonly', 'no'];
    this.child = ours(spawn(this.binary, [...place, ...nothingKept], { stdio: 'ignore' }));
    const end = Date.now() + LONGEST_START_MS;
    while (Date.now() < end) {
      const answer = await this.ask('CONFIG', 'GET', 'dir').catch(() => null);
      if (answer) {
        // Nothing is flushed before it is certain that this is the server that was started here.
        if ((answer as string[])[1] !== this.folder) throw new Error('Another Redis answers on this port.');
        return;
      }
      await sleep(100);
    }
    throw new Error('Redis did not start.');
  }

  kill(): Promise<void> {
    return ended(this.child);
  }

  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    this.child?.kill(signal);
  }

  async topics(): Promise<string[]> {
    return (await this.ask('KEYS', STREAMS)) as string[];
  }

  async kept(topic: string): Promise<string[]> {
    const entries = (await this.ask('XRANGE', topic, '-', '+')) as [string, [string, string]][];
    return entries.map(([, [, message]]) => message);
  }

  async give(topic: string, messages: readonly string[]): Promise<void> {
    for (const message of messages) await this.ask('XADD', topic, '*', 'message', message);
  }

  async ask(command: string, ...values: string[]): Promise<unknown> {
    const redis = new Redis(this.url(), {
      lazyConnect: true,
      retryStrategy: () => null,
      maxRetriesPerRequest: 0,
    });
    redis.on('error', () => undefined);
    try {
      await redis.connect();
      return await redis.call(command, ...values);
    } finally {
      redis.disconnect();
    }
  }
}
