import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { failpoint } from '../platform/failpoints.js';
import { type CheckAbout, checkRow } from './check.js';
import { Heats } from './check-heats.js';
import { DeclaredProgramme } from './check-programme.js';
import type { CheckedRow } from './checked-row.js';
import type { ColumnMapping } from './mapping.js';
import { isCsvFault } from './readers/csv-reader.js';
import type { ReadAbout, Remark } from './readers/reader.js';
import { readerByCode } from './readers/readers.js';

export interface ReadingTask {
  port: MessagePort;
  format: string;
  fileName: string;
  mapping: ColumnMapping;
  /** Remembered mappings, by the fingerprint of their header. */
  known: Readonly<Record<string, ColumnMapping>>;
  about: CheckAbout;
  batchRows: number;
  /** Batches that may wait for their reader; a thread that is further ahead stops. */
  ahead: number;
}

/** What the thread says: it wants bytes, or here are rows (as JSON, which crosses threads fastest), or the end. */
export type FromThread =
  { kind: 'hungry' } | { kind: 'rows'; json: string } | { kind: 'end'; remarks: Remark[] };
/** What the thread hears: bytes, the end of the bytes, or that a batch was taken. */
export type ToThread = { kind: 'bytes'; bytes: Uint8Array } | { kind: 'eof' } | { kind: 'taken' };

/** Pieces of the file that are on their way while one is read. */
const CHUNKS_AHEAD = 3;

/** Reads and checks one file in a thread of its own; bytes stream in and rows stream out. */
export default async function work(task: ReadingTask): Promise<void> {
  const { port, format, fileName, mapping, known, about, batchRows, ahead } = task;
  const reader = readerByCode(format);
  if (!reader) throw new Error(`There is no reader "${format}".`);
  const line = new Line(port);
  const remarks: Remark[] = [];
  const readAbout: ReadAbout = { fileName, mapping, known, remark: (remark) => void remarks.push(remark) };
  const rules = [new Heats(), new DeclaredProgramme(about.programme ?? [])];
  let batch: CheckedRow[] = [];
  const send = async (): Promise<void> => {
    port.postMessage({ kind: 'rows', json: JSON.stringify(batch) } satisfies FromThread);
    batch = [];
    await line.fewerThan(ahead);
  };
  try {
    for await (const row of reader.read(line.bytes(), readAbout)) {
      const checked = checkRow(row, about);
      for (const rule of rules) rule.look(checked);
      batch.push(checked);
      if (batch.length === batchRows) await send();
      if (batch.length === 1) await failpoint('parse.middle');
    }
  } catch (error) {
    if (!isCsvFault(error)) throw error;
    remarks.push({ code: 'csv_broken', path: `line ${error.lines ?? '?'}` });
  }
  if (batch.length > 0) await send();
  remarks.push(...rules.flatMap((rule) => rule.conclude()));
  port.postMessage({ kind: 'end', remarks } satisfies FromThread);
  port.close();
}

/** The thread's end of the conversation. */
class Line {
  private readonly chunks: (Uint8Array | null)[] = [];
  private untaken = 0;
  /** A parser that reads ahead waits for bytes while the thread waits for room: whoever waits hears everything. */
  private waiting: (() => void)[] = [];

  constructor(private readonly port: MessagePort) {
    port.on('message', (message: ToThread) => this.hear(message));
  }

  async *bytes(): AsyncGenerator<Buffer> {
    for (let i = 0; i < CHUNKS_AHEAD; i++) this.port.postMessage({ kind: 'hungry' } satisfies FromThread);
    for (;;) {
      this.port.postMessage({ kind: 'hungry' } satisfies FromThread);
      const chunk = await this.next();
      if (chunk === null) return;
      yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    }
  }

  async fewerThan(ahead: number): Promise<void> {
    this.untaken += 1;
    for (;;) {
      const waiting: { message: ToThread } | undefined = receiveMessageOnPort(this.port);
      if (waiting) this.hear(waiting.message);
      else if (this.untaken < ahead) return;
      else await this.heard();
    }
  }

  private async next(): Promise<Uint8Array | null> {
    while (this.chunks.length === 0) await this.heard();
    return this.chunks.shift() ?? null;
  }

  private heard(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
    });
  }

  private hear(message: ToThread): void {
    if (message.kind === 'bytes') this.chunks.push(message.bytes);
    else if (message.kind === 'eof') this.chunks.push(null);
    else this.untaken -= 1;
    for (const wake of this.waiting.splice(0)) wake();
  }
}
