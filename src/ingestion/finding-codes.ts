import { FINDING_RULES } from './finding-rules.data.js';

export { FINDING_RULES, RULES_VERSION } from './finding-rules.data.js';
export type { FindingRule, Severity } from './finding-rule.js';
export type FindingCode = keyof typeof FINDING_RULES;
