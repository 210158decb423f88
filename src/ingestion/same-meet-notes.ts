import type { EntityManager } from 'typeorm';
import { grouped } from '../platform/collections/grouped.js';
import { changedBy } from '../platform/database/changed.js';
import { markText } from './change-view.js';
import { decisionsOf } from './decision-store.js';
import type { Side } from './diff.js';
import { FINDING_RULES, type FindingCode } from './finding-codes.js';
import { chosenRows } from './mark-choices.js';
import type { MarkOfOthers } from './marks-of-others.js';
import type { Remark } from './readers/reader.js';
import { listOfRows } from './row-numbers.js';
import { addFindings } from './row-store.js';
import type { Submission } from './submission.entity.js';
import { takeBackDecisions } from './take-back.js';

export interface Note {
  row: number;
  mark: Side<MarkOfOthers>;
  kind: 'equal' | 'settled' | 'differs';
}

const CODES = {
  equal: 'already_published',
  settled: 'decided_before',
  differs: 'conflicts_with_published',
} as const satisfies Record<Note['kind'], FindingCode>;
/** What was said of a row when it was read says the same. */
const SAID = `'already_published', 'known_from_list', 'decided_before', 'conflicts_with_published', 'same_meet'`;

type Finding = Remark & { row: number | null };

/** Meets that were recognised as the one of this file. */
export async function notedMeets(db: EntityManager, submissionId: string): Promise<string[]> {
  const rows = await db.query<{ id: string }[]>(
    `SELECT text AS id FROM finding WHERE submission_id = $1 AND code = 'same_meet' AND row IS NULL`,
    [submissionId],
  );
  return rows.map(({ id }) => id);
}

/** Keeps the notes as findings, each once, and holds the rows that a person must decide. */
export async function noteSameMeet(
  db: EntityManager,
  submission: Submission,
  notes: readonly Note[],
  at: Date,
): Promise<{ held: number; warnings: number; infos: number }> {
  if (notes.length === 0) return { held: 0, warnings: 0, infos: 0 };
  const { id } = submission;
  const { meets, rows } = await said(db, id);
  const decided = await decisionsOf(
    db,
    id,
    notes.map(({ row }) => row),
  );
  const chosen = await chosenRows(db, id);
  // Who accepted the row before the other reading was public has not said which one stands.
  const isOpen = ({ row, kind }: Note): boolean =>
    !rows.has(row) && (!decided.has(row) || (kind === 'differs' && !chosen.has(row)));
  const open = notes.filter(isOpen);
  await takeBackDecisions(
    db,
    id,
    open.map(({ row }) => row),
    at,
  );
  const replaced = await changedBy(
    db,
    `DELETE FROM finding WHERE submission_id = $1 AND code = 'changes_published'
       AND row IN (${listOfRows(open.map(({ row }) => row))})`,
    [id],
  );
  const fresh = [
    ...meetFindings(submission, notes).filter(({ text = '' }) => !meets.has(text)),
    ...open.map(rowFinding),
  ];
  await addFindings(db, id, fresh);
  const held = await hold(
    db,
    id,
    open.filter(({ kind }) => kind === 'differs').map(({ row }) => row),
  );
  const infos = fresh.filter(({ code }) => FINDING_RULES[code].severity === 'info').length;
  return { held, warnings: fresh.length - infos - replaced, infos };
}

async function said(db: EntityManager, id: string): Promise<{ meets: Set<string>; rows: Set<number> }> {
  const found = await db.query<{ row: number | null; text: string | null }[]>(
    `SELECT row, text FROM finding WHERE submission_id = $1 AND code IN (${SAID})`,
    [id],
  );
  return {
    meets: new Set(found.flatMap(({ row, text }) => (row === null && text ? [text] : []))),
    rows: new Set(found.flatMap(({ row }) => row ?? [])),
  };
}

/** Each meet once, with the submission that most of its marks come from where it is of the same federation. */
function meetFindings({ federationId }: Submission, notes: readonly Note[]): Finding[] {
  const meets = grouped(
    notes,
    ({ mark }) => mark.ref.eventId,
    ({ mark }) => mark.ref,
  );
  return [...meets].map(([eventId, marks]) => {
    const own = marks.filter((mark) => mark.federationId === federationId);
    const senders = grouped(
      own,
      ({ submissionId }) => submissionId,
      () => 1,
    );
    const [first] = [...senders].toSorted(([, one], [, other]) => other.length - one.length);
    return { row: null, code: 'same_meet', text: eventId, ...(first && { suggestion: first[0] }) };
  });
}

const rowFinding = ({ row, mark, kind }: Note): Finding => ({
  row,
  code: kind === 'equal' && mark.ref.isListed ? 'known_from_list' : CODES[kind],
  field: 'mark',
  text: markText(mark.values),
});

async function hold(db: EntityManager, id: string, rows: readonly number[]): Promise<number> {
  if (rows.length === 0) return 0;
  const where = `submission_id = $1 AND verdict = 'accepted' AND row IN (${listOfRows(rows)})`;
  const accepted = await db.query<object[]>(`SELECT row FROM submission_row WHERE ${where}`, [id]);
  await db.query(`UPDATE submission_row SET verdict = 'held' WHERE ${where}`, [id]);
  return accepted.length;
}
