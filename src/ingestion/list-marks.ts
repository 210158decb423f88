import type { EntityManager } from 'typeorm';
import type { EventsService } from '../events/events.service.js';
import type { NewPerformance } from '../performances/new-performance.js';
import { differences, type Kept, snapshotOf, snapshots } from '../performances/snapshots.js';
import { arrayText } from '../platform/database/bulk.js';
import { isPostgres } from '../platform/database/dialect.js';
import { isId } from '../platform/database/id.js';
import { markText } from './change-view.js';
import type { CheckedRow } from './checked-row.js';
import { type GivenMarks, notGivenByOtherRows } from './given-marks.js';
import { meetOfList } from './list-meet.js';
import { sidesOf } from './marks-of-others.js';
import { performanceOf } from './performance-of.js';
import { ownAmong } from './published-before.js';
import { listOfRows } from './row-numbers.js';
import { addFindings } from './row-store.js';
import { givenAgain } from './same-reading.js';
import type { Submission } from './submission.entity.js';

/** On one day. A combined event has a score of marks. */
const MOST_OF_A_DAY = 100;

/** A public mark that a row of a list gives again. */
export interface Again extends Kept {
  /** An earlier list of the federation has it in the same meet: this one may correct how it is written there. */
  isOwn: boolean;
}

const dayOf = (athleteId: unknown, day: unknown): string => `${String(athleteId)}|${String(day)}`;

/**
 * Which rows of a list, which names its own meets, give a mark that is public from another file: the same athlete,
 * discipline, day and reading, and no round that says otherwise. In how the meet is written two files may differ.
 */
export async function givenByOthers(
  db: EntityManager,
  { id, federationId }: Submission,
  performances: readonly NewPerformance[],
  isGiven: (performanceId: string) => boolean = () => false,
): Promise<Map<NewPerformance, Again>> {
  const asked = performances.filter(({ athleteId, mark }) => mark !== null && isId(athleteId));
  const free = (await marksOfDays(db, id, asked)).filter((each) => !isGiven(each));
  const marks = await snapshots(db, 'id', free);
  if (marks.length === 0) return new Map();
  const days = new Set(marks.map(({ values }) => dayOf(values['athlete_id'], values['day'])));
  const here = asked.filter(({ athleteId, day }) => days.has(dayOf(athleteId, day)));
  const own = await ownAmong(db, federationId, marks);
  const pairs = givenAgain(
    sidesOf(db, here),
    marks.map((ref) => ({ ref, values: ref.values })),
  );
  return new Map(
    [...pairs].map(([{ ref: row }, { ref: mark }]) => {
      const isSameMeet = mark.values['natural_key'] === row.naturalKey;
      return [row, { ...mark, isOwn: isSameMeet && own.has(String(mark.values['submission_id'])) }];
    }),
  );
}

/** Public marks of other files that no other row gives again; one read of an index for each day of an athlete. */
export async function marksOfDays(
  db: EntityManager,
  submissionId: string,
  asked: readonly Pick<NewPerformance, 'athleteId' | 'day' | 'row'>[],
): Promise<string[]> {
  const days = [...new Map(asked.map((each) => [dayOf(each.athleteId, each.day), each])).values()];
  if (days.length === 0) return [];
  const ids = days.map(({ athleteId }) => athleteId);
  const rows = isPostgres(db)
    ? await db.query<{ id: string }[]>(
        `SELECT p.id FROM unnest($1::uuid[], $2::date[]) AS asked (athlete_id, day)
         CROSS JOIN LATERAL (
           SELECT id, submission_id FROM performance
           WHERE athlete_id = asked.athlete_id AND day = asked.day AND withdrawn_at IS NULL
           LIMIT ${MOST_OF_A_DAY}) AS p
         WHERE p.submission_id <> $3`,
        [arrayText(ids), arrayText(days.map(({ day }) => day)), submissionId],
      )
    : await db.query<{ id: string }[]>(
        `SELECT p.id FROM json_each($1) AS asked
         JOIN performance p ON p.athlete_id = asked.value ->> 0 AND p.day = asked.value ->> 1
         WHERE p.withdrawn_at IS NULL AND p.submission_id <> $2`,
        [JSON.stringify(days.map(({ athleteId, day }) => [athleteId, day])), submissionId],
      );
  const performanceIds = rows.map(({ id }) => id);
  return notGivenByOtherRows(db, submissionId, {
    performanceIds,
    rows: new Set(asked.map(({ row }) => row)),
  });
}

/** Says of rows of a list, when it is checked, which marks are public already. */
export async function remarkListed(
  db: EntityManager,
  submission: Submission,
  rows: readonly CheckedRow[],
  { events, now, given }: { events: EventsService; now: Date; given: GivenMarks },
): Promise<void> {
  const known = rows.flatMap((row) => (row.result?.athleteId ? [{ row, result: row.result }] : []));
  if (known.length === 0) return;
  const meets = await events.knownOfLists(
    db,
    known.map(({ result }) => meetOfList(result)),
  );
  const said = new Map(
    known.map(({ row, result }, at) => {
      const place = { row: row.row, eventId: meets[at] ?? '', submissionId: submission.id };
      return [performanceOf(result, { ...place, athleteId: result.athleteId ?? '' }, now), row] as const;
    }),
  );
  const again = await givenByOthers(db, submission, [...said.keys()], (id) => given.has(id));
  for (const [performance, { id, values, isOwn }] of again) {
    given.add(id);
    const isChanged = isOwn && differences(values, snapshotOf(db, performance)).length > 0;
    said
      .get(performance)
      ?.remarks.push(
        isChanged
          ? { code: 'changes_published' }
          : { code: 'already_published', field: 'mark', text: markText(values) },
      );
  }
}

/** Accepted rows of a list whose marks were public when it was checked. */
export async function rowsGivenAgain(db: EntityManager, submissionId: string): Promise<ReadonlySet<number>> {
  const rows = await db.query<{ row: number }[]>(
    `SELECT f.row FROM finding f JOIN submission_row r ON r.submission_id = f.submission_id AND r.row = f.row
     WHERE f.submission_id = $1 AND f.code = 'already_published' AND r.verdict = 'accepted'`,
    [submissionId],
  );
  return new Set(rows.map(({ row }) => row));
}

/** The same of rows that others have made public since: what is left out is never left out without a word. */
export async function noteListed(
  db: EntityManager,
  submissionId: string,
  again: ReadonlyMap<number, Kept>,
): Promise<void> {
  if (again.size === 0) return;
  const said = await db.query<{ row: number }[]>(
    `SELECT row FROM finding WHERE submission_id = $1 AND code = 'already_published'
       AND row IN (${listOfRows([...again.keys()])})`,
    [submissionId],
  );
  const isSaid = new Set(said.map(({ row }) => row));
  const fresh = [...again].filter(([row]) => !isSaid.has(row));
  if (fresh.length === 0) return;
  await addFindings(
    db,
    submissionId,
    fresh.map(([row, { values }]) => ({
      row,
      code: 'already_published',
      field: 'mark',
      text: markText(values),
    })),
  );
  await db.query('UPDATE submission SET finding_infos = finding_infos + $1 WHERE id = $2', [
    fresh.length,
    submissionId,
  ]);
}
