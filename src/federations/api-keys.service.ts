import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { Account } from '../accounts/account.entity.js';
import { ApiKey } from '../accounts/api-key.entity.js';
import { AuditLog } from '../accounts/audit.js';
import type { Identity } from '../accounts/identity.js';
import { keyEnvironment, newKey, secretHash } from '../accounts/key-format.js';
import { Letters } from '../accounts/letters.js';
import { allow } from '../accounts/permissions.js';
import { Clock } from '../platform/clock/clock.js';
import { findPage } from '../platform/database/find-page.js';
import type { Page, PageQuery } from '../platform/database/page.js';
import { Transactions } from '../platform/database/transactions.js';
import { Problem } from '../platform/http/problem.js';
import { Settings } from '../platform/settings/settings.js';
import type { NewApiKey } from './api-keys.dto.js';
import { FederationsService } from './federations.service.js';

const DAY_MS = 86_400_000;

/** Keys of a federation's machines. */
@Injectable()
export class ApiKeysService {
  constructor(
    private readonly transactions: Transactions,
    @InjectDataSource() private readonly source: DataSource,
    private readonly federations: FederationsService,
    private readonly audit: AuditLog,
    private readonly letters: Letters,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async list(me: Identity, federationId: string, page: PageQuery): Promise<Page<ApiKey>> {
    allow(me, 'key.manage', federationId);
    await this.federations.byId(federationId);
    return findPage(this.source.manager, ApiKey, { where: { federationId } }, page, 'oldest first');
  }

  /** The key itself is in this answer and nowhere else; a key never has more rights than its maker. */
  async make(me: Identity, federationId: string, wanted: NewApiKey): Promise<ApiKey & { key: string }> {
    allow(me, 'key.manage', federationId);
    for (const scope of wanted.scopes) allow(me, scope);
    await this.federations.byId(federationId);
    const { key, publicId, secret } = newKey(keyEnvironment(this.settings.NODE_ENV));
    const row = Object.assign(new ApiKey(), {
      publicId,
      federationId,
      madeBy: me.accountId,
      name: wanted.name,
      secretHash: secretHash(secret),
      last4: key.slice(-4),
      scopes: wanted.scopes,
      expiresAt: new Date(this.clock.now().getTime() + wanted.expiresInDays * DAY_MS),
      revokedAt: null,
      lastUsedAt: null,
    });
    await this.transactions.run(async (db) => {
      await db.save(row);
      await this.tellMaker(db, row, 'keyMade');
      const detail = { federationId, scopes: row.scopes, expiresAt: row.expiresAt.toISOString() };
      await this.audit.add(db, me, 'key.made', { kind: 'api_key', id: row.id }, detail);
    });
    return Object.assign(row, { key });
  }

  async revoke(me: Identity, federationId: string, keyId: string): Promise<void> {
    allow(me, 'key.manage', federationId);
    await this.transactions.run(async (db) => {
      const key = await db.findOneBy(ApiKey, { id: keyId, federationId });
      if (!key) throw Problem.notFound('key');
      const change = { revokedAt: this.clock.now() };
      const { affected } = await db.update(ApiKey, { id: keyId, revokedAt: IsNull() }, change);
      if (affected !== 1) return;
      await this.tellMaker(db, key, 'keyRevoked');
      await this.audit.add(db, me, 'key.revoked', { kind: 'api_key', id: keyId }, { federationId });
    });
  }

  private async tellMaker(db: EntityManager, key: ApiKey, kind: 'keyMade' | 'keyRevoked'): Promise<void> {
    const maker = await db.findOneBy(Account, { id: key.madeBy });
    if (maker?.status === 'active')
      await this.letters.post(db, maker, kind, { key: `${key.name} (…${key.last4})` });
  }
}
