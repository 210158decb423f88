import type { Sex } from './catalogue.js';

type MastersAge = 35 | 40 | 45 | 50 | 55 | 60 | 65 | 70 | 75 | 80 | 85 | 90 | 95 | 100 | 105;
export type YouthGroup = 'U12' | 'U13' | 'U14' | 'U15' | 'U16' | 'U17' | 'U18' | 'U19' | 'U20' | 'U23';

/** Masters groups are `M35`, `M40` … for both sexes: M stands for masters here. */
export type AgeGroup = YouthGroup | 'senior' | `M${MastersAge}`;

/** What is known of a birth: the day, or the year alone. */
export interface Birth {
  date?: string | null;
  year?: number | null;
}

export type Age =
  | { kind: 'known'; years: number }
  /** Only the year of birth is known: the birthday may not have come yet. */
  | { kind: 'between'; youngest: number; oldest: number }
  | { kind: 'unknown' };

const youthGroups: readonly YouthGroup[] = [
  'U12',
  'U13',
  'U14',
  'U15',
  'U16',
  'U17',
  'U18',
  'U19',
  'U20',
  'U23',
];
/** The groups of the rule book; the others exist in national programmes only. */
const listedYouthGroups: readonly YouthGroup[] = ['U14', 'U16', 'U18', 'U20', 'U23'];
const youngestMaster = 35;
const oldestMaster = 105;

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** Years completed on a day ('YYYY-MM-DD'). */
export function ageOn(day: string, birth: Birth): Age {
  if (birth.date) {
    const turned = day.slice(5) >= birth.date.slice(5) ? 1 : 0;
    const years = yearOf(day) - yearOf(birth.date) - 1 + turned;
    return years < 0 ? { kind: 'unknown' } : { kind: 'known', years };
  }
  if (birth.year === null || birth.year === undefined || birth.year > yearOf(day)) return { kind: 'unknown' };
  const oldest = yearOf(day) - birth.year;
  return { kind: 'between', youngest: Math.max(0, oldest - 1), oldest };
}

/** Age on 31 December of the year of the competition, which decides the youth groups. */
function ageAtYearEnd(day: string, birth: Birth): number | null {
  const born = birth.date ? yearOf(birth.date) : (birth.year ?? null);
  if (born === null || born > yearOf(day)) return null;
  return yearOf(day) - born;
}

/** The masters group of an age in years, from the 35th birthday on. */
export function mastersGroup(years: number): AgeGroup | null {
  if (years < youngestMaster) return null;
  return `M${Math.min(oldestMaster, years - (years % 5))}` as AgeGroup;
}

/**
 * The age groups in whose lists a mark of this day stands for certain, youngest first: an athlete of 17
 * stands in U18, U20, U23 and senior lists. Youth groups go by the year of birth, masters groups by the day.
 */
export function ageGroupsOn(day: string, birth: Birth): readonly AgeGroup[] {
  const atYearEnd = ageAtYearEnd(day, birth);
  if (atYearEnd === null) return [];
  const groups: AgeGroup[] = listedYouthGroups.filter((group) => atYearEnd < Number(group.slice(1)));
  groups.push('senior');
  const age = ageOn(day, birth);
  const masters = age.kind === 'known' ? mastersGroup(age.years) : certainMasters(age);
  if (masters) groups.push(masters);
  return groups;
}

function certainMasters(age: Age): AgeGroup | null {
  if (age.kind !== 'between') return null;
  const group = mastersGroup(age.youngest);
  return group === mastersGroup(age.oldest) ? group : null;
}

/** The groups that the missing birthday leaves open; none when the day of birth is known. */
export function doubtfulAgeGroupsOn(day: string, birth: Birth): readonly AgeGroup[] {
  const age = ageOn(day, birth);
  if (age.kind !== 'between') return [];
  const groups = [mastersGroup(age.youngest), mastersGroup(age.oldest)];
  if (groups[0] === groups[1]) return [];
  return groups.filter((group) => group !== null);
}

const seniorWords =
  /^(?:senior(?:s|es)?|adult[oa]?s?|mayor(?:es)?|open|absolut[oa]s?|elite|sen|todo competidor)$/;
const youthText = /^(?:u|under|sub|moins de|-)[ -]?(\d\d)(?:[ -]?s)?$/;
const mastersText = /^(?:m|w|f|masters?|veteran[oa]s?|vet|master[ -]?[mwf]?)[ -]?(\d{2,3})\+?$/;

/** An age group as programmes write it: `U20`, `Sub-18`, `Junior`, `M35`, `W40`, `Mayores`. */
export function readAgeGroup(text: string): AgeGroup | null {
  return readCategory(text)?.ageGroup ?? null;
}

const germanYouth = /^([mw])j?[ -]?u[ -]?(\d\d)$/;
const sexedYouth = /^(?:u|sub)[ -]?(\d\d)[ -]?([mwf])$/;

/** The age group together with the sex, where the text gives it: `MJU20`, `W35`, `U18F`. */
export function readCategory(text: string): { ageGroup: AgeGroup; sex: Sex | null } | null {
  const plain = plainWords(text);
  const german = germanYouth.exec(plain);
  if (german) return youth(german[2], sexOfLetter(german[1]));
  const sexed = sexedYouth.exec(plain);
  if (sexed) return youth(sexed[1], sexOfLetter(sexed[2]));
  const under = youthText.exec(plain);
  if (under) return youth(under[1], null);
  const masters = mastersText.exec(plain);
  if (masters) return mastersCategory(masters[1], plain);
  if (seniorWords.test(plain)) return { ageGroup: 'senior', sex: null };
  if (/^(?:juniors?|jun)$/.test(plain)) return { ageGroup: 'U20', sex: null };
  if (/^youths?$/.test(plain)) return { ageGroup: 'U18', sex: null };
  return null;
}

function youth(digits: string | undefined, sex: Sex | null): { ageGroup: AgeGroup; sex: Sex | null } | null {
  const group = youthGroups.find((each) => each === `U${digits}`);
  return group ? { ageGroup: group, sex } : null;
}

function mastersCategory(digits: string | undefined, plain: string) {
  const years = Number(digits);
  const ageGroup = years % 5 === 0 && years <= oldestMaster ? mastersGroup(years) : null;
  if (!ageGroup) return null;
  return { ageGroup, sex: /^[mwf] ?-?\d/.test(plain) ? sexOfLetter(plain[0]) : null };
}

function sexOfLetter(letter: string | undefined): Sex {
  return letter === 'm' ? 'M' : 'F';
}

function plainWords(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim().replaceAll(/\s+/g, ' ');
}
