import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';
import type { AgeGroup } from '../athletics/age.js';
import type { Discipline, DisciplineReading, Language } from '../athletics/discipline.js';

const kinds = [
  'track',
  'hurdles',
  'walk',
  'road',
  'cross-country',
  'mountain',
  'relay',
  'field',
  'combined',
] as const;
const environments = ['outdoor', 'indoor', 'road', 'cross-country', 'mountain'] as const;
const sexes = ['M', 'F', 'X'] as const;
const codeSystems = ['catalogue', 'world-athletics', 'seltec', 'hy-tek'] as const;

export class DisciplinesQuery {
  /**
   * What a file or a person calls the event: a code, a name in four languages, a title. @example "100 metros
   * planos"
   */
  @IsOptional()
  @IsString()
  @Length(1, 120)
  q?: string;

  /** For `q`: whose codes the text may be; `10K` means two things. @example "world-athletics" */
  @IsOptional()
  @IsIn(codeSystems)
  codes?: (typeof codeSystems)[number];

  /** Only disciplines held there; for `q` the place of the contest. @example "outdoor" */
  @IsOptional()
  @IsIn(environments)
  environment?: (typeof environments)[number];

  /** Only disciplines for men (M), women (F) or mixed teams (X). @example "F" */
  @IsOptional()
  @IsIn(sexes)
  sex?: (typeof sexes)[number];

  /** Only disciplines of this kind. @example "field" */
  @IsOptional()
  @IsIn(kinds)
  kind?: (typeof kinds)[number];

  /** How many at most, 1 to 100. @example 25 */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number = 25;

  /** `next` of the page before. */
  @IsOptional()
  @Matches(/^[A-Za-z0-9_-]{1,40}$/)
  cursor?: string;
}

export class DisciplineNamesView {
  /** @example "Shot put" */
  en!: string;
  /** @example "Lanzamiento de bala (peso)" */
  es!: string;
  /** @example "Arremesso de peso" */
  pt!: string;
  /** @example "Lancer du poids" */
  fr!: string;
}

export class DisciplineView {
  /** Code of the catalogue, which all other resources use. @example "SP" */
  code!: string;

  /** The name in the language of Accept-Language. @example "Lanzamiento de bala (peso)" */
  name!: string;

  names!: DisciplineNamesView;

  /** The code that World Athletics uses; null where it has none. @example "SP" */
  worldAthleticsCode!: string | null;

  /** @example "field" */
  kind!: (typeof kinds)[number];

  /** The whole unit in which marks are counted: ms, mm or points. @example "mm" */
  unit!: 'ms' | 'mm' | 'points';

  /** Which mark is better. @example "higher" */
  better!: 'lower' | 'higher';

  /** Whether a wind reading is due outdoors. @example false */
  windAffected!: boolean;

  /** Where it is held. @example ["outdoor", "indoor"] */
  environments!: (typeof environments)[number][];

  /** For whom it is held: men (M), women (F), mixed teams (X). @example ["M", "F"] */
  sexes!: (typeof sexes)[number][];

  /** Metres to run; null where there is no fixed distance. @example 100 */
  distanceMetres!: number | null;

  /** Legs of a relay; null for all others. @example 4 */
  relayLegs!: number | null;

  /** Codes of the disciplines of a combined event in order; null for all others. @example ["100H", "HJ"] */
  events!: string[] | null;

  /** False where courses differ, so that marks never stand in one list. @example true */
  comparable!: boolean;

  static of(discipline: Discipline, language: Language): DisciplineView {
    const { code, names, worldAthleticsCode, kind, unit, better, windAffected } = discipline;
    const { distanceMetres, relayLegs, events, comparable } = discipline;
    return {
      code,
      name: names[language],
      names: { ...names },
      worldAthleticsCode,
      kind,
      unit,
      better,
      windAffected,
      environments: [...discipline.environments],
      sexes: [...discipline.sexes],
      distanceMetres,
      relayLegs,
      events: events && [...events],
      comparable,
    };
  }
}

export class ImplementView {
  /** Weight of what is thrown, in grams. @example 7260 */
  weightGrams?: number;

  /** Height of a hurdle or barrier, in millimetres. @example 838 */
  hurdleHeightMm?: number;
}

/** How a text was understood. */
export class DisciplineReadingView {
  /** found: `items` has the one; ambiguous: `items` has what it may mean; unknown: none. @example "found" */
  kind!: 'found' | 'ambiguous' | 'unknown';

  /** The sex, where the text names one. @example "F" */
  sex!: (typeof sexes)[number] | null;

  /** The age group, where the text names one. @example "U20" */
  ageGroup!: AgeGroup | null;

  /** Weight or height, where the text names one. */
  implement!: ImplementView | null;

  /** The place, where the text names one. @example "indoor" */
  environment!: (typeof environments)[number] | null;

  /** Code of the combined event that the contest is a part of, where the text names one. @example "DEC" */
  combinedEvent!: string | null;

  /** For unknown texts: codes of disciplines that are near. @example ["1500", "MILE"] */
  near!: string[];

  static of(reading: DisciplineReading): DisciplineReadingView {
    if (reading.kind !== 'found') {
      const near = reading.kind === 'unknown' ? reading.candidates.map((each) => each.code) : [];
      const silent = { sex: null, ageGroup: null, implement: null, environment: null, combinedEvent: null };
      return { kind: reading.kind, ...silent, near };
    }
    const { kind, sex, ageGroup, implement, environment, combinedEvent } = reading;
    return {
      kind,
      sex,
      ageGroup,
      implement,
      environment,
      combinedEvent: combinedEvent?.code ?? null,
      near: [],
    };
  }
}

export class DisciplinePage {
  items!: DisciplineView[];

  /** Cursor of the next page; null on the last. */
  next!: string | null;

  /** With `q`: how the text was understood. */
  reading?: DisciplineReadingView;
}
