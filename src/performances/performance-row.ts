import type { Environment, MarkUnit, Sex } from '../athletics/discipline.js';
import type { Mark, MarkFlag, Qualifier, Timing } from '../athletics/mark.js';
import type { Status } from '../athletics/status.js';
import type { WindStatus } from './performance.entity.js';

/** Everything that views show of a performance `p`, its athlete `a` and its event `e`, in one row. */
export const PERFORMANCE_COLUMNS = `p.id, p.submission_id AS "submissionId", p.row AS "sourceRow",
  p.discipline, p.sex, p.implement, p.age_group AS "ageGroup", p.round, p.heat, p.place, p.lane, p.bib,
  CAST(p.day AS text) AS day, p.season, p.mark_text AS "markText", p.mark_value AS "markValue",
  p.mark_unit AS "markUnit", p.mark_precision AS "markPrecision", p.timing, p.status,
  p.wind_mm_per_second AS "windMmPerSecond", p.wind_status AS "windStatus", p.environment, p.legal, p.flags,
  p.qualifier, p.reaction_ms AS "reactionMs", p.exhibition, p.nation, p.club, p.rank_value AS "rankValue",
  p.official, p.record_badges AS "recordBadges", p.withdrawn_at AS "withdrawnAt", p.withdrawn_reason AS "withdrawnReason",
  a.id AS "athleteId", a.name AS "athleteName", CAST(a.birth_date AS text) AS "birthDate",
  a.birth_year AS "birthYear", e.id AS "eventId", e.name AS "eventName", e.city, e.country`;

export const PERFORMANCE_JOINS = `JOIN athlete a ON a.id = p.athlete_id JOIN event e ON e.id = p.event_id`;

interface Plain {
  id: string;
  submissionId: string;
  sourceRow: number;
  discipline: string;
  sex: Sex;
  implement: string | null;
  ageGroup: string | null;
  round: string | null;
  heat: string | null;
  place: number | null;
  lane: string | null;
  bib: string | null;
  day: string;
  season: number;
  markText: string;
  timing: Timing | null;
  status: Status | null;
  windMmPerSecond: number | null;
  windStatus: WindStatus;
  environment: Environment;
  qualifier: Qualifier | null;
  reactionMs: number | null;
  nation: string;
  club: string | null;
  rankValue: number | null;
  /** As `NR:ratified,=AR:claimed`. */
  recordBadges: string;
  withdrawnReason: string | null;
  athleteId: string;
  athleteName: string;
  birthDate: string | null;
  birthYear: number | null;
  eventId: string;
  eventName: string;
  city: string | null;
  country: string | null;
}

/** The row as it comes: SQLite has no booleans, moments or structures of its own. */
export interface StoredPerformance extends Plain {
  markValue: number | null;
  markUnit: MarkUnit | null;
  markPrecision: number | null;
  legal: boolean | number;
  flags: MarkFlag[] | string;
  exhibition: boolean | number;
  official: boolean | number;
  withdrawnAt: Date | string | null;
}

export interface PerformanceRow extends Plain {
  mark: Mark | null;
  legal: boolean;
  flags: MarkFlag[];
  exhibition: boolean;
  official: boolean;
  withdrawnAt: Date | null;
}

/** The same row, completed in place: it is nobody else's, and copying forty fields takes longer than all the rest. */
export function performanceRowOf(stored: StoredPerformance): PerformanceRow {
  const { markValue: value, markUnit: unit, markPrecision, timing, flags, withdrawnAt } = stored;
  return Object.assign(stored, {
    mark: value === null || unit === null ? null : { value, unit, precision: markPrecision ?? 1, timing },
    legal: Boolean(stored.legal),
    exhibition: Boolean(stored.exhibition),
    official: Boolean(stored.official),
    flags: typeof flags === 'string' ? (JSON.parse(flags) as MarkFlag[]) : flags,
    withdrawnAt:
      typeof withdrawnAt === 'string' ? new Date(`${withdrawnAt.replace(' ', 'T')}Z`) : withdrawnAt,
  });
}
