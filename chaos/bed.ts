import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { asAdmin, introduce, newSecrets } from './admin.js';
import { LoadClient } from './client.js';
import { HubProcess, type Surroundings } from './hub.js';
import { type Ask, always, atRest } from './invariants.js';
import { Ledger } from './ledger.js';
import { Payloads, randomOf } from './payloads.js';
import type { ChaosPostgres } from './postgres.js';
import { Proxy } from './proxy.js';
import { PostgresStore, SqliteStore, type Store } from './store.js';

const run = promisify(execFile);
const SETTLE_MS = 150_000;

/** How a process is started otherwise than the others. */
export interface Start {
  failpoint?: string;
  /** A proxy before the database. */
  port?: number;
  settings?: Record<string, string>;
  /** Another one than that of the bed. */
  databaseUrl?: string;
}

/** Everything that an experiment needs: a database, API instances, a client, a ledger. */
export class Bed {
  readonly kills = new Map<string, number>();
  readonly payloads: Payloads;
  readonly random: () => number;
  readonly ledger: Ledger;
  client!: LoadClient;
  apis: HubProcess[] = [];
  workers: HubProcess[] = [];
  private readonly secrets = newSecrets();
  private started = 0;

  private constructor(
    readonly folder: string,
    readonly seed: number,
    private readonly store: Store,
    private readonly link: Proxy | null,
    private usual: Start,
  ) {
    this.payloads = new Payloads(seed);
    this.random = randomOf(seed + 1);
    this.ledger = new Ledger(`${folder}/ledger.jsonl`);
  }

  /** Two instances, the second of which reaches its database through the proxy; workers come with the experiments. */
  static async make(postgres: ChaosPostgres, folder: string, seed: number, usual: Start = {}): Promise<Bed> {
    mkdirSync(folder, { recursive: true });
    const database = `chaos_${randomBytes(4).toString('hex')}`;
    await postgres.ask('postgres', `CREATE DATABASE ${database}`);
    const proxy = await Proxy.to(postgres.port, randomOf(seed + 2));
    return new Bed(folder, seed, new PostgresStore(postgres, database), proxy, usual).begin();
  }

  /** One process that serves and works, on a file; its logs and the ledger are in a folder of their own. */
  static onSqlite(folder: string, seed: number, data = folder): Promise<Bed> {
    mkdirSync(folder, { recursive: true });
    const store = new SqliteStore(`${data}/hub.sqlite`);
    return new Bed(folder, seed, store, null, { settings: { WORKER: '1', DATA_DIR: data } }).begin();
  }

  get url(): string {
    return this.apis[0]?.url ?? '';
  }

  get postgres(): ChaosPostgres {
    return this.onPostgres.server;
  }

  get database(): string {
    return this.onPostgres.database;
  }

  get proxy(): Proxy {
    if (!this.link) throw new Error('There is no link to this database.');
    return this.link;
  }

  api(start: Start = {}): Promise<HubProcess> {
    return HubProcess.api(`api-${++this.started}`, this.surroundings(start));
  }

  /** An instance that may not serve yet, and may never. */
  begunApi(start: Start): Promise<HubProcess> {
    return HubProcess.begun(`api-${++this.started}`, this.surroundings(start));
  }

  worker(start: Start = {}): Promise<HubProcess> {
    return HubProcess.worker(`worker-${++this.started}`, this.surroundings(start));
  }

  usualApis(): Promise<HubProcess[]> {
    return Promise.all([this.api(), ...(this.link ? [this.api({ port: this.link.port })] : [])]);
  }

  /** Every process that is started meanwhile has these settings, and the instances are started anew. */
  async under(settings: Record<string, string>, work: () => Promise<void>): Promise<void> {
    const before = this.usual;
    await this.change({ ...before, settings: { ...before.settings, ...settings } });
    await work();
    await this.change(before);
  }

  readonly ask: Ask = (sql) => this.store.ask(sql);

  asAdmin<Answer>(method: string, path: string, body?: object): Promise<Answer> {
    return asAdmin<Answer>(this.url, method, path, body);
  }

  /** After every kill. */
  async check(): Promise<void> {
    fail(await this.broken(always));
  }

  /** Waits until nothing is on its way, and checks everything. */
  async settle(): Promise<void> {
    await this.client.insistOnAll(this.url);
    const end = Date.now() + SETTLE_MS;
    for (;;) {
      const broken = await this.broken(atRest);
      const isLate = Date.now() > end;
      if (isLate || broken.length === 0) {
        fail([...broken, ...this.client.impolite, ...(await this.chain())]);
        return;
      }
      await sleep(500);
    }
  }

  count(process: HubProcess): void {
    for (const place of process.reached) this.kills.set(place, (this.kills.get(place) ?? 0) + 1);
  }

  async close(): Promise<void> {
    for (const process of [...this.workers, ...this.apis]) await process.kill();
    await this.link?.close();
    this.ledger.close();
  }

  private get onPostgres(): PostgresStore {
    if (!(this.store instanceof PostgresStore)) throw new Error('This bed is on SQLite.');
    return this.store;
  }

  private async begin(): Promise<this> {
    this.apis = await this.usualApis();
    this.client = new LoadClient(this.ledger, [await introduce(this.url, 'CHI')]);
    return this;
  }

  private async change(usual: Start): Promise<void> {
    this.usual = usual;
    for (const api of this.apis) await api.kill();
    this.apis = await this.usualApis();
  }

  private broken(rules: typeof always): Promise<string[]> {
    return this.store.atOneInstant((ask) => rules(ask, this.ledger.entries.values()));
  }

  private surroundings({ port, databaseUrl, settings, ...start }: Start): Surroundings {
    const { folder, secrets, store, usual } = this;
    return {
      folder,
      secrets,
      databaseUrl: databaseUrl ?? store.url(port),
      ...usual,
      ...start,
      settings: { ...usual.settings, ...settings },
    };
  }

  /** I13. */
  private chain(): Promise<string[]> {
    const env = { PATH: process.env['PATH'], DATABASE_URL: this.store.url() };
    return run(process.execPath, [join(import.meta.dirname, 'chain.js')], { env }).then(
      () => [],
      (error: { stdout?: string; stderr?: string }) => [`I13: ${error.stdout}${error.stderr}`],
    );
  }
}

function fail(broken: readonly string[]): void {
  if (broken.length > 0) throw new Error(`${broken.length} broken:\n  ${broken.slice(0, 10).join('\n  ')}`);
}
