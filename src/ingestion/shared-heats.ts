import { matchKeyOf } from '../athletes/match-key.js';
import type { Decision } from '../identity/decide.js';
import type { CheckedRow, Result } from './checked-row.js';

/** Where somebody is once: the heat, unless the file says nothing of heats. */
export function placesOf({ discipline, sex, round, heat, day, meet }: Result): ReadonlySet<string> {
  if (meet || (round === null && heat === null)) return new Set();
  return new Set([[discipline, sex, round, heat, day].join('|')]);
}

/** The rows that share a heat and an athlete though they are written as two, with that athlete. */
export function sharedHeats(rows: readonly CheckedRow[]): Map<CheckedRow, string> {
  const places = new Map<string, CheckedRow[]>();
  for (const row of rows) {
    const { result } = row;
    if (!result?.athleteId) continue;
    const [heat] = placesOf(result);
    if (heat === undefined) continue;
    const place = `${heat}|${result.athleteId}`;
    places.set(place, [...(places.get(place) ?? []), row]);
  }
  const shared = new Map<CheckedRow, string>();
  for (const some of places.values()) {
    const names = new Set(some.map(({ result }) => matchKeyOf(result?.competitor.name ?? '')));
    if (names.size > 1) for (const row of some) shared.set(row, row.result?.athleteId ?? '');
  }
  return shared;
}

/** What was decided, for a person to decide; the one whom another row of the heat would be too stands before a gate. */
export function asQuestion(decision: Decision, athleteId: string): Decision {
  const candidates = decision.candidates.map((each) =>
    each.id === athleteId ? { ...each, gate: each.gate ?? ('same_heat' as const) } : each,
  );
  return { ...decision, kind: 'question', id: null, candidates };
}

export function question({ row, result, remarks }: CheckedRow): void {
  if (!result || remarks.some(({ code }) => code === 'athlete_uncertain')) return;
  remarks.push({ code: 'athlete_uncertain', field: 'name', text: result.competitor.name });
  result.athleteId = null;
  result.athleteKey = `?|${matchKeyOf(result.competitor.name)}|${row}`;
}
