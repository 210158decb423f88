import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { Logger } from 'typeorm';

const READS = /\b(?:FROM|JOIN)\s+"?([a-z_][a-z0-9_]*)/gi;
const WRITES =
  /\b(?:INSERT\s+(?:OR\s+[A-Z]+\s+)?INTO|UPDATE|DELETE\s+FROM|TRUNCATE|COPY)\s+"?([a-z_][a-z0-9_]*)/gi;
const MOST_TEXTS = 2_000;

interface Tables {
  reads: readonly string[];
  writes: readonly string[];
}

/**
 * Knows which tables were changed when, by reading the SQL that passes: nobody has to say what a change touches, so
 * nobody can forget it. Moments are counted, not timed.
 */
@Injectable()
export class TableChanges implements Logger {
  /** Grows with every change; an answer remembers what it was when the answer was begun. */
  moment = 0;
  private readonly changedAt = new Map<string, number>();
  private allChangedAt = 0;
  private readonly reading = new AsyncLocalStorage<Set<string>>();
  private readonly writing = new AsyncLocalStorage<Set<string>>();
  private readonly known = new Map<string, Tables>();
  private readonly listeners: ((tables: string[]) => void)[] = [];

  /** Runs the work and collects in `tables` what it reads, also later on in what it starts. */
  watchReads<T>(tables: Set<string>, work: () => T): T {
    return this.reading.run(tables, work);
  }

  /** Around a transaction: when it is over, what it wrote has changed. */
  async watchWrites<T>(work: () => Promise<T>): Promise<T> {
    const tables = new Set<string>();
    try {
      return await this.writing.run(tables, work);
    } finally {
      this.changed([...tables]);
    }
  }

  /** Tells that tables have changed: by this process, or as another instance says. */
  changed(tables: readonly string[], isOurs = true): void {
    if (tables.length === 0) return;
    this.moment += 1;
    for (const table of tables) this.changedAt.set(table, this.moment);
    if (isOurs) for (const tell of this.listeners) tell([...tables]);
  }

  /** Anything may have changed while nobody told us. */
  allChanged(): void {
    this.allChangedAt = this.moment += 1;
  }

  onChange(tell: (tables: string[]) => void): void {
    this.listeners.push(tell);
  }

  isUnchanged(tables: readonly string[], since: number): boolean {
    if (this.allChangedAt > since) return false;
    return tables.every((table) => (this.changedAt.get(table) ?? 0) <= since);
  }

  logQuery(sql: string): void {
    const { reads, writes } = this.tablesOf(sql);
    const reading = this.reading.getStore();
    if (reading) for (const table of reads) reading.add(table);
    if (writes.length === 0) return;
    const writing = this.writing.getStore();
    if (writing) for (const table of writes) writing.add(table);
    else this.changed(writes);
  }

  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}

  /** Statements come from the code and repeat; those with lists of values may not fill the memory. */
  private tablesOf(sql: string): Tables {
    const kept = this.known.get(sql);
    if (kept) return kept;
    const names = (pattern: RegExp) => [
      ...new Set([...sql.matchAll(pattern)].map(([, name = '']) => name.toLowerCase())),
    ];
    const tables = { reads: names(READS), writes: names(WRITES) };
    if (sql.length > 10_000) return tables;
    if (this.known.size >= MOST_TEXTS) this.known.clear();
    this.known.set(sql, tables);
    return tables;
  }
}
