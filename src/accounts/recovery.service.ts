import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { Problem } from '../platform/http/problem.js';
import { Settings } from '../platform/settings/settings.js';
import { Account } from './account.entity.js';
import { AccountTokens } from './account-tokens.service.js';
import { Afterwards } from './afterwards.js';
import { Attempts } from './attempts.js';
import { AuditLog } from './audit.js';
import type { Device } from './device.js';
import { canonicalEmail } from './email.js';
import { type Identity, NOBODY } from './identity.js';
import { Letters } from './letters.js';
import { refuseWeakPassword } from './password-policy.js';
import { Passwords } from './passwords.js';
import { SessionsService } from './sessions.service.js';
import { Throttle } from './throttle.js';

export const noLongerValid = (): Problem =>
  new Problem('invalid_token', 'This link or code was used, replaced or is too old; ask for another one.');

/** Proving that an address is one's own, and getting back in without the password. */
@Injectable()
export class RecoveryService {
  constructor(
    private readonly transactions: Transactions,
    @InjectDataSource() private readonly source: DataSource,
    private readonly tokens: AccountTokens,
    private readonly sessions: SessionsService,
    private readonly passwords: Passwords,
    private readonly letters: Letters,
    private readonly audit: AuditLog,
    private readonly attempts: Attempts,
    private readonly throttle: Throttle,
    private readonly afterwards: Afterwards,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Inside the transaction that makes the account. */
  async askToVerify(db: EntityManager, account: Account): Promise<void> {
    if (!(await this.mayWriteTo(account.email))) return;
    const token = await this.tokens.make(db, account.id, 'verify_email');
    await this.letters.postLink(db, account, 'verifyEmail', { token });
  }

  /** Somebody asked for an account that exists: its owner reads so, or confirms what still waits for it. */
  async tellOwner(email: string): Promise<void> {
    const owner = await this.activeOwner(email);
    if (!owner) return;
    await this.transactions.run(async (db) => {
      if (!owner.emailVerifiedAt) await this.askToVerify(db, owner);
      else if (await this.mayWriteTo(email)) await this.letters.post(db, owner, 'alreadyRegistered');
      await this.audit.add(db, NOBODY, 'account.asked_again', targetOf(owner));
    });
  }

  /** Sends the letter again; everybody gets the same answer, and the work is done afterwards. */
  async resend(text: string, device: Device): Promise<void> {
    await this.attempts.take('address', device.address);
    this.afterwards.do(async () => {
      const owner = await this.activeOwner(canonicalEmail(text));
      if (!owner || owner.emailVerifiedAt) return;
      await this.transactions.run((db) => this.askToVerify(db, owner));
    });
  }

  async verify(token: string, device: Device): Promise<void> {
    await this.attempts.take('address', device.address);
    const row = await this.tokens.find(token, 'verify_email');
    if (!row?.account) return this.refuse();
    const { account } = row;
    await this.transactions.run(async (db) => {
      if (!(await this.tokens.spend(db, row))) throw noLongerValid();
      await this.markVerified(db, account.id);
      await this.audit.add(db, personOf(account), 'account.email_verified', targetOf(account));
    });
    await this.attempts.giveBack('address', device.address);
  }

  /** The same answer for every address; what there is to do is done afterwards. */
  async forgot(text: string, device: Device): Promise<void> {
    await this.attempts.take('address', device.address);
    this.afterwards.do(async () => {
      const owner = await this.activeOwner(canonicalEmail(text));
      if (!owner || !(await this.mayWriteTo(owner.email))) return;
      await this.transactions.run(async (db) => {
        const token = await this.tokens.make(db, owner.id, 'reset_password');
        await this.letters.postLink(db, owner, 'resetPassword', { token });
        await this.audit.add(db, NOBODY, 'password.forgotten', targetOf(owner));
      });
    });
  }

  /** A new password for the token of a letter. It opens no session, and asks for the second factor as before. */
  async reset({ token, password }: { token: string; password: string }, device: Device): Promise<void> {
    await this.attempts.take('address', device.address);
    const row = await this.tokens.find(token, 'reset_password');
    if (row?.account?.status !== 'active') return this.refuse();
    const { account } = row;
    const asked = { shortest: this.settings.AUTH_PASSWORD_MIN, pointer: '/password' };
    refuseWeakPassword(password, account, asked);
    const passwordHash = await this.passwords.hash(password);
    await this.transactions.run(async (db) => {
      if (!(await this.tokens.spend(db, row))) throw noLongerValid();
      await db.update(Account, { id: account.id }, { passwordHash });
      await this.markVerified(db, account.id);
      await this.tokens.drop(db, account.id);
      await this.sessions.endAll(db, account.id);
      await this.letters.post(db, account, 'passwordChanged');
      await this.audit.add(db, personOf(account), 'password.reset', targetOf(account));
    });
    await this.attempts.forget('account', account.email);
    await this.attempts.giveBack('address', device.address);
  }

  /** Three letters an hour that a stranger can cause; the fourth is not written, and nobody learns of it. */
  async mayWriteTo(email: string): Promise<boolean> {
    return this.throttle.take('letter', email).then(
      () => true,
      (error: unknown) => {
        if (error instanceof Problem && error.code === 'too_many_requests') return false;
        throw error;
      },
    );
  }

  private async refuse(): Promise<never> {
    await this.attempts.note(NOBODY, 'token.refused', { kind: 'account', id: 'unknown' });
    throw noLongerValid();
  }

  private async markVerified(db: EntityManager, id: string): Promise<void> {
    await db.update(Account, { id, emailVerifiedAt: IsNull() }, { emailVerifiedAt: this.clock.now() });
  }

  private async activeOwner(email: string | null): Promise<Account | null> {
    return email ? this.source.manager.findOneBy(Account, { email, status: 'active' }) : null;
  }
}

const targetOf = ({ id }: Account) => ({ kind: 'account', id });
const personOf = ({ id }: Account): Identity => ({ ...NOBODY, kind: 'person', accountId: id });
