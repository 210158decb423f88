import type { EntityManager } from 'typeorm';
import { type Columns, momentText, type Value } from '../platform/database/bulk.js';
import type { Ages } from './ages.js';
import type { NewPerformance } from './new-performance.js';

/** The columns of a performance, in the order in which they are written. */
export const COLUMNS: Columns = [
  ['id', 'uuid'],
  ['event_id', 'uuid'],
  ['athlete_id', 'uuid'],
  ['submission_id', 'uuid'],
  ['row', 'integer'],
  ['discipline', 'text'],
  ['sex', 'text'],
  ['implement', 'text'],
  ['age_group', 'text'],
  ['round', 'text'],
  ['heat', 'text'],
  ['place', 'integer'],
  ['lane', 'text'],
  ['bib', 'text'],
  ['day', 'date'],
  ['season', 'integer'],
  ['mark_text', 'text'],
  ['mark_value', 'integer'],
  ['mark_unit', 'text'],
  ['mark_precision', 'integer'],
  ['timing', 'text'],
  ['status', 'text'],
  ['wind_mm_per_second', 'integer'],
  ['wind_status', 'text'],
  ['environment', 'text'],
  ['legal', 'boolean'],
  ['flags', 'jsonb'],
  ['qualifier', 'text'],
  ['reaction_ms', 'integer'],
  ['exhibition', 'boolean'],
  ['nation', 'text'],
  ['club', 'text'],
  ['rank_value', 'integer'],
  ['natural_key', 'text'],
  ['official', 'boolean'],
  ['created_at', 'timestamptz'],
  ['year_end_age', 'integer'],
  ['masters_age', 'integer'],
  ['source_athlete_id', 'uuid'],
];

export type StoredValues = Value[];

const UNKNOWN: Ages = { yearEndAge: null, mastersAge: null };

export function valuesOf(db: EntityManager, each: NewPerformance, ages = UNKNOWN): StoredValues {
  const { mark, wind } = each;
  const where = [each.id, each.eventId, each.athleteId, each.submissionId, each.row];
  const contest = [each.discipline, each.sex, each.implement, each.ageGroup, each.round, each.heat];
  const line = [each.place, each.lane, each.bib, each.day, each.season];
  const read = [mark?.value ?? null, mark?.unit ?? null, mark?.precision ?? null, mark?.timing ?? null];
  const windRead = [wind.kind === 'measured' ? wind.mmPerSecond : null, wind.kind];
  const judged = [each.environment, each.legal, JSON.stringify(each.flags), each.qualifier, each.reactionMs];
  const who = [each.exhibition, each.nation, each.club, each.rankValue, each.naturalKey, each.official];
  const made = momentText(db, each.createdAt);
  return [
    ...where,
    ...contest,
    ...line,
    each.markText,
    ...read,
    each.status,
    ...windRead,
    ...judged,
    ...who,
    made,
    ages.yearEndAge,
    ages.mastersAge,
    each.sourceAthleteId ?? null,
  ];
}
