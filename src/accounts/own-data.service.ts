import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { Outbox } from '../platform/bus/outbox.js';
import { Clock } from '../platform/clock/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { Problem } from '../platform/http/problem.js';
import { Account } from './account.entity.js';
import { AccountTokens } from './account-tokens.service.js';
import { ApiKey } from './api-key.entity.js';
import { AuditLog } from './audit.js';
import { CredentialsService } from './credentials.service.js';
import type { Identity } from './identity.js';
import { Letters } from './letters.js';
import { Membership } from './membership.entity.js';
import { OwnDataCopies } from './own-data-copies.js';
import { PersonalData } from './personal-data.js';
import { SecondFactors } from './second-factors.service.js';
import { Session } from './session.entity.js';

/** Everything the hub keeps about a person's account, to take along or to be forgotten. */
@Injectable()
export class OwnDataService {
  constructor(
    private readonly transactions: Transactions,
    private readonly copies: OwnDataCopies,
    private readonly credentials: CredentialsService,
    private readonly tokens: AccountTokens,
    private readonly factors: SecondFactors,
    private readonly letters: Letters,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
    private readonly personal: PersonalData,
    private readonly clock: Clock,
  ) {}

  /** Notes that the data are taken along; then they come, list after list, as one JSON document. */
  async export(me: Identity): Promise<AsyncGenerator<string>> {
    const account = await this.credentials.own(me);
    await this.transactions.run((db) =>
      this.audit.add(db, me, 'account.exported', { kind: 'account', id: account.id }),
    );
    return this.copies.of(account, me);
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
    for (const part of this.personal.parts) await part.forget(db, id);
  }
}
