import type { Storage } from '../platform/storage/storage.js';
import { isCsvFault } from './readers/csv-reader.js';
import type { ReadRow } from './readers/reader.js';
import { readerByCode } from './readers/readers.js';
import type { Submission } from './submission.entity.js';

/** Reads these rows again from the kept bytes: the file is the only place that knows what stood in which column. */
export async function reread(
  storage: Storage,
  { format, fileName, mapping, sha256 }: Submission,
  wanted: ReadonlySet<number>,
): Promise<Map<number, ReadRow>> {
  const found = new Map<number, ReadRow>();
  const reader = readerByCode(format);
  if (!reader) throw new Error(`There is no reader "${format}".`);
  const bytes = storage.open(sha256);
  try {
    for await (const row of reader.read(bytes, { fileName, mapping, remark: () => undefined })) {
      if (wanted.has(row.row)) found.set(row.row, row);
      if (found.size === wanted.size) break;
    }
  } catch (error) {
    if (!isCsvFault(error)) throw error; // Rows behind the fault were never stored.
  } finally {
    bytes.destroy();
  }
  return found;
}
