import type { Sex } from '../athletics/catalogue.js';
import { readTitle } from '../athletics/discipline-title.js';
import type { Competitor } from './checked-row.js';
import type { ReadRow, Remark } from './readers/reader.js';

const SEX_WORDS: readonly (readonly [Sex, string])[] = [
  ['M', 'm male men man masculino hombres varones homens hommes h'],
  ['F', 'f female women woman w femenino feminino mujeres damas mulheres femmes'],
  ['X', 'x mixed mixto misto mixte'],
];
const SEXES = new Map(
  SEX_WORDS.flatMap(([sex, words]) => words.split(' ').map((word) => [word, sex] as const)),
);

/** Of its own column, or of a category that names it, wherever a sender has put that: `Adulto Masculino`. */
export function sexOf({ sex, ageGroup }: ReadRow['fields']): Sex | null {
  const own = SEXES.get((sex ?? '').trim().toLowerCase());
  const category = sex || ageGroup;
  return own ?? (category ? readTitle(category).sex : null);
}

const YOUNGEST = 5;
const OLDEST = 110;

/** A year of the competition in the column of births makes children of champions. */
export function checkAge({ birthYear, birthDate }: Competitor, day: string, remarks: Remark[]): void {
  const year = birthYear ?? (birthDate ? Number(birthDate.slice(0, 4)) : null);
  if (year === null) return;
  const age = Number(day.slice(0, 4)) - year;
  if (age >= YOUNGEST && age <= OLDEST) return;
  remarks.push({ code: 'age_implausible', field: 'birth', text: `${age}` });
}
