import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '../accounts/audit.js';
import type { Identity } from '../accounts/identity.js';
import { allow, federationsFor } from '../accounts/permissions.js';
import { disciplineByCode } from '../athletics/discipline.js';
import { Outbox } from '../platform/bus/outbox.js';
import { Clock } from '../platform/clock/clock.js';
import { lockRow } from '../platform/database/lock-row.js';
import type { Page } from '../platform/database/page.js';
import { Transactions } from '../platform/database/transactions.js';
import { Problem } from '../platform/http/problem.js';
import { writeBadges } from './badges.js';
import type { EvidenceCode } from './evidence.data.js';
import { evidenceFor, missingOf } from './evidence.js';
import { AthleticRecord, type RecordStatus } from './record.entity.js';
import { evidenceOf, type RecordRow, RecordsService } from './records.service.js';

/** Which state may follow which. A ratified record can be annulled, a rejected claim taken up again. */
export const RECORD_MOVES: Readonly<Record<RecordStatus, readonly RecordStatus[]>> = {
  claimed: ['pending', 'rejected'],
  pending: ['ratified', 'rejected'],
  ratified: ['rejected'],
  rejected: ['claimed'],
};

/** Where claims wait for their papers, and people decide. The body that keeps the record decides about it. */
@Injectable()
export class RecordDesk {
  constructor(
    private readonly records: RecordsService,
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  list(me: Identity, page: { limit?: number; cursor?: string }): Promise<Page<RecordRow>> {
    return this.records.desk(federationsFor(me, 'record.manage'), page);
  }

  async byId(me: Identity, id: string): Promise<RecordRow> {
    allow(me, 'record.manage');
    const row = await this.records.byId(id);
    allow(me, 'record.manage', row.federationId, 'record');
    return row;
  }

  /** Notes that a paper was handed in; the same point again replaces what was said. */
  async handIn(
    me: Identity,
    id: string,
    { code, note }: { code: EvidenceCode; note: string },
  ): Promise<RecordRow> {
    const row = await this.byId(me, id);
    if (!neededFor(row).includes(code)) {
      throw Problem.invalid('/code', 'not_asked', 'is not asked for in this contest');
    }
    await this.transactions.run(async (db) => {
      const record = await this.locked(db, id);
      if (record.status === 'ratified' || record.status === 'rejected') {
        throw new Problem('illegal_transition', `The record is ${record.status}; its papers are closed.`);
      }
      const paper = { code, note, at: this.clock.now().toISOString(), accountId: me.accountId ?? '' };
      record.evidence = [...record.evidence.filter((each) => each.code !== code), paper];
      await db.save(record);
      await this.audit.add(db, me, 'record.evidence', targetOf(id), { code });
    });
    return this.byId(me, id);
  }

  /** The evidence goes to the body that decides. */
  submit = (me: Identity, id: string): Promise<RecordRow> => this.move(me, id, 'pending', null);

  /** The record stands. Needs every paper, and somebody else than who submitted it. */
  async ratify(me: Identity, id: string, words: string): Promise<RecordRow> {
    const row = await this.byId(me, id);
    const missing = missingOf(neededFor(row), evidenceOf(row));
    if (row.status === 'pending' && missing.length > 0) {
      const detail = `Papers are missing: ${missing.join(', ')}.`;
      throw new Problem('evidence_missing', detail, { extra: { missing } });
    }
    if (row.status === 'pending' && row.movedBy === me.accountId) {
      throw new Problem('four_eyes', 'You submitted this claim; another person must ratify it.');
    }
    return this.move(me, id, 'ratified', words);
  }

  reject = (me: Identity, id: string, words: string): Promise<RecordRow> =>
    this.move(me, id, 'rejected', words);

  reopen = (me: Identity, id: string, words: string): Promise<RecordRow> =>
    this.move(me, id, 'claimed', words);

  private async move(me: Identity, id: string, to: RecordStatus, words: string | null): Promise<RecordRow> {
    await this.byId(me, id);
    await this.transactions.run(async (db) => {
      const record = await this.locked(db, id);
      const { status: from, scope, ofCode, performanceId } = record;
      if (!RECORD_MOVES[from].includes(to)) {
        throw new Problem('illegal_transition', `A record that is ${from} cannot become ${to}.`);
      }
      const change = { status: to, words, movedBy: me.accountId, movedAt: this.clock.now() };
      await db.save(Object.assign(record, change));
      if (performanceId) await writeBadges(db, [performanceId]);
      await this.outbox.add(db, {
        topic: `record.${to}`,
        subjectId: id,
        subjectVersion: record.version,
        body: { scope, of: ofCode, performanceId, words },
      });
      await this.audit.add(db, me, `record.${to}`, targetOf(id), { from, words });
    });
    return this.byId(me, id);
  }

  /** Nobody else changes the record until this transaction ends. */
  private async locked(db: EntityManager, id: string): Promise<AthleticRecord> {
    await lockRow(db, 'athletic_record', id);
    return db.findOneByOrFail(AthleticRecord, { id });
  }
}

export function neededFor({ scope, discipline: code, environment }: RecordRow): EvidenceCode[] {
  const discipline = disciplineByCode(code);
  return discipline ? evidenceFor(scope, discipline, environment) : ['results'];
}

const targetOf = (id: string) => ({ kind: 'record', id });
