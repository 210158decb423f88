import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { Settings } from '../platform/settings/settings.js';
import { Account } from './account.entity.js';
import { ApiKey } from './api-key.entity.js';
import { Attempts } from './attempts.js';
import type { Identity, Role } from './identity.js';
import { keyEnvironment, readKey, secretHash } from './key-format.js';
import { Membership } from './membership.entity.js';
import { SecondFactor } from './second-factor.entity.js';
import { Session } from './session.entity.js';

const NOTE_USE_EVERY_MS = 60_000;
export const FRESH_SECONDS = 600;

interface SessionRow {
  role: Role;
  federationId: string | null;
  /** Numbers, because the engines do not agree on what a raw yes or moment is. */
  isVerified: number;
  isFresh: number;
  hasSecondFactor: number;
}

/** Who stands behind a token or a key, as the database says at this moment. */
@Injectable()
export class IdentitiesService {
  private readonly environment: string;

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    settings: Settings,
  ) {
    this.environment = keyEnvironment(settings.NODE_ENV);
  }

  /** The token only names account and session; what they may do is read here, so a change counts at once. */
  async ofSession(accountId: string, sessionId: string): Promise<Identity | null> {
    const now = this.clock.now();
    const rows = await this.source.manager
      .createQueryBuilder(Session, 'session')
      .innerJoin(Account, 'account', 'account.id = session.accountId')
      .leftJoin(Membership, 'membership', 'membership.accountId = account.id')
      .leftJoin(SecondFactor, 'factor', 'factor.accountId = account.id')
      .select('account.role', 'role')
      .addSelect('membership.federationId', 'federationId')
      .addSelect(oneIf('account.emailVerifiedAt IS NOT NULL'), 'isVerified')
      .addSelect(oneIf('session.authenticatedAt > :freshSince'), 'isFresh')
      .addSelect(oneIf('factor.enabledAt IS NOT NULL'), 'hasSecondFactor')
      .where('session.id = :sessionId AND account.id = :accountId', { sessionId, accountId })
      .andWhere(`account.status = 'active' AND session.revokedAt IS NULL`)
      .andWhere('session.expiresAt > :now', { now })
      .setParameter('freshSince', new Date(now.getTime() - FRESH_SECONDS * 1000))
      .getRawMany<SessionRow>();
    const [first] = rows;
    if (!first) return null;
    const isVerified = first.isVerified === 1;
    return {
      kind: 'person',
      accountId,
      sessionId,
      keyId: null,
      role: isVerified ? first.role : 'fan',
      federationIds: isVerified ? rows.flatMap(({ federationId }) => federationId ?? []) : [],
      scopes: null,
      isFresh: first.isFresh === 1,
      hasSecondFactor: first.hasSecondFactor === 1,
    };
  }

  /** Null for what is no key of ours. One that was a key once is written down, for its maker to find. */
  async ofKey(text: string): Promise<Identity | null> {
    const parts = readKey(text, this.environment);
    if (!parts) return null;
    const key = await this.source.manager.findOne(ApiKey, {
      where: { publicId: parts.publicId },
      relations: { maker: true },
    });
    if (!key) return null;
    const now = this.clock.now();
    const isRight = sameHash(key.secretHash, secretHash(parts.secret));
    const isLive = !key.revokedAt && key.expiresAt > now && key.maker?.status === 'active';
    if (!isRight || !isLive) {
      await this.attempts.noteRarely('key.refused', { kind: 'api_key', id: key.id });
      return null;
    }
    await this.noteUse(key, now);
    return {
      kind: 'key',
      accountId: key.madeBy,
      keyId: key.id,
      role: 'federation',
      federationIds: [key.federationId],
      scopes: key.scopes,
    };
  }

  /** Once a minute is enough to know whether a key is still in use. */
  private async noteUse(key: ApiKey, now: Date): Promise<void> {
    if (key.lastUsedAt && now.getTime() - key.lastUsedAt.getTime() < NOTE_USE_EVERY_MS) return;
    await this.transactions.run((db) =>
      db.createQueryBuilder().update(ApiKey).set({ lastUsedAt: now }).where({ id: key.id }).execute(),
    );
  }
}

const oneIf = (condition: string): string => `CASE WHEN ${condition} THEN 1 ELSE 0 END`;

const sameHash = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
