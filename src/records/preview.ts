import type { EntityManager } from 'typeorm';
import { Bars } from './bars.js';
import { type Candidate, findCandidates, type Mark } from './candidates.js';
import { meetOf } from './published-marks.js';
import { bestOfEarlier, ratifiedIn } from './standing.js';

/** Which marks would be claimed as records if they were published; of one meet, or of the meets of a list. */
export async function candidatesAmong(
  db: EntityManager,
  marks: readonly Omit<Mark, 'series'>[],
  eventId: string | null,
): Promise<Candidate[]> {
  const standing = await ratifiedIn(db, [...new Set(marks.map(({ discipline }) => discipline))]);
  const meet = eventId ? await meetOf(db, eventId) : undefined;
  const series = meet?.series ?? null;
  if (meet) standing.push(...(await bestOfEarlier(db, [meet])));
  return findCandidates(
    marks.map((mark) => ({ ...mark, series })),
    new Bars(standing),
  ).candidates;
}
