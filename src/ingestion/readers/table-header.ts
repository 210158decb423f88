import { readDay } from '../../athletics/day.js';
import { type CodeSystem, resolveDiscipline } from '../../athletics/discipline.js';
import { fold } from '../fold.js';
import { headerFingerprint } from '../header-fingerprint.js';
import { nearField } from '../near-field.js';
import { type ColumnMapping, columnsOf, type Field } from '../mapping.js';
import { suggestedMapping } from '../suggest-mapping.js';
import type { ReadAbout } from './reader.js';
import { TABLE_PROFILES } from './table-profiles.data.js';

const MOST_COLUMNS = 200;
const NEEDED = ['mark', 'discipline'] as const;

export type Column = Field | 'ignored' | null;

export interface Header {
  columns: Column[];
  mapping: ColumnMapping;
  codes?: CodeSystem;
}

/** What the header line says each column is; undefined, with remarks, when the table cannot be read. */
export function readHeader(
  record: readonly string[],
  sample: readonly (readonly string[])[],
  about: ReadAbout,
): Header | undefined {
  if (record.length > MOST_COLUMNS) {
    about.remark({ code: 'too_many_columns', text: String(record.length) });
    return undefined;
  }
  const profile = profileOf(record);
  const remembered = rememberedFor(record, about);
  const own = remembered ?? about.mapping;
  if (remembered) about.remark({ code: 'mapping_remembered', suggestion: JSON.stringify(remembered) });
  const mapping = withProfile(own, profile?.mapping, record);
  const columns = columnsOf(record, mapping);
  remarkUnknown(record, columns, about);
  const known = new Set<string | null>([...columns, ...Object.keys(mapping.fields ?? {})]);
  const fromName = known.has('discipline') ? null : disciplineOfFile(about.fileName);
  if (fromName) {
    mapping.fields = { ...mapping.fields, discipline: { value: fromName } };
    known.add('discipline');
    about.remark({ code: 'discipline_from_name', text: fromName });
  }
  if (isShifted(record, sample, { ...about, mapping: own })) return undefined;
  const missing: string[] = NEEDED.filter((field) => !known.has(field));
  if (!known.has('name') && !known.has('familyName')) missing.push('name');
  for (const field of missing) about.remark({ code: 'column_missing', field });
  if (missing.length > 0) {
    const suggestion = suggestedMapping(record, sample, columns);
    if (suggestion) about.remark({ code: 'mapping_suggested', suggestion: JSON.stringify(suggestion) });
    return undefined;
  }
  return { columns, mapping, codes: profile?.codes };
}

/** What the sender declares with the file goes before what was remembered. */
export function rememberedFor(
  record: readonly string[],
  { mapping, known = {} }: ReadAbout,
): ColumnMapping | null {
  const isDeclared = Object.keys(mapping.fields ?? {}).length + (mapping.ignore ?? []).length > 0;
  if (isDeclared || Object.keys(known).length === 0) return null;
  return known[headerFingerprint(record)] ?? null;
}

const profileOf = (record: readonly string[]) => {
  const names = new Set(record.map(fold));
  return TABLE_PROFILES.find(({ has }) => has.every((name) => names.has(name)));
};

/** What the sender declared goes before what is known of a programme; a column that is not there counts for nothing. */
function withProfile(
  own: ColumnMapping,
  known: ColumnMapping | undefined,
  record: readonly string[],
): ColumnMapping {
  if (!known) return { ...own };
  const names = new Set(record.map(fold));
  const declared = new Set(
    Object.values(own.fields ?? {}).flatMap((source) => ('column' in source ? [fold(source.column)] : [])),
  );
  const fields = Object.entries(known.fields ?? {}).filter(
    ([, source]) =>
      'column' in source && names.has(fold(source.column)) && !declared.has(fold(source.column)),
  );
  return {
    fields: { ...Object.fromEntries(fields), ...own.fields },
    ignore: [...(own.ignore ?? []), ...(known.ignore ?? [])],
  };
}

function remarkUnknown(record: readonly string[], columns: readonly Column[], about: ReadAbout): void {
  for (const [i, column] of columns.entries()) {
    if (column === null && record[i]?.trim()) {
      const near = nearField(record[i] ?? '', columns);
      const text = record[i]?.slice(0, 100);
      about.remark({ code: 'column_unknown', field: `${i + 1}`, text, ...(near && { suggestion: near }) });
    }
  }
}

/** `indoor_200-metres_women_2020.csv`: the name of a file with one contest may say which. */
function disciplineOfFile(fileName: string): string | null {
  const words = fileName
    .replace(/\.[^.]*$/, '')
    .replaceAll(/[_-]+/g, ' ')
    .replaceAll(/\b((19|20)\d{2}(?!\s*m)|outdoors?|results?|resultados)\b/gi, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return /\d|[a-z]{4}/i.test(words) && resolves(words) ? words : null;
}

const resolves = (words: string): boolean => resolveDiscipline(words).kind === 'found';

/**
 * Every row has one cell more than the header has names: a name is missing, and all after it say something
 * else than they mean. A mapping by number (`#4`) needs no names.
 */
function isShifted(
  record: readonly string[],
  sample: readonly (readonly string[])[],
  about: ReadAbout,
): boolean {
  const sources = Object.values(about.mapping.fields ?? {});
  if (sources.some((source) => 'column' in source && /^#\d+$/.test(source.column))) return false;
  const longer = sample.filter((row) => row.slice(record.length).some((cell) => cell.trim() !== ''));
  if (sample.length < 3 || longer.length * 10 < sample.length * 9) return false;
  const at = missingNameAt(record, longer);
  const before = at === null ? undefined : record[at];
  about.remark({
    code: 'header_shifted',
    text: `${record.length} < ${longer[0]?.length ?? 0}`,
    ...(before && { field: `${(at ?? 0) + 1}`, suggestion: `… , ? , ${before}` }),
  });
  return true;
}

const KINDS: Partial<Record<Field, (cell: string) => boolean>> = {
  date: (cell) => 'day' in readDay(cell) || 'ambiguous' in readDay(cell),
  birth: (cell) => cell === '' || !('unreadable' in readDay(cell)),
  nation: (cell) => /^[A-Z]{3}$/.test(cell),
  name: (cell) => /^[\p{L} .,'’-]{4,}$/u.test(cell),
  familyName: (cell) => /^[\p{L} .,'’-]{2,}$/u.test(cell),
  mark: (cell) => /^\d+([:.,]\d+)*h?$|^D[NSQ]/.test(cell),
};

/** Before which name one is missing: where the others fit their columns best. */
function missingNameAt(record: readonly string[], rows: readonly (readonly string[])[]): number | null {
  const fields = columnsOf(record, {});
  const score = (at: number): number => {
    let fits = 0;
    for (const [i, field] of fields.entries()) {
      const kind = field && field !== 'ignored' ? KINDS[field] : undefined;
      if (!kind) continue;
      for (const row of rows) if (kind(row[i < at ? i : i + 1]?.trim() ?? '')) fits += 1;
    }
    return fits;
  };
  const scores = record.map((_, at) => score(at));
  const best = Math.max(...scores);
  return best > score(record.length) ? scores.lastIndexOf(best) : null;
}
