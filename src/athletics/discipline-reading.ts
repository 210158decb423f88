import type { AgeGroup } from './age.js';
import type { Discipline, Environment, Sex } from './catalogue.js';
import type { Implement } from './implement.js';

export type CodeSystem = 'catalogue' | 'world-athletics' | 'seltec' | 'hy-tek';

export interface DisciplineHint {
  environment?: Environment;
  codes?: CodeSystem;
}

export interface FoundDiscipline {
  kind: 'found';
  discipline: Discipline;
  /** What the text itself says; null where it is silent. */
  implement: Implement | null;
  sex: Sex | null;
  ageGroup: AgeGroup | null;
  environment: Environment | null;
  /** The combined event that the contest is a part of (`Salto Largo Decatlón`). */
  combinedEvent: Discipline | null;
}

/** Unknown and ambiguous texts name candidates for a person to choose from; nothing is guessed. */
export type DisciplineReading =
  | FoundDiscipline
  | { kind: 'unknown'; candidates: Discipline[] }
  | { kind: 'ambiguous'; candidates: Discipline[] };

export function found(
  discipline: Discipline,
  said: Partial<Omit<FoundDiscipline, 'kind'>> = {},
): FoundDiscipline {
  return {
    kind: 'found',
    implement: null,
    sex: null,
    ageGroup: null,
    environment: null,
    combinedEvent: null,
    ...said,
    discipline,
  };
}
