import { readDay } from '../athletics/day.js';
import type { Remark } from './readers/reader.js';

export interface MeetDays {
  startDate: string;
  endDate: string;
}

/** The day of the mark; a meet of one day needs none in the row. */
export function checkDay(
  text: string | undefined,
  meet: MeetDays | null,
  today: string,
  remarks: Remark[],
): string | null {
  const refuse = (code: Remark['code'], suggestion?: string): null => {
    remarks.push({ code, field: 'date', ...(text && { text }), ...(suggestion && { suggestion }) });
    return null;
  };
  if (!text) return meet ? meet.startDate : refuse('date_missing');
  const reading = readDay(text, {});
  if ('unreadable' in reading || 'year' in reading) return refuse('date_unreadable');
  const days = 'day' in reading ? [reading.day] : [...reading.ambiguous];
  const inside = meet ? days.filter((day) => day >= meet.startDate && day <= meet.endDate) : days;
  const [day, other] = inside;
  if (!day) return refuse('date_outside_meet', `${meet?.startDate} … ${meet?.endDate}`);
  if (other) return refuse('date_ambiguous', inside.join(' | '));
  return day > today ? refuse('date_in_future') : day;
}
