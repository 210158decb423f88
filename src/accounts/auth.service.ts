import { Injectable } from '@nestjs/common';
import { isDuplicate } from '../platform/database/errors.js';
import { Transactions } from '../platform/database/transactions.js';
import type { Language } from '../platform/http/language.js';
import { Problem } from '../platform/http/problem.js';
import { Account } from './account.entity.js';
import type { Credentials, NewAccount } from './accounts.dto.js';
import { AccountsService } from './accounts.service.js';
import { AuditLog } from './audit.js';
import { canonicalEmail, requireEmail } from './email.js';
import { NOBODY } from './identity.js';
import { Letters } from './letters.js';
import { Passwords } from './passwords.js';
import { SessionsService, type Tokens } from './sessions.service.js';
import { Throttle } from './throttle.js';

const LONGEST_PASSWORD = 128;

/** Signing up and in. Answers never tell whether an address is known. */
@Injectable()
export class AuthService {
  constructor(
    private readonly accounts: AccountsService,
    private readonly sessions: SessionsService,
    private readonly passwords: Passwords,
    private readonly throttle: Throttle,
    private readonly letters: Letters,
    private readonly audit: AuditLog,
    private readonly transactions: Transactions,
  ) {}

  async register(wanted: NewAccount, language: Language, address: string): Promise<void> {
    await this.throttle.take('registration', address);
    const email = requireEmail(wanted.email);
    const { password, language: preferred = language } = wanted;
    const person = { email, name: wanted.name.trim(), password, role: 'fan', language: preferred } as const;
    try {
      await this.accounts.make(person);
      this.letters.sendLater('welcome', person.language, email, person.name);
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      await this.tellOwner(email);
    }
  }

  async login({ email: text, password }: Credentials, address: string): Promise<Tokens> {
    const email = canonicalEmail(text);
    const subject = email ?? text;
    await this.throttle.take('address', address);
    await this.throttle.take('account', subject);
    const account = email ? await this.accounts.byEmail(email) : null;
    const tooLong = Array.from(password).length > LONGEST_PASSWORD;
    const matches = !tooLong && (await this.passwords.matches(password, account?.passwordHash ?? null));
    if (!account || !matches || account.status !== 'active') {
      await this.noteFailure(account, address);
      throw new Problem('unauthenticated', 'The e-mail address or the password is wrong.');
    }
    await this.throttle.forget('account', subject);
    await this.throttle.giveBack('address', address);
    const tokens = await this.sessions.open(account, { address });
    await this.renewHash(account, password);
    return tokens;
  }

  async refresh(refreshToken: string, address: string): Promise<Tokens> {
    await this.throttle.take('address', address);
    const tokens = await this.sessions.refresh(refreshToken);
    await this.throttle.giveBack('address', address);
    return tokens;
  }

  private async tellOwner(email: string): Promise<void> {
    const owner = await this.accounts.byEmail(email);
    if (!owner) return;
    const target = { kind: 'account', id: owner.id };
    await this.transactions.run((db) => this.audit.add(db, NOBODY, 'account.asked_again', target));
    this.letters.sendLater('alreadyRegistered', owner.language, email, owner.name);
  }

  private async noteFailure(account: Account | null, address: string): Promise<void> {
    const target = { kind: 'account', id: account?.id ?? 'unknown' };
    await this.transactions.run((db) => this.audit.add(db, NOBODY, 'login.failed', target, { address }));
  }

  /** A password that was stored with an older cost is stored anew while it is known. */
  private async renewHash(account: Account, password: string): Promise<void> {
    if (!this.passwords.isOutdated(account.passwordHash)) return;
    const passwordHash = await this.passwords.hash(password);
    await this.transactions.run((db) =>
      db.update(Account, { id: account.id, passwordHash: account.passwordHash }, { passwordHash }),
    );
  }
}
