import { Injectable } from '@nestjs/common';
import { MessageChannel, type MessagePort, SHARE_ENV } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { Storage } from '../platform/storage/storage.js';
import type { CheckAbout } from './check.js';
import type { CheckedRow } from './checked-row.js';
import type { Remark } from './readers/reader.js';
import type { ColumnMapping } from './mapping.js';
import type { FromThread, ReadingTask, ToThread } from './reading.worker.js';
import type { Submission } from './submission.entity.js';

const BATCH_ROWS = 1_000;
const BATCHES_AHEAD = 2;
const THREADS = 2;
/** A file that needs more than this ends its thread and not the hub. Young objects are rows on their way: a few suffice. */
const THREAD_LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 6 };

/**
 * The next file may follow: a thread that is made anew for each costs more than a small file. Several workers see one less
 * often than a worker alone. After that a thread is 20 MB that nobody uses while the rows are published.
 */
const IDLE_MS = 5_000;

/** A thread that says nothing for so long is in a loop without end. */
const LONGEST_SILENCE_MS = 60_000;
const TOO_SLOW = 'The file was not read further for a minute.';

export interface Readings {
  rows: AsyncIterable<CheckedRow[]>;
  /** What is said about the file as a whole; complete once the rows have come to their end. */
  remarks: readonly Remark[];
}

/** read → check in a thread of its own: the web process keeps answering whatever a file holds. */
@Injectable()
export class Reading {
  private pool: Piscina<ReadingTask, void> | undefined;

  constructor(private readonly storage: Storage) {}

  /** For the worker, once nothing is read any more. */
  async close(): Promise<void> {
    await this.pool?.destroy();
  }

  /** `known` are mappings by the fingerprint of their header. */
  read(
    { sha256, format, fileName, mapping }: Submission,
    about: CheckAbout,
    known: Readonly<Record<string, ColumnMapping>> = {},
  ): Readings {
    const remarks: Remark[] = [];
    const task = { format, fileName, mapping, known, about, batchRows: BATCH_ROWS, ahead: BATCHES_AHEAD };
    return { rows: this.batches(sha256, task, remarks), remarks };
  }

  private async *batches(
    sha256: string,
    task: Omit<ReadingTask, 'port'>,
    remarks: Remark[],
  ): AsyncGenerator<CheckedRow[]> {
    const { port1, port2 } = new MessageChannel();
    const bytes = this.storage.open(sha256);
    const stop = new AbortController();
    const inbox = new Inbox(port1, bytes[Symbol.asyncIterator]());
    // Bytes that cannot be opened say so before anybody asks for them.
    bytes.once('error', (error) => inbox.fail(error));
    this.threads()
      .run({ ...task, port: port2 }, { transferList: [port2], signal: stop.signal })
      .catch((error: unknown) => inbox.fail(error));
    try {
      for (;;) {
        const message = await inbox.next();
        if (message.kind === 'end') {
          remarks.push(...message.remarks);
          return;
        }
        yield JSON.parse(message.json) as CheckedRow[];
        port1.postMessage({ kind: 'taken' } satisfies ToThread);
      }
    } finally {
      port1.close();
      stop.abort();
      bytes.destroy();
    }
  }

  private threads(): Piscina<ReadingTask, void> {
    this.pool ??= new Piscina({
      filename: new URL('./reading.worker.js', import.meta.url).href,
      minThreads: 0,
      maxThreads: THREADS,
      idleTimeout: IDLE_MS,
      // What a test asks for once happens in one thread only: see failpoints.ts.
      env: SHARE_ENV,
      resourceLimits: THREAD_LIMITS,
    });
    return this.pool;
  }
}

type Said = Exclude<FromThread, { kind: 'hungry' }>;

/** What the thread has said and nobody has heard yet. Bytes are handed over as soon as it asks for them. */
class Inbox {
  private readonly messages: Said[] = [];
  private failure: { error: unknown } | undefined;
  private wake: () => void = () => undefined;

  constructor(
    private readonly port: MessagePort,
    private readonly bytes: AsyncIterator<Buffer>,
  ) {
    port.on('message', (message: FromThread) => this.hear(message));
  }

  async next(): Promise<Said> {
    const patience = setTimeout(() => this.fail(new Error(TOO_SLOW)), LONGEST_SILENCE_MS);
    try {
      for (;;) {
        const message = this.messages.shift();
        if (message) return message;
        if (this.failure) throw this.failure.error;
        await new Promise<void>((resolve) => {
          this.wake = resolve;
        });
      }
    } finally {
      clearTimeout(patience);
    }
  }

  fail(error: unknown): void {
    this.failure ??= { error };
    this.wake();
  }

  private hear(message: FromThread): void {
    if (message.kind === 'hungry') {
      void this.feed().catch((error: unknown) => this.fail(error));
      return;
    }
    this.messages.push(message);
    this.wake();
  }

  private async feed(): Promise<void> {
    const { done, value } = await this.bytes.next();
    if (done) this.port.postMessage({ kind: 'eof' } satisfies ToThread);
    else {
      // A copy of its own, because the memory of a read may be shared with others and cannot move.
      const bytes = Uint8Array.from(value);
      this.port.postMessage({ kind: 'bytes', bytes } satisfies ToThread, [bytes.buffer]);
    }
  }
}
