import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { Account } from '../accounts/account.entity.js';
import { ApiKey } from '../accounts/api-key.entity.js';
import { AuditLog } from '../accounts/audit.js';
import { requireEmail } from '../accounts/email.js';
import type { Identity } from '../accounts/identity.js';
import { Membership } from '../accounts/membership.entity.js';
import { allow } from '../accounts/permissions.js';
import { Clock } from '../platform/clock/clock.js';
import { isDuplicate } from '../platform/database/errors.js';
import { findPage } from '../platform/database/find-page.js';
import type { Page, PageQuery } from '../platform/database/page.js';
import { Transactions } from '../platform/database/transactions.js';
import { Problem } from '../platform/http/problem.js';
import { FederationsService } from './federations.service.js';
import type { NewMember } from './members.dto.js';

/** The officers of a federation. */
@Injectable()
export class MembersService {
  constructor(
    private readonly transactions: Transactions,
    @InjectDataSource() private readonly source: DataSource,
    private readonly federations: FederationsService,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async list(me: Identity, federationId: string, page: PageQuery): Promise<Page<Membership>> {
    allow(me, 'member.read', federationId);
    await this.federations.byId(federationId);
    const which = { where: { federationId }, relations: { account: true } };
    return findPage(this.source.manager, Membership, which, page, 'oldest first');
  }

  /** Makes somebody an officer; a fan becomes one by role too. */
  async add(me: Identity, federationId: string, wanted: NewMember): Promise<Membership> {
    allow(me, 'member.manage', federationId);
    await this.federations.byId(federationId);
    try {
      return await this.transactions.run((db) => this.store(db, me, federationId, wanted));
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      throw new Problem('already_exists', 'This person works for the federation already.');
    }
  }

  /** Takes the right to act for the federation, and with it the keys that the person made there. */
  async remove(me: Identity, federationId: string, accountId: string): Promise<void> {
    allow(me, 'member.manage', federationId);
    await this.transactions.run(async (db) => {
      const { affected } = await db.delete(Membership, { federationId, accountId });
      if (affected !== 1) throw Problem.notFound('member');
      const now = this.clock.now();
      const keys = await db.update(
        ApiKey,
        { federationId, madeBy: accountId, revokedAt: IsNull() },
        { revokedAt: now },
      );
      if (!(await db.existsBy(Membership, { accountId }))) {
        await db.update(Account, { id: accountId, role: 'federation' }, { role: 'fan' });
      }
      const detail = { accountId, keysRevoked: keys.affected ?? 0 };
      await this.audit.add(db, me, 'member.removed', { kind: 'federation', id: federationId }, detail);
    });
  }

  private async store(
    db: EntityManager,
    me: Identity,
    federationId: string,
    { email, accountId }: NewMember,
  ): Promise<Membership> {
    const account = await db.findOneBy(
      Account,
      accountId ? { id: accountId } : { email: requireEmail(email ?? '') },
    );
    if (!account) throw Problem.notFound('account');
    if (account.role === 'fan') {
      account.role = 'federation';
      await db.save(account);
    }
    const membership = Object.assign(new Membership(), { federationId, accountId: account.id });
    await db.save(membership);
    const detail = { accountId: account.id, role: account.role };
    await this.audit.add(db, me, 'member.added', { kind: 'federation', id: federationId }, detail);
    return Object.assign(membership, { account });
  }
}
