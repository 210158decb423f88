import type { AgeGroup } from './age.js';
import type { Discipline, Sex } from './catalogue.js';
import { hurdleHeightMm, weightGrams } from './implement.data.js';

/** What is thrown or jumped over: part of the identity of a contest. */
export type Implement = { weightGrams: number } | { hurdleHeightMm: number };

interface Standards {
  readonly groups: { readonly [group: string]: number };
  /** First age, last age, value. */
  readonly masters: readonly (readonly [number, number, number])[];
}
type Table = Readonly<Record<string, { readonly M?: Standards; readonly F?: Standards }>>;

const weights: Table = weightGrams;
const heights: Table = hurdleHeightMm;
/** Programmes round: 99.0 cm and 39 inches are the same hurdle, 16 lb and 7.26 kg the same shot. */
const sameHeightMm = 4;
const sameWeightGrams = 9;

/** Whether weight or height distinguishes contests of this discipline. */
export function hasImplement(discipline: Discipline): boolean {
  return discipline.fieldType === 'throw' || discipline.kind === 'hurdles';
}

/**
 * The implement of the rule book for a sex and an age group; null where the book (as known here) gives none.
 */
export function standardImplement(discipline: Discipline, sex: Sex, ageGroup: AgeGroup): Implement | null {
  if (sex === 'X') return null;
  const grams = standardOf(weights[discipline.code]?.[sex], ageGroup);
  if (grams !== null) return { weightGrams: grams };
  const height = standardOf(heights[discipline.code]?.[sex], ageGroup);
  return height === null ? null : { hurdleHeightMm: height };
}

function standardOf(standards: Standards | undefined, ageGroup: AgeGroup): number | null {
  if (!standards) return null;
  if (ageGroup.startsWith('M')) {
    const age = Number(ageGroup.slice(1));
    return standards.masters.find(([from, to]) => age >= from && age <= to)?.[2] ?? null;
  }
  const own = standards.groups[ageGroup];
  if (own !== undefined) return own;
  return ageGroup === 'U23' ? (standards.groups['senior'] ?? null) : null;
}

export interface Contest {
  discipline: Discipline;
  sex: Sex;
  ageGroup?: AgeGroup | null;
  /** The implement as stated; it wins over the age group. */
  implement?: Implement | null;
}

/**
 * The part of a contest's identity that the implement makes: `6000g`, `991mm`, or null for the senior
 * standard. Two results stand in one list only when their keys are equal.
 */
export function implementKey(contest: Contest): string | null {
  const { discipline, sex } = contest;
  const used = contest.implement ?? standardImplement(discipline, sex, contest.ageGroup ?? 'senior');
  if (!used || !hasImplement(discipline)) return null;
  const known = canonical(used, discipline);
  const senior = standardImplement(discipline, sex, 'senior');
  return senior && sameImplement(known, senior) ? null : keyOf(known);
}

/** Whether two implements are the same within the rounding of programmes. */
export function sameImplement(one: Implement, other: Implement): boolean {
  if ('weightGrams' in one) {
    return 'weightGrams' in other && Math.abs(one.weightGrams - other.weightGrams) <= sameWeightGrams;
  }
  return 'hurdleHeightMm' in other && Math.abs(one.hurdleHeightMm - other.hurdleHeightMm) <= sameHeightMm;
}

/** The value of the tables that a rounded one stands for, or the value itself. */
function canonical(implement: Implement, discipline: Discipline): Implement {
  const known = standardsOf(discipline).find((each) => sameImplement(each, implement));
  return known ?? implement;
}

/** By discipline; the tables are read once, not for every row of a file. */
const standardsByCode = new Map<string, readonly Implement[]>();

function standardsOf(discipline: Discipline): readonly Implement[] {
  const known = standardsByCode.get(discipline.code) ?? standardsIn(discipline);
  standardsByCode.set(discipline.code, known);
  return known;
}

function standardsIn(discipline: Discipline): Implement[] {
  const values = (table: Table) =>
    [table[discipline.code]?.M, table[discipline.code]?.F].flatMap((standards) =>
      standards ? [...Object.values(standards.groups), ...standards.masters.map((row) => row[2])] : [],
    );
  return [
    ...values(weights).map((grams) => ({ weightGrams: grams })),
    ...values(heights).map((height) => ({ hurdleHeightMm: height })),
  ];
}

function keyOf(implement: Implement): string {
  return 'weightGrams' in implement ? `${implement.weightGrams}g` : `${implement.hurdleHeightMm}mm`;
}
