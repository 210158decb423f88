import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import type { Payload } from './payloads.js';

/** What the client knows of one request: `info` is an answer that never came, so nothing is known. */
export interface Entry {
  payload: Payload;
  sha256: string;
  outcome: 'invoked' | 'ok' | 'fail' | 'info';
  /** A request that had no answer at least once. */
  wasInfo: boolean;
  id?: string;
}

/** Every request is written to the disk before it is sent, and its outcome after it. */
export class Ledger {
  readonly entries = new Map<string, Entry>();
  private readonly file: number;

  constructor(path: string) {
    this.file = openSync(path, 'a');
  }

  invoke(payload: Payload): Entry {
    const sha256 = createHash('sha256').update(payload.content).digest('hex');
    const known = this.entries.get(payload.key);
    const entry = known ?? { payload, sha256, outcome: 'invoked', wasInfo: false };
    this.entries.set(payload.key, entry);
    this.write({
      type: 'invoke',
      key: payload.key,
      sha256,
      rows: payload.results.length,
      verdict: payload.verdict,
    });
    return entry;
  }

  settle(entry: Entry, outcome: 'ok' | 'fail' | 'info', id?: string): void {
    entry.outcome = outcome;
    if (outcome === 'info') entry.wasInfo = true;
    if (id) entry.id = id;
    this.write({ type: outcome, key: entry.payload.key, id });
  }

  count(outcome: Entry['outcome']): number {
    return [...this.entries.values()].filter((entry) => entry.outcome === outcome).length;
  }

  close(): void {
    closeSync(this.file);
  }

  private write(line: object): void {
    writeSync(this.file, `${JSON.stringify({ ...line, at: Date.now() })}\n`);
    fsyncSync(this.file);
  }
}
