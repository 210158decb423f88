/**
 * One table: points = floor(a * (mark - b)^2 + c), printed for whole lines of 10 ms, 1000 ms, 10 mm or 1
 * point.
 */
export interface QuadraticTable {
  readonly lower: boolean;
  /** a = aDigits / 10^aDecimals, for seconds, metres or points. */
  readonly aDigits: number;
  readonly aDecimals: number;
  /** In ms, mm or points. */
  readonly b: number;
  readonly c: number;
  readonly line: number;
  /** Parts of a second, metre or point in the unit of b: 1000 or 1. */
  readonly unitsInOne: number;
  /** Lines on which the book prints one point less than the formula. */
  readonly exceptions: readonly { line: number; points: number }[];
}

/** The books print tables from 1 to 1400 points. */
export const mostPrinted = 1400;

/**
 * The poorest line for every number of points from 0 to 1401, from the formula in whole numbers. All scores
 * are looked up here, so scoring itself has no arithmetic that could round.
 */
export function linesOf(table: QuadraticTable): Int32Array {
  const lines = new Int32Array(mostPrinted + 2);
  for (let points = 1; points < lines.length; points++) lines[points] = poorestLine(table, points);
  for (const { line, points } of table.exceptions) {
    if (lines[points + 1] !== line) throw new Error(`No such line in the table: ${line}`);
    lines[points + 1] = table.lower ? line - 1 : line + 1;
  }
  return lines;
}

function poorestLine(table: QuadraticTable, points: number): number {
  const distance = distanceFor(table, points);
  if (table.lower) return Math.floor((table.b - distance) / table.line);
  return Math.ceil((table.b + distance) / table.line);
}

/** The least |mark - b| worth the points: a * d^2 >= points - c. */
function distanceFor(table: QuadraticTable, points: number): number {
  const needed = BigInt(points - table.c) * 10n ** BigInt(table.aDecimals) * BigInt(table.unitsInOne) ** 2n;
  const square = (needed + BigInt(table.aDigits) - 1n) / BigInt(table.aDigits);
  const root = squareRoot(square);
  return Number(root * root === square ? root : root + 1n);
}

/** The greatest whole number whose square is not above. */
export function squareRoot(square: bigint): bigint {
  if (square < 2n) return square;
  let root = 1n << BigInt((square.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + square / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

/** The points of a line that no book prints, by the same formula. */
export function formulaPoints(table: QuadraticTable, line: number): number {
  const distance = BigInt(Math.abs(line * table.line - table.b));
  const scale = 10n ** BigInt(table.aDecimals) * BigInt(table.unitsInOne) ** 2n;
  return Number((BigInt(table.aDigits) * distance * distance) / scale) + table.c;
}

/** The line a mark falls on; a mark between two lines takes the poorer one. */
export function lineOf(value: number, line: number, lower: boolean): number {
  return lower ? Math.ceil(value / line) : Math.floor(value / line);
}

/** The most points whose line the given one reaches: the last index that is reached. */
export function lookUp(lines: Int32Array, line: number, lower: boolean): number {
  let reached = 0;
  let missed = lines.length;
  while (missed - reached > 1) {
    const middle = (reached + missed) >> 1;
    const needed = lines[middle] ?? 0;
    if (lower ? line <= needed : line >= needed) reached = middle;
    else missed = middle;
  }
  return reached;
}
