import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { createHash } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import type { Identity } from '../accounts/identity.js';
import { momentText } from '../platform/database/bulk.js';
import { Problem } from '../platform/http/problem.js';

export interface IdempotencyKey {
  caller: string;
  key: string;
  requestHash: string;
}

const VISIBLE_ASCII = /^[\x21-\x7e]{1,255}$/;

/** `Idempotency-Key`: a request whose answer was lost can be sent again. Keys belong to their caller. */
@Injectable()
export class IdempotencyKeys {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  of(me: Identity, key: string | undefined, request: string): IdempotencyKey | null {
    if (key === undefined) return null;
    if (!VISIBLE_ASCII.test(key)) {
      throw new Problem('malformed', 'Idempotency-Key must be 1 to 255 visible ASCII characters.');
    }
    const requestHash = createHash('sha256').update(request).digest('hex');
    return { caller: me.keyId ?? me.accountId ?? '', key, requestHash };
  }

  /** The submission that this key made before, or null; refuses the key with another request. */
  async find({ caller, key, requestHash }: IdempotencyKey): Promise<string | null> {
    const [row] = await this.source.query<{ submission_id: string; request_hash: string }[]>(
      'SELECT submission_id, request_hash FROM idempotency_key WHERE caller = $1 AND key = $2',
      [caller, key],
    );
    if (row && row.request_hash !== requestHash) {
      throw new Problem('idempotency_mismatch', 'This Idempotency-Key was used for another request.');
    }
    return row?.submission_id ?? null;
  }

  async keep(
    db: EntityManager,
    { caller, key, requestHash }: IdempotencyKey,
    submissionId: string,
  ): Promise<void> {
    await db.query(
      `INSERT INTO idempotency_key (caller, key, request_hash, submission_id, created_at)
       VALUES ($1, $2, $3, $4, $5)`,
      [caller, key, requestHash, submissionId, momentText(db, new Date())],
    );
  }
}
