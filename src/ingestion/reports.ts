import type { EntityManager } from 'typeorm';
import { moment } from './decision-store.js';
import type { FindingCode, Severity } from './finding-codes.js';
import { EVERY_ROW, type Justification } from './justifications.js';
import { listOfRows } from './row-numbers.js';

export interface StoredFinding {
  seq: number;
  row: number | null;
  code: FindingCode;
  severity: Severity;
  field: string | null;
  path: string | null;
  text: string | null;
  suggestion: string | null;
  /** Of a warning that somebody has explained. */
  justification: Justification | null;
}

type Found = Omit<StoredFinding, 'justification'> &
  Omit<Justification, 'words' | 'at'> & { words: string | null; at: Date | string };

const words = (name: string): string => `CASE WHEN own.words IS NULL THEN every.${name} ELSE own.${name} END`;
const joined = (name: string, row: string): string => `LEFT JOIN justification ${name}
  ON f.severity = 'warning' AND ${name}.submission_id = f.submission_id AND ${name}.code = f.code AND ${name}.row = ${row}`;

/** Words for one row go before those for every row. */
const FINDINGS = `SELECT f.seq, f.row, f.code, f.severity, f.field, f.path, f.text, f.suggestion,
    ${words('words')} AS words, ${words('account_id')} AS "accountId", ${words('justified_at')} AS at,
    ${words('carried_from')} AS "carriedFrom"
  FROM finding f ${joined('own', 'f.row')} ${joined('every', String(EVERY_ROW))}`;

const findingOf = ({ words: said, accountId, at, carriedFrom, ...finding }: Found): StoredFinding => ({
  ...finding,
  justification: said === null ? null : { words: said, accountId, at: moment(at), carriedFrom },
});

/** Findings in the order of the file, those of the whole file first. */
export async function findingsAfter(
  db: EntityManager,
  id: string,
  seq: number,
  limit: number,
): Promise<StoredFinding[]> {
  const found: Found[] = await db.query(
    `${FINDINGS} WHERE f.submission_id = $1 AND f.seq > $2 ORDER BY f.seq LIMIT $3`,
    [id, seq, limit],
  );
  return found.map(findingOf);
}

/** What was found in these rows, in the order in which it was found. */
export async function findingsOfRows(
  db: EntityManager,
  id: string,
  rows: readonly number[],
): Promise<StoredFinding[]> {
  const found: Found[] = await db.query(
    `${FINDINGS} WHERE f.submission_id = $1 AND f.row IN (${listOfRows(rows)}) ORDER BY f.seq`,
    [id],
  );
  return found.map(findingOf);
}
