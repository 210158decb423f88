export type DayOrder = 'dmy' | 'mdy' | 'ymd';

export type DayReading =
  | { day: string }
  | { year: number }
  /** Day and month could change places: both days, earliest first. */
  | { ambiguous: readonly [string, string] }
  | { unreadable: string };

const firstYear = 1850;
const lastYear = 2200;
/** Without a limit, two digits up to 49 are in the 2000s. */
const latestShortYear = 2049;
const separated = /^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const yearOnly = /^(\d{4})$/;
const monthYear = /^(?:(\d{1,2})[./-](\d{4})|(\d{4})[./-](\d{1,2}))$/;
const clock = /[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?(?:z|[+-]\d{2}:?\d{2}|[ap]m))?$/i;
const dayFirst =
  /^(\d{1,2})(?:st|nd|rd|th|er|º|°)?[ .\-/]*(?:de |d')?([a-z]{3,})\.?[ .\-/,]*(?:del? )?'?(\d{4}|\d{2})$/;
const monthFirst = /^([a-z]{3,})\.? *(\d{1,2})(?:st|nd|rd|th)?(?:, *| +)(\d{4}|\d{2})$/;
const monthAndYear = /^([a-z]{3,})\.?[ \-/]*(?:del? )?(\d{4})$/;
const weekdays =
  'mon|tue|wed|thu|fri|sat|sun|lun|mar|mie|jue|vie|sab|dom|seg|ter|qua|qui|sex|jeu|ven|sam|dim';
const weekday = new RegExp(`^(?:${weekdays})[a-z-]*\\.?,? +(?=\\d|[a-z]{3,}\\.? *\\d)`);

const months = new Map<string, number>();
for (const [at, names] of [
  'jan january ene enero janeiro janvier janv',
  'feb february febrero fev fevereiro fevrier fevr',
  'mar march marzo marco mars',
  'apr april abr abril avr avril',
  'may mayo mai maio',
  'jun june junio junho juin',
  'jul july julio julho juil juillet',
  'aug august ago agosto aout',
  'sep sept september septiembre setiembre set setembro septembre',
  'oct october octubre out outubro octobre',
  'nov november noviembre novembro novembre',
  'dec december dic diciembre dez dezembro decembre',
].entries()) {
  for (const name of names.split(' ')) months.set(name, at + 1);
}

export interface AboutDay {
  order?: DayOrder;
  /** The last year that two digits may mean; births pass the year of the meet. */
  latestYear?: number;
}

/**
 * Reads a calendar day. Only real days from 1850 to 2200 are days; numbers whose day and month could change
 * places are ambiguous unless the order is known.
 */
export function readDay(text: string, about: AboutDay = {}): DayReading {
  const plain = fold(text);
  const year = yearOnly.exec(plain);
  if (year) return yearReading(Number(year[1]), text);
  const joined = compact.exec(plain);
  if (joined) return dayReading(Number(joined[1]), Number(joined[2]), Number(joined[3]), text);
  const numbers = separated.exec(plain);
  if (numbers) return fromNumbers(numbers, about, text);
  const partial = monthYear.exec(plain);
  if (partial) return monthReading(Number(partial[1] ?? partial[4]), Number(partial[2] ?? partial[3]), text);
  return fromWords(plain, about, text);
}

function fold(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ').trim();
  return plain
    .replace(/^['"](.*)['"]$/, '$1')
    .replace(clock, '')
    .trim();
}

function fromWords(plain: string, about: AboutDay, text: string): DayReading {
  const bare = plain.replace(weekday, '');
  const first = dayFirst.exec(bare);
  const month = monthFirst.exec(bare);
  const [name, day, year] = first ? [first[2], first[1], first[3]] : [month?.[1], month?.[2], month?.[3]];
  const number = months.get(name ?? '');
  if (number !== undefined) return dayReading(fullYear(year ?? '', about), number, Number(day), text);
  const partial = monthAndYear.exec(bare);
  if (partial && months.has(partial[1] ?? '')) return yearReading(Number(partial[2]), text);
  return { unreadable: text };
}

function fromNumbers(match: RegExpExecArray, about: AboutDay, text: string): DayReading {
  const { order } = about;
  const [, a = '', b = '', c = ''] = match;
  if (a.length === 4) return dayReading(Number(a), Number(b), Number(c), text);
  if (c.length === 1) return { unreadable: text };
  if (order === 'ymd' && c.length === 2) return dayReading(fullYear(a, about), Number(b), Number(c), text);
  const year = fullYear(c, about);
  if (Number(a) === 0 && Number(b) <= 12 && c.length === 4) return yearReading(year, text);
  const dayBefore = realDayOrNull(year, Number(b), Number(a));
  const monthBefore = realDayOrNull(year, Number(a), Number(b));
  if (order === 'dmy' || order === 'mdy') {
    const ordered = order === 'dmy' ? dayBefore : monthBefore;
    return ordered ? { day: ordered } : { unreadable: text };
  }
  if (dayBefore && monthBefore && dayBefore !== monthBefore) {
    return { ambiguous: dayBefore < monthBefore ? [dayBefore, monthBefore] : [monthBefore, dayBefore] };
  }
  const only = dayBefore ?? monthBefore;
  return only ? { day: only } : { unreadable: text };
}

/** Two digits are the latest year that the limit allows: 86 is 1986, and 48 of a birth is 1948. */
function fullYear(digits: string, about: AboutDay): number {
  if (digits.length > 2) return Number(digits);
  const latest = about.latestYear ?? latestShortYear;
  const year = latest - (latest % 100) + Number(digits);
  return year > latest ? year - 100 : year;
}

function dayReading(year: number, month: number, day: number, text: string): DayReading {
  // A day or month of zero stands for one that is not known.
  if (day === 0) return month <= 12 ? yearReading(year, text) : { unreadable: text };
  const real = realDayOrNull(year, month, day);
  return real ? { day: real } : { unreadable: text };
}

function monthReading(month: number, year: number, text: string): DayReading {
  return month <= 12 ? yearReading(year, text) : { unreadable: text };
}

function yearReading(year: number, text: string): DayReading {
  return year >= firstYear && year <= lastYear ? { year } : { unreadable: text };
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The day as text, or null when the calendar has none. */
export function realDayOrNull(year: number, month: number, day: number): string | null {
  if (year < firstYear || year > lastYear || day < 1) return null;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = (lengths[month - 1] ?? 0) + (leap && month === 2 ? 1 : 0);
  if (day > length) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export type OrderReading =
  { order: DayOrder } | { ambiguous: true } | { contradictory: readonly [string, string] };

/**
 * One number above 12 decides for the whole column. Without one the column stays ambiguous; one cell that
 * says day first beside another that says month first is a contradiction, with both cells.
 */
export function dayOrderOf(texts: readonly string[]): OrderReading {
  const decisive: Partial<Record<DayOrder, string>> = {};
  for (const text of texts) {
    const match = separated.exec(fold(text));
    if (!match) continue;
    const [, a = '', b = ''] = match;
    if (a.length === 4) decisive.ymd ??= text;
    else if (Number(a) > 12 && Number(b) <= 12) decisive.dmy ??= text;
    else if (Number(b) > 12 && Number(a) <= 12) decisive.mdy ??= text;
  }
  const { dmy, mdy, ymd } = decisive;
  if (dmy !== undefined && mdy !== undefined) return { contradictory: [dmy, mdy] };
  if (dmy !== undefined) return { order: 'dmy' };
  if (mdy !== undefined) return { order: 'mdy' };
  return ymd === undefined ? { ambiguous: true } : { order: 'ymd' };
}
