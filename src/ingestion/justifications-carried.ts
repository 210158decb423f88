import type { EntityManager } from 'typeorm';
import { type Columns, insertMany, momentText, selectIn } from '../platform/database/bulk.js';
import { moment } from './decision-store.js';
import { EVERY_ROW } from './justifications.js';
import type { Submission } from './submission.entity.js';

/** Earlier files that are looked at, the newest first. */
const MOST_FILES = 20;
/** Of a file in which more was justified the first are carried over; the others are asked for again. */
const MOST_WARNINGS = 5_000;

const COLUMNS: Columns = [
  ['submission_id', 'uuid'],
  ['code', 'text'],
  ['row', 'integer'],
  ['words', 'text'],
  ['account_id', 'uuid'],
  ['justified_at', 'timestamptz'],
  ['carried_from', 'uuid'],
];

/** A warning of an earlier file that was justified. */
interface Before {
  code: string;
  /** Null for the file as a whole. */
  raw: string | null;
  text: string | null;
  words: string;
  accountId: string | null;
  at: Date | string;
}

type Now = Pick<Before, 'code' | 'raw' | 'text'> & { row: number | null };

/** The words are for what was sent: the same row with the same warning, or the same warning about the whole file. */
const keyOf = ({ code, raw, text }: Pick<Before, 'code' | 'raw' | 'text'>): string =>
  JSON.stringify(raw === null ? [code, null, text] : [code, raw]);

/** What was justified in earlier files of the same sender and meet holds for the same rows of a corrected one. */
export async function carryJustifications(db: EntityManager, submission: Submission): Promise<void> {
  const { id, federationId, eventId, fileName } = submission;
  const isSame = eventId ? 's.event_id = $2' : 's.event_id IS NULL AND s.file_name = $2';
  const earlier: { id: string }[] = await db.query(
    `SELECT s.id FROM submission s WHERE s.federation_id = $1 AND ${isSame} AND s.id < $3
       AND EXISTS (SELECT 1 FROM justification j WHERE j.submission_id = s.id)
     ORDER BY s.id DESC LIMIT ${MOST_FILES}`,
    [federationId, eventId ?? fileName, id],
  );
  for (const each of earlier) await carry(db, submission, each.id);
}

async function carry(db: EntityManager, { id }: Submission, from: string): Promise<void> {
  const before = new Map<string, Before>();
  for (const each of await justified(db, from)) {
    if (!before.has(keyOf(each))) before.set(keyOf(each), each);
  }
  const raws = [...new Set([...before.values()].flatMap(({ raw }) => raw ?? []))];
  const rows = await selectIn<Now>(
    db,
    (list) => `SELECT f.code, f.row, f.text, n.raw FROM submission_row n
      JOIN finding f ON f.submission_id = n.submission_id AND f.row = n.row
      WHERE n.raw ${list} AND n.submission_id = '${id}' AND f.severity = 'warning'`,
    raws,
  );
  const ofFile: Now[] = await db.query(
    `SELECT code, row, text, NULL AS raw FROM finding
     WHERE submission_id = $1 AND row IS NULL AND severity = 'warning'`,
    [id],
  );
  const carried = [...rows, ...ofFile].flatMap(({ row, ...each }) => {
    const known = before.get(keyOf(each));
    return known ? [{ ...known, row: row ?? EVERY_ROW }] : [];
  });
  await insertMany(
    db,
    'justification',
    COLUMNS,
    unique(carried).map(({ code, row, words, accountId, at }) => {
      return [id, code, row, words, accountId, momentText(db, moment(at)), from];
    }),
    'ON CONFLICT (submission_id, code, row) DO NOTHING',
  );
}

/** A row may have the same warning twice. */
function unique<T extends { code: string; row: number }>(all: readonly T[]): T[] {
  return [...new Map(all.map((each) => [`${each.code}|${each.row}`, each])).values()];
}

const justified = (db: EntityManager, from: string): Promise<Before[]> =>
  db.query(
    `SELECT g.code, o.raw, g.text, j.words, j.account_id AS "accountId", j.justified_at AS at
     FROM justification j
     JOIN finding g ON g.submission_id = j.submission_id AND g.code = j.code AND g.severity = 'warning'
       AND (j.row = g.row OR j.row = ${EVERY_ROW})
     LEFT JOIN submission_row o ON o.submission_id = g.submission_id AND o.row = g.row
     WHERE j.submission_id = $1 ORDER BY j.row DESC LIMIT ${MOST_WARNINGS}`,
    [from],
  );
