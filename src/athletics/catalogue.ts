import { catalogue } from './discipline.data.js';

/** M men, F women, X mixed. */
export type Sex = 'M' | 'F' | 'X';
export type Environment = 'outdoor' | 'indoor' | 'road' | 'cross-country' | 'mountain';
export type Language = 'en' | 'es' | 'pt' | 'fr';

/** The smallest unit a mark is counted in. */
export type MarkUnit = 'ms' | 'mm' | 'points';

export type DisciplineKind =
  'track' | 'hurdles' | 'walk' | 'road' | 'cross-country' | 'mountain' | 'relay' | 'field' | 'combined';

export interface Discipline {
  readonly code: string;
  readonly worldAthleticsCode: string | null;
  readonly names: Readonly<Record<Language, string>>;
  readonly kind: DisciplineKind;
  readonly unit: MarkUnit;
  readonly better: 'lower' | 'higher';
  /** A wind reading is needed outdoors. */
  readonly windAffected: boolean;
  readonly environments: readonly Environment[];
  readonly sexes: readonly Sex[];
  readonly distanceMetres: number | null;
  readonly relayLegs: number | null;
  readonly fieldType: 'vertical' | 'horizontal' | 'throw' | null;
  /** Length of the race where the distance is what counts. */
  readonly durationSeconds: number | null;
  /** False where courses differ, so that marks never stand in one list. */
  readonly comparable: boolean;
  /** Codes of the disciplines of a combined event, in order. */
  readonly events: readonly string[] | null;
}

export const disciplines: readonly Discipline[] = catalogue;

const byCode = new Map(disciplines.map((discipline) => [discipline.code, discipline]));

/** The discipline with exactly this code of the catalogue. */
export function disciplineByCode(code: string): Discipline | undefined {
  return byCode.get(code);
}

const ovalWords = /^(?:track|hurdles|walk|relay)$/;

/** Whether the race is run on a track, where times are kept to the hundredth. */
export function isTrackRace(discipline: Discipline): boolean {
  return (
    discipline.unit === 'ms' && ovalWords.test(discipline.kind) && !discipline.environments.includes('road')
  );
}
