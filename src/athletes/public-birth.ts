import { ageGroupsOn, ageOn, type Birth } from '../athletics/age.js';

/** Years: the one place that says who is of age. */
export const OF_AGE = 18;

export interface PublicBirth {
  birthYear: number | null;
  ageBand: string | null;
}

/** Of age, or not, as far as it is known. */
export type Majority = 'adult' | 'minor' | 'unknown';

/** Who may be a minor counts as one. */
export function majorityOf(birth: Birth, today: string): Majority {
  const age = ageOn(today, birth);
  if (age.kind === 'unknown') return 'unknown';
  return (age.kind === 'known' ? age.years : age.youngest) < OF_AGE ? 'minor' : 'adult';
}

/** What everybody may know: the year; of those who may be minors only the age band; never the day. */
export function publicBirthOf(birth: Birth, today: string): PublicBirth {
  if (majorityOf(birth, today) === 'minor') {
    return { birthYear: null, ageBand: ageGroupsOn(today, birth)[0] ?? null };
  }
  return { birthYear: birth.date ? Number(birth.date.slice(0, 4)) : (birth.year ?? null), ageBand: null };
}
