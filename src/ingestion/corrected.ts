import type { CheckAbout } from './check.js';
import { checkRow } from './check.js';
import type { CheckedRow } from './checked-row.js';
import type { Field } from './mapping.js';
import type { ReadRow } from './readers/reader.js';

export type Corrections = Partial<Record<Field, string>>;

/**
 * The row as a person says it should read, judged by the same rules as any other. What the reader remarked about
 * the cells holds no longer: somebody has looked at them.
 */
export function corrected(read: ReadRow, corrections: Corrections, about: CheckAbout): CheckedRow {
  const fields = { ...read.fields };
  for (const [field, text] of Object.entries(corrections) as [Field, string][]) {
    if (text === '') delete fields[field];
    else fields[field] = text;
  }
  if (corrections.name !== undefined) {
    delete fields.familyName;
    delete fields.givenName;
  } else if (corrections.familyName !== undefined || corrections.givenName !== undefined) delete fields.name;
  const checked = checkRow({ ...read, raw: Object.values(fields).join('\n'), fields, remarks: [] }, about);
  return { ...checked, raw: read.raw };
}
