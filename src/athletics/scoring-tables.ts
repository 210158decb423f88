import { disciplineByCode, type Discipline, type Environment, type Sex } from './catalogue.js';
import { changes2025, exceptions2022, tables2022 } from './scoring.data.js';
import { linesOf, type QuadraticTable } from './scoring-table.js';

export type Edition = '2022' | '2025';
export const editions: readonly Edition[] = ['2022', '2025'];
export type TableGroup = 'outdoor' | 'indoor';

/** A table with its lines, which are made when first asked for. */
export interface ScoringTable extends QuadraticTable {
  readonly group: TableGroup;
  readonly sex: Sex;
  readonly code: string;
  /** True for the tables of 2025 that were derived from a regression. */
  readonly approximate: boolean;
  lines: Int32Array | null;
}

type Shelf = Partial<Record<`${TableGroup} ${Sex}`, ScoringTable>>;

const shelves: Record<Edition, Map<Discipline, Shelf>> = { '2022': new Map(), '2025': new Map() };

for (const [group, sex, code, aDigits, aDecimals, b, c, line] of tables2022) {
  const exceptions = exceptions2022
    .filter((row) => row[0] === group && row[1] === sex && row[2] === code)
    .map((row) => ({ line: row[3], points: row[4] }));
  put(['2022', '2025'], { group, sex, code, aDigits, aDecimals, b, c, line, exceptions, approximate: false });
}
for (const [group, sex, code, aDigits, aDecimals, b, c, line] of changes2025) {
  put(['2025'], { group, sex, code, aDigits, aDecimals, b, c, line, exceptions: [], approximate: true });
}

function put(into: readonly Edition[], row: Omit<ScoringTable, 'lower' | 'unitsInOne' | 'lines'>): void {
  const discipline = disciplineByCode(row.code);
  if (!discipline) throw new Error(`No discipline ${row.code} in the catalogue`);
  const lower = discipline.better === 'lower';
  const unitsInOne = discipline.unit === 'points' ? 1 : 1000;
  const table: ScoringTable = { ...row, lower, unitsInOne, lines: null };
  for (const edition of into) {
    const shelf = shelves[edition].get(discipline) ?? {};
    shelf[`${row.group} ${row.sex}`] = table;
    shelves[edition].set(discipline, shelf);
  }
}

const shelfMarks = {
  outdoor: { M: 'outdoor M', F: 'outdoor F', X: 'outdoor X' },
  indoor: { M: 'indoor M', F: 'indoor F', X: 'indoor X' },
} as const;

/** The outdoor book holds road events too; cross-country and mountain races have no tables. */
export function groupOf(environment: Environment): TableGroup | null {
  if (environment === 'indoor') return 'indoor';
  return environment === 'outdoor' || environment === 'road' ? 'outdoor' : null;
}

export function tableFor(
  edition: Edition,
  discipline: Discipline,
  sex: Sex,
  environment: Environment,
): ScoringTable | null {
  const group = groupOf(environment);
  if (!group) return null;
  return shelves[edition].get(discipline)?.[shelfMarks[group][sex]] ?? null;
}

export function linesIn(table: ScoringTable): Int32Array {
  table.lines ??= linesOf(table);
  return table.lines;
}

/** Every table of an edition. */
export function tablesOf(edition: Edition): readonly ScoringTable[] {
  return [...shelves[edition].values()].flatMap((shelf) => Object.values(shelf));
}
