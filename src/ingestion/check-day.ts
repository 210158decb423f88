import { readDay } from '../athletics/day.js';
import { swappedDay } from '../athletics/plausibility.js';
import type { ReadRow, Remark } from './readers/reader.js';

export interface MeetDays {
  startDate: string;
  endDate: string;
}

/** The day of the mark; a meet of one day needs none in the row. */
export function checkDay(
  { fields: { date: text }, orders }: Pick<ReadRow, 'fields' | 'orders'>,
  meet: MeetDays | null,
  today: string,
  remarks: Remark[],
): string | null {
  const refuse = (code: Remark['code'], suggestion?: string): null => {
    remarks.push({ code, field: 'date', ...(text && { text }), ...(suggestion && { suggestion }) });
    return null;
  };
  if (!text) return meet ? meet.startDate : refuse('date_missing');
  const reading = readDay(text, orders?.date ? { order: orders.date } : {});
  if ('unreadable' in reading || 'year' in reading) return refuse('date_unreadable');
  const days = 'day' in reading ? [reading.day] : [...reading.ambiguous];
  const inside = meet ? days.filter((day) => day >= meet.startDate && day <= meet.endDate) : days;
  const [day, other] = inside;
  if (!day) return refuse('date_outside_meet', meet ? meant(days, meet) : undefined);
  if (other) return refuse('date_ambiguous', inside.join(' | '));
  return day > today ? refuse('date_in_future') : day;
}

/** Day and month changed places, or the days that are allowed. */
function meant(days: readonly string[], { startDate, endDate }: MeetDays): string {
  const swapped = days.map((day) => swappedDay(day, startDate, endDate)).find((day) => day !== null);
  return swapped ?? `${startDate} … ${endDate}`;
}
