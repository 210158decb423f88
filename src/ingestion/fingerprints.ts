import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import type sqlite3 from 'sqlite3';

/** The first 64 bits of a SHA-256: that any two of ten million are the same has a chance of three in a million. */
const HEX_DIGITS = 16;
/** The name by which SQLite knows a database of its own, in a file that vanishes when it is closed. */
const VANISHING = '';
const CACHE_KIB = 4_096;

// Each key is sought and entered at once, in the order of the table, so that a batch reads and writes a page once.
const ENTER = `INSERT OR IGNORE INTO known SELECT unhex(value) FROM json_each($1) ORDER BY 1
  RETURNING lower(hex(key)) AS key`;

type Sqlite = typeof sqlite3;
type Ask = (sql: string, parameters: readonly unknown[]) => Promise<{ key: string }[]>;

/**
 * Remembers the keys of a file's rows, however many: what does not fit into four megabytes lies in a file of SQLite's own
 * among the temporary ones. To be closed.
 */
export class Fingerprints {
  private constructor(
    private readonly database: sqlite3.Database,
    private readonly ask: Ask,
  ) {}

  static async open(): Promise<Fingerprints> {
    const { Database } = createRequire(import.meta.url)('sqlite3') as Sqlite;
    const database = await new Promise<sqlite3.Database>((resolve, reject) => {
      const opened = new Database(VANISHING, (error) => (error ? reject(error) : resolve(opened)));
    });
    await promisify(database.exec.bind(database))(`
      PRAGMA journal_mode = OFF;
      PRAGMA cache_size = -${CACHE_KIB};
      CREATE TABLE known (key blob PRIMARY KEY) WITHOUT ROWID;`);
    return new Fingerprints(database, promisify(database.all.bind(database)) as unknown as Ask);
  }

  /** Remembers hex keys; for each, in their order, whether it was known before or stands earlier among them. */
  async seen(keys: readonly string[]): Promise<boolean[]> {
    const heads = keys.map((key) => key.slice(0, HEX_DIGITS));
    const entered = await this.ask(ENTER, [JSON.stringify(heads)]);
    const fresh = new Set(entered.map(({ key }) => key));
    return heads.map((head) => !fresh.delete(head));
  }

  close(): Promise<void> {
    return promisify(this.database.close.bind(this.database))();
  }
}
