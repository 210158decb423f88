import type { Discipline, Environment, Sex } from '../athletics/discipline.js';
import { legality } from '../athletics/legality.js';
import type { Mark, MarkFlag, Qualifier } from '../athletics/mark.js';
import { rankValue } from '../athletics/ranking.js';
import { seasonOf } from '../athletics/season.js';
import type { Status } from '../athletics/status.js';
import type { Wind } from '../athletics/wind.js';

/** A performance that is about to be published; `factsOf` gives season, legal and rankValue. */
export interface NewPerformance {
  id: string;
  eventId: string;
  athleteId: string;
  /** Whom the row means where that one has been merged into the athlete. */
  sourceAthleteId?: string | null;
  submissionId: string;
  row: number;
  discipline: string;
  sex: Sex;
  /** The key that `implementKey` gives, `6000g` or `991mm`; null for the senior standard. */
  implement: string | null;
  ageGroup: string | null;
  round: string | null;
  heat: string | null;
  place: number | null;
  lane: string | null;
  bib: string | null;
  /** 'YYYY-MM-DD' */
  day: string;
  season: number;
  /** The mark as the file has it. */
  markText: string;
  /** Null when there is a status instead. */
  mark: Mark | null;
  status: Status | null;
  wind: Wind;
  environment: Environment;
  legal: boolean;
  flags: readonly MarkFlag[];
  qualifier: Qualifier | null;
  reactionMs: number | null;
  exhibition: boolean;
  /** For whom the athlete competed that day. */
  nation: string;
  club: string | null;
  rankValue: number | null;
  naturalKey: string;
  official: boolean;
  createdAt: Date;
}

export interface JudgedFacts {
  discipline: Discipline;
  environment: Environment;
  day: string;
  mark: Mark | null;
  wind: Wind;
  flags: readonly MarkFlag[];
  exhibition: boolean;
}

/**
 * What follows from the rules of the sport. Marks of courses that differ, and those made out of competition, are
 * kept but never ranked.
 */
export function factsOf(judged: JudgedFacts): Pick<NewPerformance, 'season' | 'legal' | 'rankValue'> {
  const { discipline, mark, day, environment } = judged;
  const counts = discipline.comparable && !judged.exhibition && !judged.flags.includes('annulled');
  return {
    season: seasonOf(day, environment),
    legal: legality(judged).legal,
    rankValue: mark && counts ? rankValue(mark, discipline) : null,
  };
}
