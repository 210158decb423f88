import { Injectable, Logger } from '@nestjs/common';
import { isDuplicate } from '../platform/database/errors.js';
import { Transactions } from '../platform/database/transactions.js';
import type { Language } from '../platform/http/language.js';
import { Problem } from '../platform/http/problem.js';
import { Account } from './account.entity.js';
import { AccountsService } from './accounts.service.js';
import { Afterwards } from './afterwards.js';
import { Attempts } from './attempts.js';
import type { Credentials, NewAccount } from './auth.dto.js';
import type { Device } from './device.js';
import { canonicalEmail, requireEmail } from './email.js';
import { NOBODY } from './identity.js';
import { LONGEST_PASSWORD, lengthOf } from './password-policy.js';
import { Passwords } from './passwords.js';
import { RecoveryService } from './recovery.service.js';
import { type Challenge, SecondStepService } from './second-step.service.js';
import { SessionsService, type Tokens } from './sessions.service.js';

/** Signing up and in. Answers never tell whether an address is known. */
@Injectable()
export class AuthService {
  private readonly logger = new Logger(AuthService.name);

  constructor(
    private readonly accounts: AccountsService,
    private readonly sessions: SessionsService,
    private readonly secondStep: SecondStepService,
    private readonly recovery: RecoveryService,
    private readonly passwords: Passwords,
    private readonly attempts: Attempts,
    private readonly afterwards: Afterwards,
    private readonly transactions: Transactions,
  ) {}

  async register(wanted: NewAccount, language: Language, device: Device): Promise<void> {
    await this.attempts.take('registration', device.address);
    const email = requireEmail(wanted.email);
    const { password, language: preferred = language } = wanted;
    const person = { email, name: wanted.name.trim(), password, role: 'fan', language: preferred } as const;
    try {
      await this.accounts.register(person, (db, account) => this.recovery.askToVerify(db, account));
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      this.afterwards.do(() => this.recovery.tellOwner(email));
    }
  }

  /** Tokens; for an account with a second factor only the way to the second step. */
  async login({ email: text, password }: Credentials, device: Device): Promise<Tokens | Challenge> {
    const email = canonicalEmail(text);
    const subject = email ?? text;
    await this.attempts.take('address', device.address);
    await this.attempts.take('account', subject);
    const taken = [['address', device.address] as const, ['account', subject] as const];
    const account = await this.attempts.evaluate(taken, () => this.ownerOf(email, password));
    if (typeof account === 'string') {
      await this.attempts.note(NOBODY, 'login.failed', { kind: 'account', id: account });
      throw new Problem('unauthenticated', 'The e-mail address or the password is wrong.');
    }
    await this.attempts.forget('account', subject);
    await this.attempts.giveBack('address', device.address);
    const renewed = this.renewHash(account, password);
    const answer =
      (await this.secondStep.begin(account)) ?? this.sessions.open(account, { device, secondFactor: false });
    await renewed;
    return answer;
  }

  async refresh(refreshToken: string, device: Device): Promise<Tokens> {
    await this.attempts.take('address', device.address);
    const tokens = await this.sessions.refresh(refreshToken);
    await this.attempts.giveBack('address', device.address);
    return tokens;
  }

  /** Whoever has this address and password; else the id for the audit log. It takes as long when nobody has. */
  private async ownerOf(email: string | null, password: string): Promise<Account | string> {
    const account = email ? await this.accounts.byEmail(email) : null;
    const fits = lengthOf(password) <= LONGEST_PASSWORD;
    const matches = fits && (await this.passwords.matches(password, account?.passwordHash ?? null));
    return account && matches && account.status === 'active' ? account : (account?.id ?? 'unknown');
  }

  /** A password that was stored with an older cost is stored anew while it is known; a failure stops nobody. */
  private async renewHash(account: Account, password: string): Promise<void> {
    if (!this.passwords.isOutdated(account.passwordHash)) return;
    try {
      const passwordHash = await this.passwords.hash(password);
      await this.transactions.run((db) =>
        db.update(Account, { id: account.id, passwordHash: account.passwordHash }, { passwordHash }),
      );
    } catch (error) {
      this.logger.warn(`A password was not stored anew: ${String(error)}`);
    }
  }
}
