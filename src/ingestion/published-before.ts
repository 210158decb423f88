import type { EntityManager } from 'typeorm';
import { differences, type Kept, snapshotOf, snapshotsByKey } from '../performances/snapshots.js';
import { selectIn } from '../platform/database/bulk.js';
import { markText } from './change-view.js';
import type { CheckedRow } from './checked-row.js';
import { choicesAbout } from './mark-choices.js';
import { performanceOf } from './performance-of.js';
import { contradict, readingOf } from './same-reading.js';
import type { Submission } from './submission.entity.js';

/** Rows by natural key: says which are public already, as they are or otherwise, and by whom. */
export async function remarkPublished(
  db: EntityManager,
  { id, eventId, federationId }: Submission,
  rows: ReadonlyMap<string, CheckedRow>,
  now: Date,
): Promise<void> {
  if (!eventId) return;
  const keys = [...rows.keys()].map((naturalKey) => ({ eventId, naturalKey }));
  const published = await snapshotsByKey(db, keys);
  if (published.length === 0) return;
  const isOwn = await ownAmong(db, federationId, published);
  const isSettled = await choicesAbout(
    db,
    published.map((each) => each.id),
  );
  for (const { id: performanceId, values } of published) {
    const row = rows.get(String(values['natural_key']));
    if (!row?.result) continue;
    const { athleteId, athleteKey } = row.result;
    const place = { row: row.row, eventId, athleteId: athleteId ?? athleteKey, submissionId: id };
    const next = snapshotOf(db, performanceOf(row.result, place, now));
    const isTheirs = !isOwn.has(String(values['submission_id']));
    const isSame = isTheirs ? !contradict(values, next) : differences(values, next).length === 0;
    const choice = { performanceId, stands: readingOf(values), lost: readingOf(next) };
    if (isSame) row.remarks.push({ code: 'already_published' });
    else if (!isTheirs) row.remarks.push({ code: 'changes_published' });
    else if (isSettled(choice)) row.remarks.push({ code: 'decided_before', text: markText(values) });
    else row.remarks.push({ code: 'conflicts_with_published', text: markText(values) });
  }
}

/** Submissions of the federation among those that these marks come from. */
export async function ownAmong(
  db: EntityManager,
  federationId: string,
  marks: readonly Kept[],
): Promise<ReadonlySet<string>> {
  const senders = [...new Set(marks.map(({ values }) => String(values['submission_id'])))];
  const own = await selectIn<{ id: string }>(
    db,
    (list) => `SELECT id FROM submission WHERE id ${list} AND federation_id = '${federationId}'`,
    senders,
  );
  return new Set(own.map(({ id }) => id));
}
