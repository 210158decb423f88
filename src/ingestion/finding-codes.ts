import { FINDING_RULES } from './finding-rules.data.js';

export { FINDING_RULES, RULES_VERSION } from './finding-rules.data.js';
export type { FindingRule, Severity } from './finding-rule.js';
export type FindingCode = keyof typeof FINDING_RULES;

/** What a person settles by saying who is meant. */
export const DOUBTS_OF_IDENTITY: ReadonlySet<FindingCode> = new Set([
  'athlete_uncertain',
  'namesake_in_file',
  'identity_contradicts',
]);
