import { DataSource } from 'typeorm';
import { databaseOptions } from '../src/platform/database/options.js';
import type { Ask } from './invariants.js';
import type { ChaosPostgres } from './postgres.js';

/** The database of a bed, as the harness looks at it. */
export interface Store {
  /** What a process of the hub is told; `port` is that of a proxy. */
  url(port?: number): string;
  ask<Row extends object>(sql: string): Promise<Row[]>;
  /** Everything that `work` asks is answered from one instant: a check must not see a change half made. */
  atOneInstant<Answer>(work: (ask: Ask) => Promise<Answer>): Promise<Answer>;
}

export class PostgresStore implements Store {
  constructor(
    readonly server: ChaosPostgres,
    readonly database: string,
  ) {}

  url(port?: number): string {
    return this.server.url(this.database, port);
  }

  ask<Row extends object>(sql: string): Promise<Row[]> {
    return this.server.ask<Row>(this.database, sql);
  }

  atOneInstant<Answer>(work: (ask: Ask) => Promise<Answer>): Promise<Answer> {
    return this.server.atOneInstant(this.database, work);
  }
}

export class SqliteStore implements Store {
  constructor(private readonly file: string) {}

  url(): string {
    return `sqlite:${this.file}`;
  }

  ask<Row extends object>(sql: string): Promise<Row[]> {
    return this.open((source) => source.query<Row[]>(sql));
  }

  atOneInstant<Answer>(work: (ask: Ask) => Promise<Answer>): Promise<Answer> {
    return this.open((source) =>
      source.transaction((db) => work(<Row extends object>(sql: string) => db.query<Row[]>(sql))),
    );
  }

  private async open<Answer>(work: (source: DataSource) => Promise<Answer>): Promise<Answer> {
    const source = await new DataSource(databaseOptions(this.url())).initialize();
    try {
      return await work(source);
    } finally {
      await source.destroy();
    }
  }
}
