import { disciplineByCode, type MarkUnit } from '../athletics/discipline.js';
import { formatMark, type Timing } from '../athletics/mark.js';
import { differences, type Snapshot } from '../performances/snapshots.js';
import type { Value } from '../platform/database/bulk.js';
import type { ChangeKind, ChangeView, FieldChangeView } from './diff.dto.js';

/** A change before its athlete is named. */
export interface NamedChange {
  kind: ChangeKind;
  row: number | null;
  performanceId: string | null;
  from: Snapshot | null;
  to: Snapshot | null;
}

type Names = (athleteId: string) => string;

const MARK = new Set(['mark_value', 'mark_unit', 'mark_precision', 'timing', 'status']);
const FIELDS: Readonly<Record<string, string>> = {
  athlete_id: 'athlete',
  age_group: 'ageGroup',
  wind_mm_per_second: 'wind',
  wind_status: 'windStatus',
  reaction_ms: 'reactionMs',
  day: 'date',
};

export function changeView({ kind, row, performanceId, from, to }: NamedChange, nameOf: Names): ChangeView {
  const shown = to ?? from ?? {};
  const text = (name: string): string | null => (shown[name] === null ? null : String(shown[name] ?? ''));
  return {
    kind,
    row,
    performanceId,
    discipline: text('discipline') ?? '',
    sex: text('sex') ?? '',
    round: text('round'),
    heat: text('heat'),
    athlete: nameOf(String(shown['athlete_id'])),
    mark: markText(shown),
    fields: from && to ? fieldsOf(from, to, nameOf) : [],
  };
}

function fieldsOf(from: Snapshot, to: Snapshot, nameOf: Names): FieldChangeView[] {
  const names = differences(from, to);
  const others = names.filter((name) => !MARK.has(name));
  const fields = others.map((name) => ({
    field: FIELDS[name] ?? name,
    before: shownValue(name, from[name] ?? null, nameOf),
    after: shownValue(name, to[name] ?? null, nameOf),
  }));
  if (others.length === names.length) return fields;
  return [{ field: 'mark', before: markText(from), after: markText(to) }, ...fields];
}

function shownValue(name: string, value: Value, nameOf: Names): Value {
  if (name === 'athlete_id') return nameOf(String(value));
  return name === 'wind_mm_per_second' && typeof value === 'number' ? value / 1000 : value;
}

/** The mark or status as lists write it. */
export function markText(values: Snapshot): string {
  const {
    mark_value: value,
    mark_unit: unit,
    mark_precision: precision,
    timing,
    status,
    discipline,
  } = values;
  if (typeof value !== 'number') return String(status ?? '');
  const mark = {
    value,
    unit: unit as MarkUnit,
    precision: Number(precision ?? 1),
    timing: timing as Timing | null,
  };
  return formatMark(mark, disciplineByCode(String(discipline)));
}
