import type { Language } from '../platform/http/language.js';

export type Severity = 'error' | 'warning' | 'info';

export interface FindingRule {
  severity: Severity;
  /** The row waits for a person. */
  holds: boolean;
  messages: Readonly<Record<Language, string>>;
}
