import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { createHash } from 'node:crypto';
import { DataSource, IsNull } from 'typeorm';
import { momentText } from '../platform/database/bulk.js';
import { changedBy } from '../platform/database/changed.js';
import { databaseNow } from '../platform/database/database-now.js';
import { Transactions } from '../platform/database/transactions.js';
import { Problem } from '../platform/http/problem.js';
import { Vault } from '../platform/settings/vault.js';
import { IdempotentRequest } from './idempotent-request.entity.js';

const VISIBLE_ASCII = /^[\x21-\x7e]{1,255}$/;
/** Longer than any request lasts: who began it and did nothing for so long is dead. */
const ABANDONED_MS = 60_000;
const KEPT_MS = 7 * 24 * 3600 * 1000;

export interface Asked {
  caller: string;
  operation: string;
  key: string;
  requestHash: string;
}

export interface Answered {
  status: number;
  location: string | null;
  body: unknown;
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const placeOf = ({ caller, operation, key }: Asked): string => `answer to ${caller} ${operation} ${key}`;

/** Remembers what was asked under a key and what was answered, so that asking again changes nothing. */
@Injectable()
export class IdempotentRequests {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly transactions: Transactions,
    private readonly vault: Vault,
  ) {}

  asked(caller: string, key: string, address: string, body: unknown): Asked {
    if (!VISIBLE_ASCII.test(key)) {
      throw new Problem('malformed', 'Idempotency-Key must be 1 to 255 visible ASCII characters.');
    }
    const requestHash = hashOf(JSON.stringify(body ?? null));
    return { caller, operation: hashOf(`POST ${address}`), key, requestHash };
  }

  /** Null when this request is the first; else what the first was answered. */
  async begin(asked: Asked): Promise<Answered | null> {
    if (await this.isFirst(asked)) return null;
    const { caller, operation, key, requestHash } = asked;
    const found = await this.source.getRepository(IdempotentRequest).findOneBy({ caller, operation, key });
    if (found && found.requestHash !== requestHash) {
      throw new Problem('idempotency_mismatch', 'This Idempotency-Key was used for another request.');
    }
    if (found?.status && found.answer) {
      const answer = JSON.parse(this.vault.open(found.answer, placeOf(asked))) as Omit<Answered, 'status'>;
      return { status: found.status, ...answer };
    }
    throw new Problem('idempotency_in_flight', 'The first request with this key is not answered yet.', {
      retryAfterSeconds: 1,
    });
  }

  /** Runs the request; its first transaction notes that it has an effect. */
  carryOut<T>({ caller, operation, key }: Asked, work: () => T): T {
    const mark = { caller, operation, key, effectAt: IsNull() };
    return this.transactions.markEffects(
      (db) => db.update(IdempotentRequest, mark, { effectAt: new Date() }).then(() => undefined),
      work,
    );
  }

  async answered(asked: Asked, { status, location, body }: Answered): Promise<void> {
    const { caller, operation, key } = asked;
    const answer = this.vault.seal(JSON.stringify({ location, body }), placeOf(asked));
    await this.transactions.run((db) =>
      db.update(IdempotentRequest, { caller, operation, key }, { status, answer }),
    );
  }

  /** What was refused or failed may be asked again under the same key, unless something was done already. */
  async forget({ caller, operation, key }: Asked, isRefused: boolean): Promise<void> {
    const undone = isRefused ? {} : { effectAt: IsNull() };
    await this.transactions.run((db) => db.delete(IdempotentRequest, { caller, operation, key, ...undone }));
  }

  private isFirst({ caller, operation, key, requestHash }: Asked): Promise<boolean> {
    return this.transactions.run(async (db) => {
      const now = await databaseNow(db);
      const before = (ms: number) => momentText(db, new Date(now.getTime() - ms));
      await changedBy(db, 'DELETE FROM idempotent_request WHERE created_at < $1', [before(KEPT_MS)]);
      await changedBy(
        db,
        `DELETE FROM idempotent_request WHERE caller = $1 AND operation = $2 AND key = $3
         AND status IS NULL AND effect_at IS NULL AND created_at < $4`,
        [caller, operation, key, before(ABANDONED_MS)],
      );
      const made = await changedBy(
        db,
        `INSERT INTO idempotent_request (caller, operation, key, request_hash, created_at)
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT (caller, operation, key) DO NOTHING`,
        [caller, operation, key, requestHash, before(0)],
      );
      return made > 0;
    });
  }
}
