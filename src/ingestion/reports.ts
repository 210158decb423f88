import type { EntityManager } from 'typeorm';
import type { FindingCode, Severity } from './finding-codes.js';

export interface StoredFinding {
  seq: number;
  row: number | null;
  code: FindingCode;
  severity: Severity;
  field: string | null;
  path: string | null;
  text: string | null;
  suggestion: string | null;
}

/** Findings in the order of the file, those of the whole file first. */
export function findingsAfter(
  db: EntityManager,
  id: string,
  seq: number,
  limit: number,
): Promise<StoredFinding[]> {
  return db.query<StoredFinding[]>(
    `SELECT seq, row, code, severity, field, path, text, suggestion FROM finding
     WHERE submission_id = $1 AND seq > $2 ORDER BY seq LIMIT $3`,
    [id, seq, limit],
  );
}
