import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, IsNull, Not } from 'typeorm';
import { Outbox } from '../platform/bus/outbox.js';
import { Clock } from '../platform/clock/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { Problem } from '../platform/http/problem.js';
import { PostedLetter } from '../platform/mail/posted-letter.entity.js';
import { Account } from './account.entity.js';
import { AccountTokens } from './account-tokens.service.js';
import { ApiKey } from './api-key.entity.js';
import { AuditEntry } from './audit.entity.js';
import { AuditLog } from './audit.js';
import { CredentialsService } from './credentials.service.js';
import type { Identity } from './identity.js';
import { Letters } from './letters.js';
import { Membership } from './membership.entity.js';
import { SecondFactors } from './second-factors.service.js';
import { Session } from './session.entity.js';

const MOST_ENTRIES = 1_000;

export interface OwnData {
  account: Account;
  sessions: Session[];
  federationIds: string[];
  keys: ApiKey[];
  letters: PostedLetter[];
  entries: AuditEntry[];
  hasSecondFactor: boolean;
}

/** Everything the hub keeps about a person's account, to take along or to be forgotten. */
@Injectable()
export class OwnDataService {
  constructor(
    private readonly transactions: Transactions,
    @InjectDataSource() private readonly source: DataSource,
    private readonly credentials: CredentialsService,
    private readonly tokens: AccountTokens,
    private readonly factors: SecondFactors,
    private readonly letters: Letters,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async export(me: Identity): Promise<OwnData> {
    const account = await this.credentials.own(me);
    return this.transactions.run(async (db) => {
      const mine = { where: { accountId: account.id }, order: { id: 'DESC' }, take: MOST_ENTRIES } as const;
      const data = {
        account,
        sessions: await db.find(Session, mine),
        federationIds: (await db.find(Membership, mine)).map(({ federationId }) => federationId),
        keys: await db.find(ApiKey, {
          where: { madeBy: account.id },
          order: { id: 'DESC' },
          take: MOST_ENTRIES,
        }),
        letters: await db.find(PostedLetter, mine),
        entries: await db.find(AuditEntry, mine),
        hasSecondFactor: me.hasSecondFactor === true,
      };
      await this.audit.add(db, me, 'account.exported', { kind: 'account', id: account.id });
      return data;
    });
  }

  /**
   * Nothing that is left names the person: the log keeps an id that leads to an empty account, and results belong to
   * the sport. The last administrator stays, or nobody could run the hub.
   */
  async delete(me: Identity, password: string): Promise<void> {
    const account = await this.credentials.own(me);
    await this.credentials.requirePassword(account, password);
    await this.transactions.run(async (db) => {
      if (account.role === 'admin') await this.refuseLastAdmin(db, account.id);
      const { id, version } = account;
      await this.letters.post(db, account, 'accountDeleted');
      await this.forget(db, id);
      await this.outbox.add(db, {
        topic: 'account.deleted',
        subjectId: id,
        subjectVersion: version + 1,
        body: {},
      });
      await this.audit.add(db, me, 'account.deleted', { kind: 'account', id });
    });
  }

  private async refuseLastAdmin(db: EntityManager, id: string): Promise<void> {
    const others = await db.existsBy(Account, { role: 'admin', status: 'active', id: Not(id) });
    if (!others) throw new Problem('conflict', 'Make somebody else administrator first.');
  }

  private async forget(db: EntityManager, id: string): Promise<void> {
    const now = this.clock.now();
    const nobody = {
      email: `${id}@deleted.invalid`,
      name: 'Deleted account',
      passwordHash: '-',
      deletedAt: now,
    };
    await db.update(Account, { id }, { ...nobody, role: 'fan', status: 'disabled', language: 'en' });
    await db.update(ApiKey, { madeBy: id, revokedAt: IsNull() }, { revokedAt: now });
    await db.delete(Membership, { accountId: id });
    await db.delete(Session, { accountId: id });
    await this.tokens.drop(db, id);
    await this.factors.remove(db, id);
  }
}
