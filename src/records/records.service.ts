import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { disciplineByCode } from '../athletics/discipline.js';
import type { MarkUnit } from '../athletics/discipline.js';
import { cursorOf, keyOf, type Page, pageOf } from '../platform/database/page.js';
import { Problem } from '../platform/http/problem.js';
import type { AthleticRecord } from './record.entity.js';
import type { RecordProgressionQuery, RecordsQuery } from './records.dto.js';

/** A record beside what the hub knows of its performance. */
export interface RecordRow extends Omit<
  AthleticRecord,
  'equals' | 'evidence' | 'createdAt' | 'updatedAt' | 'movedAt' | 'born' | 'changed'
> {
  equals: boolean | number;
  evidence: AthleticRecord['evidence'] | string;
  markUnit: MarkUnit;
  athleteId: string | null;
  athleteNow: string | null;
  birthDate: string | null;
  eventId: string | null;
  withdrawnReason: string | null;
}

const COLUMNS = `r.id, r.version, r.scope, r.of_code AS "ofCode", r.of_name AS "ofName",
  r.federation_id AS "federationId", r.discipline, r.sex, r.implement_key AS "implementKey", r.environment,
  r.age_group AS "ageGroup", r.mark_value AS "markValue", r.mark_unit AS "markUnit",
  r.mark_precision AS "markPrecision", r.timing, r.rank_value AS "rankValue", r.equals,
  r.wind_mm_per_second AS "windMmPerSecond", r.athlete_name AS "athleteName", r.nation,
  r.birth_year AS "birthYear", r.performance_id AS "performanceId", r.venue, r.country,
  CAST(r.day AS text) AS day, r.status, r.source, r.evidence, CAST(r.due_on AS text) AS "dueOn",
  r.moved_by AS "movedBy", r.words, r.natural_key AS "naturalKey", p.athlete_id AS "athleteId",
  p.event_id AS "eventId", p.withdrawn_reason AS "withdrawnReason", a.name AS "athleteNow",
  CAST(a.birth_date AS text) AS "birthDate"`;
const FROM = `athletic_record r LEFT JOIN performance p ON p.id = r.performance_id
  LEFT JOIN athlete a ON a.id = p.athlete_id`;
const CONTEST = 'scope, of_code, discipline, sex, implement_key, environment, age_group';
/**
 * Nobody holds a better ratified one in the same contest. Equals stand side by side. The state is said in a way that no
 * index knows, so that the contest's is used: without statistics, as after the first start, PostgreSQL thinks that few
 * are ratified and reads all of them once for each.
 */
const STANDS = `NOT EXISTS (
  SELECT 1 FROM athletic_record b LEFT JOIN performance bp ON bp.id = b.performance_id
  WHERE ${CONTEST.split(', ')
    .map((column) => `b.${column} = r.${column}`)
    .join(
      ' AND ',
    )} AND b.status || '' = 'ratified' AND bp.withdrawn_at IS NULL AND b.rank_value < r.rank_value)`;
const ORDER = [
  'r.of_code',
  'r.discipline',
  'r.sex',
  'r.environment',
  'r.age_group',
  'r.implement_key',
  'r.id',
];
const MOST_STEPS = 200;

/** What readers ask of records. */
@Injectable()
export class RecordsService {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** Ratified records that stand, or claims of one state. A record whose mark was withdrawn is not among them. */
  async list(query: RecordsQuery): Promise<Page<RecordRow>> {
    const { limit = 25, cursor, status = 'ratified' } = query;
    const { where, values } = conditions(query);
    where.push(`r.status = $${values.push(status)}`, 'p.withdrawn_at IS NULL');
    if (status === 'ratified') where.push(STANDS);
    return this.page(where, values, { limit, cursor });
  }

  /** What lies on the desk of these federations, and of the administrators when they are null. */
  async desk(
    federationIds: readonly string[] | null,
    { limit = 25, cursor }: { limit?: number; cursor?: string },
  ): Promise<Page<RecordRow>> {
    const values: unknown[] = [];
    const where = [`r.status IN ('claimed', 'pending')`];
    if (federationIds) {
      const list = federationIds.map((id) => `$${values.push(id)}`);
      where.push(`r.federation_id IN (${list.length > 0 ? list.join(', ') : 'NULL'})`);
    }
    return this.page(where, values, { limit, cursor });
  }

  /** How a record grew, oldest first. */
  async progression(query: RecordProgressionQuery): Promise<RecordRow[]> {
    const { where, values } = conditions(query, query.ageGroup ?? 'senior');
    where.push(`r.implement_key = $${values.push(query.implement ?? '')}`);
    where.push(`r.status = 'ratified'`, 'p.withdrawn_at IS NULL');
    return this.source.query<RecordRow[]>(
      `SELECT ${COLUMNS} FROM ${FROM} WHERE ${where.join(' AND ')}
        ORDER BY r.rank_value DESC, r.day, r.id LIMIT ${MOST_STEPS}`,
      values,
    );
  }

  async byId(id: string): Promise<RecordRow> {
    const sql = `SELECT ${COLUMNS} FROM ${FROM} WHERE r.id = $1`;
    const [row] = await this.source.query<RecordRow[]>(sql, [id]);
    if (!row) throw Problem.notFound('record');
    return row;
  }

  private async page(
    where: string[],
    values: unknown[],
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<Page<RecordRow>> {
    if (cursor) {
      const key = keyOf(
        cursor,
        ORDER.map(() => 'string' as const),
      );
      where.push(`(${ORDER.join(', ')}) > (${key.map((each) => `$${values.push(each)}`).join(', ')})`);
    }
    const rows = await this.source.query<RecordRow[]>(
      `SELECT ${COLUMNS} FROM ${FROM} WHERE ${where.join(' AND ')}
        ORDER BY ${ORDER.join(', ')} LIMIT $${values.push(limit + 1)}`,
      values,
    );
    return pageOf(rows, limit, (last) =>
      cursorOf(
        last.ofCode,
        last.discipline,
        last.sex,
        last.environment,
        last.ageGroup,
        last.implementKey,
        last.id,
      ),
    );
  }
}

/** SQLite answers structures as text. */
export const evidenceOf = ({ evidence }: RecordRow): AthleticRecord['evidence'] =>
  typeof evidence === 'string' ? (JSON.parse(evidence) as AthleticRecord['evidence']) : evidence;

function conditions(
  query: Partial<RecordProgressionQuery>,
  ageGroup = query.ageGroup,
): { where: string[]; values: unknown[] } {
  if (query.discipline && !disciplineByCode(query.discipline)) {
    throw Problem.parameter('/discipline', 'unknown', 'is not a code of the catalogue');
  }
  const where: string[] = [];
  const values: unknown[] = [];
  const { scope, of, discipline, sex, environment } = query;
  const asked = { scope, of_code: of, discipline, sex, environment, age_group: ageGroup };
  for (const [column, value] of Object.entries(asked)) {
    if (value !== undefined) where.push(`r.${column} = $${values.push(value)}`);
  }
  return { where, values };
}
