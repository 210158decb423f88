/** Why there is no number. Never 0 in its place. */
export type UnsupportedReason =
  | 'no_table'
  | 'no_factor'
  | 'other_unit'
  | 'other_implement'
  | 'timing_unknown'
  | 'hand_time'
  | 'wind_adjustment_unverified'
  | 'points_out_of_table'
  | 'age_out_of_table'
  | 'not_part_of_event'
  | 'wrong_number_of_marks';

export interface Unsupported {
  unsupported: UnsupportedReason;
}
