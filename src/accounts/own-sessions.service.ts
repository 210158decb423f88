import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull, MoreThan } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { findPage } from '../platform/database/find-page.js';
import type { Page, PageQuery } from '../platform/database/page.js';
import { Transactions } from '../platform/database/transactions.js';
import { Problem } from '../platform/http/problem.js';
import { AuditLog } from './audit.js';
import type { Identity } from './identity.js';
import { allow } from './permissions.js';
import { Session } from './session.entity.js';

/** A person's own sign-ins. */
@Injectable()
export class OwnSessionsService {
  constructor(
    private readonly transactions: Transactions,
    @InjectDataSource() private readonly source: DataSource,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Those that still live, oldest first. */
  async list(me: Identity, page: PageQuery): Promise<Page<Session>> {
    allow(me, 'account.self');
    const now = this.clock.now();
    const where = { accountId: me.accountId ?? '', revokedAt: IsNull(), expiresAt: MoreThan(now) };
    return findPage(this.source.manager, Session, { where }, page, 'oldest first');
  }

  async end(me: Identity, id: string): Promise<void> {
    allow(me, 'account.self');
    await this.transactions.run(async (db) => {
      const own = { id, accountId: me.accountId ?? '', revokedAt: IsNull() };
      const { affected } = await db.update(Session, own, { revokedAt: this.clock.now() });
      if (affected !== 1) throw Problem.notFound('session');
      await this.audit.add(db, me, 'session.ended', { kind: 'session', id });
    });
  }
}
