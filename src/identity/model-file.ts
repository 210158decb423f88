import { EVIDENCE_CLASSES, type Model, THRESHOLD_CLASSES, type Weighed } from './model.js';
import { FEATURES } from './features.data.js';
import { NORM_VERSION } from './normal-name.js';

/** So much room has a kept decision for the version of its model. */
const VERSION = /^[\w.-]{1,12}$/;
const KIND = /^[\da-f]{8}$/;
const WEIGHTS = new Set<string>([
  ...FEATURES,
  ...EVIDENCE_CLASSES.flatMap((kind) => FEATURES.map((feature) => `${feature}@${kind}` satisfies Weighed)),
]);
/** A model with the version of the names it was fitted on. */
export const modelText = (model: Model): string =>
  `${JSON.stringify({ names: NORM_VERSION, ...model }, null, 2)}\n`;

/** Reads what `modelText` wrote; says of anything else what is wrong with it. */
export function readModel(text: string): Model {
  const { names, version, weights, thresholds, seen } = objectOf(JSON.parse(text), 'the file');
  if (names !== NORM_VERSION) throw new Error(`names must be ${NORM_VERSION}, for which the hub was built`);
  if (typeof version !== 'string' || !VERSION.test(version))
    throw new Error('version must be 1 to 12 letters, digits, dots or dashes');
  const said = Object.entries(objectOf(weights, 'weights'));
  for (const [name, weight] of said) {
    if (!WEIGHTS.has(name)) throw new Error(`weights has no ${name.slice(0, 40)}`);
    if (typeof weight !== 'number' || !Number.isFinite(weight)) throw new Error(`${name} must be a number`);
  }
  if (said.length === 0) throw new Error('weights must not be empty');
  const limits = objectOf(thresholds, 'thresholds');
  const read = THRESHOLD_CLASSES.map((name) => {
    const { match, fresh } = objectOf(limits[name], name);
    return [name, { match: chance(match, `${name}.match`), fresh: chance(fresh, `${name}.fresh`) }] as const;
  });
  if (
    !Array.isArray(seen) ||
    !seen.every((kind): kind is string => typeof kind === 'string' && KIND.test(kind))
  )
    throw new Error('seen must be a list of kinds of evidence, each of eight digits');
  return {
    version,
    weights: Object.fromEntries(said),
    thresholds: Object.fromEntries(read) as Model['thresholds'],
    seen,
  };
}

function objectOf(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${name} must be an object`);
  return value as Record<string, unknown>;
}

function chance(value: unknown, name: string): number {
  if (typeof value === 'number' && value >= 0 && value <= 1) return value;
  throw new Error(`${name} must be a number from 0 to 1`);
}
