import { type CheckAbout, checkRow } from '../../src/ingestion/check.js';
import { Heats } from '../../src/ingestion/check-heats.js';
import { DeclaredProgramme } from '../../src/ingestion/check-programme.js';
import type { CheckedRow } from '../../src/ingestion/checked-row.js';
import type { ColumnMapping } from '../../src/ingestion/mapping.js';
import { isCsvFault } from '../../src/ingestion/readers/csv-reader.js';
import type { ReadRow, Remark } from '../../src/ingestion/readers/reader.js';
import { readerFor } from '../../src/ingestion/readers/readers.js';
import { verdictOf } from '../../src/ingestion/tally.js';

export interface Read {
  /** Code of the reader that the content chose. */
  format: string;
  rows: ReadRow[];
  /** About the file as a whole. */
  remarks: Remark[];
}

const asBuffer = (content: Buffer | Uint8Array | string): Buffer =>
  typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);

/** In pieces, as files arrive: a letter or a line may be cut anywhere. */
// oxlint-disable-next-line require-await -- readers take what comes asynchronously
async function* pieces(bytes: Buffer, size: number): AsyncIterable<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** A file read without the hub around it. */
export async function readFile(
  fileName: string,
  content: Buffer | Uint8Array | string,
  mapping: ColumnMapping = {},
): Promise<Read> {
  const bytes = asBuffer(content);
  const reader = readerFor(bytes.subarray(0, 4_096), fileName);
  if (!reader) return { format: '', rows: [], remarks: [] };
  const rows: ReadRow[] = [];
  const remarks: Remark[] = [];
  const about = { fileName, mapping, remark: (remark: Remark) => void remarks.push(remark) };
  try {
    for await (const row of reader.read(pieces(bytes, 65_536), about)) rows.push(row);
  } catch (error) {
    if (!isCsvFault(error)) throw error;
    remarks.push({ code: 'csv_broken' });
  }
  return { format: reader.code, rows, remarks };
}

export interface Checked extends Read {
  checked: CheckedRow[];
  counts: { received: number; accepted: number; held: number; rejected: number };
}

export const aMeetOf = (startDate: string, endDate = startDate): CheckAbout => ({
  meet: { startDate, endDate, environment: null },
  federationCode: 'CHI',
  today: '2026-11-25',
});

/** Read and checked, as a worker does it before anybody is matched. */
export async function checkFile(
  fileName: string,
  content: Buffer | Uint8Array | string,
  about: Partial<CheckAbout> & { mapping?: ColumnMapping } = {},
): Promise<Checked> {
  const { mapping, ...said } = about;
  const read = await readFile(fileName, content, mapping);
  const whole = { meet: null, federationCode: 'CHI', today: '2026-11-25', ...said };
  const rules = [new Heats(), new DeclaredProgramme(whole.programme ?? [])];
  const checked = read.rows.map((row) => checkRow(row, whole));
  for (const row of checked) for (const rule of rules) rule.look(row);
  read.remarks.push(...rules.flatMap((rule) => rule.conclude()));
  const counts = { received: checked.length, accepted: 0, held: 0, rejected: 0 };
  for (const row of checked) counts[verdictOf(row)] += 1;
  return { ...read, checked, counts };
}

export const codesOf = (remarks: readonly Remark[]): string[] => remarks.map(({ code }) => code);
