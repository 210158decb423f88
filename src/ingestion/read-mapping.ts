import { Problem } from '../platform/http/problem.js';
import { type ColumnMapping, type Field, FIELDS } from './mapping.js';

const LONGEST = 120;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;

/** Checks a declared column mapping; every field must be one of ours, with a column or a constant. */
export function readMapping(given: object): ColumnMapping {
  const { fields = {}, ignore = [], ...rest } = given as { fields?: unknown; ignore?: unknown };
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) refuse(`/mapping/${unknown}`, 'only `fields` and `ignore` are known');
  if (!Array.isArray(ignore) || ignore.length > 200 || !ignore.every(isText)) {
    refuse('/mapping/ignore', 'must be a list of header names');
  }
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    refuse('/mapping/fields', 'must be an object');
  }
  const read: ColumnMapping = { fields: {}, ignore: ignore };
  for (const [field, source] of Object.entries(fields)) {
    if (!FIELDS.includes(field as Field))
      refuse(`/mapping/fields/${field.slice(0, 60)}`, `must be one of ${FIELDS.join(', ')}`);
    const { column, value } = (source ?? {}) as { column?: unknown; value?: unknown };
    if (isText(column) === isText(value))
      refuse(`/mapping/fields/${field}`, 'needs either `column` or `value`');
    Object.assign(read.fields ?? {}, { [field]: isText(column) ? { column } : { value } });
  }
  return read;
}

function refuse(pointer: string, message: string): never {
  throw Problem.invalid(pointer, 'mapping', message);
}
