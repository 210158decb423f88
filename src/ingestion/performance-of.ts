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
  const { competitor, meet: _meet, athleteKey: _key, sourceAthleteId: _source, lane, ...own } = result;
  const flags = result.flags as readonly MarkFlag[];
  return {
    ...own,
    ...place,
    ...factsOf({ ...result, discipline, flags }),
    id: newId(),
    naturalKey: naturalKeyOf(result, place.eventId, place.athleteId),
    lane: lane === null ? null : String(lane),
    status: result.status as Status | null,
    qualifier: result.qualifier as Qualifier | null,
    flags,
    nation: competitor.nation,
    official: true,
    createdAt,
  };
}
