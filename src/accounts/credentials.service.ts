import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { isDuplicate } from '../platform/database/errors.js';
import { Transactions } from '../platform/database/transactions.js';
import { Problem } from '../platform/http/problem.js';
import { Settings } from '../platform/settings/settings.js';
import { Account } from './account.entity.js';
import { AccountTokens } from './account-tokens.service.js';
import { Attempts } from './attempts.js';
import { AuditLog } from './audit.js';
import type { NewPassword } from './credentials.dto.js';
import type { Device } from './device.js';
import { requireEmail } from './email.js';
import type { Identity } from './identity.js';
import { Letters } from './letters.js';
import { refuseWeakPassword } from './password-policy.js';
import { Passwords } from './passwords.js';
import { allow } from './permissions.js';
import { noLongerValid, RecoveryService } from './recovery.service.js';
import { SecondFactors } from './second-factors.service.js';
import { SecondStepService } from './second-step.service.js';
import { Session } from './session.entity.js';
import type { StepUp } from './sessions.dto.js';
import { SessionsService } from './sessions.service.js';

/** What a signed-in person changes about how they sign in. */
@Injectable()
export class CredentialsService {
  constructor(
    private readonly transactions: Transactions,
    @InjectDataSource() private readonly source: DataSource,
    private readonly passwords: Passwords,
    private readonly tokens: AccountTokens,
    private readonly sessions: SessionsService,
    private readonly factors: SecondFactors,
    private readonly secondStep: SecondStepService,
    private readonly recovery: RecoveryService,
    private readonly attempts: Attempts,
    private readonly letters: Letters,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Proves again who is sitting there, for what needs that. */
  async stepUp(me: Identity, { password, code }: StepUp): Promise<void> {
    const account = await this.own(me);
    await this.requirePassword(account, password);
    if (await this.factors.isEnabled(account.id)) {
      const isRight = code !== undefined && (await this.secondStep.confirm(account, code));
      if (!isRight) throw Problem.invalid('/code', 'wrong_code', 'must be a code of the second factor');
    }
    await this.transactions.run(async (db) => {
      await db.update(Session, { id: me.sessionId ?? '' }, { authenticatedAt: this.clock.now() });
      await this.audit.add(db, me, 'session.stepped_up', { kind: 'session', id: me.sessionId ?? '' });
    });
  }

  async changePassword(me: Identity, { currentPassword, newPassword }: NewPassword): Promise<void> {
    const account = await this.own(me);
    const asked = { shortest: this.settings.AUTH_PASSWORD_MIN, pointer: '/newPassword' };
    refuseWeakPassword(newPassword, account, asked);
    await this.requirePassword(account, currentPassword);
    const passwordHash = await this.passwords.hash(newPassword);
    await this.transactions.run(async (db) => {
      await db.update(Account, { id: account.id }, { passwordHash });
      await this.tokens.drop(db, account.id);
      await this.sessions.endAll(db, account.id, me.sessionId);
      await this.letters.post(db, account, 'passwordChanged');
      await this.audit.add(db, me, 'password.changed', targetOf(account));
    });
  }

  /** The new address is written to, and the old one stays until the new one is confirmed. */
  async changeEmail(me: Identity, text: string): Promise<void> {
    const account = await this.own(me);
    const email = requireEmail(text);
    if (!(await this.recovery.mayWriteTo(email))) return;
    const owner = await this.source.manager.findOneBy(Account, { email });
    await this.transactions.run(async (db) => {
      await this.letters.post(db, account, 'emailChanging');
      await this.audit.add(db, me, 'account.email_change_asked', targetOf(account));
      if (owner) return this.letters.post(db, owner, 'alreadyRegistered');
      const token = await this.tokens.make(db, account.id, 'change_email', email);
      await this.letters.postLink(db, account, 'changeEmail', { token, to: email });
    });
  }

  async confirmEmail(token: string, device: Device): Promise<void> {
    await this.attempts.take('address', device.address);
    const row = await this.tokens.find(token, 'change_email');
    const account = row?.account;
    const email = row?.email;
    if (account?.status !== 'active' || !email) throw noLongerValid();
    const me: Identity = {
      kind: 'person',
      accountId: account.id,
      keyId: null,
      role: null,
      federationIds: [],
      scopes: null,
    };
    try {
      await this.transactions.run(async (db) => {
        if (!(await this.tokens.spend(db, row))) throw noLongerValid();
        await db.update(Account, { id: account.id }, { email, emailVerifiedAt: this.clock.now() });
        await this.tokens.drop(db, account.id);
        await this.letters.post(db, account, 'emailChanged');
        await this.audit.add(db, me, 'account.email_changed', targetOf(account));
      });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      throw new Problem('already_exists', 'There is an account with this address already.');
    }
  }

  /** Counts like a sign-in: with an open session nobody may guess at leisure. */
  async requirePassword(account: Account, password: string): Promise<void> {
    await this.attempts.take('account', account.email);
    const check = (): Promise<boolean> => this.passwords.matches(password, account.passwordHash);
    if (await this.attempts.evaluate([['account', account.email]], check)) {
      await this.attempts.forget('account', account.email);
      return;
    }
    await this.attempts.note(personOf(account), 'password.refused', targetOf(account));
    throw new Problem('forbidden', 'The current password is wrong.');
  }

  async own(me: Identity, db: EntityManager = this.source.manager): Promise<Account> {
    allow(me, 'account.self');
    const account = await db.findOneBy(Account, { id: me.accountId ?? '' });
    if (!account) throw Problem.notFound('account');
    return account;
  }
}

const targetOf = ({ id }: Account) => ({ kind: 'account', id });
const personOf = ({ id, role }: Account): Identity => ({
  kind: 'person',
  accountId: id,
  keyId: null,
  role,
  federationIds: [],
  scopes: null,
});
