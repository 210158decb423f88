import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { AuditEntry, AuditHead } from '../src/accounts/audit.entity.js';
import { AuditLog } from '../src/accounts/audit.js';
import { SystemClock } from '../src/platform/clock/clock.js';
import { databaseOptions } from '../src/platform/database/options.js';
import { LoadClient } from './client.js';
import { HubProcess, type Surroundings } from './hub.js';
import { type Ask, always, atRest } from './invariants.js';
import { Ledger } from './ledger.js';
import { Payloads, randomOf } from './payloads.js';
import type { ChaosPostgres } from './postgres.js';
import { Proxy } from './proxy.js';

const SETTLE_MS = 150_000;
const ADMIN = { email: 'chaos@example.org', password: randomBytes(18).toString('base64url') };

const secret = (): string => randomBytes(36).toString('base64url');

/** Everything that an experiment needs: a database, two API instances (one behind a proxy), a client, a ledger. */
export class Bed {
  readonly kills = new Map<string, number>();
  readonly payloads: Payloads;
  readonly random: () => number;
  apis: HubProcess[] = [];
  workers: HubProcess[] = [];
  private started = 0;

  private constructor(
    readonly postgres: ChaosPostgres,
    readonly database: string,
    readonly folder: string,
    seed: number,
    readonly proxy: Proxy,
    readonly ledger: Ledger,
    private readonly secrets: Record<string, string>,
  ) {
    this.payloads = new Payloads(seed);
    this.random = randomOf(seed + 1);
  }

  client!: LoadClient;

  static async make(postgres: ChaosPostgres, folder: string, seed: number): Promise<Bed> {
    const database = `chaos_${randomBytes(4).toString('hex')}`;
    await postgres.ask('postgres', `CREATE DATABASE ${database}`);
    const secrets = { JWT_SECRET: secret(), PASSWORD_PEPPER: secret(), DATA_KEY: secret() };
    const admin = { ADMIN_EMAIL: ADMIN.email, ADMIN_PASSWORD: ADMIN.password };
    const proxy = await Proxy.to(postgres.port, randomOf(seed + 2));
    const ledger = new Ledger(`${folder}/ledger.jsonl`);
    const bed = new Bed(postgres, database, folder, seed, proxy, ledger, { ...secrets, ...admin });
    bed.apis = [await bed.api(), await bed.api(undefined, proxy.port)];
    bed.client = new LoadClient(ledger, ...(await bed.introduce()));
    return bed;
  }

  get url(): string {
    return this.apis[0]?.url ?? '';
  }

  api(failpoint?: string, port?: number): Promise<HubProcess> {
    return HubProcess.api(`api-${++this.started}`, this.surroundings(failpoint, port));
  }

  worker(failpoint?: string, port?: number): Promise<HubProcess> {
    return HubProcess.worker(`worker-${++this.started}`, this.surroundings(failpoint, port));
  }

  readonly ask: Ask = (sql) => this.postgres.ask(this.database, sql);

  /** After every kill. */
  async check(): Promise<void> {
    this.fail(await this.broken(always));
  }

  /** Waits until nothing is on its way, and checks everything. */
  async settle(): Promise<void> {
    await this.client.insistOnAll(this.url);
    const end = Date.now() + SETTLE_MS;
    for (;;) {
      const broken = await this.broken(atRest);
      const isLate = Date.now() > end;
      if (isLate || broken.length === 0) {
        this.fail([...broken, ...this.client.impolite, ...(await this.chain())]);
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
    await this.proxy.close();
    this.ledger.close();
  }

  private broken(rules: typeof always): Promise<string[]> {
    const { postgres, database, ledger } = this;
    return postgres.atOneInstant(database, (ask) => rules(ask, ledger.entries.values()));
  }

  private fail(broken: readonly string[]): void {
    if (broken.length > 0) throw new Error(`${broken.length} broken:\n  ${broken.slice(0, 10).join('\n  ')}`);
  }

  private surroundings(failpoint?: string, port = this.postgres.port): Surroundings {
    const { folder, secrets } = this;
    const databaseUrl = this.postgres.url(this.database, port);
    return { folder, secrets, databaseUrl, ...(failpoint && { failpoint }) };
  }

  /** I13. */
  private async chain(): Promise<string[]> {
    const options = {
      ...databaseOptions(this.postgres.url(this.database), 2),
      entities: [AuditEntry, AuditHead],
    };
    const source = await new DataSource(options).initialize();
    try {
      const fault = await new AuditLog(new SystemClock(), source).firstFault();
      return fault === null ? [] : [`I13: audit entry ${fault} does not follow`];
    } finally {
      await source.destroy();
    }
  }

  /** A federation that is trusted, and its key. */
  private async introduce(): Promise<[key: string, federationId: string]> {
    const call = async <Answer>(
      method: string,
      path: string,
      body?: object,
      token?: string,
    ): Promise<Answer> => {
      const headers = {
        'Content-Type': 'application/json',
        ...(token && { Authorization: `Bearer ${token}` }),
      };
      const answer = await fetch(`${this.url}/api/v1${path}`, {
        method,
        headers,
        ...(body && { body: JSON.stringify(body) }),
      });
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as Answer;
    };
    const { accessToken } = await call<{ accessToken: string }>('POST', '/auth/login', ADMIN);
    const { id } = await call<{ id: string }>('GET', '/federations/CHI');
    await call('PATCH', `/federations/${id}`, { fourEyes: false, publishesUnreviewed: true }, accessToken);
    const scopes = ['submission.create', 'submission.read'];
    const asked = { name: 'Load', scopes, expiresInDays: 30 };
    const made = await call<{ key: string }>('POST', `/federations/${id}/api-keys`, asked, accessToken);
    return [made.key, id];
  }
}
