import { disciplines } from '../athletics/discipline.js';
import type { Event } from '../events/event.entity.js';
import { type ContestView, type EventResults, ResultView } from './event-results.dto.js';
import type { PerformanceRow } from './performance-row.js';

const SEXES = 'FMX';
const position = new Map(disciplines.map(({ code }, at) => [code, at]));

/** The results of a meet as a programme has them: contest, round, heat, rows. */
export function resultsOf(event: Event, rows: readonly PerformanceRow[], today: string): EventResults {
  const contests = [...groups(rows, contestKey)].toSorted(([, one], [, other]) => inOrder(one, other));
  const state = rows.every(({ official }) => official) ? 'official' : 'provisional';
  return {
    eventId: event.id,
    name: event.name,
    state: rows.length === 0 ? null : state,
    contests: contests.flatMap(([, contest]) => contestOf(contest, today) ?? []),
  };
}

const contestKey = ({ discipline, sex, ageGroup, implement }: PerformanceRow): string =>
  [discipline, sex, ageGroup ?? '', implement ?? ''].join('|');

function inOrder([one]: PerformanceRow[], [other]: PerformanceRow[]): number {
  if (!one || !other) return 0;
  return (
    (position.get(one.discipline) ?? 0) - (position.get(other.discipline) ?? 0) ||
    SEXES.indexOf(one.sex) - SEXES.indexOf(other.sex) ||
    contestKey(one).localeCompare(contestKey(other), 'en', { numeric: true })
  );
}

function contestOf(contest: PerformanceRow[], today: string): ContestView | null {
  const [first] = contest;
  if (!first) return null;
  const { discipline, sex, ageGroup, implement } = first;
  const official = contest.every((row) => row.official);
  const rounds = [...groups(contest, ({ round }) => round)].map(([round, inRound]) => ({
    round,
    heats: [...groups(inRound, ({ heat }) => heat)]
      .toSorted(([one], [other]) => (one ?? '').localeCompare(other ?? '', 'en', { numeric: true }))
      .map(([heat, inHeat]) => ({
        heat,
        rows: inHeat.toSorted(byPlace).map((row) => ResultView.of(row, today)),
      })),
  }));
  return { discipline, sex, ageGroup, implement, official, rounds };
}

/** Places first, then marks without a place, then those without a mark. */
function byPlace(one: PerformanceRow, other: PerformanceRow): number {
  return (
    compare(one.place, other.place) ||
    compare(one.rankValue, other.rankValue) ||
    (one.status ?? '').localeCompare(other.status ?? '') ||
    one.athleteName.localeCompare(other.athleteName, 'en')
  );
}

function compare(one: number | null, other: number | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  return other === null ? -1 : one - other;
}

function groups<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const found = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = found.get(key);
    if (group) group.push(item);
    else found.set(key, [item]);
  }
  return found;
}
