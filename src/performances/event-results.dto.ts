import type { Sex } from '../athletics/discipline.js';
import type { Qualifier } from '../athletics/mark.js';
import { MarkView } from './mark.dto.js';
import type { PerformanceRow } from './performance-row.js';
import { MarkAthleteView } from './performance.dto.js';

/** One row of a result list. */
export class ResultView {
  /** Place in the heat. @example 1 */
  place!: number | null;

  /** Lane or position. @example "4" */
  lane!: string | null;

  /** Number on the bib. @example "12" */
  bib!: string | null;

  /** The athlete. */
  athlete!: MarkAthleteView;

  /** Club. @example "Club del Parque" */
  club!: string | null;

  /** What was achieved. */
  mark!: MarkView;

  /** How the next round was reached: Q by place, q by time or mark. @example "Q" */
  qualifier!: Qualifier | null;

  /** Reaction time in milliseconds. @example 142 */
  reactionMs!: number | null;

  /** Out of competition. @example false */
  exhibition!: boolean;

  /** Day of the contest. @example "2026-05-01" */
  date!: string;

  /** The performance with its provenance. @example "01890a5d-ac96-774b-bcce-b302099a8057" */
  performanceId!: string;

  static of(row: PerformanceRow, today: string): ResultView {
    const { id: performanceId, place, lane, bib, club, qualifier, reactionMs, exhibition, day: date } = row;
    const athlete = MarkAthleteView.of(row, today);
    const mark = MarkView.of(row);
    return {
      place,
      lane,
      bib,
      athlete,
      club,
      mark,
      qualifier,
      reactionMs,
      exhibition,
      date,
      performanceId,
    };
  }
}

export class HeatView {
  /** Heat or group; null where there is one only. @example "1" */
  heat!: string | null;

  /** The rows by place, then by mark; without a mark at the end. */
  rows!: ResultView[];
}

export class RoundView {
  /** Name of the round; null where there is one only. @example "Final" */
  round!: string | null;

  /** The heats in order. */
  heats!: HeatView[];
}

export class ContestView {
  /** Code of the discipline. @example "100" */
  discipline!: string;

  /** Men (M), women (F), mixed teams (X). @example "F" */
  sex!: Sex;

  /** Age group of the contest, where it had one. @example null */
  ageGroup!: string | null;

  /** Weight or height where it is not the senior standard. @example null */
  implement!: string | null;

  /** False while any of its rows may still change. @example true */
  official!: boolean;

  /** The rounds in the order they were held. */
  rounds!: RoundView[];
}

export class EventResults {
  /** Id of the meet. @example "01890a5d-ac96-774b-bcce-b302099a8057" */
  eventId!: string;

  /** Name of the meet. @example "Copa del Río" */
  name!: string;

  /** Whether all results are official, or some provisional; null while there are none. @example "official" */
  state!: 'official' | 'provisional' | null;

  /** The contests in the order of the catalogue. */
  contests!: ContestView[];
}
