import { ageStandards, firstAge } from './age-grading.data.js';
import type { Discipline, Sex } from './catalogue.js';
import type { Mark } from './mark-reading.js';
import type { Unsupported } from './scoring-answer.js';

export interface AgeGradeRequest {
  discipline: Discipline;
  sex: Sex;
  age: number;
  mark: Mark;
}

export interface AgeGradeAnswer {
  /** Share of the standard of the age, to four decimals: 1 is the standard. */
  grade: number;
  gradeTenThousandths: number;
  factorTenThousandths: number;
  /** The open standard in the unit of the mark, before the factor. */
  standard: number;
  table: string;
  edition: string;
  input: { discipline: string; sex: Sex; age: number; value: number; unit: Mark['unit'] };
}

export const ageGradingTableName = 'WMA age grading';

type Row = readonly [standard: number, factors: readonly (number | null)[]];
type Rows = Readonly<Record<string, Row | undefined>>;

/**
 * Rows that serve several disciplines: short and long hurdles and the steeplechase change their distance
 * with age, and the factors with them. [row, sex, discipline, first age, last age].
 */
const ranges: readonly (readonly [string, Sex, string, number, number])[] = [
  ['SH', 'M', '110H', 14, 49],
  ['SH', 'M', '100H', 50, 69],
  ['SH', 'M', '80H', 70, 110],
  ['SH', 'F', '100H', 14, 39],
  ['SH', 'F', '80H', 40, 110],
  ['LH', 'M', '400H', 14, 59],
  ['LH', 'M', '300H', 60, 79],
  ['LH', 'M', '200H', 80, 110],
  ['LH', 'F', '400H', 15, 49],
  ['LH', 'F', '300H', 50, 69],
  ['LH', 'F', '200H', 70, 110],
  ['SC', 'M', '2000SC', 14, 17],
  ['SC', 'M', '3000SC', 18, 59],
  ['SC', 'M', '2000SC', 60, 110],
  ['SC', 'F', '2000SC', 18, 110],
];

/** Disciplines whose row has another name; walks have one row for track and road. */
const rowNames: Readonly<Record<string, string>> = {
  '2MILE': '2MT',
  '3000W': '3KW',
  '5000W': '5KW',
  '10000W': '10KW',
  '15000W': '15KW',
  '20000W': '20KW',
  '30000W': '30KW',
  '50000W': '50KW',
};
/** Names that mean something else in these tables than in the catalogue. */
const foreignRows = new Set(['SH', 'LH', 'SC', '50M', '100M']);

/** How close a mark comes to the best of its age: 1 is the standard of the age itself. */
export function ageGrade(request: AgeGradeRequest): AgeGradeAnswer | Unsupported {
  const { discipline, sex, age, mark } = request;
  if (mark.unit !== discipline.unit || mark.unit === 'points') return { unsupported: 'other_unit' };
  if (sex === 'X') return { unsupported: 'no_table' };
  if (mark.timing === 'hand') return { unsupported: 'hand_time' };
  const row = rowFor(discipline, sex, age);
  if (typeof row === 'string') return { unsupported: row };
  const factor = Number.isInteger(age) ? row[1][age - firstAge] : null;
  if (factor === null || factor === undefined) return { unsupported: 'age_out_of_table' };
  const gradeTenThousandths = gradeOf(mark, row[0], factor);
  return {
    grade: gradeTenThousandths / 10_000,
    gradeTenThousandths,
    factorTenThousandths: factor,
    standard: row[0],
    table: ageGradingTableName,
    edition: discipline.kind === 'road' ? '2020' : '2023',
    input: { discipline: discipline.code, sex, age, value: mark.value, unit: mark.unit },
  };
}

function rowFor(discipline: Discipline, sex: 'M' | 'F', age: number): Row | 'no_table' | 'age_out_of_table' {
  const rows: Rows = ageStandards[sex];
  const name = rowNames[discipline.code] ?? discipline.code;
  const own = foreignRows.has(name) ? undefined : rows[name];
  if (own) return own;
  const shared = ranges.filter((range) => range[1] === sex && range[2] === discipline.code);
  const range = shared.find(([, , , from, to]) => age >= from && age <= to);
  const row = range && rows[range[0]];
  if (row) return row;
  return shared.length > 0 ? 'age_out_of_table' : 'no_table';
}

/**
 * Ten-thousandths, rounded to the nearest: (standard / factor) / time for races, mark / (standard / factor)
 * in the field.
 */
function gradeOf(mark: Mark, standard: number, factor: number): number {
  const [above, below] =
    mark.unit === 'ms'
      ? [BigInt(standard) * 100_000_000n, BigInt(factor) * BigInt(mark.value)]
      : [BigInt(mark.value) * BigInt(factor), BigInt(standard)];
  return below === 0n ? 0 : Number((above * 2n + below) / (below * 2n));
}
