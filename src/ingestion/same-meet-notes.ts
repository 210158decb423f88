import type { EntityManager } from 'typeorm';
import { grouped } from '../platform/collections/grouped.js';
import type { Value } from '../platform/database/bulk.js';
import { changedBy } from '../platform/database/changed.js';
import { markText } from './change-view.js';
import { decisionsOf } from './decision-store.js';
import type { Side } from './diff.js';
import { FINDING_RULES, type FindingCode } from './finding-codes.js';
import type { MarkOfOthers } from './marks-of-others.js';
import { listOfRows } from './row-numbers.js';
import { storeRows } from './row-store.js';
import type { Submission } from './submission.entity.js';

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
const SAID = `'already_published', 'decided_before', 'conflicts_with_published', 'same_meet'`;

interface Finding {
  row: number | null;
  code: FindingCode;
  text: string;
  suggestion: string | null;
}

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
): Promise<{ held: number; warnings: number; infos: number }> {
  if (notes.length === 0) return { held: 0, warnings: 0, infos: 0 };
  const { id } = submission;
  const { meets, rows } = await said(db, id);
  const decided = await decisionsOf(
    db,
    id,
    notes.map(({ row }) => row),
  );
  const open = notes.filter(({ row }) => !rows.has(row) && !decided.has(row));
  const replaced = await changedBy(
    db,
    `DELETE FROM finding WHERE submission_id = $1 AND code = 'changes_published'
       AND row IN (${listOfRows(open.map(({ row }) => row))})`,
    [id],
  );
  const fresh = [
    ...meetFindings(submission, notes).filter(({ text }) => !meets.has(text)),
    ...open.map(rowFinding),
  ];
  await store(db, id, fresh);
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

async function store(db: EntityManager, id: string, fresh: readonly Finding[]): Promise<void> {
  const [last] = await db.query<{ seq: number | null }[]>(
    'SELECT max(seq) AS seq FROM finding WHERE submission_id = $1',
    [id],
  );
  const findings = fresh.map(({ row, code, text, suggestion }, at): Value[] => {
    const field = row === null ? null : 'mark';
    const seq = (last?.seq ?? 0) + at + 1;
    return [id, seq, row, code, FINDING_RULES[code].severity, field, null, text, suggestion];
  });
  await storeRows(db, { rows: [], findings });
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
    return { row: null, code: 'same_meet', text: eventId, suggestion: first?.[0] ?? null };
  });
}

const rowFinding = ({ row, mark, kind }: Note): Finding => ({
  row,
  code: CODES[kind],
  text: markText(mark.values),
  suggestion: null,
});

async function hold(db: EntityManager, id: string, rows: readonly number[]): Promise<number> {
  if (rows.length === 0) return 0;
  const where = `submission_id = $1 AND verdict = 'accepted' AND row IN (${listOfRows(rows)})`;
  const accepted = await db.query<object[]>(`SELECT row FROM submission_row WHERE ${where}`, [id]);
  await db.query(`UPDATE submission_row SET verdict = 'held' WHERE ${where}`, [id]);
  return accepted.length;
}
