import { Injectable } from '@nestjs/common';
import { readAgeGroup } from '../athletics/age.js';
import { type Discipline, disciplineByCode, type Environment, type Sex } from '../athletics/discipline.js';
import { formatMark, type Mark, readMark, type Timing } from '../athletics/mark.js';
import {
  ageGrade,
  combinedPoints,
  combinedTotal,
  markForPoints,
  points,
  scoredPlaces,
} from '../athletics/scoring.js';
import { readWind, type Wind } from '../athletics/wind.js';
import { Problem } from '../platform/http/problem.js';
import type {
  AgeGradeView,
  CombinedView,
  MarkForPointsView,
  PointsView,
  ScoredMarkView,
} from './scores.dto.js';
import type { AgeGradeQuery, CombinedQuery, MarkQuery, PointsQuery } from './scoring.dto.js';
import { supported } from './unsupported.js';

/** The calculators: texts in, numbers with their table and edition out. */
@Injectable()
export class ScoringService {
  points(query: PointsQuery): PointsView {
    const discipline = disciplineOf(query.discipline, '/discipline');
    const environment = query.environment ?? placeOf(discipline, query);
    const { sex, edition, timing } = query;
    const mark = markOf(query.mark, '/mark', { discipline, sex, environment, timing });
    const wind = windOf(query.wind, discipline, environment);
    const answer = supported(points({ discipline, sex, environment, mark, wind, edition }));
    const { handAdditionMs, scoredValue, windMmPerSecond, windAdjustment } = answer.input;
    return {
      points: answer.points,
      table: answer.table,
      edition: answer.edition,
      certainty: answer.certainty,
      beyondTable: answer.beyondTable,
      input: {
        discipline: discipline.code,
        sex,
        environment,
        mark: viewOf(mark, discipline),
        handAdditionMs,
        scoredValue,
        windAdjustment,
        wind: windMmPerSecond === null ? null : windMmPerSecond / 1000,
      },
    };
  }

  mark(query: MarkQuery): MarkForPointsView {
    const discipline = disciplineOf(query.discipline, '/discipline');
    const environment = query.environment ?? placeOf(discipline, query);
    const { sex, points: wanted, edition } = query;
    const answer = supported(markForPoints({ discipline, sex, environment, points: wanted, edition }));
    const { table, certainty } = answer;
    return {
      mark: viewOf(answer.mark, discipline),
      points: wanted,
      table,
      edition: answer.edition,
      certainty,
    };
  }

  combined(query: CombinedQuery): CombinedView {
    const event = disciplineOf(query.event, '/event');
    if (query.marks !== undefined) return this.total(event, query, query.marks);
    if (query.discipline === undefined || query.mark === undefined) {
      throw invalid('/marks', 'missing', 'Give `discipline` and `mark`, or `marks` for the whole event.');
    }
    const discipline = disciplineOf(query.discipline, '/discipline');
    const { sex, timing } = query;
    const mark = markOf(query.mark, '/mark', { discipline, sex, timing });
    const ageGroup = ageGroupOf(query);
    const answer = supported(combinedPoints({ event, sex, discipline, mark, ageGroup }));
    const part = { discipline: discipline.code, mark: viewOf(mark, discipline), points: answer.points };
    return combinedView(answer, query, [part]);
  }

  private total(event: Discipline, query: CombinedQuery, texts: string): CombinedView {
    const { sex, timing } = query;
    const disciplines = (event.events ?? []).map((code) => disciplineOf(code, '/event'));
    const marks = texts.split(',').map((text, at) => {
      const discipline = disciplines[at];
      return discipline ? markOrNone(text, `/marks/${at}`, { discipline, sex, timing }) : null;
    });
    const answer = supported(combinedTotal({ event, sex, marks, ageGroup: ageGroupOf(query) }));
    const parts = answer.parts.map((part, at) => {
      const mark = marks[at];
      const discipline = disciplines[at];
      const view = mark && discipline ? viewOf(mark, discipline) : null;
      return { discipline: part.discipline, mark: view, points: part.points };
    });
    return combinedView(answer, query, parts);
  }

  ageGrade(query: AgeGradeQuery): AgeGradeView {
    const discipline = disciplineOf(query.discipline, '/discipline');
    const { sex, age } = query;
    const mark = markOf(query.mark, '/mark', { discipline, sex });
    const { grade, factorTenThousandths, standard, table, edition } = supported(
      ageGrade({ discipline, sex, age, mark }),
    );
    const best: Mark = { value: standard, unit: mark.unit, precision: 10, timing: null };
    return {
      grade,
      factor: factorTenThousandths / 10_000,
      standard: viewOf(best, discipline),
      table,
      edition,
      input: { discipline: discipline.code, sex, age, mark: viewOf(mark, discipline) },
    };
  }
}

function disciplineOf(code: string, pointer: string): Discipline {
  const discipline = disciplineByCode(code);
  if (!discipline) throw invalid(pointer, 'unknown', `There is no discipline "${code}" in the catalogue.`);
  return discipline;
}

/** Without a place, the first one that has a table. */
function placeOf(discipline: Discipline, { sex, edition }: PointsQuery | MarkQuery): Environment {
  return scoredPlaces(discipline, sex, edition)[0] ?? discipline.environments[0] ?? 'outdoor';
}

interface AboutText {
  discipline: Discipline;
  sex: Sex;
  environment?: Environment;
  timing?: Timing;
}

function markOf(text: string, pointer: string, about: AboutText): Mark {
  const mark = markOrNone(text, pointer, about);
  if (!mark) throw invalid(pointer, 'no_mark', `"${text}" is no mark.`);
  return mark;
}

/** A mark, or null for an empty cell or a status; anything else is refused. */
function markOrNone(text: string, pointer: string, about: AboutText): Mark | null {
  const reading = readMark(text, about);
  if (reading.kind === 'mark') return reading.mark;
  if (reading.kind === 'none' || reading.kind === 'status') return null;
  if (reading.kind === 'ambiguous') {
    const readings = reading.readings.map((each) => formatMark(each)).join(' or ');
    throw invalid(pointer, 'ambiguous', `"${text}" may be ${readings}.`);
  }
  throw invalid(pointer, reading.reason, `"${text}" cannot be read as a mark of ${about.discipline.code}.`);
}

function windOf(text: string | undefined, discipline: Discipline, environment: Environment): Wind | null {
  if (text === undefined || text.trim() === '') return null;
  const reading = readWind(text, discipline, environment);
  if ('unreadable' in reading) throw invalid('/wind', 'unreadable', `"${text}" cannot be read as wind.`);
  return reading.wind;
}

function ageGroupOf(query: CombinedQuery) {
  const ageGroup = query.ageGroup === undefined ? null : readAgeGroup(query.ageGroup);
  if (query.ageGroup !== undefined && !ageGroup) {
    throw invalid('/ageGroup', 'unknown', 'Masters groups are M35, M40 … M105.');
  }
  return ageGroup;
}

function combinedView(
  { points: sum, table, edition }: { points: number; table: string; edition: string },
  query: CombinedQuery,
  parts: CombinedView['input']['parts'],
): CombinedView {
  const { event, sex, ageGroup = null } = query;
  return { points: sum, table, edition, input: { event, sex, ageGroup, parts } };
}

function viewOf(mark: Mark, discipline: Discipline): ScoredMarkView {
  return { text: formatMark(mark, discipline), value: mark.value, unit: mark.unit, timing: mark.timing };
}

function invalid(pointer: string, code: string, message: string): Problem {
  return new Problem('invalid', message, { errors: [{ pointer, code, message }] });
}
