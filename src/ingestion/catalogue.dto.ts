import type { Language } from '../platform/http/language.js';
import type { Delivery } from './readers/reader.js';
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

  static of(this: void, code: FindingCode, language: Language): RuleView {
    const { severity, holds, messages } = FINDING_RULES[code];
    return { code, severity, holds, message: messages[language] };
  }
}

export class RulePage {
  items!: RuleView[];
  next!: string | null;
  /** Version of the rule set. @example "1" */
  version!: string;
}
