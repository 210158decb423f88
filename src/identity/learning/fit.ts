import { FEATURES } from '../features.data.js';
import { EVIDENCE_CLASSES, type Model, type Weighed } from '../model.js';
import type { Example, Option } from './examples.js';

/** What there is to fit: each feature everywhere, and once more per class of evidence. */
export const WEIGHED: readonly Weighed[] = [
  ...FEATURES,
  ...EVIDENCE_CLASSES.flatMap((kind) => FEATURES.map((feature) => `${feature}@${kind}` as const)),
];

const EPOCHS = 30;
const BATCH = 256;
const RATE = 0.08;
/** The share of labels that are wrong: one human under two labels. Without it a few of them bend all weights. */
const NOISE = 0.004;
const DECAY = 1e-5;
const CLASS_DECAY = 5e-5;

export const sumOf = (weights: Float64Array, { features, values }: Option): number => {
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += (weights[features[i] ?? 0] ?? 0) * (values[i] ?? 0);
  return sum;
};

/** The chance of each option; the last is somebody new. */
export function chancesOf(weights: Float64Array, { options, athletes }: Example): number[] {
  const prior = Math.log2(athletes + 1);
  const scores = options.map((option, at) => sumOf(weights, option) - (at < options.length - 1 ? prior : 0));
  const highest = Math.max(...scores);
  const shares = scores.map((score) => 2 ** (score - highest));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

/**
 * Finds the weights under which the right option is likeliest, over all rows together: a softmax over the candidates and
 * "new", by steps of Adam over the rows in a fixed shuffled order. Weights that are known already to about a bit are moved
 * only as far as the rows speak for it.
 */
export function train(examples: readonly Example[], known?: Float64Array): Float64Array {
  const size = WEIGHED.length;
  const weights = known ? Float64Array.from(known) : startingWeights();
  const [mean, spread, slope] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const order = shuffled(examples.filter(({ options }) => options.some(({ isRight }) => isRight)));
  const batchRows = known ? Math.min(BATCH, Math.max(8, Math.ceil(order.length / 16))) : BATCH;
  const pullOf = (i: number): number => {
    if (known) return ((weights[i] ?? 0) - (known[i] ?? 0)) / order.length;
    return (i < FEATURES.length ? DECAY : CLASS_DECAY) * (weights[i] ?? 0);
  };
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE * 0.75 ** epoch;
    for (let start = 0; start < order.length; start += batchRows) {
      slope.fill(0);
      const batch = order.slice(start, start + batchRows);
      for (const example of batch) addSlope(weights, example, slope);
      step += 1;
      for (let i = 0; i < size; i++) {
        const g = (slope[i] ?? 0) / batch.length + pullOf(i);
        const m = 0.9 * (mean[i] ?? 0) + 0.1 * g;
        const v = 0.999 * (spread[i] ?? 0) + 0.001 * g * g;
        mean[i] = m;
        spread[i] = v;
        const change = m / (1 - 0.9 ** step) / (Math.sqrt(v / (1 - 0.999 ** step)) + 1e-8);
        weights[i] = (weights[i] ?? 0) - rate * change;
      }
    }
  }
  return weights;
}

function addSlope(weights: Float64Array, example: Example, slope: Float64Array): void {
  const chances = chancesOf(weights, example);
  const { options } = example;
  let right = 0;
  let counted = 0;
  for (const [at, { isRight, isDisputed }] of options.entries()) {
    if (isRight) right += chances[at] ?? 0;
    if (isRight || !isDisputed) counted += chances[at] ?? 0;
  }
  for (const [at, option] of options.entries()) {
    if (option.isDisputed && !option.isRight) continue;
    const chance = chances[at] ?? 0;
    const trust = right / (right + NOISE);
    const pull =
      trust * (chance / Math.max(counted, 1e-300) - (option.isRight ? chance / Math.max(right, 1e-300) : 0));
    if (Math.abs(pull) < 1e-7) continue;
    for (let i = 0; i < option.features.length; i++) {
      const feature = option.features[i] ?? 0;
      slope[feature] = (slope[feature] ?? 0) + pull * (option.values[i] ?? 0);
    }
  }
}

/** In the order of what there is to fit. */
export const weightsOf = (model: Model): Float64Array =>
  Float64Array.from(WEIGHED, (name) => model.weights[name] ?? 0);

/** As a model keeps them: to three digits, without those that weigh nothing. */
export const rounded = (weights: Float64Array): Model['weights'] =>
  Object.fromEntries(
    WEIGHED.map((name, at) => [name, Math.round((weights[at] ?? 0) * 1_000) / 1_000] as const).filter(
      ([, weight]) => weight !== 0,
    ),
  );

function startingWeights(): Float64Array {
  return Float64Array.from(WEIGHED, (name) => (name.endsWith('.bits') ? 0.5 : 0));
}

function shuffled<T>(items: readonly T[]): T[] {
  const list = [...items];
  let seed = 20_260;
  for (let i = list.length - 1; i > 0; i--) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    const j = seed % (i + 1);
    const [one, other] = [list[i], list[j]];
    if (one === undefined || other === undefined) continue;
    list[i] = other;
    list[j] = one;
  }
  return list;
}
