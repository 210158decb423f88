import { contradicts } from './birth.js';
import type { Evidence } from './evidence.js';

/**
 * What no score may pass: a pair with one of these is never merged without a person. Each is a way in which two people
 * look like one, or in which a wrong number would make them one.
 */
export type Gate =
  | 'names_conflict'
  | 'suffixes_conflict'
  | 'births_contradict'
  | 'sexes_differ'
  | 'ids_contradict'
  | 'id_without_name'
  | 'fuzzy_name'
  | 'age_impossible'
  | 'birth_unknown'
  | 'unseen_evidence'
  | 'must_not_link'
  | 'same_heat';

export function gateOf(evidence: Evidence): Gate | null {
  const { name, birth } = evidence;
  const conflict = name.rowOnly.length > 0 && name.knownOnly.length > 0;
  if (evidence.idAgrees && (conflict || contradicts(birth))) return 'id_without_name';
  if (evidence.idContradicts) return 'ids_contradict';
  if (conflict || name.matches.length === 0) return 'names_conflict';
  if (name.suffix === 'differs') return 'suffixes_conflict';
  if (contradicts(birth)) return 'births_contradict';
  if (evidence.sexDiffers) return 'sexes_differ';
  if (evidence.ageImpossible) return 'age_impossible';
  if (evidence.isFuzzy && birth !== 'day.same' && !evidence.idAgrees) return 'fuzzy_name';
  return null;
}
