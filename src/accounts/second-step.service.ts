import { Injectable } from '@nestjs/common';
import { IsNull, LessThan, MoreThan } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { Problem } from '../platform/http/problem.js';
import { Account } from './account.entity.js';
import { AccountToken } from './account-token.entity.js';
import { AccountTokens } from './account-tokens.service.js';
import { Attempts } from './attempts.js';
import { AuditLog } from './audit.js';
import type { Device } from './device.js';
import { type Identity, NOBODY } from './identity.js';
import { Letters } from './letters.js';
import { SecondFactors } from './second-factors.service.js';
import { SessionsService, type Tokens } from './sessions.service.js';

const CHALLENGE_SECONDS = 300;
const MOST_CODES = 5;

/** The password was right; a code is still to come. Opens nothing but the second step. */
export interface Challenge {
  secondFactorRequired: true;
  challengeToken: string;
  expiresInSeconds: number;
}

/** Between password and session, for accounts with a second factor. */
@Injectable()
export class SecondStepService {
  constructor(
    private readonly transactions: Transactions,
    private readonly factors: SecondFactors,
    private readonly tokens: AccountTokens,
    private readonly sessions: SessionsService,
    private readonly attempts: Attempts,
    private readonly letters: Letters,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Null for an account without a second factor. */
  async begin({ id }: Account): Promise<Challenge | null> {
    if (!(await this.factors.isEnabled(id))) return null;
    const challengeToken = await this.transactions.run(async (db) => {
      const token = await this.tokens.make(db, id, 'second_factor');
      await this.audit.add(db, personOf(id), 'login.password_accepted', { kind: 'account', id });
      return token;
    });
    return { secondFactorRequired: true, challengeToken, expiresInSeconds: CHALLENGE_SECONDS };
  }

  /** A code for the token of the first step: five tries, one success. */
  async finish(
    { challengeToken, code }: { challengeToken: string; code: string },
    device: Device,
  ): Promise<Tokens> {
    await this.attempts.take('address', device.address);
    const challenge = await this.tokens.find(challengeToken, 'second_factor');
    const account = challenge?.account;
    if (!challenge || account?.status !== 'active') return this.refuse('unknown');
    await this.claim(challenge.id);
    const check = (): Promise<Tokens | null> => this.exchange(challenge, account, { code, device });
    const tokens = await this.counted(account, check).catch(async (error: unknown) => {
      if (!(error instanceof Problem)) await this.refund(challenge.id, device);
      throw error;
    });
    if (!tokens) return this.refuse(account.id);
    await this.attempts.giveBack('address', device.address);
    return tokens;
  }

  /** Takes a code of somebody who is signed in; counted and audited like one at sign-in. */
  async confirm(account: Account, code: string): Promise<boolean> {
    const show = () => this.transactions.run((db) => this.factors.show(db, account.id, code));
    const isRight = (await this.counted(account, show)) !== null;
    if (!isRight) await this.noteFailure(account.id);
    return isRight;
  }

  /** Ten codes for an account in a quarter of an hour, counted before they are looked at. */
  private async counted<T>(account: Account, check: () => Promise<T | null>): Promise<T | null> {
    await this.attempts.take('code', account.id);
    const result = await this.attempts.evaluate([['code', account.id]], check);
    if (result !== null) await this.attempts.giveBack('code', account.id);
    return result;
  }

  private exchange(
    challenge: AccountToken,
    account: Account,
    { code, device }: { code: string; device: Device },
  ): Promise<Tokens | null> {
    return this.transactions.run(async (db) => {
      const shown = await this.factors.show(db, account.id, code);
      if (!shown || !(await this.tokens.spend(db, challenge))) return null;
      if (shown === 'recovery code') await this.letters.post(db, account, 'recoveryCodeUsed');
      const target = { kind: 'account', id: account.id };
      await this.audit.add(db, personOf(account.id), 'second_factor.shown', target, { with: shown });
      return this.sessions.open(account, { device, secondFactor: true });
    });
  }

  /** Committed before the code is looked at, so that many at once are not more than five either. */
  private async claim(id: string): Promise<void> {
    const open = {
      id,
      attempts: LessThan(MOST_CODES),
      spentAt: IsNull(),
      expiresAt: MoreThan(this.clock.now()),
    };
    const { affected } = await this.transactions.run((db) =>
      db.update(AccountToken, open, { attempts: () => 'attempts + 1' }),
    );
    if (affected === 1) return;
    const retryAfterSeconds = CHALLENGE_SECONDS;
    throw new Problem('too_many_requests', 'Too many codes; sign in again.', {
      retryAfterSeconds,
      extra: { retryAfterSeconds },
    });
  }

  private async refund(id: string, { address }: Device): Promise<void> {
    await this.attempts.giveBack('address', address);
    await this.transactions.run((db) => db.update(AccountToken, { id }, { attempts: () => 'attempts - 1' }));
  }

  private async refuse(accountId: string): Promise<never> {
    await this.noteFailure(accountId);
    throw new Problem('unauthenticated', 'The code is wrong, was used, or came too late.');
  }

  private noteFailure(id: string): Promise<void> {
    return this.attempts.note(NOBODY, 'second_factor.failed', { kind: 'account', id });
  }
}

const personOf = (accountId: string): Identity => ({ ...NOBODY, kind: 'person', accountId });
