import { disciplineByCode, type Discipline } from '../athletics/discipline.js';
import { readMark } from '../athletics/mark.js';
import { rankValue } from '../athletics/ranking.js';
import { ALL_TIME, listTimingOf } from '../performances/best-keys.js';
import { Problem } from '../platform/http/problem.js';
import type { ListQuery } from './leaderboard.dto.js';
import type { ListTerms } from './list-terms.js';

/** Reads a question: defaults, and texts that only the discipline explains. */
export function termsOf(query: ListQuery, federationId: string | null): ListTerms {
  const discipline = disciplineByCode(query.discipline);
  if (!discipline) throw Problem.parameter('/discipline', 'unknown', 'is not a code of the catalogue');
  const { sex, from = null, to = null } = query;
  if (from !== null && to !== null && from > to) {
    throw Problem.parameter('/to', 'before_from', 'must not be before from');
  }
  const environment = query.environment ?? discipline.environments[0] ?? 'outdoor';
  const timing = query.timing === 'unknown' ? null : (query.timing ?? 'electronic');
  return {
    discipline,
    sex,
    environment,
    timing: listTimingOf(discipline.unit, environment, timing),
    implement: query.implement ?? null,
    legal: query.legal !== 'false',
    per: query.per ?? 'athlete',
    season: query.season ?? ALL_TIME,
    from,
    to,
    areas: query.area ?? [],
    nations: query.nation ?? [],
    ageGroup: query.ageGroup ?? null,
    federationId,
    eventId: query.event ?? null,
    betterThan:
      query.markBetterThan === undefined ? null : betterThan(query.markBetterThan, discipline, query),
    recognisedBy: query.recognisedBy ?? null,
    before: query.asOf === undefined ? null : dayAfter(query.asOf),
  };
}

function betterThan(text: string, discipline: Discipline, { sex, environment }: ListQuery): number {
  const reading = readMark(text, { discipline, sex, ...(environment && { environment }) });
  if (reading.kind !== 'mark') {
    throw Problem.parameter('/markBetterThan', 'not_a_mark', 'must be a mark of the discipline');
  }
  return rankValue(reading.mark, discipline);
}

/** A day is over, for the whole hub, when it is over in UTC. */
export function dayAfter(day: string): Date {
  const next = new Date(`${day}T00:00:00.000Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next;
}
