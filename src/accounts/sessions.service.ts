import { createHash, createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/database/id.js';
import { Transactions } from '../platform/database/transactions.js';
import { Problem } from '../platform/http/problem.js';
import { Settings } from '../platform/settings/settings.js';
import { ACCESS_SECONDS, AccessTokens } from './access-token.js';
import type { Account } from './account.entity.js';
import { AuditLog } from './audit.js';
import { type Identity, NOBODY } from './identity.js';
import { Session } from './session.entity.js';

const DAY_MS = 86_400_000;
const IDLE_MS = 7 * DAY_MS;
const WHOLE_MS = 30 * DAY_MS;
const GRACE_MS = 10_000;
const TOKEN = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(\d{1,9})\.[A-Za-z0-9_-]{43}$/;

export interface Tokens {
  accessToken: string;
  tokenType: 'Bearer';
  expiresInSeconds: number;
  refreshToken: string;
}

/**
 * Sign-ins and their refresh tokens. A token is an HMAC over its session and rotation, so an answer that was lost
 * can be given again for some seconds although only a hash is stored, and a spent token is known as ours.
 */
@Injectable()
export class SessionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
    private readonly accessTokens: AccessTokens,
    private readonly settings: Settings,
  ) {}

  open(account: Account, detail: object = {}): Promise<Tokens> {
    return this.transactions.run(async (db) => {
      const now = this.clock.now();
      const id = newId(now.getTime());
      const session = Object.assign(new Session(), {
        id,
        accountId: account.id,
        tokenHash: hashOf(this.tokenOf(id, 0)),
        rotation: 0,
        rotatedAt: now,
        expiresAt: new Date(now.getTime() + IDLE_MS),
        createdAt: now,
        revokedAt: null,
      });
      await db.save(session);
      await this.audit.add(db, person(account.id), 'session.opened', { kind: 'session', id }, detail);
      return this.tokens(session);
    });
  }

  /** Replaces a refresh token. One that was spent before ends the whole session, whoever shows it. */
  async refresh(refreshToken: string): Promise<Tokens> {
    const [, id = '', rotationText] = TOKEN.exec(refreshToken) ?? [];
    const rotation = Number(rotationText);
    const isOurs = id !== '' && hashOf(this.tokenOf(id, rotation)) === hashOf(refreshToken);
    const tokens = isOurs ? await this.transactions.run((db) => this.rotate(db, id, rotation)) : null;
    if (!tokens) throw new Problem('unauthenticated', 'The session has ended; sign in again.');
    return tokens;
  }

  /** Ends the session of the caller. */
  async end(me: Identity): Promise<void> {
    await this.transactions.run(async (db) => {
      await this.revoke(db, { id: me.sessionId ?? '' });
      await this.audit.add(db, me, 'session.ended', { kind: 'session', id: me.sessionId ?? '' });
    });
  }

  /** Ends all sessions of an account, inside the transaction of the change that makes it necessary. */
  async endAll(db: EntityManager, accountId: string): Promise<void> {
    await this.revoke(db, { accountId });
  }

  private async rotate(db: EntityManager, id: string, rotation: number): Promise<Tokens | null> {
    const now = this.clock.now();
    const spent = hashOf(this.tokenOf(id, rotation));
    const next = {
      tokenHash: hashOf(this.tokenOf(id, rotation + 1)),
      rotation: rotation + 1,
      rotatedAt: now,
    };
    const { affected } = await db.update(Session, { id, tokenHash: spent, revokedAt: IsNull() }, next);
    const session = await db.findOne(Session, { where: { id }, relations: { account: true } });
    if (!session || session.revokedAt || session.expiresAt <= now) return null;
    if (session.account?.status !== 'active') return null;
    if (affected === 1) {
      const end = Math.min(now.getTime() + IDLE_MS, session.createdAt.getTime() + WHOLE_MS);
      await db.update(Session, { id }, { expiresAt: new Date(end) });
      return this.tokens(session);
    }
    const isPredecessor = session.rotation === rotation + 1;
    if (isPredecessor && now.getTime() - session.rotatedAt.getTime() <= GRACE_MS) return this.tokens(session);
    await this.revoke(db, { id });
    await this.audit.add(db, person(session.accountId), 'session.token_reused', { kind: 'session', id });
    return null;
  }

  private async revoke(db: EntityManager, which: { id: string } | { accountId: string }): Promise<void> {
    await db.update(Session, { ...which, revokedAt: IsNull() }, { revokedAt: this.clock.now() });
  }

  private tokens({ id, accountId, rotation }: Session): Tokens {
    return {
      accessToken: this.accessTokens.sign(accountId, id),
      tokenType: 'Bearer',
      expiresInSeconds: ACCESS_SECONDS,
      refreshToken: this.tokenOf(id, rotation),
    };
  }

  private tokenOf(sessionId: string, rotation: number): string {
    const named = `${sessionId}.${rotation}`;
    const secret = createHmac('sha256', this.settings.JWT_SECRET).update(`refresh token ${named}`);
    return `${named}.${secret.digest('base64url')}`;
  }
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
const person = (accountId: string): Identity => ({ ...NOBODY, kind: 'person', accountId });
