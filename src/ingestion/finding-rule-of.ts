import type { FindingRule, Severity } from './finding-rule.js';

type Sentences = [en: string, es: string, pt: string, fr: string];

const rule = (severity: Severity, holds: boolean, [en, es, pt, fr]: Sentences): FindingRule => ({
  severity,
  holds,
  messages: { en, es, pt, fr },
});

/** The row, or the file, cannot be used. */
export const error = (...sentences: Sentences): FindingRule => rule('error', false, sentences);
/** The row waits for a person. */
export const held = (...sentences: Sentences): FindingRule => rule('warning', true, sentences);
/** Somebody should look, and nothing waits. */
export const warning = (...sentences: Sentences): FindingRule => rule('warning', false, sentences);
/** Nobody needs to do anything. */
export const info = (...sentences: Sentences): FindingRule => rule('info', false, sentences);
