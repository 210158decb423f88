import type { Discipline, Environment } from '../athletics/discipline.js';
import { isWindDue } from '../athletics/wind.js';
import type { EvidenceCode } from './evidence.data.js';
import type { Evidence, Scope } from './record.entity.js';

const DAYS_TO_SEND = 30;
const DAY_MS = 86_400_000;

/**
 * What must be handed in before a record can be ratified. A meet keeps its records by its results; nations, areas and
 * the world ask for the papers of World Athletics' Competition Rules 31 and 32.
 */
export function evidenceFor(scope: Scope, discipline: Discipline, environment: Environment): EvidenceCode[] {
  if (scope === 'meet' || scope === 'championship') return ['results'];
  const needed: EvidenceCode[] = ['results'];
  if (isWindDue(discipline, environment)) needed.push('wind');
  if (discipline.kind === 'walk') needed.push('walk_judges');
  if (environment === 'road') needed.push('course');
  else needed.push('facility');
  if (discipline.unit === 'ms' && environment !== 'road') needed.push('photo_finish');
  if (discipline.kind === 'field') needed.push('measurement');
  if (discipline.fieldType === 'throw') needed.push('implement');
  needed.push('doping_control');
  return needed;
}

export const missingOf = (needed: readonly EvidenceCode[], given: readonly Evidence[]): EvidenceCode[] =>
  needed.filter((code) => !given.some((each) => each.code === code));

/** The form must be sent within thirty days of the contest (World Athletics, Competition Rule 31.6). */
export const dueOn = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + DAYS_TO_SEND * DAY_MS).toISOString().slice(0, 10);

/** Whole days from today until the form is due; negative when it is late. */
export const daysLeft = (due: string, today: string): number =>
  Math.round((Date.parse(`${due}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / DAY_MS);
