import type { Discipline, Environment, Sex } from './catalogue.js';
import type { Mark, Timing } from './mark-reading.js';
import type { Unsupported } from './scoring-answer.js';
import { formulaPoints, lineOf, lookUp, mostPrinted } from './scoring-table.js';
import { type Edition, groupOf, linesIn, type ScoringTable, tableFor } from './scoring-tables.js';
import { type Wind, windLimitMmPerSecond } from './wind.js';

export { ageGrade } from './age-grading.js';
export type { AgeGradeAnswer, AgeGradeRequest } from './age-grading.js';
export { combinedPoints, combinedTotal } from './combined.js';
export type {
  CombinedAnswer,
  CombinedRequest,
  CombinedTotalAnswer,
  CombinedTotalRequest,
} from './combined.js';
export type { Unsupported, UnsupportedReason } from './scoring-answer.js';
export { editions, type Edition } from './scoring-tables.js';

export interface PointsRequest {
  discipline: Discipline;
  sex: Sex;
  environment: Environment;
  mark: Mark;
  edition?: Edition;
  /**
   * Given, the result score as published in lists: with its adjustment for wind. Left out, the printed
   * table.
   */
  wind?: Wind | null;
  /** The key of an implement that is not the senior standard. */
  implementKey?: string | null;
}

/** What was scored, after the additions. */
export interface ScoredInput {
  discipline: string;
  sex: Sex;
  environment: Environment;
  value: number;
  unit: Mark['unit'];
  timing: Timing | null;
  /** Added to a hand time before scoring. */
  handAdditionMs: number;
  /** The line of the table, in the unit of the mark. */
  scoredValue: number;
  windMmPerSecond: number | null;
  windAdjustment: number;
}

export interface PointsAnswer {
  points: number;
  table: string;
  edition: Edition;
  /** The tables of 2025 are known to the point only where they repeat those of 2022. */
  certainty: 'exact' | 'within_one_point';
  /** The books end at 1400; beyond, the same formula goes on. */
  beyondTable: boolean;
  input: ScoredInput;
}

/** The places of a discipline for which an edition has a table, in the order of the catalogue. */
export function scoredPlaces(discipline: Discipline, sex: Sex, edition: Edition = '2022'): Environment[] {
  return discipline.environments.filter((place) => tableFor(edition, discipline, sex, place) !== null);
}

export const scoringTableName = 'World Athletics Scoring Tables of Athletics';

/** The score of a mark in the World Athletics tables. */
export function points(request: PointsRequest): PointsAnswer | Unsupported {
  const { discipline, mark } = request;
  const edition = request.edition ?? '2022';
  const table = tableFor(edition, discipline, request.sex, request.environment);
  if (!table) return { unsupported: 'no_table' };
  if (mark.unit !== discipline.unit) return { unsupported: 'other_unit' };
  if (request.implementKey) return { unsupported: 'other_implement' };
  const addition = handAddition(mark, discipline);
  if (addition === null) return { unsupported: 'timing_unknown' };
  const adjustment = windAdjustment(request.wind, discipline, request.environment);
  if (adjustment === null) return { unsupported: 'wind_adjustment_unverified' };
  const line = lineOf(mark.value + addition, table.line, table.lower);
  const base = pointsOfLine(table, line);
  return {
    points: base === 0 ? 0 : base + adjustment,
    table: scoringTableName,
    edition,
    certainty: edition === '2022' ? 'exact' : 'within_one_point',
    beyondTable: base > mostPrinted,
    input: {
      discipline: discipline.code,
      sex: request.sex,
      environment: request.environment,
      value: mark.value,
      unit: mark.unit,
      timing: mark.timing,
      handAdditionMs: addition,
      scoredValue: line * table.line,
      windMmPerSecond: request.wind?.kind === 'measured' ? request.wind.mmPerSecond : null,
      windAdjustment: adjustment,
    },
  };
}

/** The points of a line; a mark poorer than the zero of the formula scores 0. */
export function pointsOfLine(table: ScoringTable, line: number): number {
  const found = lookUp(linesIn(table), line, table.lower);
  return found <= mostPrinted ? found : formulaPoints(table, line);
}

/**
 * Hand times: 0.24 s up to 200 m, 0.14 s for 300 m, 400 m and 400 m hurdles, nothing beyond; null when
 * unsaid.
 */
function handAddition(mark: Mark, discipline: Discipline): number | null {
  if (mark.unit !== 'ms' || mark.timing === 'electronic') return 0;
  const addition = additionFor(discipline);
  if (addition === 0 || mark.timing === 'hand') return addition;
  return mark.precision >= 100 ? null : 0;
}

function additionFor(discipline: Discipline): number {
  if (discipline.kind !== 'track' && discipline.kind !== 'hurdles') return 0;
  const metres = discipline.distanceMetres ?? 0;
  if (metres <= 200) return 240;
  return metres <= 400 ? 140 : 0;
}

const adjusted = new Set(['100', '200', '100H', '110H', 'LJ', 'TJ']);

/**
 * The adjustment of the result score for wind, six points for a metre per second of headwind, cut to whole
 * points. Marks without a reading are published without adjustment. What lists do above +2.0 is not known
 * for certain: null.
 */
function windAdjustment(
  wind: Wind | null | undefined,
  discipline: Discipline,
  environment: Environment,
): number | null {
  if (!wind || groupOf(environment) !== 'outdoor' || !adjusted.has(discipline.code)) return 0;
  if (wind.kind !== 'measured') return 0;
  if (wind.mmPerSecond > windLimitMmPerSecond) return null;
  return wind.mmPerSecond < 0 ? Math.floor((-6 * wind.mmPerSecond) / 1000) : 0;
}

export interface MarkRequest {
  discipline: Discipline;
  sex: Sex;
  environment: Environment;
  points: number;
  edition?: Edition;
}

export interface MarkAnswer {
  mark: Mark;
  table: string;
  edition: Edition;
  certainty: PointsAnswer['certainty'];
  input: { discipline: string; sex: Sex; environment: Environment; points: number };
}

/** The poorest mark that is worth the points (electronic, without adjustment for wind). */
export function markForPoints(request: MarkRequest): MarkAnswer | Unsupported {
  const { discipline, sex, environment } = request;
  const edition = request.edition ?? '2022';
  const table = tableFor(edition, discipline, sex, environment);
  if (!table) return { unsupported: 'no_table' };
  const wanted = request.points;
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > mostPrinted)
    return { unsupported: 'points_out_of_table' };
  const line = linesIn(table)[wanted] ?? 0;
  const timing = discipline.unit === 'ms' && table.line < 1000 ? 'electronic' : null;
  return {
    mark: { value: line * table.line, unit: discipline.unit, precision: table.line, timing },
    table: scoringTableName,
    edition,
    certainty: edition === '2022' ? 'exact' : 'within_one_point',
    input: { discipline: discipline.code, sex, environment, points: wanted },
  };
}
