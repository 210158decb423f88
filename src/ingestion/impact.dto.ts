import { ChangeCountsView } from './diff.dto.js';
import type { Environment, Sex } from '../athletics/discipline.js';
import type { ListTiming } from '../performances/best-keys.js';
import type { Scope } from '../records/record.entity.js';

/** A contest, as lists keep them apart. */
export class ImpactContestView {
  /** Code of the discipline. @example "100" */
  discipline!: string;
  /** @example "F" */
  sex!: Sex;
  /** Weight or height where it is not the senior standard. @example null */
  implement!: string | null;
  /** @example "outdoor" */
  environment!: Environment;
  /** Hand and electronic times have lists of their own; empty where the clock makes no difference. @example "electronic" */
  timing!: ListTiming;
  /** @example 2026 */
  season!: number;
}

export class ImproverView extends ImpactContestView {
  /** Name of the athlete or team. @example "Ana Prueba" */
  athlete!: string;
  /** Null for somebody whom the hub does not know yet. */
  athleteId!: string | null;
  /** @example "CHI" */
  nation!: string;
  /** Row of this submission. @example 2 */
  row!: number | null;
  /** @example "11.40" */
  mark!: string;
}

export class ImprovementView extends ImproverView {
  /** By how much it is better than everything before, in milliseconds, millimetres or points; null without one. @example 120 */
  betterBy!: number | null;
}

export class ImprovementsView {
  /** How many there are. @example 3 */
  count!: number;
  /** The first 100 of them. */
  items!: ImprovementView[];
}

export class RecordCandidateView extends ImproverView {
  /** Whose record it may be. @example "national" */
  scope!: Scope;
  /** WORLD, an area, a nation, or the series of the meet. @example "CHI" */
  of!: string;
  /** @example "U20" */
  ageGroup!: string;
  /** It equals the record, instead of bettering it. @example false */
  equals!: boolean;
}

export class RecordCandidatesView {
  /** @example 1 */
  count!: number;
  /** The first 100 of them. */
  items!: RecordCandidateView[];
}

export class TopTenMoveView {
  /** Name of the athlete or team. @example "Ana Prueba" */
  athlete!: string;
  /** Null for somebody whom the hub does not know yet. */
  athleteId!: string | null;
  /** Rank with this submission; null outside of the first ten. @example 2 */
  rank!: number | null;
  /** Rank without it; null outside of the first ten. @example 5 */
  rankBefore!: number | null;
}

export class TopTenView extends ImpactContestView {
  /** The nation whose list it is; null for the list of all. @example "CHI" */
  nation!: string | null;
  moves!: TopTenMoveView[];
}

export class TopTensView {
  /** Lists of the season in which somebody moves within the first ten. @example 2 */
  count!: number;
  /** The first 100 of them. */
  items!: TopTenView[];
  /** Contests that were not looked at, because a file has more than 100. @example 0 */
  notCompared!: number;
}

export class ImpactView {
  /** Marks added, changed and removed against what is public; null for a list whose rows name their own meets. */
  changes!: ChangeCountsView | null;
  /** A person must confirm it when approving: much is changed, something is removed, or a record is touched. */
  mustConfirm!: boolean;
  /** Better than every other public mark of the athlete in the contest. */
  personalBests!: ImprovementsView;
  /** The first mark of an athlete in a contest. */
  firstMarks!: ImprovementsView;
  /** Better than every other mark of the season, and no personal best. */
  seasonBests!: ImprovementsView;
  /** What would be claimed as a record. */
  recordCandidates!: RecordCandidatesView;
  /** Moves in the lists of the season: of all, and of the nation of the sender. */
  topTen!: TopTensView;
  /**
   * Marks that are counted in `changes` alone: of a file with more than 100,000 the others are not looked at for bests,
   * records and lists, and everything but `changes` tells of those that were. @example 0
   */
  notCompared!: number;
}
