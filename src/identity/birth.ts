/**
 * What a list knows of a birth: the day, the year, or an age at a date, which leaves two years. The first of January is
 * what programs write for a year alone, so it counts as a year.
 */
export interface Birth {
  /** `YYYY-MM-DD`; null where only years are known. */
  day: string | null;
  from: number;
  to: number;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

export function birthOfDay(day: string): Birth {
  const [, year = '', month = '', date = ''] = DAY.exec(day) ?? [];
  const from = Number(year);
  return { day: `${month}-${date}` === '01-01' ? null : day, from, to: from };
}

export const birthOfYear = (year: number): Birth => ({ day: null, from: year, to: year });

/** Somebody of this age in a year is born that many years before, or one more when the birthday is still to come. */
export const birthOfAge = (age: number, year: number): Birth => ({
  day: null,
  from: year - age - 1,
  to: year - age,
});

/** The text it is kept as: `1999-05-01`, `1999`, `1998/1999`. */
export const birthText = ({ day, from, to }: Birth): string =>
  day ?? (from === to ? `${from}` : `${from}/${to}`);

export function birthOfText(text: string): Birth | null {
  if (DAY.test(text)) return birthOfDay(text);
  const years = /^(\d{4})(?:\/(\d{4}))?$/.exec(text);
  if (!years) return null;
  return { day: null, from: Number(years[1]), to: Number(years[2] ?? years[1]) };
}

/**
 * What several lists together know: days where there are any, else the years they agree on. Lists that contradict each
 * other leave all their years possible.
 */
export function joinBirths(births: readonly Birth[]): readonly Birth[] {
  const days = births.filter(({ day }) => day !== null);
  if (days.length > 0) return days;
  const [first, ...more] = births;
  if (!first || more.length === 0) return births;
  const from = Math.max(...births.map((birth) => birth.from));
  const to = Math.min(...births.map((birth) => birth.to));
  return from <= to ? [{ day: null, from, to }] : births;
}

/** The kinds of difference between two births; each has its own weight. */
export type BirthLevel =
  | 'day.same'
  | 'day.date'
  | 'day.month'
  | 'day.swapped'
  | 'day.year1'
  | 'day.year'
  | 'day.two'
  | 'day.other'
  | `${'year' | 'age'}.${'same' | 'near' | 'other'}`
  | 'none.row'
  | 'none.known'
  | 'none.both';

const BEST_FIRST: readonly BirthLevel[] = [
  'day.same',
  'day.date',
  'day.month',
  'day.swapped',
  'day.year1',
  'year.same',
  'age.same',
  'day.year',
  'year.near',
  'age.near',
  'day.two',
  'day.other',
  'year.other',
  'age.other',
];

/** The best level of a birth among those that are known of somebody. */
export function compareBirths(row: Birth | null, known: readonly Birth[]): BirthLevel {
  if (!row) return known.length === 0 ? 'none.both' : 'none.row';
  let best = BEST_FIRST.length;
  for (const each of known) best = Math.min(best, BEST_FIRST.indexOf(levelOf(row, each)));
  return BEST_FIRST[best] ?? 'none.known';
}

function levelOf(one: Birth, other: Birth): BirthLevel {
  if (one.day && other.day) return levelOfDays(one.day, other.day);
  const kind = one.from < one.to || other.from < other.to ? 'age' : 'year';
  const gap = Math.max(one.from - other.to, other.from - one.to);
  if (gap <= 0) return `${kind}.same`;
  return gap === 1 ? `${kind}.near` : `${kind}.other`;
}

function levelOfDays(one: string, other: string): BirthLevel {
  if (one === other) return 'day.same';
  const [year, month, date] = one.split('-');
  const [otherYear, otherMonth, otherDate] = other.split('-');
  const gap = Math.abs(Number(year) - Number(otherYear));
  const isSameDate = month === otherMonth && date === otherDate;
  if (gap === 0) {
    if (month === otherMonth) return 'day.date';
    if (date === otherDate) return 'day.month';
    return month === otherDate && date === otherMonth ? 'day.swapped' : 'day.two';
  }
  if (isSameDate) return gap === 1 ? 'day.year1' : 'day.year';
  return gap <= 1 && (month === otherMonth || date === otherDate) ? 'day.two' : 'day.other';
}

export const contradicts = (level: BirthLevel): boolean =>
  !level.endsWith('.same') && !level.startsWith('none.');
