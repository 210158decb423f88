import { COMMON_WORDS } from './common-words.data.js';
import type { Mention } from './mention.js';
import { bitsOf, type Rarity } from './rarity.js';

/** As if the hub had known so many people before its first file. */
const PEOPLE = 40_000;
const PER = 10_000;
const PER_YEAR = PEOPLE / 50;
const PER_NATION = PEOPLE / 44;

/** From so many athletes on the hub's own counts say how common a name is. */
const ENOUGH = 10_000;

/** The counts of the hub on top of what is known of names anyway, so that the first files are judged with sense too. */
export class RarityOfHub implements Rarity {
  constructor(
    private readonly hubAthletes: number,
    private readonly counts: ReadonlyMap<string, number>,
  ) {}

  get isYoung(): boolean {
    return this.hubAthletes < ENOUGH;
  }
  get athletes(): number {
    return this.hubAthletes + PEOPLE;
  }
  word(word: string): number {
    return this.counted(`w${word}`) + ((COMMON_WORDS[word] ?? 0) * PEOPLE) / PER;
  }
  year(year: number): number {
    return this.counted(`y${year}`) + PER_YEAR;
  }
  nation(nation: string): number {
    return this.counted(`n${nation}`) + PER_NATION;
  }
  club(club: string): number {
    return this.counted(`c${club}`);
  }
  source(source: string): number {
    return this.counted(`s${source}`) + PER_NATION;
  }

  private counted(key: string): number {
    return this.counts.get(key) ?? 0;
  }
}

/** How rare a name is, were its words chosen one by one: 20 bits are one athlete in a million. */
export function nameRarity(
  { name }: Pick<Mention, 'name'>,
  rarity: RarityOfHub,
): { bits: number; isYoung: boolean } {
  const bits = name.tokens.reduce((sum, word) => sum + bitsOf(rarity.word(word), rarity.athletes), 0);
  return { bits, isYoung: rarity.isYoung };
}

/** "1 in 9,400 athletes", for somebody who decides. */
export function rarityInWords(word: string, rarity: Rarity): string {
  const count = Math.max(1, Math.round(rarity.word(word)));
  return `1 in ${Math.max(1, Math.round(rarity.athletes / count)).toLocaleString('en')} athletes`;
}
