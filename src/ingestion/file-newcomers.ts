import { matchKeyOf } from '../athletes/match-key.js';
import { Appearances } from './appearances.js';
import type { Competitor, Result } from './checked-row.js';
import { NumbersGiven } from './numbers-given.js';
import { type Origin, Origins } from './origins.js';

export type Birth = Pick<Competitor, 'birthDate' | 'birthYear'>;

/**
 * Those whom one file names and the hub does not know: equal names, births and nations are one newcomer; without a birth,
 * where bib, numbers, rounds of a contest or a rare name say so.
 */
export class FileNewcomers {
  private readonly origins = new Origins();
  private readonly appearances = new Appearances();
  private readonly numbers = new NumbersGiven();

  /** To be called with the rows that are decided together. */
  look(rows: readonly Result[]): void {
    this.appearances.look(rows);
  }

  /**
   * The key that all rows of one newcomer share; uncertain where two may or may not be one. `nameBits` say how rare the
   * name is among athletes.
   */
  keyOf(row: Result, nameBits: number): { key: string; isUncertain: boolean } {
    const { competitor, sex } = row;
    const slot = `${matchKeyOf(competitor.name)}|${sex}|${competitor.kind}`;
    const earlier = this.origins.of(slot);
    const { kind, nation, birthDate, birthYear } = competitor;
    const origin = { nation, birthDate, birthYear };
    const same = kind === 'team' ? teamOf(earlier, origin) : personOf(earlier, origin);
    if (same === 'new') this.origins.add(slot, origin);
    const key = newcomerKey(slot, typeof same === 'string' ? origin : same);
    const isOpen = same === 'uncertain' && !this.appearances.isSameAsBefore(row, nameBits);
    const isUncertain = isOpen || this.numbers.areOfAnother(competitor, key);
    if (!isUncertain) this.numbers.give(competitor, key);
    this.appearances.add(row, { isCertain: !isUncertain });
    return { key, isUncertain };
  }
}

const newcomerKey = (slot: string, { nation, birthDate, birthYear }: Origin): string =>
  `new|${slot}|${nation}|${birthDate ?? birthYear ?? ''}`;

const teamOf = (earlier: readonly Origin[], { nation }: Origin): Origin | 'new' =>
  earlier.find((team) => team.nation === nation) ?? 'new';

function personOf(earlier: readonly Origin[], row: Origin): Origin | 'new' | 'uncertain' {
  const [one, ...more] = earlier.filter((each) => birthOf(each, row) !== 'other');
  if (!one) return 'new';
  if (more.length > 0 || one.nation !== row.nation) return 'uncertain';
  const isSame = birthOf(one, row) === 'equal';
  return isSame ? one : 'uncertain';
}

export function birthOf(one: Birth, other: Birth): 'equal' | 'other' | 'unknown' {
  if (one.birthDate && other.birthDate) return one.birthDate === other.birthDate ? 'equal' : 'other';
  const [year, otherYear] = [yearOf(one), yearOf(other)];
  if (year === null || otherYear === null) return 'unknown';
  return year === otherYear ? 'equal' : 'other';
}

const yearOf = ({ birthDate, birthYear }: Birth): number | null =>
  birthYear ?? (birthDate ? Number(birthDate.slice(0, 4)) : null);
