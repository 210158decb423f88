import type { EntityManager } from 'typeorm';
import type { Level } from '../events/event.entity.js';
import { seriesOf } from '../events/series.js';
import type { Bars } from './bars.js';
import type { Mark } from './candidates.js';
import type { Scope } from './record.entity.js';

const ROWS_AT_ONCE = 1_000;
const CHAMPIONSHIPS: readonly Level[] = ['world', 'area', 'regional', 'national'];

/** A meet as far as records ask. */
export interface Meet {
  id: string;
  name: string;
  venue: string | null;
  city: string | null;
  country: string | null;
  federationId: string | null;
  startDate: string;
  series: { scope: Scope; key: string } | null;
}

type StoredMeet = Omit<Meet, 'series'> & { level: Level };

const MEETS = `
  SELECT e.id, e.name, e.venue, e.city, e.country, e.federation_id AS "federationId",
    CAST(e.start_date AS text) AS "startDate", e.level
  FROM event e
  WHERE e.federation_id IS NOT NULL`;

/** The meets of federations in a submission. Meets that only lists speak of keep no records. */
export async function meetsOf(db: EntityManager, submissionId: string): Promise<Map<string, Meet>> {
  const those = 'AND e.id IN (SELECT DISTINCT event_id FROM performance WHERE submission_id = $1)';
  const rows = await db.query<StoredMeet[]>(`${MEETS} ${those}`, [submissionId]);
  return new Map(rows.map((meet) => [meet.id, withSeries(meet)]));
}

export async function meetOf(db: EntityManager, eventId: string): Promise<Meet | undefined> {
  const [meet] = await db.query<StoredMeet[]>(`${MEETS} AND e.id = $1`, [eventId]);
  return meet && withSeries(meet);
}

const withSeries = ({ level, ...meet }: StoredMeet): Meet => ({
  ...meet,
  series: seriesIn(level, meet.name),
});

function seriesIn(level: Level, name: string): Meet['series'] {
  const key = seriesOf(name);
  if (!key) return null;
  return { scope: CHAMPIONSHIPS.includes(level) ? 'championship' : 'meet', key };
}

const MARKS = `
  SELECT p.id, p.row, p.event_id AS "eventId", p.discipline, p.sex, p.implement, p.environment,
    p.age_group AS "ageGroup", p.round, p.heat, CAST(p.day AS text) AS day, p.mark_value AS "markValue",
    p.mark_unit AS "markUnit", p.mark_precision AS "markPrecision", p.timing,
    p.wind_mm_per_second AS "windMmPerSecond", p.rank_value AS "rankValue", p.nation, p.flags,
    a.name AS "athleteName", CAST(a.birth_date AS text) AS "birthDate", a.birth_year AS "birthYear"
  FROM performance p JOIN athlete a ON a.id = p.athlete_id
  WHERE p.withdrawn_at IS NULL AND p.rank_value IS NOT NULL AND p.legal AND NOT p.exhibition`;

type Row = Omit<Mark, 'series'> & { flags: string[] | string };

/**
 * The ranked, legal marks of a submission that reach a record, so many rows of the file at a time. The rows are named by
 * their numbers: of a LIMIT a database without statistics thinks that it may as well sort all that is left, each time.
 */
export async function* marksOf(
  db: EntityManager,
  submissionId: string,
  meets: ReadonlyMap<string, Meet>,
  bars: Bars,
): AsyncGenerator<Mark[]> {
  const [ends] = await db.query<{ first: number | null; last: number | null }[]>(
    'SELECT min(row) AS first, max(row) AS last FROM performance WHERE submission_id = $1',
    [submissionId],
  );
  for (let from = ends?.first ?? 0; from <= (ends?.last ?? -1); from += ROWS_AT_ONCE) {
    const rows = await db.query<Row[]>(
      `${MARKS} AND p.submission_id = $1 AND p.row >= $2 AND p.row < $3 ORDER BY p.row, p.id`,
      [submissionId, from, from + ROWS_AT_ONCE],
    );
    yield rows
      .map((row) => ({ ...row, series: meets.get(row.eventId)?.series ?? null }))
      .filter((mark) => bars.reachedBy(mark).size > 0 && !isConverted(mark));
  }
}

/** One mark, or nothing where it is withdrawn, not legal or not ranked. */
export async function markOf(db: EntityManager, performanceId: string): Promise<Mark | undefined> {
  const [row] = await db.query<Row[]>(`${MARKS} AND p.id = $1`, [performanceId]);
  if (!row) return undefined;
  return { ...row, series: (await meetOf(db, row.eventId))?.series ?? null };
}

/** A length that was measured in feet is no record: records are measured in metres. */
function isConverted({ flags }: Row): boolean {
  const said = typeof flags === 'string' ? (JSON.parse(flags) as string[]) : flags;
  return said.includes('converted');
}
