import { Injectable } from '@nestjs/common';
import { currentRequest } from '../platform/http/current-request.js';
import { Transactions } from '../platform/database/transactions.js';
import { AuditLog } from './audit.js';
import type { Identity } from './identity.js';
import { Refusal } from './permissions.js';

const QUIET_MS = 60_000;
const MOST_KEPT = 10_000;

/** Notes who tried what they may not do. The same try of the same caller is noted once a minute. */
@Injectable()
export class Refusals {
  private readonly noted = new Map<string, number>();

  constructor(
    private readonly audit: AuditLog,
    private readonly transactions: Transactions,
  ) {}

  async note(me: Identity, error: unknown): Promise<void> {
    if (!(error instanceof Refusal) || me.kind === 'anonymous') return;
    const { action, federationId } = error;
    const key = [me.accountId, me.keyId, action, federationId].join(' ');
    const now = Date.now();
    if (now - (this.noted.get(key) ?? 0) < QUIET_MS) return;
    if (this.noted.size >= MOST_KEPT) this.noted.clear();
    this.noted.set(key, now);
    const detail = { requestId: currentRequest()?.id ?? null, federationId };
    await this.transactions.run((db) =>
      this.audit.add(db, me, 'access.refused', { kind: 'action', id: action }, detail),
    );
  }
}
