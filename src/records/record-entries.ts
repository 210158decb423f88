import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../accounts/audit.js';
import type { Identity } from '../accounts/identity.js';
import { allow } from '../accounts/permissions.js';
import { disciplineByCode } from '../athletics/discipline.js';
import { type Mark, readMark } from '../athletics/mark.js';
import { rankValue } from '../athletics/ranking.js';
import { isWindLegal, readWind, type Wind } from '../athletics/wind.js';
import { areaOf } from '../events/areas.js';
import { FederationsService } from '../federations/federations.service.js';
import { isDuplicate } from '../platform/database/errors.js';
import { Transactions } from '../platform/database/transactions.js';
import { Problem } from '../platform/http/problem.js';
import { writeBadges } from './badges.js';
import { contestsOf } from './bars.js';
import { claimOf } from './claims.js';
import { meetOf, markOf } from './published-marks.js';
import type { NewClaim, NewRecord } from './record-desk.dto.js';
import { AthleticRecord, type Scope } from './record.entity.js';
import { recordKeyOf } from './record-key.js';
import { type RecordRow, RecordsService } from './records.service.js';
import { standingOf } from './standing.js';

interface Body {
  name: string;
  federationId: string | null;
}

/** Records that people bring: what stood before the hub, and claims that were not found by themselves. */
@Injectable()
export class RecordEntries {
  constructor(
    private readonly records: RecordsService,
    private readonly federations: FederationsService,
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  /** Enters a record that stood already; it counts as ratified by the body that keeps it. */
  async enter(me: Identity, said: NewRecord): Promise<RecordRow> {
    allow(me, 'record.manage');
    const body = await this.bodyOf(said.scope, said.of);
    allow(me, 'record.manage', body.federationId, 'record');
    const record = entryOf(said, body);
    return this.store(me, record, 'record.entered');
  }

  /** Claims a record for a published mark. */
  async claim(me: Identity, { performanceId, scope, ageGroup = 'senior' }: NewClaim): Promise<RecordRow> {
    allow(me, 'record.manage');
    const manager = this.source.manager;
    const mark = await markOf(manager, performanceId);
    if (!mark) throw new Problem('conflict', 'The mark is withdrawn, not legal, or not one that lists rank.');
    const contest = contestsOf(mark).find((each) => each.scope === scope && each.ageGroup === ageGroup);
    if (!contest) {
      throw Problem.invalid(
        '/scope',
        'not_eligible',
        'this mark cannot be a record of that body and age group',
      );
    }
    const owners = new Map(
      (await this.federations.all()).map(({ code, id, country }) => [code, { id, country }]),
    );
    const best = await standingOf(manager, contest);
    const candidate = { mark, contest, equals: best === mark.rankValue };
    const record = claimOf(candidate, owners, await meetOf(manager, mark.eventId));
    allow(me, 'record.manage', record.federationId, 'record');
    if (best !== null && best < mark.rankValue) {
      throw new Problem('conflict', 'A better mark is ratified in this contest.');
    }
    return this.store(me, record, 'record.claimed');
  }

  private async store(me: Identity, record: AthleticRecord, action: string): Promise<RecordRow> {
    try {
      await this.transactions.run(async (db) => {
        await db.insert(AthleticRecord, record);
        if (record.performanceId) await writeBadges(db, [record.performanceId]);
        const { id, scope, ofCode, source } = record;
        await this.audit.add(db, me, action, { kind: 'record', id }, { scope, of: ofCode, source });
      });
    } catch (error) {
      if (isDuplicate(error)) throw new Problem('already_exists', 'This record is known already.');
      throw error;
    }
    return this.records.byId(record.id);
  }

  private async bodyOf(scope: Scope, of: string): Promise<Body> {
    if (scope === 'national') {
      const { country, id } = await this.federations.byCode(of);
      return { name: country, federationId: id };
    }
    if (scope === 'meet' || scope === 'championship') return seriesBody(this.source.manager, of);
    const known = scope === 'world' ? of === 'WORLD' : of === 'NACAC' || of === 'CONSUDATLE';
    if (!known) throw Problem.invalid('/of', 'unknown', 'must be WORLD, NACAC or CONSUDATLE');
    return { name: of, federationId: null };
  }
}

async function seriesBody(db: EntityManager, series: string): Promise<Body> {
  const [meet] = await db.query<Body[]>(
    `SELECT name, federation_id AS "federationId" FROM event
      WHERE series_key = $1 AND federation_id IS NOT NULL ORDER BY start_date DESC LIMIT 1`,
    [series],
  );
  if (!meet) throw Problem.invalid('/of', 'unknown', 'is not the series of a meet in the hub');
  return meet;
}

function entryOf(said: NewRecord, body: Body): AthleticRecord {
  const {
    scope,
    of: ofCode,
    sex,
    environment,
    ageGroup = 'senior',
    implement,
    athlete,
    nation,
    date,
    source,
  } = said;
  const { discipline, mark, wind } = understood(said);
  const contest = { scope, ofCode, discipline, sex, environment, ageGroup, implementKey: implement ?? '' };
  if (scope === 'national' && nation !== ofCode) {
    throw Problem.invalid('/nation', 'other_nation', 'is not the nation whose record it is');
  }
  if (scope === 'area' && areaOf(nation) !== ofCode) {
    throw Problem.invalid('/nation', 'other_area', 'is not a nation of the area');
  }
  const rank = rankValue(mark, disciplineOf(said));
  const record = new AthleticRecord();
  return Object.assign(record, {
    ...contest,
    ofName: body.name,
    federationId: body.federationId,
    markValue: mark.value,
    markUnit: mark.unit,
    markPrecision: mark.precision,
    timing: mark.timing,
    rankValue: rank,
    equals: false,
    windMmPerSecond: wind.kind === 'measured' ? wind.mmPerSecond : null,
    athleteName: athlete,
    nation,
    birthYear: said.birthYear ?? null,
    venue: said.venue ?? null,
    country: said.country ?? null,
    day: date,
    status: 'ratified' as const,
    source,
    evidence: [],
    naturalKey: recordKeyOf(contest, { rankValue: rank, day: date, nation, holder: athlete }),
  });
}

function disciplineOf({ discipline: code }: NewRecord) {
  const discipline = disciplineByCode(code);
  if (!discipline) throw Problem.invalid('/discipline', 'unknown', 'is not a code of the catalogue');
  return discipline;
}

/** The mark as the rules read it. A wind-assisted mark is no record. */
function understood(said: NewRecord): { discipline: string; mark: Mark; wind: Wind } {
  const discipline = disciplineOf(said);
  if (!discipline.sexes.includes(said.sex)) {
    throw Problem.invalid('/sex', 'not_contested', 'this discipline is not contested by them');
  }
  if (!discipline.environments.includes(said.environment)) {
    throw Problem.invalid('/environment', 'not_contested', 'this discipline is not contested there');
  }
  const reading = readMark(said.mark, { discipline });
  if (reading.kind !== 'mark') {
    throw Problem.invalid('/mark', reading.kind, 'cannot be read as one mark of this discipline');
  }
  const read = readWind(said.wind, discipline, said.environment);
  if ('unreadable' in read) throw Problem.invalid('/wind', 'unreadable', 'cannot be read');
  if (read.wind.kind === 'measured' && !isWindLegal(read.wind, discipline, said.environment)) {
    throw Problem.invalid('/wind', 'too_much', 'with more than two metres per second a mark is no record');
  }
  return { discipline: discipline.code, mark: reading.mark, wind: read.wind };
}
