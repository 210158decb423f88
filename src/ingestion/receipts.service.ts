import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Identity } from '../accounts/identity.js';
import { allow } from '../accounts/permissions.js';
import { Problem } from '../platform/http/problem.js';
import { moment, structure } from './decision-store.js';
import { Submission } from './submission.entity.js';
import { SubmissionsService } from './submissions.service.js';
import type { TimelineEntry } from './receipts.dto.js';

const MOST_ENTRIES = 500;

/** What a sender or an officer asks about one submission without reading all of it. */
@Injectable()
export class ReceiptsService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly submissions: SubmissionsService,
  ) {}

  /** The code as a person reads it out: small letters and spaces are forgiven. */
  async byCode(me: Identity, code: string): Promise<Submission> {
    allow(me, 'submission.read');
    const letters = code.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
    const receipt = `${letters.slice(0, 4)}-${letters.slice(4)}`;
    const found = await this.source.manager.findOneBy(Submission, { receipt });
    if (!found) throw Problem.notFound('submission');
    return this.submissions.byId(me, found.id);
  }

  /** Everything that was done to a submission, and by whom. */
  async timeline(me: Identity, id: string): Promise<TimelineEntry[]> {
    allow(me, 'submission.review');
    await this.submissions.byId(me, id);
    const rows = await this.source.query<
      (Omit<TimelineEntry, 'at' | 'detail'> & { at: Date | string; detail: object | string })[]
    >(
      `SELECT e.number, e.at, e.action, e.actor_kind AS "by", a.name, e.detail
       FROM audit_entry e LEFT JOIN account a ON a.id = e.account_id
       WHERE e.target_kind = 'submission' AND e.target_id = $1 ORDER BY e.number LIMIT ${MOST_ENTRIES}`,
      [id],
    );
    return rows.map((row) => ({ ...row, at: moment(row.at), detail: structure<object>(row.detail) }));
  }
}
