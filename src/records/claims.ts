import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { disciplineByCode } from '../athletics/discipline.js';
import { FederationsService } from '../federations/federations.service.js';
import { Bus } from '../platform/bus/bus.js';
import { Outbox } from '../platform/bus/outbox.js';
import { newId } from '../platform/database/id.js';
import { Transactions } from '../platform/database/transactions.js';
import { writeBadges } from './badges.js';
import { Bars } from './bars.js';
import { type Candidate, findCandidates, type Found, type Mark } from './candidates.js';
import { dueOn } from './evidence.js';
import { AthleticRecord } from './record.entity.js';
import { recordKeyOf } from './record-key.js';
import { type Meet, marksOf, meetsOf } from './published-marks.js';
import { bestOfEarlier, ratifiedFor, type Standing } from './standing.js';

/** Claims of one statement: each has some thirty columns, and SQLite takes 32,766 values. */
const CLAIMS_AT_ONCE = 500;

/** Finds records among what was just published and lays the claims on the desks. A repeat changes nothing. */
@Injectable()
export class RecordClaims implements OnModuleInit {
  private readonly logger = new Logger(RecordClaims.name);

  constructor(
    private readonly bus: Bus,
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
    private readonly federations: FederationsService,
  ) {}

  onModuleInit(): void {
    this.bus.subscribe('submission.published', 'records', async ({ subjectId }) => {
      const { candidates } = await this.look(subjectId);
      if (candidates.length > 0) this.logger.log(`${candidates.length} record claims in ${subjectId}`);
    });
  }

  /** Claims what the published marks of a submission better or equal. */
  look(submissionId: string): Promise<Found> {
    return this.transactions.run(async (db) => {
      const meets = await meetsOf(db, submissionId);
      const found = await this.found(db, submissionId, meets);
      const owners = new Map(
        (await this.federations.all()).map(({ code, id, country }) => [code, { id, country }]),
      );
      const claims = found.candidates.map((candidate) =>
        claimOf(candidate, owners, meets.get(candidate.mark.eventId)),
      );
      const touched = new Set<string>();
      for (let from = 0; from < claims.length; from += CLAIMS_AT_ONCE) {
        const kept = await this.keep(db, claims.slice(from, from + CLAIMS_AT_ONCE));
        for (const { performanceId } of kept) if (performanceId) touched.add(performanceId);
      }
      for (const { recordId, performanceId } of found.same) {
        await db.update(AthleticRecord, recordId, { performanceId });
        touched.add(performanceId);
      }
      if (touched.size > 0) await writeBadges(db, [...touched]);
      return found;
    });
  }

  private async found(
    db: EntityManager,
    submissionId: string,
    meets: ReadonlyMap<string, Meet>,
  ): Promise<Found> {
    const standing: Standing[] = await ratifiedFor(db, submissionId);
    standing.push(...(await bestOfEarlier(db, meets.values())));
    const marks: Mark[] = [];
    const bars = new Bars(standing);
    for await (const page of marksOf(db, submissionId, meets, bars)) marks.push(...page);
    return findCandidates(marks, bars);
  }

  /** Those of the claims that are new. */
  private async keep(db: EntityManager, claims: readonly AthleticRecord[]): Promise<AthleticRecord[]> {
    const insert = db
      .createQueryBuilder()
      .insert()
      .into(AthleticRecord)
      .values([...claims])
      .orIgnore();
    await insert.updateEntity(false).execute();
    const ids = claims.map(({ id }) => id);
    const stored = await db.find(AthleticRecord, { where: { id: In(ids) }, select: { id: true } });
    const mine = new Set(stored.map(({ id }) => id));
    const kept = claims.filter(({ id }) => mine.has(id));
    const messages = kept.map(({ id: subjectId, scope, ofCode, performanceId }) => ({
      topic: 'record.claimed',
      subjectId,
      subjectVersion: 1,
      body: { scope, of: ofCode, performanceId },
    }));
    await this.outbox.add(db, ...messages);
    return kept;
  }
}

type Owners = ReadonlyMap<string, { id: string; country: string }>;

/** The claim of a mark to a record, as it lies on the desk of the body that keeps it. */
export function claimOf({ mark, contest, equals }: Candidate, owners: Owners, meet?: Meet): AthleticRecord {
  const { scope, ofCode } = contest;
  const ofMeet = scope === 'meet' || scope === 'championship';
  const owner = scope === 'national' ? owners.get(ofCode) : undefined;
  const { rankValue, day, nation, athleteName } = mark;
  const discipline = disciplineByCode(mark.discipline);
  return Object.assign(new AthleticRecord(), {
    ...contest,
    id: newId(),
    version: 1,
    createdAt: new Date(),
    updatedAt: new Date(),
    ofName: (ofMeet ? meet?.name : owner?.country) ?? ofCode,
    federationId: (ofMeet ? meet?.federationId : owner?.id) ?? null,
    markValue: mark.markValue,
    markUnit: mark.markUnit,
    markPrecision: mark.markPrecision,
    timing: mark.timing,
    rankValue,
    equals,
    windMmPerSecond: discipline?.windAffected ? mark.windMmPerSecond : null,
    athleteName,
    nation,
    birthYear: mark.birthYear,
    performanceId: mark.id,
    venue: meet?.venue ?? meet?.city ?? null,
    country: meet?.country ?? null,
    day,
    status: 'claimed' as const,
    source: 'results',
    evidence: [],
    dueOn: dueOn(day),
    naturalKey: recordKeyOf(contest, { rankValue, day, nation, holder: mark.id }),
  });
}
