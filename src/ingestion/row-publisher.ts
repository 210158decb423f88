import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AthletesService } from '../athletes/athletes.service.js';
import { EventsService } from '../events/events.service.js';
import type { NewPerformance } from '../performances/new-performance.js';
import { PerformancesService } from '../performances/performances.service.js';
import { differences, snapshotOf, snapshotsByKey, withSourceOf } from '../performances/snapshots.js';
import { Clock } from '../platform/clock/clock.js';
import { type GivenAgain, keepGivenAgain } from './given-again.js';
import { givenByOthers, noteListed } from './list-marks.js';
import { meetOfList } from './list-meet.js';
import { moveToMeet } from './moved-marks.js';
import type { Newcomers } from './newcomers.js';
import { performanceOf } from './performance-of.js';
import { keepRevisions } from './revisions.js';
import type { StoredRow } from './row-store.js';
import { SameMeet } from './same-meet.js';
import { sourcesOf } from './sources.js';
import type { Submission } from './submission.entity.js';

/** Accepted rows become performances: new ones, and new readings of marks that are public already. */
@Injectable()
export class RowPublisher {
  constructor(
    private readonly athletes: AthletesService,
    private readonly events: EventsService,
    private readonly performances: PerformancesService,
    private readonly sameMeet: SameMeet,
    private readonly clock: Clock,
  ) {}

  /** How many marks were added or revised. A mark that is public as it is stays untouched. */
  async publish(
    db: EntityManager,
    submission: Submission,
    rows: readonly StoredRow[],
    newcomers: Newcomers,
  ): Promise<number> {
    const left = await this.withoutListed(db, submission, rows, newcomers);
    const said = await this.performancesOf(db, submission, left.rows, newcomers);
    const entered = newcomers.takeFresh();
    const { wanted, again: given, moved } = await this.sameMeet.withoutDoubles(db, submission, said);
    const again = [...left.again, ...given];
    const fresh = new Map(wanted.map((each) => [each.naturalKey, each]));
    // The key of a mark holds the athlete, so none of somebody who was entered just now can be public.
    const asked = wanted.filter(({ athleteId }) => !entered.has(athleteId));
    const known = await snapshotsByKey(db, asked);
    const revised = known.flatMap(({ id, values: from }) => {
      const next = fresh.get(String(from['natural_key']));
      fresh.delete(String(from['natural_key']));
      const to = next && withSourceOf(from, snapshotOf(db, next));
      if (!to || !next) return [];
      if (differences(from, to).length > 0)
        return [{ id, row: next.row, kind: 'changed' as const, from, to }];
      if (from['submission_id'] !== submission.id) again.push({ performanceId: id, row: next.row });
      return [];
    });
    await keepGivenAgain(db, submission.id, again);
    if (revised.length > 0) {
      await keepRevisions(db, submission, revised, this.clock.now());
      await this.performances.revise(db, revised);
    }
    await moveToMeet(db, submission, moved, { performances: this.performances, now: this.clock.now() });
    // A mark that was revised may have become that of a newcomer.
    await this.performances.publish(db, [...fresh.values()], revised.length > 0 ? new Set() : entered);
    return fresh.size + revised.length + moved.length;
  }

  /**
   * The rows of a list whose marks no other file has made public, so that a meet is entered only where one of its marks is.
   * Of two lists that are published at the same time, one waits here for the other.
   */
  private async withoutListed(
    db: EntityManager,
    submission: Submission,
    rows: readonly StoredRow[],
    newcomers: Newcomers,
  ): Promise<{ rows: readonly StoredRow[]; again: GivenAgain[] }> {
    const known = rows.filter(({ result }) => result.athleteId !== null);
    if (submission.eventId || known.length === 0) return { rows, again: [] };
    await this.athletes.lockEntries(db);
    const meets = await this.events.knownOfLists(
      db,
      known.map(({ result }) => meetOfList(result)),
    );
    const athletes = await this.athletesOf(db, known, newcomers);
    const said = known.flatMap(({ row, result }, at) => {
      const place = { row, eventId: meets[at] ?? '', submissionId: submission.id };
      return athletes[at] ? [performanceOf(result, { ...place, ...athletes[at] }, this.clock.now())] : [];
    });
    const found = await givenByOthers(db, submission, said);
    const again = new Map(
      [...found].flatMap(([{ row }, mark]) => (mark.isOwn ? [] : [[row, mark] as const])),
    );
    await noteListed(db, submission.id, again);
    return {
      rows: rows.filter(({ row }) => !again.has(row)),
      again: [...again].map(([row, { id }]) => ({ performanceId: id, row })),
    };
  }

  /** The performances that these rows say; two rows never say the same one. */
  async performancesOf(
    db: EntityManager,
    submission: Submission,
    rows: readonly StoredRow[],
    newcomers: Newcomers,
  ): Promise<NewPerformance[]> {
    await newcomers.enter(
      db,
      rows.flatMap(({ result }) => (result.athleteId ? [] : [result])),
    );
    const eventIds = await this.eventIdsOf(db, submission, rows);
    const athletes = await this.athletesOf(db, rows, newcomers);
    const performances = new Map<string, NewPerformance>();
    for (const [i, { row, result }] of rows.entries()) {
      const eventId = eventIds[i];
      const athlete = athletes[i];
      if (!eventId || !athlete) throw new Error(`Row ${row} has no event or athlete.`);
      const place = { row, eventId, ...athlete, submissionId: submission.id };
      const performance = performanceOf(result, place, this.clock.now());
      if (!performances.has(performance.naturalKey)) performances.set(performance.naturalKey, performance);
    }
    return [...performances.values()];
  }

  /** Somebody known when the file was read may have turned out to be another since, or may be two again. */
  private async athletesOf(
    db: EntityManager,
    rows: readonly StoredRow[],
    newcomers: Newcomers,
  ): Promise<(Pick<NewPerformance, 'athleteId' | 'sourceAthleteId'> | null)[]> {
    const judged = rows.map(
      ({ result }) => result.sourceAthleteId ?? result.athleteId ?? newcomers.idOf(result.athleteKey),
    );
    const survivors = await this.athletes.survivors(
      db,
      judged.flatMap((id) => (id && !newcomers.hasEntered(id) ? id : [])),
    );
    const named = rows.flatMap(({ result }, i) => {
      const athleteId = judged[i] && survivors.get(judged[i]);
      return athleteId && athleteId === judged[i] ? [{ athleteId, result }] : [];
    });
    const written = await sourcesOf(db, named);
    return rows.map(({ result }, i) => {
      const id = judged[i];
      if (!id) return null;
      const athleteId = survivors.get(id) ?? id;
      const source = id === athleteId ? (written.get(result) ?? result.sourceAthleteId) : id;
      return source === undefined
        ? { athleteId }
        : { athleteId, sourceAthleteId: source === athleteId ? null : source };
    });
  }

  private async eventIdsOf(
    db: EntityManager,
    { eventId }: Submission,
    rows: readonly StoredRow[],
  ): Promise<string[]> {
    if (eventId) return rows.map(() => eventId);
    return this.events.forLists(
      db,
      rows.map(({ result }) => meetOfList(result)),
    );
  }
}
