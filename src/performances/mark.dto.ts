import { disciplineByCode, type Environment, type MarkUnit } from '../athletics/discipline.js';
import { formatMark, type MarkFlag, type Timing } from '../athletics/mark.js';
import type { Status } from '../athletics/status.js';
import type { PerformanceRow } from './performance-row.js';
import type { WindStatus } from './performance.entity.js';

/** A record beside the mark that is it. */
export class MarkRecordView {
  /** As result lists write it: WR, AR, NR, CR, MR, with the age group as in NU20R; `=` for equals. @example "NR" */
  badge!: string;

  /** Whether it is claimed, pending or ratified. @example "claimed" */
  status!: string;
}

/** A mark as clients read it everywhere. */
export class MarkView {
  /** The mark as result lists write it, or the status. @example "11.50" */
  text!: string;

  /** The mark in whole units; null where there is a status instead. @example 11500 */
  value!: number | null;

  /** Unit of the value: milliseconds, millimetres or points. @example "ms" */
  unit!: MarkUnit | null;

  /** Why there is no mark: DNS, DNF, DQ, NM, NH … @example null */
  status!: Status | null;

  /** How the time was taken; null where that is not known or there is no time. @example "electronic" */
  timing!: Timing | null;

  /** Wind in metres per second, positive from behind; null without a reading. @example 1 */
  wind!: number | null;

  /** Whether wind was measured, was not though it was due, or is not taken here. @example "measured" */
  windStatus!: WindStatus;

  /** Where the contest was held. @example "outdoor" */
  environment!: Environment;

  /** Whether the rules let the mark count. @example true */
  legal!: boolean;

  /** What else there is to know of the mark. @example ["altitude"] */
  flags!: MarkFlag[];

  /** The records that this mark is or claims to be. */
  records!: MarkRecordView[];

  static of(row: PerformanceRow): MarkView {
    const { mark, status, timing, windMmPerSecond, windStatus, environment, legal, flags } = row;
    return {
      text: mark ? formatMark(mark, disciplineByCode(row.discipline)) : (status ?? ''),
      value: mark?.value ?? null,
      unit: mark?.unit ?? null,
      status,
      timing,
      wind: windMmPerSecond === null ? null : windMmPerSecond / 1000,
      windStatus,
      environment,
      legal,
      flags,
      records: recordsIn(row.recordBadges),
    };
  }
}

const recordsIn = (badges: string): MarkRecordView[] =>
  badges
    .split(',')
    .filter(Boolean)
    .map((each) => {
      const [badge = '', status = ''] = each.split(':');
      return { badge, status };
    });
