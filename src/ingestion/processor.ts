import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '../accounts/audit.js';
import { NOBODY } from '../accounts/identity.js';
import { type Decided, forgetDecisions, storeDecisions } from '../identity/decisions.js';
import { EventsService } from '../events/events.service.js';
import { ProgrammeService } from '../events/programme.service.js';
import { FederationsService } from '../federations/federations.service.js';
import { Outbox } from '../platform/bus/outbox.js';
import { Clock } from '../platform/clock/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { keepBack } from './acceptance.js';
import type { CheckAbout } from './check.js';
import type { CheckedRow } from './checked-row.js';
import { RULES_VERSION } from './finding-codes.js';
import { Fingerprints } from './fingerprints.js';
import { GivenMarks } from './given-marks.js';
import { countJustified } from './justifications.js';
import { carryJustifications } from './justifications-carried.js';
import { type Claim, Leases } from './leases.js';
import type { ColumnMapping } from './mapping.js';
import { MappingsService } from './mappings.service.js';
import { remarkListed } from './list-marks.js';
import { Matchers } from './matchers.js';
import { naturalKeyOf } from './natural-key.js';
import type { Remark } from './readers/reader.js';
import { remarkPublished } from './published-before.js';
import { Reading } from './reading.js';
import { forgetRows, storeRows, tellOfLength } from './row-store.js';
import { SameMeet } from './same-meet.js';
import type { SubmissionStatus } from './states.js';
import { Submission } from './submission.entity.js';
import { type Counted, Tally, verdictOf } from './tally.js';
import { Versions } from './versions.js';
import { writeBehind } from './write-behind.js';

/** read → check → match: from the kept bytes to rows with verdicts and findings. Publishes nothing. */
@Injectable()
export class Processor {
  constructor(
    private readonly transactions: Transactions,
    private readonly reading: Reading,
    private readonly leases: Leases,
    private readonly events: EventsService,
    private readonly programmes: ProgrammeService,
    private readonly matchers: Matchers,
    private readonly federations: FederationsService,
    private readonly mappings: MappingsService,
    private readonly versions: Versions,
    private readonly sameMeet: SameMeet,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async process(claim: Claim, submission: Submission): Promise<void> {
    const federation = await this.federations.byId(submission.federationId);
    const { eventId } = submission;
    const about: CheckAbout = {
      meet: eventId ? await this.events.byId(eventId) : null,
      programme: eventId ? await this.programmes.contests(eventId) : [],
      federationCode: federation.code,
      today: this.clock.today(),
    };
    await forgetRows(this.transactions, this.leases, claim);
    const tally = new Tally();
    const matcher = this.matchers.of(submission, { isSampled: true });
    await this.transactions.run((db) => forgetDecisions(db, submission.id));
    const known = await this.mappings.known(submission.federationId, submission.format);
    const { rows: batches, remarks } = this.reading.read(submission, about, known);
    const seen = await Fingerprints.open();
    const given = new GivenMarks();
    try {
      await writeBehind(
        batches,
        async (rows) => {
          claim.stop.throwIfAborted();
          // Deciding has a transaction of its own: one that only reads is never tried again, so it decides once.
          await this.transactions.run(async (db) => {
            await matcher.match(db, rows);
            await this.findRepeats(db, rows, submission, { seen, given });
          });
          return { counted: tally.count(submission.id, rows), decided: matcher.takeDecisions() };
        },
        ({ counted, decided }) => this.store(claim, submission, counted, decided),
      );
    } finally {
      await seen.close();
    }
    await tellOfLength(this.transactions, tally.rows.received);
    await this.conclude(claim, submission, tally, remarks, federation.publishesUnreviewed);
  }

  private store(
    claim: Claim,
    submission: Submission,
    counted: Counted,
    decided: readonly Decided[],
  ): Promise<void> {
    return this.transactions.run(async (db) => {
      await this.leases.hold(db, claim);
      await storeRows(db, counted);
      await storeDecisions(db, submission, decided);
    });
  }

  /** The same athlete twice in one heat of this file, or a mark that is published already. */
  private async findRepeats(
    db: EntityManager,
    rows: readonly CheckedRow[],
    submission: Submission,
    { seen, given }: { seen: Fingerprints; given: GivenMarks },
  ): Promise<void> {
    const { eventId } = submission;
    const counting = rows.flatMap((row) => {
      const { result } = row;
      if (!result || verdictOf(row) !== 'accepted') return [];
      const meet = eventId ?? `${result.meet?.name}|${result.meet?.country}|${result.day}`;
      return [{ row, result, key: naturalKeyOf(result, meet, result.athleteKey) }];
    });
    const repeated = await seen.seen(counting.map(({ key }) => key));
    const keys = new Map<string, CheckedRow>();
    for (const [at, { row, result, key }] of counting.entries()) {
      if (repeated[at])
        row.remarks.push({ code: 'duplicate_row', field: 'name', text: result.competitor.name });
      else if (result.athleteId) keys.set(key, row);
    }
    const now = this.clock.now();
    if (eventId) await remarkPublished(db, submission, keys, now);
    else await remarkListed(db, submission, [...keys.values()], { events: this.events, now, given });
  }

  private conclude(
    claim: Claim,
    submission: Submission,
    tally: Tally,
    remarks: readonly Remark[],
    isTrusted: boolean,
  ): Promise<void> {
    const findings = tally.countRemarks(submission.id, remarks);
    return this.transactions.run(async (db) => {
      await storeRows(db, findings);
      const noted = await this.sameMeet.note(db, submission, tally.rows.received);
      const { kept } = await keepBack(db, submission);
      await carryJustifications(db, submission);
      const warningsJustified = await countJustified(db, submission.id);
      const { rows, findings: found } = tally.less(kept, noted);
      const isClean = found.error === 0 && rows.held === 0;
      let status: SubmissionStatus = 'needs_review';
      if (rows.accepted + rows.held === 0) status = 'rejected';
      const { mustConfirm, ...version } = await this.versions.recognise(db, submission);
      if (status !== 'rejected' && isTrusted && isClean && !mustConfirm && !submission.dryRun)
        status = 'approved';
      await this.leases.finish(db, claim, {
        status,
        ...version,
        ...mappingOf(remarks),
        rulesVersion: RULES_VERSION,
        rowsReceived: rows.received,
        rowsAccepted: rows.accepted,
        rowsHeld: rows.held,
        rowsRejected: rows.rejected,
        findingErrors: found.error,
        findingWarnings: found.warning,
        warningsJustified,
        findingInfos: found.info,
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
        body: { rows, findings: found },
      });
    });
  }
}

/** The remembered mapping that was used is kept with the submission: its rows may be read again after it is forgotten. */
function mappingOf(remarks: readonly Remark[]): Pick<Submission, 'mapping'> | null {
  const used = remarks.find(({ code }) => code === 'mapping_remembered')?.suggestion;
  return used === undefined ? null : { mapping: JSON.parse(used) as ColumnMapping };
}
