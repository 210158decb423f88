import type { Columns, Value } from '../platform/database/bulk.js';
import { FINDING_RULES } from './finding-codes.js';
import type { Remark } from './readers/reader.js';

export const FINDING_COLUMNS: Columns = [
  ['submission_id', 'uuid'],
  ['seq', 'integer'],
  ['row', 'integer'],
  ['code', 'text'],
  ['severity', 'text'],
  ['field', 'text'],
  ['path', 'text'],
  ['text', 'text'],
  ['suggestion', 'text'],
];

/** A remark as it is written; the row is null for the file as a whole. */
export const findingRow = (
  { submissionId, seq, row }: { submissionId: string; seq: number; row: number | null },
  { code, field, path, text, suggestion }: Remark,
): Value[] => [
  submissionId,
  seq,
  row,
  code,
  FINDING_RULES[code].severity,
  cut(field, 60),
  cut(path, 200),
  cut(text, 300),
  cut(suggestion, 300),
];

const cut = (text: string | undefined, length: number): string | null => text?.slice(0, length) ?? null;
