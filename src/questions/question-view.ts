import type { ShownCandidate, StoredMention } from '../identity/decisions.js';
import { explained, unexplained } from '../identity/explanation.js';
import type { IdentityDecisionView, QuestionCandidate, QuestionView } from './questions.dto.js';

export interface StoredDecision {
  id: string;
  submissionId: string;
  federationId: string;
  row: number;
  kind: 'known' | 'new' | 'question';
  athleteId: string | null;
  mention: StoredMention | string;
  candidates: ShownCandidate[] | string;
  freshChance: string;
  modelVersion: string;
  normVersion: number;
  sampled: boolean | number;
  answer: 'known' | 'new' | null;
  answeredAthleteId: string | null;
  createdAt: Date | string;
}

export const DECISION_COLUMNS = `id, submission_id AS "submissionId", federation_id AS "federationId", row, kind,
  athlete_id AS "athleteId", mention, candidates, fresh_chance AS "freshChance", model_version AS "modelVersion",
  norm_version AS "normVersion", sampled, answer, answer_athlete_id AS "answeredAthleteId", created_at AS "createdAt"`;

/** Names and nations as the hub publishes them now. */
export type Named = ReadonlyMap<string, { name: string; nation: string | null }>;

const read = <T>(stored: T | string): T => (typeof stored === 'string' ? (JSON.parse(stored) as T) : stored);

export const candidatesOf = ({ candidates }: Pick<StoredDecision, 'candidates'>): ShownCandidate[] =>
  read(candidates);

/** In the blind sample the order must not tell whom the hub chose. */
export const blindOrder = (candidates: readonly ShownCandidate[]): ShownCandidate[] =>
  candidates.toSorted((one, other) => (one.athleteId < other.athleteId ? -1 : 1));

export function questionView(
  decision: StoredDecision,
  { named, isBlind, sameAsRow }: { named: Named; isBlind: boolean; sameAsRow: number | null },
): QuestionView {
  const { id, submissionId, row, answer, answeredAthleteId, createdAt } = decision;
  const { name, sex, nation, birth } = read(decision.mention);
  const shown = isBlind ? blindOrder(candidatesOf(decision)) : candidatesOf(decision);
  return {
    id,
    submissionId,
    row,
    mention: { name, sex, nation, birth: birth === null ? 'none' : birth.length === 10 ? 'day' : 'year' },
    candidates: shown.map((each, at) => candidateView(each, { key: String(at + 1), named, isBlind })),
    sameAsRow,
    answer,
    answeredAthleteId,
    createdAt: typeof createdAt === 'string' ? new Date(`${createdAt.replace(' ', 'T')}Z`) : createdAt,
  };
}

export const decisionView = (
  decision: StoredDecision,
  about: { named: Named; sameAsRow: number | null },
): IdentityDecisionView =>
  Object.assign(questionView(decision, { ...about, isBlind: false }), {
    decision: decision.kind,
    athleteId: decision.athleteId,
    freshCertainty: Math.round(Number(decision.freshChance) * 1_000) / 10,
    modelVersion: decision.modelVersion,
    normVersion: decision.normVersion,
  });

function candidateView(
  candidate: ShownCandidate,
  { key, named, isBlind }: { key: string; named: Named; isBlind: boolean },
): QuestionCandidate {
  const { athleteId, sameDayOfBirth } = candidate;
  const known = named.get(athleteId);
  return {
    key,
    athleteId,
    name: known?.name ?? '',
    nation: known?.nation ?? null,
    sameDayOfBirth,
    ...(isBlind ? unexplained(candidate) : explained(candidate)),
  };
}
