import type { Language } from '../platform/http/language.js';
import type { Delivery } from './readers/reader.js';
import { FINDING_ADVICE, FINDING_EXAMPLES, SEVERITY_ADVICE } from './finding-advice.data.js';
import { FINDING_RULES, type FindingCode, type Severity } from './finding-codes.js';

export class FormatView {
  /** @example "finishlynx-lif" */
  code!: string;
  about!: string;
  /** What its files give: results; a draft, each row of which a person confirms; people for other files of a zip; or nothing, with the reason. @example "results" */
  delivers!: Delivery;
  /** @example [".lif"] */
  extensions!: string[];
  /** @example ["text/plain"] */
  mediaTypes!: string[];
  /** Addresses of an invented meet and of the smallest file in this format; null where the hub writes none. */
  example!: string | null;
  template!: string | null;
}

export class FormatPage {
  items!: FormatView[];
  next!: string | null;
}

export class RuleView {
  /** @example "mark_implausible" */
  code!: string;
  severity!: Severity;
  /** Whether the row waits for a person. */
  holds!: boolean;
  message!: string;
  /** What to do. @example "Compare the row with the original; correct it, or justify it with a comment." */
  suggestion!: string;
  /** A text that causes it, where one says more than words. @example "95.00 (100 m)" */
  example!: string | null;

  static of(this: void, code: FindingCode, language: Language): RuleView {
    const { severity, holds, messages } = FINDING_RULES[code];
    const suggestion = (FINDING_ADVICE[code] ?? SEVERITY_ADVICE[severity])[language];
    const example = FINDING_EXAMPLES[code] ?? null;
    return { code, severity, holds, message: messages[language], suggestion, example };
  }
}

export class RulePage {
  items!: RuleView[];
  next!: string | null;
  /** Version of the rule set. @example "1" */
  version!: string;
}
