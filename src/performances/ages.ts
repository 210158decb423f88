import { ageGroupsOn, ageOn, type Birth } from '../athletics/age.js';

/** The ages that decide in whose lists a mark stands; null where the birth does not tell. */
export interface Ages {
  /** Age on 31 December of the year of the contest: youth groups go by it, and the year of birth is enough. */
  yearEndAge: number | null;
  /**
   * Youngest age of the masters group on the day. With the year of birth alone only where both birthdays that
   * are possible give the same group: a guess would put people into lists of others.
   */
  mastersAge: number | null;
}

export function agesOn(day: string, birth: Birth): Ages {
  const atYearEnd = ageOn(`${day.slice(0, 4)}-12-31`, birth);
  if (atYearEnd.kind === 'unknown') return { yearEndAge: null, mastersAge: null };
  const yearEndAge = atYearEnd.kind === 'known' ? atYearEnd.years : atYearEnd.oldest;
  const masters = ageGroupsOn(day, birth).find((group) => /^M\d/.test(group));
  return { yearEndAge, mastersAge: masters ? Number(masters.slice(1)) : null };
}

const year = (day: string): string => `CAST(substr(CAST(${day} AS text), 1, 4) AS integer)`;
const monthDay = (day: string): string => `substr(CAST(${day} AS text), 6)`;

/** The same in SQL, of a performance `p` and its athlete `a`; a test holds both against each other. */
const YEARS = `(${year('p.day')} - COALESCE(${year('a.birth_date')}, a.birth_year))`;
const ON_DAY = `(${YEARS} - CASE WHEN ${monthDay('p.day')} < ${monthDay('a.birth_date')} THEN 1 ELSE 0 END)`;

export const YEAR_END_AGE_SQL = `CASE WHEN ${YEARS} >= 0 THEN ${YEARS} END`;
export const MASTERS_AGE_SQL = `CASE
  WHEN a.birth_date IS NOT NULL AND ${ON_DAY} >= 105 THEN 105
  WHEN a.birth_date IS NOT NULL AND ${ON_DAY} >= 35 THEN ${ON_DAY} - ${ON_DAY} % 5
  WHEN a.birth_date IS NOT NULL THEN NULL
  WHEN ${YEARS} >= 106 THEN 105
  WHEN ${YEARS} >= 36 AND ${YEARS} % 5 <> 0 THEN ${YEARS} - ${YEARS} % 5
END`;
