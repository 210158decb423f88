import type { NameMatch } from './compare-names.js';
import type { Feature } from './features.data.js';
import type { Mention } from './mention.js';
import { bitsOf, type Rarity } from './rarity.js';

/** How the name that fits best meets the row, with its features. */
export interface NameEvidence {
  match: NameMatch;
  features: [Feature, number][];
  bits: number;
}

export const isConflict = ({ rowOnly, knownOnly }: NameMatch): boolean =>
  rowOnly.length > 0 && knownOnly.length > 0;

export const isWholeName = ({ rowOnly, knownOnly, matches }: NameMatch): boolean =>
  rowOnly.length === 0 &&
  knownOnly.length === 0 &&
  matches.every(({ level }) => level === 'exact' || level === 'joined');

/** Only to choose among the names of one athlete. */
const ROUGH = { exact: 1, joined: 1, nickname: 0.6, initial: 0.3, cut: 0.6, typo: 0.6, far: 0.3 };

export function nameEvidence(row: Mention, match: NameMatch, rarity: Rarity): NameEvidence {
  const features: [Feature, number][] = [];
  let bits = 0;
  let rarest = 0;
  const sums = new Map<Feature, number>();
  for (const { level, word, other } of match.matches) {
    const count = level === 'exact' ? rarity.word(word) : Math.max(rarity.word(word), rarity.word(other));
    const worth = level === 'initial' ? 4 : bitsOf(count, rarity.athletes);
    bits += worth * ROUGH[level];
    if (level === 'exact' && worth > rarest) rarest = worth;
    sums.set(`name.${level}.bits`, (sums.get(`name.${level}.bits`) ?? 0) + worth);
    if (level !== 'exact') sums.set(`name.${level}`, (sums.get(`name.${level}`) ?? 0) + 1);
  }
  for (const sum of sums) features.push(sum);
  features.push(['name.rarest.bits', rarest]);
  const [mine, theirs] = [match.rowOnly.length, match.knownOnly.length];
  bits -= 3 * Math.max(mine, theirs) + (mine > 0 && theirs > 0 ? 8 : 0);
  if (mine > 0 && theirs > 0) {
    features.push([mine + theirs > 2 ? 'name.conflict.more' : 'name.conflict', 1]);
    if (match.headsDiffer) features.push(['name.headsDiffer', 1]);
    if (match.tailsDiffer)
      features.push([row.sex === 'F' ? 'name.tailsDiffer.woman' : 'name.tailsDiffer', 1]);
  } else if (mine > 0) features.push([`name.row+${mine > 2 ? 3 : mine > 1 ? 2 : 1}`, 1]);
  else if (theirs > 0) features.push([`name.known+${theirs > 2 ? 3 : theirs > 1 ? 2 : 1}`, 1]);
  else features.push([match.matches.length > 2 ? 'name.wholeLong' : 'name.whole', 1]);
  if (mine > 0 !== theirs > 0) {
    if (match.headIsMore) features.push(['name.more.head', 1]);
    if (match.tailIsMore) features.push(['name.more.tail', 1]);
    if ([...match.rowOnly, ...match.knownOnly].every((word) => word.length === 1))
      features.push(['name.more.initial', 1]);
  }
  if (match.sameOrder) features.push(['name.sameOrder', 1]);
  if (match.matches.length === 1) features.push(['name.oneWord', 1]);
  if (match.suffix !== 'none') features.push([`name.suffix.${match.suffix}`, 1]);
  return { match, features, bits };
}
