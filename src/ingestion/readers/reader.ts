import type { FindingCode } from '../finding-codes.js';
import type { ColumnMapping, Field } from '../mapping.js';

/** Something to say about a place in the file. */
export interface Remark {
  code: FindingCode;
  field?: string;
  path?: string;
  text?: string;
  suggestion?: string;
}

/** One result as the file writes it: where it stands, its own text, and texts by field. */
export interface ReadRow {
  row: number;
  path?: string;
  raw: string;
  fields: Partial<Record<Field, string>>;
  remarks: Remark[];
}

export interface ReadAbout {
  fileName: string;
  mapping: ColumnMapping;
  /** Said about the file as a whole. */
  remark: (remark: Remark) => void;
}

/** A file format: bytes in, rows with exact positions out. */
export interface Reader {
  code: string;
  /** In words, for `GET /ingestion/formats`. */
  about: string;
  extensions: readonly string[];
  mediaTypes: readonly string[];
  /** Does the file look like this, from its first bytes? */
  recognises(head: Buffer, fileName: string): boolean;
  read(bytes: AsyncIterable<Buffer>, about: ReadAbout): AsyncIterable<ReadRow>;
}
