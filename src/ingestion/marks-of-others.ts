import type { EntityManager } from 'typeorm';
import type { NewPerformance } from '../performances/new-performance.js';
import { snapshotOf, snapshots } from '../performances/snapshots.js';
import { selectIn } from '../platform/database/bulk.js';
import { searchText } from '../platform/database/search-text.js';
import type { Side } from './diff.js';
import { predecessorsOf } from './predecessors.js';
import type { Submission } from './submission.entity.js';

/** A public mark that may be a row of the file, though another sender, or another meet, has it. */
export interface MarkOfOthers {
  id: string;
  eventId: string;
  submissionId: string;
  /** Of the sender whose reading is public. */
  federationId: string;
  /** Who holds the meet; null for one that only lists name. */
  meetFederationId: string | null;
  /** A version before of this file has it: nobody else speaks of it. */
  isOwn: boolean;
  /** It stands in a meet that only lists name. The file of the meet itself takes it over. */
  isListed: boolean;
}

type Sender = Pick<Submission, 'federationId' | 'accountId' | 'keyId'>;
type Found = Omit<MarkOfOthers, 'isOwn' | 'isListed' | 'meetFederationId'> & Sender;

const isSameSender = (one: Sender, other: Sender): boolean =>
  one.federationId === other.federationId && one.accountId === other.accountId && one.keyId === other.keyId;

export interface Meet {
  id: string;
  federationId: string | null;
  name: string;
  venue: string | null;
  city: string | null;
  country: string | null;
  startDate: string;
  endDate: string;
}

const MEET = `id, federation_id AS "federationId", name, venue, city, country,
  CAST(start_date AS text) AS "startDate", CAST(end_date AS text) AS "endDate"`;
export const LONGEST_MEET_DAYS = 31;
const DAY_MS = 86_400_000;

const sameText = (one: string | null, other: string | null): boolean | null =>
  one && other ? searchText(one) === searchText(other) : null;

/** Same country, and the same city, venue or name: the first of them that both say. */
const isSamePlace = (one: Meet, other: Meet): boolean =>
  (one.country === other.country || !one.country || !other.country) &&
  (sameText(one.city, other.city) ??
    sameText(one.venue, other.venue) ??
    searchText(one.name) === searchText(other.name));

export async function meetOf(db: EntityManager, eventId: string | null): Promise<Meet | undefined> {
  const [meet] = await db.query<Meet[]>(`SELECT ${MEET} FROM event WHERE id = $1`, [eventId]);
  return meet;
}

/** The meet of a file and those at its place that share a day with it; none where nobody else has sent anything. */
export async function meetsBeside(db: EntityManager, submission: Submission): Promise<Map<string, Meet>> {
  const own = await meetOf(db, submission.eventId);
  if (!own) return new Map();
  const earliest = new Date(Date.parse(own.startDate) - LONGEST_MEET_DAYS * DAY_MS);
  const near = await db.query<Meet[]>(
    `SELECT ${MEET} FROM event
     WHERE start_date >= $1 AND start_date <= $2 AND end_date >= $3 AND id <> $4
       AND (country IS NULL OR country = COALESCE($5, country))`,
    [earliest.toISOString().slice(0, 10), own.endDate, own.startDate, own.id, own.country],
  );
  const beside = near.filter((meet) => isSamePlace(own, meet));
  const senders = await db.query<Sender[]>(
    `SELECT DISTINCT federation_id AS "federationId", account_id AS "accountId", api_key_id AS "keyId"
     FROM submission WHERE event_id = $1 AND dry_run = false AND status IN ('approved', 'published')`,
    [own.id],
  );
  const isShared = senders.some((each) => !isSameSender(each, submission));
  if (beside.length === 0 && !isShared) return new Map();
  return new Map([own, ...beside].map((meet) => [meet.id, meet]));
}

/**
 * The public marks of these athletes in these meets on the days of the file that another sender has sent, or that
 * stand in another federation's meet. Found by athlete and day: it costs what the file is large, not what the hub is.
 */
export async function marksOfOthers(
  db: EntityManager,
  submission: Submission,
  performances: readonly NewPerformance[],
  meets: ReadonlyMap<string, Meet>,
): Promise<Side<MarkOfOthers>[]> {
  const { eventId, federationId } = submission;
  const own = meets.get(eventId ?? '');
  if (!own || performances.length === 0) return [];
  const days = [own.startDate, own.endDate, ...performances.map(({ day }) => day)].toSorted();
  const found = await selectIn<Found>(
    db,
    (
      list,
    ) => `SELECT p.id, p.event_id AS "eventId", s.id AS "submissionId", s.federation_id AS "federationId",
        s.account_id AS "accountId", s.api_key_id AS "keyId"
      FROM performance p JOIN submission s ON s.id = p.submission_id
      WHERE p.athlete_id ${list} AND p.day BETWEEN '${days[0]}' AND '${days.at(-1)}' AND p.withdrawn_at IS NULL`,
    [...new Set(performances.map(({ athleteId }) => athleteId))],
  );
  const others = found.filter((each) => {
    const meet = meets.get(each.eventId);
    const isTheirs = isSameSender(each, submission);
    return meet !== undefined && (!isTheirs || (meet !== own && meet.federationId !== federationId));
  });
  if (others.length === 0) return [];
  const before = new Set((await predecessorsOf(db, submission)).map(({ id }) => id));
  const about = new Map(others.map((each) => [each.id, each]));
  return (await snapshots(db, 'id', [...about.keys()])).flatMap(({ id, values }) => {
    const each = about.get(id);
    if (!each || (each.eventId === eventId && before.has(each.submissionId))) return [];
    const isOwn = before.has(each.submissionId) || each.submissionId === submission.id;
    const meetFederationId = meets.get(each.eventId)?.federationId ?? null;
    const isListed = meetFederationId === null && each.eventId !== eventId;
    return [{ ref: { ...each, isOwn, isListed, meetFederationId }, values }];
  });
}

/** How many marks of each of these meets are public. */
export async function sizesOf(db: EntityManager, eventIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await selectIn<{ id: string; marks: number | string }>(
    db,
    (list) => `SELECT event_id AS id, count(*) AS marks FROM performance
      WHERE event_id ${list} AND withdrawn_at IS NULL GROUP BY event_id`,
    eventIds,
  );
  return new Map(rows.map(({ id, marks }) => [id, Number(marks)]));
}

/** Rows as sides of a comparison. */
export const sidesOf = (db: EntityManager, some: readonly NewPerformance[]): Side<NewPerformance>[] =>
  some.map((each) => ({ ref: each, values: snapshotOf(db, each) }));
