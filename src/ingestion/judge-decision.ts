import type { KnownAthlete } from '../athletes/known-athlete.js';
import type { FieldError } from '../platform/http/problem.js';
import { separateKey } from './athlete-keys.js';
import type { CheckedRow, Result, Verdict } from './checked-row.js';
import type { Corrections } from './corrected.js';
import { DOUBTS_OF_IDENTITY, FINDING_RULES } from './finding-codes.js';
import type { Remark } from './readers/reader.js';
import type { RowDetail } from './row-view.js';
import type { NumberedDecision } from './submission-rows.dto.js';

/** Everything that is needed to judge what a person wants of a row. */
export interface Wanted {
  asked: NumberedDecision;
  corrections: Corrections;
  row: RowDetail;
  /** The row as it reads after the corrections; null when there are none. */
  checked: CheckedRow | null;
  /** The athlete that was chosen. */
  athlete: KnownAthlete | null;
  /** The row of the file whose athlete was chosen; null where there is no such row, or nobody was chosen so. */
  sameAs: { verdict: Verdict; result: Result | null } | null;
}

export interface Judged {
  verdict: Verdict;
  result: Result | null;
  remarks: Remark[];
  athlete: 'known' | 'new' | null;
}

export type Fault = Omit<FieldError, 'pointer'> & { at: string };

/** What becomes of the row, or why it cannot be so. A person settles doubts; errors must be corrected. */
export function judge(wanted: Wanted): Judged | Fault[] {
  const { asked, row } = wanted;
  if (row.decision)
    return [{ at: '/row', code: 'decided', message: 'is decided already; undo that decision first' }];
  if (row.performanceId)
    return [{ at: '/row', code: 'published', message: 'is published; send a corrected file' }];
  return asked.decision === 'reject' ? rejected(wanted) : accepted(wanted);
}

function rejected({ asked, row }: Wanted): Judged | Fault[] {
  if (row.verdict === 'rejected')
    return [{ at: '/decision', code: 'nothing_to_decide', message: 'the row is rejected as it is' }];
  if (!asked.reason) return [{ at: '/reason', code: 'isNotEmpty', message: 'say why the row is rejected' }];
  return { verdict: 'rejected', result: row.result, remarks: [], athlete: null };
}

function accepted(wanted: Wanted): Judged | Fault[] {
  const { asked, row, checked } = wanted;
  const chosen = [asked.athleteId, asked.newAthlete || undefined, asked.sameAsRow].filter(
    (each) => each !== undefined,
  );
  if (chosen.length > 1)
    return [
      {
        at: asked.newAthlete ? '/newAthlete' : '/sameAsRow',
        code: 'one_of',
        message: 'choose an athlete, say they are new, or the same as in another row',
      },
    ];
  const remarks: Remark[] = checked?.remarks ?? row.findings.map(remarkOf);
  const errors = remarks.filter(({ code }) => FINDING_RULES[code].severity === 'error');
  const result = checked ? checked.result : row.result;
  if (errors.length > 0 || !result) {
    const open = errors.length > 0 ? errors : remarks.filter(({ code }) => FINDING_RULES[code].holds);
    return open.length > 0 ? open.map(mustBeCorrected) : [NOT_UNDERSTOOD];
  }
  const isAsked = checked !== null || chosen.length > 0;
  if (row.verdict === 'accepted' && !isAsked)
    return [{ at: '/decision', code: 'nothing_to_decide', message: 'the row is accepted as it is' }];
  return ofAthlete(wanted, result, remarks);
}

function ofAthlete({ asked, athlete, sameAs }: Wanted, read: Result, remarks: Remark[]): Judged | Fault[] {
  const doubts = remarks.filter(({ code }) => DOUBTS_OF_IDENTITY.has(code));
  const others = remarks.filter(({ code }) => !DOUBTS_OF_IDENTITY.has(code));
  if (asked.newAthlete) {
    const { sourceAthleteId: _, ...said } = read;
    const { nation, assumedNation = nation } = said.competitor;
    const own = { ...said, competitor: { ...said.competitor, nation: assumedNation } };
    const result = { ...own, athleteId: null, athleteKey: separateKey(own) };
    return { verdict: 'accepted', result, remarks: others, athlete: 'new' };
  }
  if (asked.sameAsRow !== undefined) {
    const other = sameAs?.verdict === 'accepted' ? sameAs.result : null;
    if (!other || asked.sameAsRow === asked.row)
      return [{ at: '/sameAsRow', code: 'unknown', message: 'is no other accepted row of this submission' }];
    if (other.sex !== read.sex || other.competitor.kind !== read.competitor.kind)
      return [{ at: '/sameAsRow', code: 'other_kind', message: 'is of another sex or kind than the row' }];
    const { sourceAthleteId: _, ...said } = read;
    const { athleteId, athleteKey } = other;
    const result = { ...said, athleteId, athleteKey };
    return { verdict: 'accepted', result, remarks: others, athlete: athleteId ? 'known' : 'new' };
  }
  if (asked.athleteId) {
    if (!athlete) return [{ at: '/athleteId', code: 'unknown', message: 'is no athlete of the hub' }];
    if (athlete.sex !== read.sex || athlete.kind !== read.competitor.kind)
      return [{ at: '/athleteId', code: 'other_kind', message: 'is of another sex or kind than the row' }];
    const { sourceAthleteId: _, ...said } = read;
    const result = { ...said, athleteId: athlete.id, athleteKey: athlete.id };
    return { verdict: 'accepted', result, remarks: others, athlete: 'known' };
  }
  if (doubts.length > 0)
    return [
      {
        at: '/athleteId',
        code: 'athlete_undecided',
        message: 'choose the athlete, say it is a new one, or the one of another row',
      },
    ];
  return { verdict: 'accepted', result: read, remarks, athlete: null };
}

const NOT_UNDERSTOOD: Fault = {
  at: '/corrections',
  code: 'not_understood',
  message: 'the row was not understood; correct what is wrong in it',
};

const mustBeCorrected = ({ code, field, text }: Remark): Fault => ({
  at: field ? `/corrections/${field}` : '/corrections',
  code,
  message: `${FINDING_RULES[code].messages.en}${text ? ` (${text.slice(0, 60)})` : ''}`,
});

const remarkOf = ({ code, field, path, text, suggestion }: RowDetail['findings'][number]): Remark => ({
  code,
  ...(field && { field }),
  ...(path && { path }),
  ...(text && { text }),
  ...(suggestion && { suggestion }),
});
