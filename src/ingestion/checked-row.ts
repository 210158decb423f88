import type { Mark } from '../athletics/mark.js';
import type { Environment, Sex } from '../athletics/catalogue.js';
import type { Wind } from '../athletics/wind.js';
import type { Remark } from './readers/reader.js';

/** Who the row says it is. */
export interface Competitor {
  kind: 'person' | 'team';
  name: string;
  familyName: string;
  givenName: string;
  nation: string;
  /** The sender's, where the row names none; `nation` is that of the athlete who is known, or else the same. */
  assumedNation?: string;
  birthDate: string | null;
  birthYear: number | null;
  /** `[scheme, value]` pairs of ids that the file gives. */
  identifiers: readonly (readonly [string, string])[];
}

/** A meet that only a list names. */
export interface ListedMeet {
  name: string;
  venue: string | null;
  city: string | null;
  country: string | null;
}

/** A row that was understood: everything a performance needs but the athlete's id. */
export interface Result {
  discipline: string;
  sex: Sex;
  implement: string | null;
  ageGroup: string | null;
  round: string | null;
  heat: string | null;
  place: number | null;
  lane: number | null;
  bib: string | null;
  day: string;
  markText: string;
  mark: Mark | null;
  status: string | null;
  wind: Wind;
  environment: Environment;
  legal: boolean;
  flags: readonly string[];
  qualifier: string | null;
  reactionMs: number | null;
  exhibition: boolean;
  club: string | null;
  competitor: Competitor;
  meet: ListedMeet | null;
  /** Set by matching: an athlete that is known, or null for one who is new under `athleteKey`. */
  athleteId: string | null;
  /** Who is the athlete now and is written so in the row. */
  sourceAthleteId?: string;
  athleteKey: string;
}

export type Verdict = 'accepted' | 'held' | 'rejected';

export interface CheckedRow {
  row: number;
  path?: string;
  raw: string;
  /** Null when the row could not be understood. */
  result: Result | null;
  /** Of a row that could not be understood: discipline, sex, age group and round, where those could. */
  contest?: string | undefined;
  remarks: Remark[];
}
