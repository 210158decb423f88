import { disciplineByCode } from '../athletics/discipline.js';
import type { MarkFlag, Qualifier } from '../athletics/mark.js';
import type { Status } from '../athletics/status.js';
import { factsOf, type NewPerformance } from '../performances/new-performance.js';
import { newId } from '../platform/database/id.js';
import type { Result } from './checked-row.js';
import { naturalKeyOf } from './natural-key.js';

/** The performance that a row says; the athlete may also be a key that stands for somebody new. */
export function performanceOf(
  result: Result,
  place: Pick<NewPerformance, 'row' | 'eventId' | 'athleteId' | 'sourceAthleteId' | 'submissionId'>,
  createdAt: Date,
): NewPerformance {
  const discipline = disciplineByCode(result.discipline);
  if (!discipline) throw new Error(`There is no discipline "${result.discipline}".`);
  const { mark, wind, environment, day } = result;
  const flags = result.flags as readonly MarkFlag[];
  const facts = factsOf({ discipline, environment, day, mark, wind, flags, exhibition: result.exhibition });
  // Field by field: to copy a result with all it has takes ten times as long, and this is done for every row.
  return {
    id: newId(),
    eventId: place.eventId,
    athleteId: place.athleteId,
    sourceAthleteId: place.sourceAthleteId ?? null,
    submissionId: place.submissionId,
    row: place.row,
    discipline: result.discipline,
    sex: result.sex,
    implement: result.implement,
    ageGroup: result.ageGroup,
    round: result.round,
    heat: result.heat,
    place: result.place,
    lane: result.lane === null ? null : String(result.lane),
    bib: result.bib,
    day,
    season: facts.season,
    markText: result.markText,
    mark,
    status: result.status as Status | null,
    wind,
    environment,
    legal: facts.legal,
    flags,
    qualifier: result.qualifier as Qualifier | null,
    reactionMs: result.reactionMs,
    exhibition: result.exhibition,
    nation: result.competitor.nation,
    club: result.club,
    rankValue: facts.rankValue,
    naturalKey: naturalKeyOf(result, place.eventId, place.athleteId),
    official: true,
    createdAt,
  };
}
