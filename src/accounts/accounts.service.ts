import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { isDuplicate } from '../platform/database/errors.js';
import { findPage } from '../platform/database/find-page.js';
import type { Page } from '../platform/database/page.js';
import { Transactions } from '../platform/database/transactions.js';
import type { Language } from '../platform/http/language.js';
import { Problem } from '../platform/http/problem.js';
import { Settings } from '../platform/settings/settings.js';
import { Account } from './account.entity.js';
import type { AccountChange, AccountDecision, AccountsQuery } from './accounts.dto.js';
import { AuditLog } from './audit.js';
import { requireEmail } from './email.js';
import { type Identity, NOBODY, type Role } from './identity.js';
import { refuseWeakPassword } from './password-policy.js';
import { Passwords } from './passwords.js';
import { allow } from './permissions.js';
import { SessionsService } from './sessions.service.js';

export interface Person {
  email: string;
  name: string;
  password: string;
  role: Role;
  language: Language;
}

type AfterStoring = (db: EntityManager, account: Account) => Promise<void>;

@Injectable()
export class AccountsService implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    @InjectDataSource() private readonly source: DataSource,
    private readonly audit: AuditLog,
    private readonly passwords: Passwords,
    private readonly sessions: SessionsService,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** An empty hub gets its first administrator from the environment. */
  async onApplicationBootstrap(): Promise<void> {
    const { ADMIN_EMAIL, ADMIN_PASSWORD } = this.settings;
    if (!ADMIN_EMAIL || (await this.source.manager.exists(Account))) return;
    try {
      await this.makeAdmin(ADMIN_EMAIL, 'Administrator', ADMIN_PASSWORD);
      new Logger('Accounts').log('Made the first administrator from ADMIN_EMAIL.');
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (error.code === 'already_exists') return; // Another instance was quicker.
      throw new Error(whyNoAdministrator(error), { cause: error });
    }
  }

  /** Makes an administrator; for the command line and the first start. An address that is taken is refused. */
  async makeAdmin(address: string, name: string, password: string): Promise<Account> {
    const email = requireEmail(address);
    try {
      return await this.make({ email, name, password, role: 'admin', language: 'en' });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      throw new Problem('already_exists', 'There is an account with this address already.');
    }
  }

  /** Stores an account whose address the operator vouches for; a taken one is a duplicate for the caller to answer. */
  make(person: Person): Promise<Account> {
    return this.store(person, this.clock.now(), () => Promise.resolve());
  }

  /** Stores the account of somebody who still has to prove the address; `ask` asks them, in the same transaction. */
  register(person: Person, ask: AfterStoring): Promise<Account> {
    return this.store(person, null, ask);
  }

  byEmail(email: string): Promise<Account | null> {
    return this.source.manager.findOneBy(Account, { email });
  }

  async own(me: Identity): Promise<Account> {
    allow(me, 'account.self');
    return this.find(this.source.manager, me.accountId ?? '');
  }

  async changeOwn(me: Identity, change: AccountChange): Promise<Account> {
    allow(me, 'account.self');
    return this.change(me, me.accountId ?? '', change);
  }

  async one(me: Identity, id: string): Promise<Account> {
    allow(me, 'account.manage');
    return this.find(this.source.manager, id);
  }

  /** Administrators decide about others, never about themselves: nobody locks the last one out. */
  async decide(me: Identity, id: string, decision: AccountDecision): Promise<Account> {
    allow(me, 'account.manage');
    if (id === me.accountId) throw new Problem('conflict', 'Another administrator must change your account.');
    return this.change(me, id, decision);
  }

  async list(me: Identity, { role, ...page }: AccountsQuery): Promise<Page<Account>> {
    allow(me, 'account.manage');
    const where = { deletedAt: IsNull(), ...(role && { role }) };
    return findPage(this.source.manager, Account, { where }, page, 'oldest first');
  }

  private async store(
    { email, name, password, role, language }: Person,
    emailVerifiedAt: Date | null,
    afterStoring: AfterStoring,
  ): Promise<Account> {
    const shortest = this.settings.AUTH_PASSWORD_MIN;
    refuseWeakPassword(password, { email, name }, { shortest, pointer: '/password' });
    const passwordHash = await this.passwords.hash(password);
    const about = { email, name, passwordHash, role, language, emailVerifiedAt, deletedAt: null };
    return this.transactions.run(async (db) => {
      const account = Object.assign(new Account(), about, { status: 'active' });
      await db.save(account);
      await afterStoring(db, account);
      await this.audit.add(db, NOBODY, 'account.made', { kind: 'account', id: account.id }, { role });
      return account;
    });
  }

  /** The log keeps what was decided, and of the person's own words only that they changed: it is never deleted. */
  private change(me: Identity, id: string, change: AccountChange & AccountDecision): Promise<Account> {
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    const { name, ...detail } = given;
    return this.transactions.run(async (db) => {
      const account = await this.find(db, id);
      Object.assign(account, given);
      await db.save(account);
      if (account.status === 'disabled') await this.sessions.endAll(db, id);
      const target = { kind: 'account', id };
      await this.audit.add(
        db,
        me,
        'account.changed',
        target,
        name === undefined ? detail : { ...detail, name: true },
      );
      return account;
    });
  }

  private async find(db: EntityManager, id: string): Promise<Account> {
    const account = await db.findOneBy(Account, { id, deletedAt: IsNull() });
    if (!account) throw Problem.notFound('account');
    return account;
  }
}

/** Names the variables and repeats neither. */
const whyNoAdministrator = ({ more, message }: Problem): string =>
  `ADMIN_EMAIL or ADMIN_PASSWORD is not usable: ${more.errors?.map((each) => each.message).join(', ') ?? message}`;
