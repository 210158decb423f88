import type { DayOrder } from '../../athletics/day.js';
import type { CodeSystem } from '../../athletics/discipline.js';
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
  /** How the file writes its days, where its column tells. */
  orders?: { date?: DayOrder; birth?: DayOrder };
  /** Whose codes of disciplines the file uses, where that is known. */
  codes?: CodeSystem;
}

/** Somebody whom a start list names, under the number that the results use. */
export type KnownPerson = Partial<
  Record<
    | 'familyName'
    | 'givenName'
    | 'name'
    | 'birth'
    | 'nation'
    | 'club'
    | 'sex'
    | 'discipline'
    | 'competitor'
    | 'federationAthleteId'
    | 'worldAthleticsId'
    | 'tilastopajaId',
    string
  >
>;

export interface ReadAbout {
  fileName: string;
  mapping: ColumnMapping;
  /** Mappings that the sender has had remembered, by the fingerprint of their header. */
  known?: Readonly<Record<string, ColumnMapping>>;
  /** Said about the file as a whole. */
  remark: (remark: Remark) => void;
  /** Who competes, by number, from the other files of the same folder. */
  people?: ReadonlyMap<string, KnownPerson>;
}

/** What a file of a format gives: results, results that a person must confirm, people for other files, nothing. */
export type Delivery = 'results' | 'draft' | 'people' | 'nothing';

/**
 * A file format: bytes in, rows with exact positions out. What a reader parses with is loaded when it reads its first
 * file: every thread that reads would carry the libraries of all formats otherwise.
 */
export interface Reader {
  code: string;
  /** In words, for `GET /ingestion/formats`. */
  about: string;
  delivers: Delivery;
  extensions: readonly string[];
  mediaTypes: readonly string[];
  /** Does the file look like this, from its first bytes? */
  recognises(head: Buffer, fileName: string): boolean;
  /** Such files are not even taken in; the finding says what to send instead. */
  refusal?: FindingCode;
  read(bytes: AsyncIterable<Buffer>, about: ReadAbout): AsyncIterable<ReadRow>;
  /** Who competes, where the file says it beside or instead of results. */
  people?(bytes: AsyncIterable<Buffer>, about: ReadAbout): AsyncIterable<readonly [string, KnownPerson]>;
}
