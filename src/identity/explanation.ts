import type { Language } from '../platform/http/language.js';
import type { ShownCandidate } from './decisions.js';
import type { Explanation, WordRarity } from './explanation.dto.js';
import { FIELD_TEXTS, GATE_TEXTS, RARITY_TEXTS } from './explanation-texts.data.js';

export type Why = Pick<Explanation, keyof Explanation>;

export const explained = (candidate: ShownCandidate): Why =>
  inWords(
    {
      certainty: Math.round(candidate.chance * 1_000) / 10,
      bits: candidate.bits,
      fields: Object.entries(candidate.fields)
        .map(([field, bits]) => ({ field, text: field, bits }))
        .toSorted((one, other) => Math.abs(other.bits) - Math.abs(one.bits)),
      words: wordsOf(candidate),
      gate: candidate.gate,
      gateText: null,
    },
    'en',
  );

/** What may be told without telling how the hub decided. */
export const unexplained = (candidate?: ShownCandidate): Why => ({
  certainty: null,
  bits: null,
  fields: [],
  words: candidate ? wordsOf(candidate) : [],
  gate: null,
  gateText: null,
});

/** The same in the language of the reader. A decision of another version may name what has no words here. */
export function inWords<T extends Why>(why: T, language: Language): T {
  const fields = why.fields.map(({ field, bits }) => {
    return { field, text: textsOf(FIELD_TEXTS, field)?.[language] ?? field, bits };
  });
  const words = why.words.map(({ word, rarity }) => ({ word, rarity: rarityIn(rarity, language) }));
  const gateText = why.gate === null ? null : (textsOf(GATE_TEXTS, why.gate)?.[language] ?? why.gate);
  return { ...why, fields, words, gateText };
}

type Texts = Readonly<Record<Language, string>>;
const textsOf = (catalogue: Readonly<Record<string, Texts>>, code: string): Texts | undefined =>
  Object.hasOwn(catalogue, code) ? catalogue[code] : undefined;

/** Kept decisions say it in English. */
function rarityIn(kept: string, language: Language): string {
  const athletes = /^1 in ([\d,]+) athletes$/.exec(kept)?.[1]?.replaceAll(',', '');
  return athletes === undefined
    ? kept
    : RARITY_TEXTS[language](Number(athletes).toLocaleString(language, { useGrouping: 'always' }));
}

const wordsOf = ({ rarity }: ShownCandidate): WordRarity[] =>
  Object.entries(rarity).map(([word, text]) => ({ word, rarity: text }));
