import type { Discipline, Environment, Sex } from '../athletics/catalogue.js';
import { formatMark } from '../athletics/mark-format.js';
import { readMark, type ReadMark } from '../athletics/mark.js';
import { plausible } from '../athletics/plausibility.js';
import type { Remark } from './readers/reader.js';

interface AboutCell {
  discipline: Discipline;
  environment: Environment;
  sex: Sex | null;
  timing: string | undefined;
}

/** The result cell: a mark, a status, or null with a remark that says why. */
export function checkMark(
  text: string | undefined,
  about: AboutCell,
  remarks: Remark[],
): ReadMark | { status: string } | null {
  const { discipline, environment, sex } = about;
  const cell = { field: 'mark', text };
  const reading = readMark(text ?? '', {
    discipline,
    environment,
    ...(sex && { sex }),
    ...timingOf(about.timing),
  });
  if (reading.kind === 'status') return { status: reading.status };
  if (reading.kind === 'none')
    remarks.push({ code: text === '' ? 'mark_not_read' : 'mark_missing', ...cell });
  else if (reading.kind === 'unreadable') remarks.push({ code: 'mark_unreadable', ...cell });
  else if (reading.kind === 'ambiguous') {
    const suggestion = reading.readings.map((mark) => formatMark(mark, discipline)).join(' | ');
    remarks.push({ code: 'mark_ambiguous', ...cell, suggestion });
  } else {
    if (sex) checkPlausible(reading, discipline, sex, remarks);
    return reading;
  }
  return null;
}

function checkPlausible(reading: ReadMark, discipline: Discipline, sex: Sex, remarks: Remark[]): void {
  const verdict = plausible(reading.mark, discipline, sex);
  const text = formatMark(reading.mark, discipline);
  if (verdict.kind === 'better_than_world_record')
    remarks.push({ code: 'mark_beyond_record', field: 'mark', text });
  if (verdict.kind !== 'implausible') return;
  const suggestion = verdict.suggestion ? formatMark(verdict.suggestion.mark, discipline) : undefined;
  remarks.push({ code: 'mark_implausible', field: 'mark', text, ...(suggestion && { suggestion }) });
}

const timingOf = (text: string | undefined): { timing?: 'hand' | 'electronic' } => {
  if (/^(h|hand|manual)$/i.test(text ?? '')) return { timing: 'hand' };
  return /^(e|fat|electronic|electronico|eletronico|electronique)$/i.test(text ?? '')
    ? { timing: 'electronic' }
    : {};
};

/** A time without a letter is electronic: lists cut trailing zeros, hand times carry `h`. */
export function timed(read: ReadMark, text: string | undefined): ReadMark {
  const { mark } = read;
  if (mark.unit !== 'ms') return read;
  return { ...read, mark: { ...mark, timing: mark.timing ?? timingOf(text).timing ?? 'electronic' } };
}
