import type { Competitor } from './checked-row.js';
import { HashedEntries, headOf } from './hashed-entries.js';

/** Where and when somebody was born, as far as a row says. */
export type Origin = Pick<Competitor, 'nation' | 'birthDate' | 'birthYear'>;

/** The nation and the birth. */
const WORDS = 2;

/** Remembers the origins of millions of names in 14 bytes each and the room between them, in the order they came. */
export class Origins {
  private readonly entries = new HashedEntries(WORDS);
  private readonly nations: string[] = [];
  private readonly places = new Map<string, number>();

  of(name: string): Origin[] {
    return this.entries.of(...headOf(name)).map(([place = 0, born = 0]) => {
      return { nation: this.nations[place] ?? '', ...birthOf(born) };
    });
  }

  add(name: string, { nation, birthDate, birthYear }: Origin): void {
    const place = this.places.get(nation) ?? this.nations.push(nation) - 1;
    this.places.set(nation, place);
    const born = birthDate ? Number(birthDate.replaceAll('-', '')) : (birthYear ?? 0) * 10_000;
    this.entries.add(...headOf(name), [place, born]);
  }
}

/** `YYYYMMDD`, a year alone as `YYYY0000`, nothing as 0. */
function birthOf(born: number): Pick<Origin, 'birthDate' | 'birthYear'> {
  const text = String(born).padStart(8, '0');
  const birthYear = Math.floor(born / 10_000) || null;
  if (born % 10_000 === 0) return { birthDate: null, birthYear };
  return { birthDate: `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`, birthYear };
}
