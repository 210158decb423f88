import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AthletesService } from '../athletes/athletes.service.js';
import type { NewPerformance } from '../performances/new-performance.js';
import { PerformancesService } from '../performances/performances.service.js';
import { Clock } from '../platform/clock/clock.js';
import { isId } from '../platform/database/id.js';
import type { Verdict } from './checked-row.js';
import { decisionsOf } from './decision-store.js';
import type { Side } from './diff.js';
import type { GivenAgain } from './given-again.js';
import { choicesAbout } from './mark-choices.js';
import { type MarkOfOthers, marksOfOthers, meetsBeside, sidesOf, sizesOf } from './marks-of-others.js';
import type { Moved } from './moved-marks.js';
import { performanceOf } from './performance-of.js';
import { type Note, notedMeets, noteSameMeet } from './same-meet-notes.js';
import { contradict, counterparts, readingOf } from './same-reading.js';
import { understoodRows } from './row-store.js';
import type { Submission } from './submission.entity.js';

/** A larger file is no meet. */
export const MOST_ROWS = 20_000;
const UNDERSTOOD: readonly Verdict[] = ['accepted', 'held'];
/** A meet is the same when so many of the smaller side's marks are equal. */
const SAME_SHARE = 0.5;

/** A row and the public mark that it gives again, or otherwise. */
export interface Met {
  row: Side<NewPerformance>;
  mark: Side<MarkOfOthers>;
  /** Nothing of the row is to be published: it is public, or a person has decided that it is not right. */
  kind: 'own' | 'equal' | 'settled' | 'differs';
}

export interface Noted {
  held: number;
  warnings: number;
  infos: number;
}

/** The same meet from two senders: equal marks stay once, and of two readings a person says which one stands. */
@Injectable()
export class SameMeet {
  constructor(
    private readonly athletes: AthletesService,
    private readonly performances: PerformancesService,
    private readonly clock: Clock,
  ) {}

  /** Says what others have published already and holds what contradicts it; may be called again. */
  async note(
    db: EntityManager,
    submission: Submission,
    received: number,
    verdicts: readonly Verdict[] = UNDERSTOOD,
  ): Promise<Noted> {
    const none = { held: 0, warnings: 0, infos: 0 };
    if (!submission.eventId || received > MOST_ROWS) return none;
    const meets = await meetsBeside(db, submission);
    if (meets.size === 0) return none;
    const rows = await understoodRows(db, submission.id, verdicts);
    const said = this.said(submission, rows);
    const marks = await marksOfOthers(db, submission, said, meets);
    if (marks.length === 0) return none;
    const met = await this.met(db, said, marks);
    const same = await this.recognised(db, submission, met, rows.length);
    return noteSameMeet(db, submission, notesOf(met, same), this.clock.now());
  }

  /** The same where marks are about to be published: of two who publish the same meet, one waits here for the other. */
  async noteFinally(db: EntityManager, submission: Submission, verdicts: readonly Verdict[]): Promise<Noted> {
    const { eventId, rowsReceived } = submission;
    const isAlone = !eventId || rowsReceived > MOST_ROWS || (await meetsBeside(db, submission)).size === 0;
    if (isAlone) return { held: 0, warnings: 0, infos: 0 };
    await this.athletes.lockEntries(db);
    return this.note(db, submission, rowsReceived, verdicts);
  }

  /**
   * What is left to publish, and which rows give a public mark again. A reading that a person chose takes the place of
   * the public one, under its id and in its meet. A mark that only lists had moves to the meet of the file.
   */
  async withoutDoubles(
    db: EntityManager,
    submission: Submission,
    performances: readonly NewPerformance[],
  ): Promise<{ wanted: NewPerformance[]; again: GivenAgain[]; moved: Moved[] }> {
    const met = await this.of(db, submission, performances);
    if (met.length === 0) return { wanted: [...performances], again: [], moved: [] };
    const differing = met.filter(({ kind }) => kind === 'differs').map(({ row }) => row.ref.row);
    const decided = await decisionsOf(db, submission.id, differing);
    const isAccepted = ({ row }: Met): boolean => decided.get(row.ref.row)?.decision === 'accept';
    const isMoving = (each: Met): boolean =>
      each.mark.ref.isListed && (each.kind === 'equal' || isAccepted(each));
    // What the meet has already stays beside the list's.
    const existing = await this.performances.existing(
      db,
      met.filter(isMoving).map(({ row }) => row.ref),
    );
    const twice = new Set(existing.map(({ naturalKey }) => naturalKey));
    const left = met.filter(({ row }) => !twice.has(row.ref.naturalKey));
    const instead = new Map(
      left.map((each) => {
        const { row, mark, kind } = each;
        const isChosen = kind === 'own' || (isAccepted(each) && !isMoving(each));
        return [row.ref, isChosen ? inPlaceOf(mark, row.ref) : null] as const;
      }),
    );
    const wanted = performances.flatMap((each) => {
      const other = instead.get(each);
      return other === undefined ? [each] : (other ?? []);
    });
    const moved = left.filter(isMoving);
    const equal = left.filter((each) => each.kind === 'equal' && !isMoving(each));
    return {
      wanted,
      again: equal.map(({ row, mark }) => ({ performanceId: mark.ref.id, row: row.ref.row })),
      moved: moved.map(({ row, mark }) => ({ performance: row.ref, mark })),
    };
  }

  /** The rows of which others have published the mark, in meets that were recognised when the file was checked. */
  async of(
    db: EntityManager,
    submission: Submission,
    performances: readonly NewPerformance[],
  ): Promise<Met[]> {
    if (!submission.eventId || submission.rowsReceived > MOST_ROWS) return [];
    const beside = await meetsBeside(db, submission);
    if (beside.size === 0) return [];
    const noted = new Set([submission.eventId, ...(await notedMeets(db, submission.id))]);
    const meets = new Map([...beside].filter(([id]) => noted.has(id)));
    const known = performances.filter(({ athleteId }) => isId(athleteId));
    return this.met(db, known, await marksOfOthers(db, submission, known, meets));
  }

  private said(submission: Submission, rows: Awaited<ReturnType<typeof understoodRows>>): NewPerformance[] {
    const { id: submissionId, eventId } = submission;
    const now = this.clock.now();
    return rows.flatMap(({ row, result }) => {
      const { athleteId } = result;
      return athleteId
        ? [performanceOf(result, { row, eventId: eventId ?? '', athleteId, submissionId }, now)]
        : [];
    });
  }

  private async met(
    db: EntityManager,
    performances: readonly NewPerformance[],
    marks: readonly Side<MarkOfOthers>[],
  ): Promise<Met[]> {
    const pairs = [...counterparts(sidesOf(db, performances), marks)];
    const isSettled = await choicesAbout(
      db,
      pairs.map(([, mark]) => mark.ref.id),
    );
    return pairs.map(([row, mark]) => {
      const [stands, lost] = [readingOf(mark.values), readingOf(row.values)];
      if (mark.ref.isOwn) return { row, mark, kind: 'own' };
      if (!contradict(row.values, mark.values)) return { row, mark, kind: 'equal' };
      return {
        row,
        mark,
        kind: isSettled({ performanceId: mark.ref.id, stands, lost }) ? 'settled' : 'differs',
      };
    });
  }

  /** The own meet is the same; another one where enough marks are equal. A day in one city may see two meets. */
  private async recognised(
    db: EntityManager,
    { eventId }: Submission,
    met: readonly Met[],
    rows: number,
  ): Promise<ReadonlySet<string>> {
    const equal = new Map<string, number>();
    for (const { row, mark, kind } of met) {
      const isEqual = row.values['mark_value'] !== null && (kind === 'equal' || kind === 'own');
      if (isEqual) equal.set(mark.ref.eventId, (equal.get(mark.ref.eventId) ?? 0) + 1);
    }
    const sizes = await sizesOf(db, [...equal.keys()]);
    const isSame = ([id, marks]: [string, number]): boolean =>
      marks >= SAME_SHARE * Math.min(rows, sizes.get(id) ?? rows);
    return new Set([...[...equal].filter(isSame).map(([id]) => id), ...(eventId ? [eventId] : [])]);
  }
}

function notesOf(met: readonly Met[], same: ReadonlySet<string>): Note[] {
  return met.flatMap(({ row, mark, kind }) =>
    same.has(mark.ref.eventId) && kind !== 'own' ? [{ row: row.ref.row, mark, kind }] : [],
  );
}

/** The reading of the row, as the public mark that it revises. */
const inPlaceOf = ({ ref, values }: Side<MarkOfOthers>, row: NewPerformance): NewPerformance => ({
  ...row,
  eventId: ref.eventId,
  naturalKey: String(values['natural_key']),
  round: values['round'] === null ? null : String(values['round']),
  heat: values['heat'] === null ? null : String(values['heat']),
});
