import { disciplineByCode } from '../athletics/discipline.js';
import { formatMark } from '../athletics/mark.js';
import { inWords } from '../identity/explanation.js';
import type { Language } from '../platform/http/language.js';
import type { Result, Verdict } from './checked-row.js';
import type { RowDecision } from './decision-store.js';
import { FINDING_RULES } from './finding-codes.js';
import type { Remark } from './readers/reader.js';
import type { StoredFinding } from './reports.js';
import type { CandidateView, RowDecisionView, RowView, UnderstoodView } from './submission-rows.dto.js';
import { FindingView } from './reports.dto.js';

/** Everything that is known of a row before it is put into words. */
export interface RowDetail {
  row: number;
  verdict: Verdict;
  raw: string;
  result: Result | null;
  findings: readonly StoredFinding[];
  candidates: CandidateView[];
  decision: RowDecision | null;
  performanceId: string | null;
}

export function rowView(detail: RowDetail, language: Language): RowView {
  const { row, verdict, raw, result, findings, candidates, decision, performanceId } = detail;
  return {
    row,
    verdict,
    raw,
    understood: result && understoodView(result),
    findings: findings.map((finding) => FindingView.of(finding, language)),
    athleteId: result?.athleteId ?? null,
    candidates: candidates.map((each) => inWords(each, language)),
    decision: decision && decisionView(decision, language),
    performanceId,
  };
}

function understoodView(result: Result): UnderstoodView {
  const { discipline, sex, implement, ageGroup, round, heat, place, lane, bib, mark, wind } = result;
  const { name, nation, birthDate, birthYear } = result.competitor;
  const known = disciplineByCode(discipline);
  return {
    discipline,
    sex,
    implement,
    ageGroup,
    round,
    heat,
    place,
    lane,
    bib,
    date: result.day,
    mark: mark && formatMark(mark, known),
    value: mark?.value ?? null,
    unit: mark?.unit ?? null,
    status: result.status,
    wind: wind.kind === 'measured' ? wind.mmPerSecond / 1000 : null,
    environment: result.environment,
    legal: result.legal,
    name,
    nation,
    birthYear: birthYear ?? (birthDate ? Number(birthDate.slice(0, 4)) : null),
    club: result.club,
  };
}

function decisionView(decided: RowDecision, language: Language): RowDecisionView {
  const { decision, corrections, athlete, athleteId, reason, remarks, accountId, decidedAt } = decided;
  const findings = remarks.map((remark) => FindingView.of(findingOf(remark, decided.row), language));
  return { decision, corrections, athlete, athleteId, reason, findings, decidedBy: accountId, decidedAt };
}

const findingOf = ({ code, field, path, text, suggestion }: Remark, row: number): StoredFinding => ({
  seq: 0,
  row,
  code,
  severity: FINDING_RULES[code].severity,
  field: field ?? null,
  path: path ?? null,
  text: text ?? null,
  suggestion: suggestion ?? null,
  justification: null,
});
