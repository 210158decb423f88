import { createHash, createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, LessThan, Not } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { databaseNow } from '../platform/database/database-now.js';
import { newId } from '../platform/database/id.js';
import { Transactions } from '../platform/database/transactions.js';
import { failpoint } from '../platform/failpoints.js';
import { Problem } from '../platform/http/problem.js';
import { Settings } from '../platform/settings/settings.js';
import { ACCESS_SECONDS, AccessTokens } from './access-token.js';
import type { Account } from './account.entity.js';
import { AuditLog } from './audit.js';
import { type Device, deviceHash } from './device.js';
import { type Identity, NOBODY } from './identity.js';
import { Letters } from './letters.js';
import { allow } from './permissions.js';
import { Session } from './session.entity.js';

const DAY_MS = 86_400_000;
const IDLE_MS = 7 * DAY_MS;
const WHOLE_MS = 30 * DAY_MS;
/** How long ended sessions are remembered, to know a device again. */
const KEPT_MS = 180 * DAY_MS;
const GRACE_MS = 10_000;
const TOKEN = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(\d{1,9})\.[A-Za-z0-9_-]{43}$/;

export interface Tokens {
  accessToken: string;
  tokenType: 'Bearer';
  expiresInSeconds: number;
  refreshToken: string;
}

/** How somebody signed in. */
export interface SignIn {
  device: Device;
  secondFactor: boolean;
}

const SOMEWHERE: SignIn = { device: { address: '', name: null }, secondFactor: false };

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
    private readonly letters: Letters,
    private readonly settings: Settings,
  ) {}

  /** A new session; its owner is told when the device was not seen before. */
  open(account: Account, { device, secondFactor }: SignIn = SOMEWHERE): Promise<Tokens> {
    return this.transactions.run(async (db) => {
      const now = this.clock.now();
      const id = newId(now.getTime());
      const accountId = account.id;
      const known = deviceHash(device, this.settings.DATA_KEY);
      await this.noteDevice(db, account, { ...device, known });
      const session = Object.assign(new Session(), {
        id,
        accountId,
        tokenHash: hashOf(this.tokenOf(id, 0)),
        rotation: 0,
        rotatedAt: now,
        expiresAt: new Date(now.getTime() + IDLE_MS),
        createdAt: now,
        revokedAt: null,
        authenticatedAt: now,
        secondFactor,
        device: device.name,
        deviceHash: known,
      });
      await db.insert(Session, session);
      const detail = { secondFactor, device: device.name };
      await this.audit.add(db, person(accountId), 'session.opened', { kind: 'session', id }, detail);
      return this.tokens(session);
    });
  }

  /** Replaces a refresh token. One that was spent before ends the whole session, whoever shows it. */
  async refresh(refreshToken: string): Promise<Tokens> {
    const [, id = '', rotationText] = TOKEN.exec(refreshToken) ?? [];
    const rotation = Number(rotationText);
    const hash = hashOf(refreshToken);
    const isOurs = this.secrets.some((secret) => hashOf(this.tokenOf(id, rotation, secret)) === hash);
    const spent = { id, rotation, hash };
    const tokens = isOurs ? await this.transactions.run((db) => this.rotate(db, spent)) : null;
    if (tokens) await failpoint('refresh.after_rotate');
    if (!tokens) throw new Problem('unauthenticated', 'The session has ended; sign in again.');
    return tokens;
  }

  /** Ends the session of the caller. */
  async end(me: Identity): Promise<void> {
    allow(me, 'account.self');
    await this.transactions.run(async (db) => {
      await this.revoke(db, { id: me.sessionId ?? '' });
      await this.audit.add(db, me, 'session.ended', { kind: 'session', id: me.sessionId ?? '' });
    });
  }

  /** Ends the sessions of an account, inside the transaction of the change that makes it necessary. */
  async endAll(db: EntityManager, accountId: string, exceptId?: string): Promise<void> {
    await this.revoke(db, exceptId ? { accountId, id: Not(exceptId) } : { accountId });
  }

  private async rotate(
    db: EntityManager,
    { id, rotation, hash }: { id: string; rotation: number; hash: string },
  ): Promise<Tokens | null> {
    const now = this.clock.now();
    // Another instance may be asked next, and its clock may say something else.
    const rotatedAt = await databaseNow(db);
    const next = { tokenHash: hashOf(this.tokenOf(id, rotation + 1)), rotation: rotation + 1, rotatedAt };
    const { affected } = await db.update(Session, { id, tokenHash: hash, revokedAt: IsNull() }, next);
    const session = await db.findOne(Session, { where: { id }, relations: { account: true } });
    if (!session || session.revokedAt || session.expiresAt <= now) return null;
    if (session.account?.status !== 'active') return null;
    if (affected === 1) {
      const end = Math.min(now.getTime() + IDLE_MS, session.createdAt.getTime() + WHOLE_MS);
      await db.update(Session, { id }, { expiresAt: new Date(end) });
      return this.tokens(session);
    }
    const isPredecessor = session.rotation === rotation + 1;
    const ageMs = rotatedAt.getTime() - session.rotatedAt.getTime();
    if (isPredecessor && ageMs <= GRACE_MS) return this.tokens(session);
    await this.revoke(db, { id });
    await failpoint('refresh.in_family_revoke');
    await this.audit.add(db, person(session.accountId), 'session.token_reused', { kind: 'session', id });
    return null;
  }

  /** A first sign-in is no news; what is long over is forgotten here too. */
  private async noteDevice(
    db: EntityManager,
    account: Account,
    device: Device & { known: string },
  ): Promise<void> {
    const accountId = account.id;
    await db.delete(Session, {
      accountId,
      expiresAt: LessThan(new Date(this.clock.now().getTime() - KEPT_MS)),
    });
    if (await db.existsBy(Session, { accountId, deviceHash: device.known })) return;
    if (!(await db.existsBy(Session, { accountId }))) return;
    await this.letters.post(db, account, 'newDevice', {
      device: `${device.name ?? '?'} (${device.address})`,
    });
  }

  private async revoke(db: EntityManager, which: object): Promise<void> {
    await db.update(Session, { ...which, revokedAt: IsNull() }, { revokedAt: this.clock.now() });
  }

  private tokens({ id, accountId, rotation, tokenHash }: Session): Tokens {
    const isTheirs = (secret: string): boolean => hashOf(this.tokenOf(id, rotation, secret)) === tokenHash;
    return {
      accessToken: this.accessTokens.sign(accountId, id),
      tokenType: 'Bearer',
      expiresInSeconds: ACCESS_SECONDS,
      refreshToken: this.tokenOf(id, rotation, this.secrets.find(isTheirs)),
    };
  }

  /** The secret of now, and the one before while it is still in the settings. */
  private get secrets(): string[] {
    return [this.settings.JWT_SECRET, this.settings.JWT_SECRET_PREVIOUS].filter(Boolean);
  }

  private tokenOf(sessionId: string, rotation: number, secret = this.settings.JWT_SECRET): string {
    const named = `${sessionId}.${rotation}`;
    return `${named}.${createHmac('sha256', secret).update(`refresh token ${named}`).digest('base64url')}`;
  }
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
const person = (accountId: string): Identity => ({ ...NOBODY, kind: 'person', accountId });
