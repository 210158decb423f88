import { hash } from 'node:crypto';
import type { Feature } from './features.data.js';
import type { ThresholdClass } from './model.js';

/** Which list or year the row comes from says nothing of how two people come to look like one. */
const HISTORY = /^(?:source|time)\./;

/**
 * Which things agree and differ between a row and an athlete, however much each of them weighs: eight digits of a hash. What
 * is said of the births is told as the thresholds tell it.
 */
export function kindOfEvidence(limits: ThresholdClass, features: readonly Feature[]): string {
  const [births = ''] = limits.split('.');
  const said = features.filter((feature) => !HISTORY.test(feature)).toSorted();
  return hash('sha256', [births, ...said].join(' ')).slice(0, 8);
}
