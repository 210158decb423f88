import { ageGroupsOn, ageOn, type Birth } from '../athletics/age.js';

const OF_AGE = 18;

export interface PublicBirth {
  birthYear: number | null;
  ageBand: string | null;
}

/** What everybody may know: the year; of those who may be minors only the age band; never the day. */
export function publicBirthOf(birth: Birth, today: string): PublicBirth {
  const age = ageOn(today, birth);
  const years = age.kind === 'known' ? age.years : age.kind === 'between' ? age.youngest : null;
  if (years !== null && years < OF_AGE) {
    return { birthYear: null, ageBand: ageGroupsOn(today, birth)[0] ?? null };
  }
  return { birthYear: birth.date ? Number(birth.date.slice(0, 4)) : (birth.year ?? null), ageBand: null };
}
