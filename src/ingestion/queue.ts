import type { EntityManager } from 'typeorm';
import { momentIn, secondsSince } from '../platform/database/moments.js';
import type { SubmissionStatus } from './states.js';

/** A submission that somebody may claim. */
export interface Candidate {
  id: string;
  federationId: string;
  status: SubmissionStatus;
  fence: number;
  attempts: number;
  /** Claims that ended without a word, with the last one. */
  crashes: number;
}

const WORK = `status IN ('received', 'processing', 'approved')`;
/** Enough for several workers to find different ones at the same moment. */
const EACH_FEDERATION = 8;
const AT_ONCE = 16;
const LARGEST_INTEGER = 2_147_483_647;

const FIELDS = 'id, federation_id, status, fence, attempts, crashes, leased_until, created_at, reviewed_at';

/** Those who wait, with their place among their federation's own and when that federation had its last turn. */
const waiting = (condition: string): string => `
  SELECT own.*, (
    SELECT max(earlier.claimed_at) FROM submission earlier WHERE earlier.federation_id = own.federation_id
  ) AS turn
  FROM (
    SELECT ${FIELDS}, row_number() OVER (PARTITION BY federation_id ORDER BY id) AS place
    FROM submission WHERE ${WORK} AND ${condition}
  ) own`;
const IN_TURN = 'ORDER BY place, turn NULLS FIRST, id';

/**
 * What is free to be claimed, in turns: the oldest submission of the federation whose turn was longest ago, then
 * of the next one. A federation that sends a thousand files waits behind its own files only.
 */
export async function candidates(db: EntityManager, largestBytes: number): Promise<Candidate[]> {
  const now = momentIn(db);
  const free = `size_bytes <= $1 AND (leased_until IS NULL OR leased_until < ${now})
    AND (not_before IS NULL OR not_before <= ${now})`;
  const rows = await db.query<(Candidate & { wasLeased: boolean | number })[]>(
    `SELECT id, federation_id AS "federationId", status, fence, attempts, crashes,
       leased_until IS NOT NULL AS "wasLeased"
     FROM (${waiting(free)}) queue WHERE place <= ${EACH_FEDERATION} ${IN_TURN} LIMIT ${AT_ONCE}`,
    [Math.min(largestBytes, LARGEST_INTEGER)],
  );
  // A lease that ran out was never given back: its process ended in the middle.
  return rows.map(({ wasLeased, crashes, ...row }) => ({ ...row, crashes: crashes + (wasLeased ? 1 : 0) }));
}

/** How many wait for work: of one federation, and in all. */
export async function depth(db: EntityManager, federationId: string): Promise<{ own: number; all: number }> {
  const rows = await db.query<{ own: number | string | null; everything: number | string }[]>(
    `SELECT sum(CASE WHEN federation_id = $1 THEN 1 ELSE 0 END) AS own, count(*) AS everything
     FROM submission WHERE ${WORK}`,
    [federationId],
  );
  return { own: Number(rows[0]?.own ?? 0), all: Number(rows[0]?.everything ?? 0) };
}

export interface Waiting {
  /** 1 is next. Federations take turns, so it counts what is ahead at this moment. */
  position: number;
  /** Since it was sent, or approved, by the clock of the database. */
  seconds: number;
}

/** Where a submission stands in the queue; null when it does not wait. */
export async function placeInQueue(db: EntityManager, id: string): Promise<Waiting | null> {
  const [row] = await db.query<{ position: number | string; seconds: number | string }[]>(
    `SELECT position, ${secondsSince(db, 'COALESCE(reviewed_at, created_at)')} AS seconds
     FROM (
       SELECT id, created_at, reviewed_at, row_number() OVER (${IN_TURN}) AS position
       FROM (${waiting('leased_until IS NULL')}) queue
     ) ranked WHERE id = $1`,
    [id],
  );
  return row
    ? { position: Number(row.position), seconds: Math.max(0, Math.round(Number(row.seconds))) }
    : null;
}
