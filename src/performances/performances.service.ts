import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Status } from '../athletics/status.js';
import { changeIn, insertEach, momentText, selectIn } from '../platform/database/bulk.js';
import type { Listed } from './best-keys.js';
import { type Ages, agesOn } from './ages.js';
import { keepBests, keepNationChanges, lockAthletes, originsOf, rederive } from './bests.js';
import { type KeyInMeet, marksByKey } from './marks-by-key.js';
import type { NewPerformance } from './new-performance.js';
import { underSurvivors } from './moved-keys.js';
import { COLUMNS, valuesOf } from './performance-values.js';
import { overwrite, type Snapshot } from './snapshots.js';

export interface ExistingPerformance {
  naturalKey: string;
  performanceId: string;
  markValue: number | null;
  status: Status | null;
}

const CHUNK = 1_000;

@Injectable()
export class PerformancesService {
  /** Which of these results are already published. */
  existing(db: EntityManager, keys: readonly KeyInMeet[]): Promise<ExistingPerformance[]> {
    const columns = `natural_key AS "naturalKey", id AS "performanceId", mark_value AS "markValue", status`;
    return marksByKey(db, columns, keys);
  }

  /** `entered` names athletes who were entered in this transaction and have no performance yet. */
  async publish(
    db: EntityManager,
    performances: readonly NewPerformance[],
    entered?: ReadonlySet<string>,
  ): Promise<void> {
    const origins = await originsOf(
      db,
      performances.map(({ athleteId }) => athleteId),
    );
    const aged = performances.map((performance): Aged => {
      return { performance, ages: agesOn(performance.day, origins.get(performance.athleteId) ?? {}) };
    });
    await insertEach(db, 'performance', COLUMNS, aged, ({ performance, ages }) =>
      valuesOf(db, performance, ages),
    );
    const strangers = performances.filter(
      ({ athleteId, nation }) => nation !== origins.get(athleteId)?.nation,
    );
    await keepNationChanges(
      db,
      strangers.map(({ athleteId }) => athleteId),
    );
    await keepBests(
      db,
      aged.flatMap((each) => listedOf(each) ?? []),
      entered,
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

  /** Marks that were corrected keep their ids; the bests of everybody concerned follow. */
  async revise(
    db: EntityManager,
    wanted: readonly { id: string; from: Snapshot; to: Snapshot }[],
  ): Promise<void> {
    const now = await underSurvivors(
      db,
      wanted.map(({ to }) => to),
    );
    const revised = wanted.map(({ id, from, to }, at) => ({ id, from, to: now[at] ?? to }));
    const athleteIds = new Set(
      revised.flatMap(({ from, to }) => [from.athlete_id, to.athlete_id].map(String)),
    );
    await lockAthletes(db, [...athleteIds].toSorted());
    // Two marks may change places, and no two may have one key even for a moment.
    const moved = revised.filter(({ from, to }) => from.natural_key !== to.natural_key).map(({ id }) => id);
    await changeIn(
      db,
      (list) => `UPDATE performance SET natural_key = CAST(id AS text) WHERE id ${list}`,
      moved,
    );
    for (const { id, to } of revised) await overwrite(db, id, to);
    await rederive(db, [...athleteIds]);
  }

  /** Performances that were withdrawn at this moment count again. Refused when others have taken their place. */
  async restore(db: EntityManager, performanceIds: readonly string[]): Promise<void> {
    const rows = await selectIn<{ athleteId: string }>(
      db,
      (list) => `SELECT athlete_id AS "athleteId" FROM performance WHERE id ${list}`,
      performanceIds,
    );
    const athleteIds = [...new Set(rows.map(({ athleteId }) => athleteId))].toSorted();
    await lockAthletes(db, athleteIds);
    await changeIn(
      db,
      (list) => `UPDATE performance SET withdrawn_at = NULL, withdrawn_reason = NULL WHERE id ${list}`,
      performanceIds,
    );
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

interface Aged {
  performance: NewPerformance;
  ages: Ages;
}

function listedOf({ performance, ages }: Aged): Listed | null {
  const { mark, rankValue } = performance;
  if (!mark || rankValue === null) return null;
  // Field by field: a copy of all it has would take ten times as long, and this is done for every row.
  return {
    id: performance.id,
    athleteId: performance.athleteId,
    discipline: performance.discipline,
    sex: performance.sex,
    implement: performance.implement,
    environment: performance.environment,
    timing: mark.timing,
    unit: mark.unit,
    legal: performance.legal,
    season: performance.season,
    nation: performance.nation,
    rankValue,
    yearEndAge: ages.yearEndAge,
    mastersAge: ages.mastersAge,
  };
}
