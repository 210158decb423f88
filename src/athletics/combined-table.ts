import { combinedConstants } from './combined.data.js';
import type { Sex } from './catalogue.js';

/** P = floor(A * x^C) with A = aDigits / 10^aDecimals and C = numerator / denominator. */
export interface PowerTable {
  readonly sex: Sex;
  readonly code: string;
  readonly aDigits: number;
  readonly aDecimals: number;
  /** In lines: hundredths of a second or centimetres. */
  readonly b: number;
  readonly numerator: number;
  readonly denominator: number;
  /** Lines in one unit of x: races and throws count seconds and metres, jumps centimetres. */
  readonly linesInOne: number;
  readonly lower: boolean;
  lines: Int32Array | null;
}

/** Scores up to here are looked up; higher ones are worked out one by one. */
export const mostLookedUp = 1500;

const tables = new Map<string, PowerTable>();
for (const [sex, code, aDigits, aDecimals, b, numerator, denominator, kind] of combinedConstants) {
  const linesInOne = kind === 'jump' ? 1 : 100;
  const lower = kind === 'race';
  const row = { sex, code, aDigits, aDecimals, b, numerator, denominator, linesInOne, lower, lines: null };
  tables.set(`${sex} ${code}`, row);
}

export function powerTableFor(sex: Sex, code: string): PowerTable | undefined {
  return tables.get(`${sex} ${code}`);
}

/** Lines beyond the zero of the table: B - T or M - B. */
function distanceOf(table: PowerTable, line: number): number {
  return table.lower ? table.b - line : line - table.b;
}

/**
 * A * x^C >= P without roots or floating point: both sides to the power of the denominator are whole numbers,
 * aDigits^q * X^p >= P^q * 10^(decimals*q) * linesInOne^p.
 */
function reaches(table: PowerTable, distance: number, points: number): boolean {
  if (distance <= 0) return points <= 0;
  const { left, right } = sidesOf(table);
  const p = BigInt(table.numerator);
  const q = BigInt(table.denominator);
  return left * BigInt(distance) ** p >= BigInt(points) ** q * right;
}

const sides = new Map<PowerTable, { left: bigint; right: bigint }>();

function sidesOf(table: PowerTable): { left: bigint; right: bigint } {
  const known = sides.get(table);
  if (known) return known;
  const q = BigInt(table.denominator);
  const left = BigInt(table.aDigits) ** q;
  const right = 10n ** (BigInt(table.aDecimals) * q) * BigInt(table.linesInOne) ** BigInt(table.numerator);
  sides.set(table, { left, right });
  return { left, right };
}

/** The poorest line for every number of points up to the most that is looked up. */
export function powerLines(table: PowerTable): Int32Array {
  if (table.lines) return table.lines;
  const lines = new Int32Array(mostLookedUp + 2);
  let distance = 0;
  let step = 0;
  for (let points = 1; points < lines.length; points++) {
    const before = distance;
    distance += step;
    while (!reaches(table, distance, points)) distance++;
    while (distance > before && reaches(table, distance - 1, points)) distance--;
    step = distance - before;
    lines[points] = table.lower ? table.b - distance : table.b + distance;
  }
  table.lines = lines;
  return lines;
}

/** Points above the looked-up ones, by halving. */
export function powerFormula(table: PowerTable, line: number): number {
  const distance = distanceOf(table, line);
  let reached = 0;
  let missed = 1;
  while (reaches(table, distance, missed)) missed *= 2;
  while (missed - reached > 1) {
    const middle = Math.floor((reached + missed) / 2);
    if (reaches(table, distance, middle)) reached = middle;
    else missed = middle;
  }
  return reached;
}
