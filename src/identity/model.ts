import type { BirthLevel } from './birth.js';
import type { Evidence } from './evidence.js';
import type { Feature } from './features.data.js';

/** A feature, or what it weighs more or less where the births are of this kind. */
export type Weighed = Feature | `${Feature}@${EvidenceClass}`;

/** Fitted weights: bits for or against the same person, per feature and, for rarities, per bit. */
export interface Model {
  version: string;
  weights: Readonly<Partial<Record<Weighed, number>>>;
  thresholds: Readonly<Record<ThresholdClass, Thresholds>>;
  /** Kinds of evidence that were ever right where the weights were fitted; see `seen-kinds.ts`. */
  seen: readonly string[];
}

/** How sure the hub must be to decide alone that it is this athlete, or that it is nobody known. */
export interface Thresholds {
  match: number;
  fresh: number;
}

/** What a decision rests on: a day on both sides, a year or an age, or no birth at all. */
export type EvidenceClass = 'day' | 'year' | 'none';

export function classOf({ birth }: Pick<Evidence, 'birth'>): EvidenceClass {
  if (birth.startsWith('day.')) return 'day';
  return birth.startsWith('none.') ? 'none' : 'year';
}

/**
 * What the two births let the hub be sure of: a day on both sides, a day in the row alone, years, or nothing in the row, of
 * the athlete, or of both. Each has its own thresholds, because each goes wrong in another share of cases.
 */
export const BIRTHS_SAID = ['day', 'newDay', 'year', 'noneInRow', 'noneKnown', 'none'] as const;
type BirthsSaid = (typeof BIRTHS_SAID)[number];

/** Each of them once more by the name: the same words, other words, or before a gate. */
export const NAMES_SAID = ['whole', 'partial', 'gated'] as const;
export type ThresholdClass = `${BirthsSaid}.${(typeof NAMES_SAID)[number]}`;

export const THRESHOLD_CLASSES: readonly ThresholdClass[] = BIRTHS_SAID.flatMap((births) =>
  NAMES_SAID.map((name) => `${births}.${name}` as const),
);

const WITHOUT = { 'none.row': 'noneInRow', 'none.known': 'noneKnown', 'none.both': 'none' } as const;

function birthsSaid(birth: BirthLevel, isDayInRow: boolean): BirthsSaid {
  if (birth === 'none.row' || birth === 'none.known' || birth === 'none.both') return WITHOUT[birth];
  if (birth.startsWith('day.')) return 'day';
  return isDayInRow ? 'newDay' : 'year';
}

export function thresholdClassOf(
  { birth, isWhole }: Pick<Evidence, 'birth' | 'isWhole'>,
  { isGated, isDayInRow }: { isGated: boolean; isDayInRow: boolean },
): ThresholdClass {
  return `${birthsSaid(birth, isDayInRow)}.${isGated ? 'gated' : isWhole ? 'whole' : 'partial'}`;
}

export const EVIDENCE_CLASSES = ['day', 'year', 'none'] as const satisfies readonly EvidenceClass[];

type Features = readonly (readonly [Feature, number])[];
type Weights = Model['weights'];

const bitsOf = (weights: Weights, feature: Feature, kind: EvidenceClass | null): number =>
  (weights[feature] ?? 0) + (kind === null ? 0 : (weights[`${feature}@${kind}`] ?? 0));

/** Without a class only what the features weigh everywhere. */
export const scoreOf = (weights: Weights, features: Features, kind: EvidenceClass | null): number =>
  features.reduce((sum, [feature, value]) => sum + bitsOf(weights, feature, kind) * value, 0);

/** Bits per field, as a reviewer reads them: name, birth, sex, nation, club, numbers, history. */
export function bitsPerField(
  weights: Weights,
  features: Features,
  kind: EvidenceClass,
): { [field: string]: number } {
  const fields: { [field: string]: number } = {};
  for (const [feature, value] of features) {
    const field = feature.slice(0, feature.indexOf('.'));
    fields[field] = Math.round(((fields[field] ?? 0) + bitsOf(weights, feature, kind) * value) * 100) / 100;
  }
  return fields;
}

/**
 * The chance of each candidate and, last, of somebody new. Every candidate starts with one chance in as many as the hub
 * has athletes.
 */
export function posterior(scores: readonly number[], fresh: number, athletes: number): number[] {
  const prior = Math.log2(athletes + 1);
  const all = [...scores.map((score) => score - prior), fresh];
  const highest = Math.max(...all);
  const shares = all.map((score) => 2 ** (score - highest));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}
