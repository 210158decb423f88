import { disciplineByCode } from '../athletics/discipline.js';
import { legality } from '../athletics/legality.js';
import type { Wind } from '../athletics/wind.js';
import { ALL_TIME } from '../performances/best-keys.js';
import type { PerformanceRow } from '../performances/performance-row.js';
import type { ExplainReason } from './explain-reasons.data.js';
import type { RecognisingBody } from './leaderboard.dto.js';
import { type ListTerms, mastersAgeOf, nationsAsked, tooOldFor } from './list-terms.js';

/** What of a mark decides besides what every view shows. */
export interface ExplainedMark extends PerformanceRow {
  createdAt: Date;
  yearEndAge: number | null;
  mastersAge: number | null;
  federationId: string | null;
}

/** Every reason why a mark is not in a list, but that a better one of the athlete is there. */
export function whyNot(mark: ExplainedMark, list: ListTerms): ExplainReason[] {
  return [
    ...unranked(mark, list),
    ...otherContest(mark, list),
    ...notLegal(mark, list),
    ...outside(mark, list),
  ];
}

function* unranked(mark: ExplainedMark, { before }: ListTerms): Generator<ExplainReason> {
  if (mark.withdrawnAt && (before === null || mark.withdrawnAt < before)) yield 'withdrawn';
  if (before !== null && mark.createdAt >= before) yield 'not_yet_published';
  if (mark.mark === null) yield 'no_mark';
  if (mark.exhibition) yield 'exhibition';
  if (mark.flags.includes('annulled')) yield 'annulled';
  if (!disciplineByCode(mark.discipline)?.comparable) yield 'not_comparable';
}

function* otherContest(mark: ExplainedMark, list: ListTerms): Generator<ExplainReason> {
  if (mark.discipline !== list.discipline.code) yield 'other_discipline';
  if (mark.sex !== list.sex) yield 'other_sex';
  if (mark.environment !== list.environment) yield 'other_environment';
  if (mark.implement !== list.implement) yield 'other_implement';
  if (mark.mark === null || list.timing === '' || (mark.timing ?? 'unknown') === list.timing) return;
  if (mark.timing === null) yield 'timing_unknown';
  else yield mark.timing === 'hand' ? 'hand_time' : 'electronic_time';
}

function notLegal(mark: ExplainedMark, list: ListTerms): ExplainReason[] {
  const discipline = disciplineByCode(mark.discipline);
  if (!list.legal || mark.legal || !discipline) return [];
  const { environment, flags } = mark;
  const { reasons } = legality({ discipline, environment, flags, wind: windOf(mark) });
  const known = ['wind', 'no_wind_reading', 'oversized_track'] as const;
  const named = known.filter((code) => reasons.includes(code));
  return named.length > 0 || flags.includes('annulled') ? named : ['not_legal'];
}

const windOf = ({ windStatus, windMmPerSecond }: ExplainedMark): Wind =>
  windStatus === 'measured' && windMmPerSecond !== null
    ? { kind: 'measured', mmPerSecond: windMmPerSecond }
    : { kind: windStatus === 'not_applicable' ? 'not_applicable' : 'not_measured' };

function* outside(mark: ExplainedMark, list: ListTerms): Generator<ExplainReason> {
  if (list.season !== ALL_TIME && mark.season !== list.season) yield 'other_season';
  if ((list.from && mark.day < list.from) || (list.to && mark.day > list.to)) yield 'outside_window';
  if (nationsAsked(list)?.includes(mark.nation) === false) yield 'other_nation';
  yield* otherAge(mark, list);
  if (list.eventId && mark.eventId !== list.eventId) yield 'other_event';
  if (list.federationId && mark.federationId !== list.federationId) yield 'other_federation';
  if (list.betterThan !== null && mark.rankValue !== null && mark.rankValue >= list.betterThan) {
    yield 'not_better';
  }
  if (list.recognisedBy && !isRecognised(mark, list.recognisedBy)) yield 'not_recognised';
}

const LETTER: Readonly<Record<RecognisingBody, string>> = { national: 'N', area: 'A', world: 'W' };

const isRecognised = ({ recordBadges }: ExplainedMark, body: RecognisingBody): boolean =>
  new RegExp(`(^|,)=?${LETTER[body]}[A-Z0-9]*R:ratified(,|$)`).test(recordBadges);

function* otherAge(
  { yearEndAge, mastersAge }: ExplainedMark,
  { ageGroup }: ListTerms,
): Generator<ExplainReason> {
  const [tooOld, wanted] = [tooOldFor(ageGroup), mastersAgeOf(ageGroup)];
  if (tooOld !== null) {
    if (yearEndAge === null) yield 'age_unknown';
    else if (yearEndAge >= tooOld) yield 'other_age_group';
  }
  if (wanted === null || mastersAge === wanted) return;
  const isOpen = yearEndAge === null || (mastersAge === null && yearEndAge >= wanted);
  yield isOpen ? 'age_unknown' : 'other_age_group';
}
