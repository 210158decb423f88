import type { EntityManager } from 'typeorm';
import { allWhoAre } from '../athletes/all-who-are.js';
import { keyUnder } from '../performances/moved-keys.js';
import { changeIn, type Columns, insertMany, momentText, type Value } from '../platform/database/bulk.js';
import { newId } from '../platform/database/id.js';
import {
  giveTo,
  performancesOf,
  restoreRepeats,
  saysTheSame,
  withdrawRepeats,
} from './moved-performances.js';

const MERGE_COLUMNS: Columns = [
  ['id', 'uuid'],
  ['survivor_id', 'uuid'],
  ['merged_id', 'uuid'],
  ['reason', 'text'],
  ['created_at', 'timestamptz'],
];
const PART_COLUMNS: Columns = [
  ['merge_id', 'uuid'],
  ['kind', 'text'],
  ['part', 'text'],
];
type PartKind = 'withdrawn' | 'identifier';

export interface Merge {
  id: string;
  survivorId: string;
  mergedId: string;
}

/** Both ran the same contest with different marks: whoever they are, they are two. */
export class TwoPeople extends Error {}

/** Moves everything of one athlete to another and writes down what was moved, so that a split is the exact way back. */
export async function merge(
  db: EntityManager,
  { survivorId, mergedId, reason, at }: { survivorId: string; mergedId: string; reason: string; at: Date },
): Promise<Merge> {
  const id = newId();
  const moved = await performancesOf(db, mergedId);
  const standing = new Map(
    (await performancesOf(db, survivorId))
      .filter(({ withdrawn }) => withdrawn === null)
      .map((movable) => [movable.naturalKey, movable]),
  );
  const repeats: string[] = [];
  for (const movable of moved.filter(({ withdrawn }) => withdrawn === null)) {
    const same = standing.get(keyUnder(survivorId, movable));
    if (!same) continue;
    if (!saysTheSame(same, movable)) throw new TwoPeople();
    repeats.push(movable.id);
  }
  await withdrawRepeats(db, repeats, at);
  await giveTo(db, survivorId, moved);
  const identifiers = await identifiersOf(db, mergedId);
  await moveIdentifiers(db, identifiers, survivorId);
  await db.query(
    'UPDATE athlete SET merged_into = $1, updated_at = $2, version = version + 1 WHERE id = $3',
    [survivorId, momentText(db, at), mergedId],
  );
  await insertMany(db, 'athlete_merge', MERGE_COLUMNS, [
    [id, survivorId, mergedId, reason, momentText(db, at)],
  ]);
  const parts: Value[][] = [
    ...repeats.map((repeat) => part(id, 'withdrawn', repeat)),
    ...identifiers.map(([scheme, value]) => part(id, 'identifier', `${scheme}|${value}`)),
  ];
  await insertMany(db, 'athlete_merge_part', PART_COLUMNS, parts);
  return { id, survivorId, mergedId };
}

/**
 * Gives back the marks of whoever was merged, also those published since, and the numbers that are still where the merge
 * led them.
 */
export async function unmerge(
  db: EntityManager,
  { id, mergedId }: Merge,
  { rootId, at }: { rootId: string; at: Date },
): Promise<void> {
  const parts = await db.query<{ kind: PartKind; part: string }[]>(
    'SELECT kind, part FROM athlete_merge_part WHERE merge_id = $1',
    [id],
  );
  const of = (kind: PartKind): string[] =>
    parts.filter((each) => each.kind === kind).map((each) => each.part);
  const own = await allWhoAre(db, [mergedId]);
  const marks = await performancesOf(db, rootId);
  const back = marks.filter(({ sourceId }) => sourceId !== null && own.has(sourceId));
  await giveTo(db, mergedId, back);
  await restoreRepeats(db, of('withdrawn'));
  const borne = new Set((await identifiersOf(db, rootId)).map((pair) => pair.join('|')));
  const numbers = of('identifier').filter((each) => borne.has(each));
  await moveIdentifiers(
    db,
    numbers.map((each) => [each.slice(0, each.indexOf('|')), each.slice(each.indexOf('|') + 1)] as const),
    mergedId,
  );
  await db.query(
    'UPDATE athlete SET merged_into = NULL, updated_at = $1, version = version + 1 WHERE id = $2',
    [momentText(db, at), mergedId],
  );
  await db.query('UPDATE athlete_merge SET undone_at = $1 WHERE id = $2', [momentText(db, at), id]);
}

const part = (mergeId: string, kind: PartKind, what: string): Value[] => [mergeId, kind, what];

async function identifiersOf(db: EntityManager, athleteId: string): Promise<(readonly [string, string])[]> {
  const rows = await db.query<{ scheme: string; value: string }[]>(
    'SELECT scheme, value FROM athlete_identifier WHERE athlete_id = $1 ORDER BY scheme, value',
    [athleteId],
  );
  return rows.map(({ scheme, value }) => [scheme, value] as const);
}

async function moveIdentifiers(
  db: EntityManager,
  identifiers: readonly (readonly [string, string])[],
  athleteId: string,
): Promise<void> {
  for (const [scheme, value] of identifiers) {
    await db.query('UPDATE athlete_identifier SET athlete_id = $1 WHERE scheme = $2 AND value = $3', [
      athleteId,
      scheme,
      value,
    ]);
  }
}

/** The merge by which this athlete went into another, unless it was undone. */
export async function mergeOf(db: EntityManager, mergedId: string): Promise<Merge | null> {
  const [found] = await db.query<Merge[]>(
    `SELECT id, survivor_id AS "survivorId", merged_id AS "mergedId" FROM athlete_merge
     WHERE merged_id = $1 AND undone_at IS NULL`,
    [mergedId],
  );
  return found ?? null;
}

/** Locks them in one order, so that two merges of the same people wait for each other. */
export const lockPeople = (db: EntityManager, ids: readonly string[]): Promise<void> =>
  changeIn(db, (list) => `UPDATE athlete SET provisional = provisional WHERE id ${list}`, ids.toSorted());
