import { Injectable } from '@nestjs/common';
import { setImmediate as breathe } from 'node:timers/promises';
import { AuditLog } from '../accounts/audit.js';
import { NOBODY } from '../accounts/identity.js';
import { AthletesService } from '../athletes/athletes.service.js';
import { EventsService } from '../events/events.service.js';
import { FederationsService } from '../federations/federations.service.js';
import { PerformancesService } from '../performances/performances.service.js';
import { Outbox } from '../platform/bus/outbox.js';
import { Clock } from '../platform/clock/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { Storage } from '../platform/storage/storage.js';
import { type CheckAbout, checkRow } from './check.js';
import type { CheckedRow } from './checked-row.js';
import { type Claim, Leases } from './leases.js';
import { Matcher } from './match.js';
import { naturalKeyOf } from './natural-key.js';
import { isCsvFault } from './readers/csv-reader.js';
import type { ReadRow, Remark } from './readers/reader.js';
import { readerByCode } from './readers/readers.js';
import { forgetRows, storeRemarks, storeRows, Tally, verdictOf } from './row-store.js';
import type { SubmissionStatus } from './states.js';
import { Submission } from './submission.entity.js';

const BATCH = 1_000;

/** read → check → match: from the kept bytes to rows with verdicts and findings. Publishes nothing. */
@Injectable()
export class Processor {
  constructor(
    private readonly transactions: Transactions,
    private readonly storage: Storage,
    private readonly leases: Leases,
    private readonly events: EventsService,
    private readonly athletes: AthletesService,
    private readonly performances: PerformancesService,
    private readonly federations: FederationsService,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async process(claim: Claim, submission: Submission): Promise<void> {
    const federation = await this.federations.byId(submission.federationId);
    const about: CheckAbout = {
      meet: submission.eventId ? await this.events.byId(submission.eventId) : null,
      federationCode: federation.code,
      today: this.clock.now().toISOString().slice(0, 10),
    };
    await this.transactions.run((db) => forgetRows(db, submission.id));
    const tally = new Tally();
    const remarks: Remark[] = [];
    const matcher = new Matcher(this.athletes);
    const seen = new Set<string>();
    for await (const batch of batches(this.rows(submission, remarks))) {
      const rows = batch.map((row) => checkRow(row, about));
      await breathe();
      await this.transactions.run(async (db) => {
        await matcher.match(db, rows);
        await this.findRepeats(rows, submission.eventId, seen);
        await storeRows(db, submission.id, rows, tally);
      });
    }
    await this.conclude(claim, submission, tally, remarks, federation.publishesUnreviewed);
  }

  private async *rows(submission: Submission, remarks: Remark[]): AsyncIterable<ReadRow> {
    const reader = readerByCode(submission.format);
    if (!reader) throw new Error(`There is no reader "${submission.format}".`);
    const { fileName, mapping } = submission;
    const about = { fileName, mapping, remark: (remark: Remark) => void remarks.push(remark) };
    try {
      yield* reader.read(this.storage.open(submission.sha256), about);
    } catch (error) {
      if (!isCsvFault(error)) throw error;
      remarks.push({ code: 'csv_broken', path: `line ${error.lines ?? '?'}` });
    }
  }

  /** The same athlete twice in one heat of this file, or a mark that is published already. */
  private async findRepeats(
    rows: readonly CheckedRow[],
    eventId: string | null,
    seen: Set<string>,
  ): Promise<void> {
    const keys = new Map<string, CheckedRow>();
    for (const row of rows) {
      const { result } = row;
      if (!result || verdictOf(row) !== 'accepted') continue;
      const meet = eventId ?? `${result.meet?.name}|${result.meet?.country}|${result.day}`;
      const key = naturalKeyOf(result, meet, result.athleteKey);
      if (seen.has(key))
        row.remarks.push({ code: 'duplicate_row', field: 'name', text: result.competitor.name });
      else if (eventId && result.athleteId) keys.set(key, row);
      seen.add(key);
    }
    await this.transactions.run(async (db) => {
      for (const { naturalKey, markValue, status } of await this.performances.existing(db, [
        ...keys.keys(),
      ])) {
        const row = keys.get(naturalKey);
        const isSame =
          row?.result?.mark?.value === (markValue ?? undefined) && row?.result?.status === status;
        row?.remarks.push({ code: isSame ? 'already_published' : 'conflicts_with_published' });
      }
    });
  }

  private conclude(
    claim: Claim,
    submission: Submission,
    tally: Tally,
    remarks: readonly Remark[],
    isTrusted: boolean,
  ): Promise<void> {
    return this.transactions.run(async (db) => {
      await storeRemarks(db, submission.id, remarks, tally);
      const { rows, findings } = tally;
      const isClean = findings.error === 0 && rows.held === 0;
      let status: SubmissionStatus = 'needs_review';
      if (rows.accepted + rows.held === 0) status = 'rejected';
      else if (isTrusted && isClean && !submission.dryRun) status = 'approved';
      await this.leases.finish(db, claim, {
        status,
        rowsReceived: rows.received,
        rowsAccepted: rows.accepted,
        rowsHeld: rows.held,
        rowsRejected: rows.rejected,
        findingErrors: findings.error,
        findingWarnings: findings.warning,
        findingInfos: findings.info,
      });
      await this.audit.add(
        db,
        NOBODY,
        `submission.${status}`,
        { kind: 'submission', id: submission.id },
        { rows },
      );
      await this.outbox.add(db, {
        topic: `submission.${status}`,
        subjectId: submission.id,
        subjectVersion: claim.fence,
        body: { rows, findings },
      });
    });
  }
}

async function* batches(rows: AsyncIterable<ReadRow>): AsyncIterable<ReadRow[]> {
  let batch: ReadRow[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
