import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../accounts/audit.js';
import type { Identity } from '../accounts/identity.js';
import { allow } from '../accounts/permissions.js';
import { Clock } from '../platform/clock/clock.js';
import { cursorOf, keyOf, type Page, type PageQuery, pageOf } from '../platform/database/page.js';
import { Transactions } from '../platform/database/transactions.js';
import { Problem } from '../platform/http/problem.js';
import {
  countJustified,
  EVERY_ROW,
  type Justified,
  justificationsAfter,
  keepJustification,
  removeJustification,
} from './justifications.js';
import { lockOpen } from './open-submission.js';
import { Submission } from './submission.entity.js';
import { SubmissionsService } from './submissions.service.js';

/** A warning: of one row, or with `row` null of every row that has it. */
export type Warning = Pick<Justified, 'code' | 'row'>;

/** Senders and reviewers say why a warning is all right. That explains it, and decides nothing: held rows stay held. */
@Injectable()
export class JustificationsService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly submissions: SubmissionsService,
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async page(me: Identity, id: string, { limit = 25, cursor }: PageQuery): Promise<Page<Justified>> {
    await this.submissions.byId(me, id);
    const [code = '', row = EVERY_ROW] = cursor ? keyOf(cursor, ['string', 'number']) : [];
    const after = [String(code), Number(row)] as const;
    const found = await justificationsAfter(this.source.manager, id, after, limit + 1);
    return pageOf(found, limit, (last) => cursorOf(last.code, last.row ?? EVERY_ROW));
  }

  /** Other words for the same warning take the place of those before. */
  async justify(
    me: Identity,
    id: string,
    warning: Warning,
    { words, ifMatch }: { words: string; ifMatch: string | undefined },
  ): Promise<Justified> {
    return this.change(me, id, ifMatch, async (db) => {
      if (!(await hasWarning(db, id, warning))) throw Problem.notFound('warning');
      const kept = { ...warning, words, accountId: me.accountId, at: this.clock.now(), carriedFrom: null };
      await keepJustification(db, id, kept);
      const about = { ...warning, words };
      await this.audit.add(db, me, 'submission.warning_justified', { kind: 'submission', id }, about);
      return kept;
    });
  }

  async remove(me: Identity, id: string, warning: Warning, ifMatch: string | undefined): Promise<void> {
    await this.change(me, id, ifMatch, async (db) => {
      if (!(await removeJustification(db, id, warning))) throw Problem.notFound('justification');
      const target = { kind: 'submission', id } as const;
      await this.audit.add(db, me, 'submission.justification_removed', target, warning);
    });
  }

  /** The count follows, and whoever reviews with `If-Match` hears of the change. */
  private async change<T>(
    me: Identity,
    id: string,
    ifMatch: string | undefined,
    effect: (db: EntityManager) => Promise<T>,
  ): Promise<T> {
    allow(me, 'submission.create');
    await this.submissions.byId(me, id);
    return this.transactions.run(async (db) => {
      await lockOpen(db, id, { now: this.clock.now(), ifMatch });
      const result = await effect(db);
      await db.update(Submission, { id }, { warningsJustified: await countJustified(db, id) });
      return result;
    });
  }
}

async function hasWarning(db: EntityManager, id: string, { code, row }: Warning): Promise<boolean> {
  const ofRow = row === null ? '' : 'AND row = $3';
  const found: unknown[] = await db.query(
    `SELECT seq FROM finding WHERE submission_id = $1 AND code = $2 AND severity = 'warning' ${ofRow} LIMIT 1`,
    row === null ? [id, code] : [id, code, row],
  );
  return found.length > 0;
}
