import { type MarkReading, plainMark, unreadable } from './mark-reading.js';

const pointsText = /^(\d{1,2})[., ']?(\d{3})$/;

/** Points are whole; a separator of thousands is no decimal sign. */
export function readPoints(text: string): MarkReading {
  const plain = text.trim();
  const grouped = pointsText.exec(plain);
  const digits = grouped ? `${grouped[1]}${grouped[2]}` : plain;
  if (!/^\d{1,5}$/.test(digits)) return unreadable('not_a_mark');
  return plainMark({ value: Number(digits), unit: 'points', precision: 1, timing: null });
}
