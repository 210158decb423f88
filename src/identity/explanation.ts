import type { ShownCandidate } from './decisions.js';
import type { Explanation, WordRarity } from './explanation.dto.js';

export type Why = Pick<Explanation, keyof Explanation>;

export const explained = (candidate: ShownCandidate): Why => ({
  certainty: Math.round(candidate.chance * 1_000) / 10,
  bits: candidate.bits,
  fields: Object.entries(candidate.fields)
    .map(([field, bits]) => ({ field, bits }))
    .toSorted((one, other) => Math.abs(other.bits) - Math.abs(one.bits)),
  words: wordsOf(candidate),
  gate: candidate.gate,
});

/** What may be told without telling how the hub decided. */
export const unexplained = (candidate?: ShownCandidate): Why => ({
  certainty: null,
  bits: null,
  fields: [],
  words: candidate ? wordsOf(candidate) : [],
  gate: null,
});

const wordsOf = ({ rarity }: ShownCandidate): WordRarity[] =>
  Object.entries(rarity).map(([word, text]) => ({ word, rarity: text }));
