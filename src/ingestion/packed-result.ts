import type { Result } from './checked-row.js';

/** What most rows do not say is not written where it is null: a third of the bytes of a usual row. */
const UNSAID = {
  implement: null,
  ageGroup: null,
  round: null,
  heat: null,
  place: null,
  lane: null,
  bib: null,
  mark: null,
  status: null,
  qualifier: null,
  reactionMs: null,
  club: null,
  meet: null,
  athleteId: null,
} as const satisfies Partial<Result>;

/** The JSON of a result; of a row that was not understood only its contest, if that much is known. */
export function packed(result: Result | null, contest?: string): string {
  const said: Record<string, unknown> = !result && contest ? { contest } : {};
  for (const [key, value] of Object.entries(result ?? {})) {
    if (value !== null || !(key in UNSAID)) said[key] = value;
  }
  return JSON.stringify(said);
}

/** The result again, whole. SQLite gives structures as text. */
export function unpacked(stored: string | object): Result {
  const said = (typeof stored === 'string' ? JSON.parse(stored) : stored) as Result;
  return { ...UNSAID, ...said };
}
