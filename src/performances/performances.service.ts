import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Status } from '../athletics/status.js';
import { type Columns, insertMany, momentText, selectIn, type Value } from '../platform/database/bulk.js';
import type { Listed } from './best-keys.js';
import { type Ages, agesOn } from './ages.js';
import { birthsOf, keepBests, lockAthletes, rederive } from './bests.js';
import type { NewPerformance } from './new-performance.js';

export interface ExistingPerformance {
  naturalKey: string;
  performanceId: string;
  markValue: number | null;
  status: Status | null;
}

const COLUMNS: Columns = [
  ['id', 'uuid'],
  ['event_id', 'uuid'],
  ['athlete_id', 'uuid'],
  ['submission_id', 'uuid'],
  ['row', 'integer'],
  ['discipline', 'text'],
  ['sex', 'text'],
  ['implement', 'text'],
  ['age_group', 'text'],
  ['round', 'text'],
  ['heat', 'text'],
  ['place', 'integer'],
  ['lane', 'text'],
  ['bib', 'text'],
  ['day', 'date'],
  ['season', 'integer'],
  ['mark_text', 'text'],
  ['mark_value', 'integer'],
  ['mark_unit', 'text'],
  ['mark_precision', 'integer'],
  ['timing', 'text'],
  ['status', 'text'],
  ['wind_mm_per_second', 'integer'],
  ['wind_status', 'text'],
  ['environment', 'text'],
  ['legal', 'boolean'],
  ['flags', 'jsonb'],
  ['qualifier', 'text'],
  ['reaction_ms', 'integer'],
  ['exhibition', 'boolean'],
  ['nation', 'text'],
  ['club', 'text'],
  ['rank_value', 'integer'],
  ['natural_key', 'text'],
  ['official', 'boolean'],
  ['created_at', 'timestamptz'],
  ['year_end_age', 'integer'],
  ['masters_age', 'integer'],
];
const CHUNK = 1_000;

@Injectable()
export class PerformancesService {
  /** Which of these results are already published. */
  existing(db: EntityManager, naturalKeys: readonly string[]): Promise<ExistingPerformance[]> {
    return selectIn<ExistingPerformance>(
      db,
      (list) => `SELECT natural_key AS "naturalKey", id AS "performanceId", mark_value AS "markValue", status
        FROM performance WHERE natural_key ${list} AND withdrawn_at IS NULL`,
      naturalKeys,
    );
  }

  async publish(db: EntityManager, performances: readonly NewPerformance[]): Promise<void> {
    const births = await birthsOf(
      db,
      performances.map(({ athleteId }) => athleteId),
    );
    const aged = performances.map((each) => ({
      ...each,
      ...agesOn(each.day, births.get(each.athleteId) ?? {}),
    }));
    await insertMany(
      db,
      'performance',
      COLUMNS,
      aged.map((each) => rowOf(db, each)),
    );
    await keepBests(
      db,
      aged.flatMap((each) => listedOf(each) ?? []),
    );
  }

  /** A withdrawn performance stays readable with its reason, and counts nowhere. */
  async withdraw(
    db: EntityManager,
    performanceIds: readonly string[],
    reason: string,
    at: Date,
  ): Promise<void> {
    const rows = await selectIn<{ id: string; athleteId: string }>(
      db,
      (list) => `SELECT id, athlete_id AS "athleteId" FROM performance
        WHERE id ${list} AND withdrawn_at IS NULL`,
      performanceIds,
    );
    const ids = rows.map(({ id }) => id);
    const athleteIds = [...new Set(rows.map(({ athleteId }) => athleteId))].toSorted();
    await lockAthletes(db, athleteIds);
    for (let start = 0; start < ids.length; start += CHUNK) {
      const chunk = ids.slice(start, start + CHUNK);
      const list = chunk.map((_, i) => `$${i + 3}`).join(', ');
      await db.query(
        `UPDATE performance SET withdrawn_at = $1, withdrawn_reason = $2 WHERE id IN (${list})`,
        [momentText(db, at), reason.slice(0, 500), ...chunk],
      );
    }
    await rederive(db, athleteIds);
  }

  /**
   * Writes ages and bests of these athletes anew. Call it in the transaction in which performances went from one
   * athlete to another, or in which an athlete's birth changed; name everybody concerned.
   */
  rederiveBests(db: EntityManager, athleteIds: readonly string[]): Promise<void> {
    return rederive(db, athleteIds);
  }
}

type Aged = NewPerformance & Ages;

function listedOf(performance: Aged): Listed | null {
  const { mark, rankValue } = performance;
  if (!mark || rankValue === null) return null;
  return { ...performance, timing: mark.timing, unit: mark.unit, rankValue };
}

function rowOf(db: EntityManager, each: Aged): Value[] {
  const { mark, wind } = each;
  const where = [each.id, each.eventId, each.athleteId, each.submissionId, each.row];
  const contest = [each.discipline, each.sex, each.implement, each.ageGroup, each.round, each.heat];
  const line = [each.place, each.lane, each.bib, each.day, each.season];
  const read = [mark?.value ?? null, mark?.unit ?? null, mark?.precision ?? null, mark?.timing ?? null];
  const windRead = [wind.kind === 'measured' ? wind.mmPerSecond : null, wind.kind];
  const judged = [each.environment, each.legal, JSON.stringify(each.flags), each.qualifier, each.reactionMs];
  const who = [each.exhibition, each.nation, each.club, each.rankValue, each.naturalKey, each.official];
  const made = momentText(db, each.createdAt);
  return [
    ...where,
    ...contest,
    ...line,
    each.markText,
    ...read,
    each.status,
    ...windRead,
    ...judged,
    ...who,
    made,
    each.yearEndAge,
    each.mastersAge,
  ];
}
