/** How often the hub's athletes bear a word, are born in a year, run for a nation or a club. */
export interface Rarity {
  athletes: number;
  word(word: string): number;
  year(year: number): number;
  nation(nation: string): number;
  club(club: string): number;
  source(source: string): number;
}

/** As bits: 1 in 2 is one bit, 1 in 1,024 ten. What was never seen counts as seen half a time. */
export const bitsOf = (count: number, athletes: number): number =>
  Math.max(0, Math.log2((athletes + 2) / (count + 0.5)));

/** Keeps the counts in memory, and says what was added since `taken`. */
export class CountedRarity implements Rarity {
  athletes = 0;
  readonly counts = new Map<string, number>();

  word(word: string): number {
    return this.counts.get(`w${word}`) ?? 0;
  }
  year(year: number): number {
    return this.counts.get(`y${year}`) ?? 0;
  }
  nation(nation: string): number {
    return this.counts.get(`n${nation}`) ?? 0;
  }
  club(club: string): number {
    return this.counts.get(`c${club}`) ?? 0;
  }
  source(source: string): number {
    return this.counts.get(`s${source}`) ?? 0;
  }
  add(key: string, by = 1): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + by);
  }
}

/** What an athlete is counted under. */
export function countedUnder(profile: {
  names: readonly { tokens: readonly string[] }[];
  births: readonly { from: number; to: number }[];
  nations: readonly string[];
  clubs: readonly string[];
  sources: readonly string[];
}): string[] {
  const words = profile.names.flatMap(({ tokens }) => tokens.map((token) => `w${token}`));
  const years = profile.births.map(({ to }) => `y${to}`);
  const nations = profile.nations.map((nation) => `n${nation}`);
  const clubs = profile.clubs.map((club) => `c${club}`);
  const sources = profile.sources.map((source) => `s${source}`);
  return [...new Set([...words, ...years, ...nations, ...clubs, ...sources])];
}
