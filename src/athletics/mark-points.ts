import { type MarkReading, plainMark, unreadable } from './mark-reading.js';

const pointsText = /^(\d{1,2})[., ']?(\d{3})$/;

/** Points are whole; a separator of thousands is no decimal sign. */
export function readPoints(text: string): MarkReading {
  const grouped = pointsText.exec(text);
  const digits = grouped ? `${grouped[1]}${grouped[2]}` : text;
  if (!/^\d{1,5}$/.test(digits)) return unreadable('not_a_mark');
  return plainMark({ value: Number(digits), unit: 'points', precision: 1, timing: null });
}
