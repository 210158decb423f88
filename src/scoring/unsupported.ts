import type { Unsupported, UnsupportedReason } from '../athletics/scoring.js';
import { Problem } from '../platform/http/problem.js';

const sentences: Readonly<Record<UnsupportedReason, string>> = {
  no_table: 'There is no table for this discipline, sex, place and edition.',
  no_factor: 'There is no factor for this discipline and age group.',
  other_unit: 'The mark is in another unit than the table.',
  other_implement: 'The tables are for the implements of the senior class.',
  timing_unknown: 'Say with `timing` whether this time was taken electronically or by hand.',
  hand_time: 'Age grading is for electronic times.',
  wind_adjustment_unverified: 'How lists adjust scores for wind above +2.0 is not known for certain.',
  points_out_of_table: 'The tables are printed from 1 to 1400 points.',
  age_out_of_table: 'The discipline is not held at this age, or the tables do not reach it.',
  not_part_of_event: 'The discipline is not a part of this combined event for this sex.',
  wrong_number_of_marks: 'There are more marks than disciplines in the event.',
};

/** The answer, or a 422 that says why there is no number. */
export function supported<T extends object>(answer: T | Unsupported): T {
  if (!('unsupported' in answer)) return answer;
  const reason = answer.unsupported;
  throw new Problem('unsupported', sentences[reason], { extra: { reason } });
}
