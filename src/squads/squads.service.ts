import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In } from 'typeorm';
import { AuditLog } from '../accounts/audit.js';
import type { Identity } from '../accounts/identity.js';
import { allow } from '../accounts/permissions.js';
import { Clock } from '../platform/clock/clock.js';
import { findPage } from '../platform/database/find-page.js';
import { lockRow } from '../platform/database/lock-row.js';
import type { Page, PageQuery } from '../platform/database/page.js';
import { Transactions } from '../platform/database/transactions.js';
import { Problem } from '../platform/http/problem.js';
import { Squad } from './squad.entity.js';
import { SquadInvitation, STANDING } from './squad-invitation.entity.js';
import type { NewSquad, SquadChange } from './squads.dto.js';

const MOST_SQUADS = 20;

/** A coach's own squads. Those of others look as if they were missing. */
@Injectable()
export class SquadsService {
  constructor(
    private readonly transactions: Transactions,
    @InjectDataSource() private readonly source: DataSource,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  make(me: Identity, { name }: NewSquad): Promise<Squad> {
    allow(me, 'squad.keep');
    const accountId = me.accountId ?? '';
    return this.transactions.run(async (db) => {
      // Two of one coach count one after the other.
      await lockRow(db, 'account', accountId);
      if ((await db.countBy(Squad, { accountId })) >= MOST_SQUADS) {
        throw new Problem(
          'conflict',
          `You have ${MOST_SQUADS} squads, the most there may be; remove one first.`,
        );
      }
      const squad = await db.save(Object.assign(new Squad(), { accountId, name }));
      await this.note(db, me, 'made', squad.id);
      return squad;
    });
  }

  async own(me: Identity, page: PageQuery): Promise<Page<Squad>> {
    allow(me, 'squad.keep');
    const where = { accountId: me.accountId ?? '' };
    return findPage(this.source.manager, Squad, { where }, page, 'newest first');
  }

  async one(me: Identity, id: string): Promise<Squad> {
    allow(me, 'squad.keep');
    return this.owned(this.source.manager, me, id);
  }

  rename(me: Identity, id: string, { name }: SquadChange): Promise<Squad> {
    allow(me, 'squad.keep');
    return this.transactions.run(async (db) => {
      const squad = await this.locked(db, me, id);
      if (name === undefined) return squad;
      await db.save(Object.assign(squad, { name }));
      await this.note(db, me, 'renamed', id);
      return squad;
    });
  }

  /** With the squad everybody leaves it. Who said no before is remembered, or a new squad would ask them again. */
  remove(me: Identity, id: string): Promise<void> {
    allow(me, 'squad.keep');
    return this.transactions.run(async (db) => {
      await this.locked(db, me, id);
      const ended = { status: 'removed', answeredBy: null, decidedAt: this.clock.now() } as const;
      await db.update(SquadInvitation, { squadId: id, status: In([...STANDING]) }, ended);
      await db.update(SquadInvitation, { squadId: id }, { squadId: null });
      await db.delete(Squad, { id });
      await this.note(db, me, 'disbanded', id);
    });
  }

  /** Nobody else changes the squad, or who is asked into it, until this transaction ends. */
  async locked(db: EntityManager, me: Identity, id: string): Promise<Squad> {
    await lockRow(db, 'squad', id);
    return this.owned(db, me, id);
  }

  private async owned(db: EntityManager, me: Identity, id: string): Promise<Squad> {
    const squad = await db.findOneBy(Squad, { id, accountId: me.accountId ?? '' });
    if (!squad) throw Problem.notFound('squad');
    return squad;
  }

  private note(db: EntityManager, me: Identity, what: string, id: string): Promise<void> {
    return this.audit.add(db, me, `squad.${what}`, { kind: 'squad', id });
  }
}
