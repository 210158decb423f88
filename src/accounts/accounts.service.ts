import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, type FindOptionsWhere, MoreThan } from 'typeorm';
import { isDuplicate } from '../platform/database/errors.js';
import { cursorOf, keyOf, type Page, pageOf } from '../platform/database/page.js';
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

@Injectable()
export class AccountsService implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    @InjectDataSource() private readonly source: DataSource,
    private readonly audit: AuditLog,
    private readonly passwords: Passwords,
    private readonly sessions: SessionsService,
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
      const wasMade = error instanceof Problem && error.code === 'already_exists'; // By another instance.
      if (!wasMade) throw error;
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

  /** Stores a new account; a taken address is a duplicate for the caller to answer. */
  async make({ email, name, password, role, language }: Person): Promise<Account> {
    refuseWeakPassword(password, { email, name });
    const passwordHash = await this.passwords.hash(password);
    return this.transactions.run(async (db) => {
      const account = Object.assign(new Account(), { email, name, passwordHash, role, language });
      account.status = 'active';
      await db.save(account);
      await this.audit.add(db, NOBODY, 'account.made', { kind: 'account', id: account.id }, { role });
      return account;
    });
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

  async list(me: Identity, { limit = 25, cursor, role }: AccountsQuery): Promise<Page<Account>> {
    allow(me, 'account.manage');
    const where: FindOptionsWhere<Account> = {};
    if (role) where.role = role;
    if (cursor) where.id = MoreThan(String(keyOf(cursor, ['string'])[0]));
    const rows = await this.source.manager.find(Account, { where, order: { id: 'ASC' }, take: limit + 1 });
    return pageOf(rows, limit, ({ id }) => cursorOf(id));
  }

  private change(me: Identity, id: string, change: AccountChange & AccountDecision): Promise<Account> {
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    return this.transactions.run(async (db) => {
      const account = await this.find(db, id);
      Object.assign(account, given);
      await db.save(account);
      if (account.status === 'disabled') await this.sessions.endAll(db, id);
      await this.audit.add(db, me, 'account.changed', { kind: 'account', id }, given);
      return account;
    });
  }

  private async find(db: EntityManager, id: string): Promise<Account> {
    const account = await db.findOneBy(Account, { id });
    if (!account) throw Problem.notFound('account');
    return account;
  }
}
