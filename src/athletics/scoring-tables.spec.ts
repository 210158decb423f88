import { disciplineByCode } from './discipline.js';
import { exceptions2022, tables2022 } from './scoring.data.js';
import { pointsOfLine } from './scoring.js';
import { formulaPoints, linesOf, mostPrinted, squareRoot } from './scoring-table.js';
import { linesIn, type ScoringTable, tableFor, tablesOf } from './scoring-tables.js';

function tableOf(group: 'outdoor' | 'indoor', sex: 'M' | 'F', code: string): ScoringTable {
  const discipline = disciplineByCode(code);
  const table = discipline && tableFor('2022', discipline, sex, group);
  if (!table) throw new Error(`${group} ${sex} ${code}`);
  return table;
}

/** Points from 1 to 1400 that some line scores: the entries that the book prints. */
function entriesOf(table: ScoringTable): number {
  let entries = 0;
  const lines = linesIn(table);
  for (let points = 1; points <= mostPrinted; points++) {
    if (pointsOfLine(table, lines[points] ?? 0) === points) entries++;
  }
  return entries;
}

/**
 * Tables of which the reading of the printed book, from which the counts come, has lost single lines:
 * table and number of lines.
 */
const linesLostInReading: Record<string, number> = {
  'outdoor M 3000': 1,
  'outdoor M 30KW': 1,
  'outdoor F 100': 1,
  'indoor M 2000': 1,
  'indoor M 500': 1,
  'indoor F 55': 2,
  'indoor F 60H': 1,
};

describe('the scoring tables of 2022', () => {
  it('are 174: 57 outdoors and 30 indoors for men and for women', () => {
    const counts: Record<string, number> = {};
    for (const [group, sex] of tables2022) counts[`${group} ${sex}`] = (counts[`${group} ${sex}`] ?? 0) + 1;
    expect(counts).toEqual({ 'outdoor M': 57, 'outdoor F': 57, 'indoor M': 30, 'indoor F': 30 });
    expect(tablesOf('2022')).toHaveLength(174);
  });

  it('give all 217,559 printed entries, and the 8 lines that were lost in reading the book', () => {
    let entries = 0;
    let printed = 0;
    for (const [group, sex, code, , , , , , , , count] of tables2022) {
      const own = entriesOf(tableOf(group, sex, code));
      expect([group, sex, code, own]).toEqual([
        group,
        sex,
        code,
        count + (linesLostInReading[`${group} ${sex} ${code}`] ?? 0),
      ]);
      entries += own;
      printed += count;
    }
    expect(printed).toBe(217_559);
    expect(entries).toBe(217_567);
  });

  it.each(tables2022.map((row) => [row.slice(0, 3).join(' '), row] as const))(
    '%s begins and ends where the book does',
    (_, row) => {
      const [group, sex, code, , , , , , worst, best] = row;
      const table = tableOf(group, sex, code);
      const poorer = table.lower ? 1 : -1;
      expect(pointsOfLine(table, worst)).toBeGreaterThanOrEqual(1);
      expect(pointsOfLine(table, worst + poorer)).toBe(0);
      expect(pointsOfLine(table, best)).toBeLessThanOrEqual(1400);
      expect(pointsOfLine(table, best)).toBeGreaterThanOrEqual(1388);
      const lines = linesIn(table);
      expect(pointsOfLine(table, (lines[1400] ?? 0) - poorer)).toBeGreaterThanOrEqual(1400);
      expect(Math.abs(best - (lines[1400] ?? 0))).toBeLessThanOrEqual(1);
    },
  );

  it('never score a better line lower, over every line of every table', () => {
    const broken: string[] = [];
    for (const table of tablesOf('2022')) {
      const lines = linesIn(table);
      for (let points = 2; points < lines.length; points++) {
        const step = (lines[points] ?? 0) - (lines[points - 1] ?? 0);
        if (table.lower ? step > 0 : step < 0)
          broken.push(`${table.group} ${table.sex} ${table.code} ${points}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it('agree with the formula on every line of every table but the 40 exceptions', () => {
    const deviations: string[] = [];
    for (const table of tablesOf('2022')) {
      const lines = linesIn(table);
      const better = table.lower ? -1 : 1;
      for (let points = 1; points <= mostPrinted; points++) {
        for (const line of [
          lines[points] ?? 0,
          (lines[points] ?? 0) - better,
          (lines[points] ?? 0) + better,
        ]) {
          const formula = formulaPoints(table, line);
          const beyondZero = table.lower ? line * table.line >= table.b : line * table.line <= table.b;
          if (pointsOfLine(table, line) !== Math.max(0, beyondZero ? 0 : formula)) {
            deviations.push(`${table.group} ${table.sex} ${table.code} ${line}`);
          }
        }
      }
    }
    const printed = exceptions2022.map(([group, sex, code, line]) => `${group} ${sex} ${code} ${line}`);
    expect([...new Set(deviations)].toSorted()).toEqual(printed.toSorted());
  });

  it.each(exceptions2022.map((row) => [row.join(' '), row] as const))(
    '%s is one less than the formula',
    (_, row) => {
      const [group, sex, code, line, printed] = row;
      const table = tableOf(group, sex, code);
      expect(pointsOfLine(table, line)).toBe(printed);
      expect(formulaPoints(table, line)).toBe(printed + 1);
      expect(pointsOfLine(table, table.lower ? line - 1 : line + 1)).toBeGreaterThan(printed);
    },
  );

  it('refuse an exception that is not on the edge of its score', () => {
    const table = { ...tableOf('outdoor', 'M', '100'), exceptions: [{ line: 958, points: 1000 }] };
    expect(() => linesOf(table)).toThrow('No such line in the table: 958');
  });
});

describe('whole-number square roots', () => {
  it.each([0n, 1n, 2n, 3n, 4n, 15n, 16n, 17n, 99n, 100n, 10n ** 30n - 1n, 10n ** 30n, 10n ** 30n + 1n])(
    'of %s is the greatest whose square is not above',
    (square) => {
      const root = squareRoot(square);
      expect(root * root <= square && (root + 1n) * (root + 1n) > square).toBe(true);
    },
  );
});
