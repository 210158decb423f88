import { combinedFactorAges, combinedFactors } from './age-grading.data.js';
import type { AgeGroup } from './age.js';
import { disciplineByCode, type Discipline, type Sex } from './catalogue.js';
import { mostLookedUp, powerFormula, type PowerTable, powerLines, powerTableFor } from './combined-table.js';
import type { Mark, Timing } from './mark-reading.js';
import type { Unsupported } from './scoring-answer.js';
import { lineOf, lookUp } from './scoring-table.js';

export interface CombinedRequest {
  /** The combined event: DEC, HEP, HEPI, PENI, DECF, OCT. */
  event: Discipline;
  sex: Sex;
  /** The discipline within it. */
  discipline: Discipline;
  mark: Mark;
  /** Masters: the mark is multiplied by the factor of the group before it is scored. */
  ageGroup?: AgeGroup | null;
}

export interface CombinedAnswer {
  points: number;
  table: string;
  edition: string;
  input: {
    event: string;
    sex: Sex;
    discipline: string;
    value: number;
    unit: Mark['unit'];
    timing: Timing | null;
    handAdditionMs: number;
    /** Ten-thousandths; null for all but masters. */
    factorTenThousandths: number | null;
    scoredValue: number;
  };
}

export interface CombinedTotalRequest {
  event: Discipline;
  sex: Sex;
  /** In the order of the programme; null where there is none. */
  marks: readonly (Mark | null)[];
  ageGroup?: AgeGroup | null;
}

export interface CombinedTotalAnswer {
  points: number;
  table: string;
  edition: string;
  /** One score for each discipline in order; 0 where there is no mark. */
  parts: readonly { discipline: string; points: number; value: number | null }[];
}

export const combinedTableName = 'IAAF Scoring Tables for Combined Events';
export const combinedEdition = '2001';

/** The points of one mark in a combined event. */
export function combinedPoints(request: CombinedRequest): CombinedAnswer | Unsupported {
  const { event, sex, discipline, mark } = request;
  if (!event.sexes.includes(sex) || !event.events?.includes(discipline.code)) {
    return { unsupported: 'not_part_of_event' };
  }
  if (mark.unit !== discipline.unit) return { unsupported: 'other_unit' };
  const table = powerTableFor(sex, discipline.code);
  if (!table) return { unsupported: 'no_table' };
  const handAdditionMs = addition(mark, discipline);
  if (handAdditionMs === null) return { unsupported: 'timing_unknown' };
  const factor = factorFor(discipline, sex, request.ageGroup ?? null);
  if (factor === undefined) return { unsupported: 'no_factor' };
  const line = factoredLine(mark.value + handAdditionMs, factor, table.lower);
  return {
    points: pointsIn(table, line),
    table: combinedTableName,
    edition: combinedEdition,
    input: {
      event: event.code,
      sex,
      discipline: discipline.code,
      value: mark.value,
      unit: mark.unit,
      timing: mark.timing,
      handAdditionMs,
      factorTenThousandths: factor,
      scoredValue: line * 10,
    },
  };
}

const shortHurdles = new Set(['80H', '100H', '110H']);
type Factors = Readonly<Record<string, readonly number[] | undefined>>;

/** The WMA factor of a masters group; null where none applies, undefined where none is known. */
function factorFor(discipline: Discipline, sex: Sex, ageGroup: AgeGroup | null): number | null | undefined {
  if (!ageGroup?.startsWith('M') || sex === 'X') return null;
  const rows: Factors = combinedFactors[sex];
  const row = rows[shortHurdles.has(discipline.code) ? 'SH' : discipline.code];
  const ages: readonly number[] = combinedFactorAges;
  return row?.[ages.indexOf(Number(ageGroup.slice(1)))];
}

/** The line of the table for a value times its factor, times up and lengths down. */
function factoredLine(value: number, factor: number | null, lower: boolean): number {
  if (factor === null) return lineOf(value, 10, lower);
  return lineOf(value * factor, 100_000, lower);
}

function pointsIn(table: PowerTable, line: number): number {
  const found = lookUp(powerLines(table), line, table.lower);
  return found <= mostLookedUp ? found : powerFormula(table, line);
}

/** Hand times: 0.24 s below 400 m, 0.14 s at 400 m, nothing above; null when the timing is not known. */
function addition(mark: Mark, discipline: Discipline): number | null {
  if (mark.unit !== 'ms' || mark.timing === 'electronic') return 0;
  const metres = discipline.distanceMetres ?? 0;
  const added = metres < 400 ? 240 : metres === 400 ? 140 : 0;
  if (added === 0 || mark.timing === 'hand') return added;
  return mark.precision >= 100 ? null : 0;
}

/** The total of a combined event. */
export function combinedTotal(request: CombinedTotalRequest): CombinedTotalAnswer | Unsupported {
  const { event, sex, marks, ageGroup } = request;
  const codes = event.events;
  if (!codes) return { unsupported: 'not_part_of_event' };
  if (marks.length > codes.length) return { unsupported: 'wrong_number_of_marks' };
  const parts: { discipline: string; points: number; value: number | null }[] = [];
  for (const [at, code] of codes.entries()) {
    const discipline = disciplineByCode(code);
    const mark = marks[at] ?? null;
    if (!discipline || !powerTableFor(sex, code)) return { unsupported: 'no_table' };
    const scored = mark ? combinedPoints({ event, sex, discipline, mark, ageGroup }) : { points: 0 };
    if ('unsupported' in scored) return scored;
    parts.push({ discipline: code, points: scored.points, value: mark?.value ?? null });
  }
  const points = parts.reduce((sum, part) => sum + part.points, 0);
  return { points, table: combinedTableName, edition: combinedEdition, parts };
}
