import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import type { ChaosBus } from './bus.js';
import { ended, ours } from './children.js';
import { until } from './experiment.js';
import { findOnPath } from './on-path.js';

const run = promisify(execFile);
const HOST = '127.0.0.1';
/** How a broker writes its host into an answer; four bytes with its port follow. */
const WRITTEN_HOST = Buffer.from(`\0${String.fromCharCode(HOST.length)}${HOST}`);
const TOPICS = 'hub.submission.';
const TAB = '\t';

/** A broker says where it is; whoever came over a link must not find the way around it. */
export function saidToBeAt(linkPort: number, brokerPort: number, bytes: Buffer): Buffer {
  const told = Buffer.from(bytes);
  for (let at = told.indexOf(WRITTEN_HOST); at !== -1; at = told.indexOf(WRITTEN_HOST, at + 1)) {
    const port = at + WRITTEN_HOST.length;
    if (port + 4 <= told.length && told.readInt32BE(port) === brokerPort) told.writeInt32BE(linkPort, port);
  }
  return told;
}

/** The mock cluster of librdkafka, which kcat carries: one broker over TCP that forgets everything when it dies. */
export class ChaosKafka implements ChaosBus {
  readonly name = 'Kafka';
  port = 0;
  private child: ChildProcess | undefined;

  private constructor(private readonly binary: string) {}

  /** Null when there is no kcat on this machine. */
  static async make(): Promise<ChaosKafka | null> {
    const binary = findOnPath('kcat') ?? findOnPath('kafkacat');
    if (!binary) return null;
    const server = new ChaosKafka(binary);
    await server.start();
    return server;
  }

  url(port: number): string {
    return `kafka://${HOST}:${port}`;
  }

  /** On another port each time. It lives as long as its standard input is open. */
  async start(): Promise<void> {
    const args = ['-P', '-b', 'x:1', '-X', 'test.mock.num.brokers=1', '-t', 'warmup'];
    const child = ours(spawn(this.binary, args, { stdio: ['pipe', 'ignore', 'pipe'] }));
    this.child = child;
    let words = '';
    child.stderr.on('data', (bytes: Buffer) => (words += bytes.toString()));
    const address = /(?:replaced with |bootstrap\.servers=)\S+:(\d+)/;
    await until('kcat has said where its cluster is', () => address.test(words));
    this.port = Number(address.exec(words)?.[1]);
  }

  kill(): Promise<void> {
    return ended(this.child);
  }

  translate(bytes: Buffer, linkPort: number): Buffer {
    return saidToBeAt(linkPort, this.port, bytes);
  }

  async topics(): Promise<string[]> {
    const { topics } = JSON.parse(await this.kcat(['-L', '-J'])) as { topics: { topic: string }[] };
    return topics.map(({ topic }) => topic).filter((topic) => topic.startsWith(TOPICS));
  }

  async kept(topic: string): Promise<string[]> {
    const all = ['-C', '-e', '-q', '-o', 'beginning', '-f', `%k${TAB}%s\n`];
    const text = await this.kcat([...all, '-t', topic]);
    return text.split('\n').filter(Boolean);
  }

  async give(topic: string, messages: readonly string[]): Promise<void> {
    await this.kcat(['-P', '-K', TAB, '-t', topic], `${messages.join('\n')}\n`);
  }

  private async kcat(args: readonly string[], input = ''): Promise<string> {
    const running = run(this.binary, ['-b', `${HOST}:${this.port}`, ...args], { maxBuffer: 100_000_000 });
    running.child.stdin?.end(input);
    return (await running).stdout;
  }
}
