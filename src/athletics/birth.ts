import { type AboutDay, type DayReading, readDay } from './day.js';

export type BirthReading =
  | { kind: 'known'; date: string | null; year: number; doubtful: boolean }
  | { kind: 'none' }
  | { kind: 'ambiguous'; days: readonly [string, string] }
  | { kind: 'unreadable'; text: string };

const empty = /^(?:[-–?.]*|n\/?a|null|0+|0000-00-00)$/i;
const shortYear = /^'?(\d{2})$/;

/**
 * Reads a birth: a day, or a year alone (`1986`, `'86`). 1 January is how registers fill in an unknown day:
 * the day is kept and marked doubtful.
 */
export function readBirth(text: string | null | undefined, about: AboutDay = {}): BirthReading {
  const plain = (text ?? '').trim();
  if (empty.test(plain)) return { kind: 'none' };
  const short = shortYear.exec(plain);
  const reading: DayReading = short
    ? readDay(`01.01.${short[1]}`, { ...about, order: 'dmy' })
    : readDay(plain, about);
  if ('year' in reading) return { kind: 'known', date: null, year: reading.year, doubtful: false };
  if ('ambiguous' in reading) return { kind: 'ambiguous', days: reading.ambiguous };
  if ('unreadable' in reading) return { kind: 'unreadable', text: plain };
  const year = Number(reading.day.slice(0, 4));
  if (short) return { kind: 'known', date: null, year, doubtful: false };
  return { kind: 'known', date: reading.day, year, doubtful: isPlaceholderBirth(reading.day) };
}

/** 1 January, the day that stands for an unknown one. */
export function isPlaceholderBirth(day: string): boolean {
  return day.endsWith('-01-01');
}
