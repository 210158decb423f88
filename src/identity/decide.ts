import { type Evidence, gather, newcomer } from './evidence.js';
import { type Gate, gateOf } from './gates.js';
import type { Mention, Profile } from './mention.js';
import {
  bitsPerField,
  classOf,
  type EvidenceClass,
  type Model,
  posterior,
  scoreOf,
  thresholdClassOf,
  type Thresholds,
} from './model.js';
import { NORM_VERSION } from './normal-name.js';
import type { Rarity } from './rarity.js';
import { kindOfEvidence } from './seen-kinds.js';
import type { IsTaken } from './taken.js';

/** One athlete who may be meant, with what speaks for and against. */
export interface Candidate {
  id: string;
  chance: number;
  bits: number;
  fields: { [field: string]: number };
  gate: Gate | null;
  evidence: Evidence;
}

export interface Decision {
  kind: 'known' | 'new' | 'question';
  /** The athlete of a `known`. */
  id: string | null;
  /** Likeliest first, at most five. */
  candidates: readonly Candidate[];
  freshChance: number;
  evidenceClass: EvidenceClass;
  /** New, but so commonly named and so vaguely born that a later list may say otherwise. */
  isProvisional: boolean;
  modelVersion: string;
  normVersion: number;
}

export interface Known {
  profiles: readonly Profile[];
  rarity: Rarity;
  /** Athletes who bear exactly these words. */
  namesakes: number;
  /** Athletes of whom a person has said that this is not the one. */
  cannotLink?: ReadonlySet<string>;
  /** Athletes who are another line of the same file already, written otherwise. */
  isTaken?: IsTaken;
  /** A hub that knows few athletes cannot tell how many bear a name, so without a birth it asks. */
  asksWithoutBirth?: boolean;
}

const SHOWN = 5;

const undated = (evidence: Evidence, { asksWithoutBirth = false }: Known): Gate | null =>
  asksWithoutBirth && evidence.birth.startsWith('none.') && !evidence.idAgrees ? 'birth_unknown' : null;

/**
 * Below this the hub decides alone only on kinds of evidence that have been right before: where the weights have learned
 * nothing of a kind, what they say of it is a guess, and one in ten was wrong.
 */
export const SURE_OF_ANY_KIND = 0.995;

function isUnseen(row: Mention, { evidence, chance }: Candidate, { seen }: Model): boolean {
  if (chance >= SURE_OF_ANY_KIND) return false;
  const limits = thresholdClassOf(evidence, { isGated: false, isDayInRow: !!row.birth?.day });
  const features = evidence.features.map(([feature]) => feature);
  return !seen.includes(kindOfEvidence(limits, features));
}

/** A young hub does not know how common the name is, so it does not call them somebody new either. */
const isUndatedNamesake = ({ gate, evidence }: Candidate): boolean =>
  gate === 'birth_unknown' &&
  evidence.isWhole &&
  evidence.features.some(([feature]) => feature === 'nation.same.bits');

/** The gate of a young hub is shut for pairs that are as good as sure, so it is less quick to call them somebody new. */
const FRESH_IN_YOUNG_HUB = 0.001;

function limitsOf(row: Mention, best: Candidate | undefined, { thresholds }: Model): Thresholds {
  if (!best) return thresholds['none.whole'];
  const { evidence, gate } = best;
  const limits =
    thresholds[thresholdClassOf(evidence, { isGated: gate !== null, isDayInRow: !!row.birth?.day })];
  if (gate !== 'birth_unknown') return limits;
  return { match: limits.match, fresh: Math.max(limits.fresh, FRESH_IN_YOUNG_HUB) };
}

/** With a smaller share than this beside somebody new, athletes change nothing about a row that was new without them. */
const LEAST_SHARE = 0.01;

/**
 * Whether these athletes may make a known one or a question of a row that was new before there were any of them: they have
 * all of its words, or a share that is worth asking the others for.
 */
export function mayBeMeant(row: Mention, known: Known, model: Model): boolean {
  const { weighed, chances } = weigh(row, known, model);
  return weighed.some(({ evidence }) => evidence.isWhole) || 1 - (chances.at(-1) ?? 1) > LEAST_SHARE;
}

/** The evidence and bits of each athlete, and the chances of all of them and, last, of somebody new. */
function weigh(row: Mention, known: Known, { weights }: Model) {
  const { profiles, rarity } = known;
  const namesakes = Math.max(0, known.namesakes - 1);
  const weighed = profiles.map((profile) => {
    const isTaken = known.isTaken?.(profile.id) ?? false;
    const evidence = gather(row, profile, { rarity, namesakes, isTaken });
    return { id: profile.id, evidence, bits: scoreOf(weights, evidence.features, classOf(evidence)) };
  });
  const bits = weighed.map((each) => each.bits);
  return { weighed, chances: posterior(bits, scoreOf(weights, newcomer(row), null), rarity.athletes) };
}

/**
 * Known, new or a question: each candidate gets the bits of its evidence, all share one certainty with "nobody the hub
 * knows", and only who is sure enough and stands before no gate is taken without a person.
 */
export function decide(row: Mention, known: Known, model: Model): Decision {
  const { weights } = model;
  const { weighed, chances } = weigh(row, known, model);
  const freshChance = chances.at(-1) ?? 1;
  const candidates: Candidate[] = weighed
    .map(({ id, evidence, bits }, at) => ({ id, evidence, bits, chance: chances[at] ?? 0 }))
    .toSorted((one, other) => other.chance - one.chance || (one.id < other.id ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ id, evidence, bits, chance }) => {
      const gate = known.cannotLink?.has(id)
        ? 'must_not_link'
        : (gateOf(evidence) ?? undated(evidence, known));
      return {
        id,
        chance,
        bits,
        fields: bitsPerField(weights, evidence.features, classOf(evidence)),
        gate,
        evidence,
      };
    });
  const [best] = candidates;
  const evidenceClass = best ? classOf(best.evidence) : 'none';
  const { match, fresh } = limitsOf(row, best, model);
  const isLikely = best !== undefined && best.gate === null && best.chance > match;
  const isSure = isLikely && !isUnseen(row, best, model);
  if (isLikely && !isSure) best.gate = 'unseen_evidence';
  const isFresh = !isLikely && (!best || (freshChance > fresh && !candidates.some(isUndatedNamesake)));
  const kind = isSure ? 'known' : isFresh ? 'new' : 'question';
  return {
    kind,
    id: isSure ? best.id : null,
    candidates,
    freshChance,
    evidenceClass,
    isProvisional: kind === 'new' && evidenceClass === 'none' && (row.birth === null || freshChance < 0.9),
    modelVersion: model.version,
    normVersion: NORM_VERSION,
  };
}
