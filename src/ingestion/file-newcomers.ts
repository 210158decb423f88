import { matchKeyOf } from '../athletes/match-key.js';
import { Appearances, type NameRarity } from './appearances.js';
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

  /** The key that all rows of one newcomer share, and why two may or may not be one. */
  keyOf({ row: number, result: row }: Numbered, rarity: NameRarity): { key: string; doubt: Doubt | null } {
    const { competitor, sex } = row;
    const slot = `${matchKeyOf(competitor.name)}|${sex}|${competitor.kind}`;
    const earlier = this.origins.of(slot);
    const { kind, nation, birthDate, birthYear } = competitor;
    const origin = { nation, birthDate, birthYear };
    const named = kind === 'team' ? teamOf(earlier, origin) : personOf(earlier, origin);
    const same = named === 'uncertain' ? (this.byNumber(slot, earlier, competitor) ?? named) : named;
    if (same === 'new') this.origins.add(slot, origin);
    const key = newcomerKey(slot, typeof same === 'string' ? origin : same);
    const isNamesake = same === 'uncertain' && !this.appearances.isSameAsBefore(row, rarity);
    const doubt = this.numbers.areOfAnother(competitor, key)
      ? ({ code: 'identity_contradicts' } as const)
      : isNamesake
        ? ({ code: 'namesake_in_file', ofRow: this.appearances.firstOf(row) } as const)
        : null;
    if (doubt === null) this.numbers.give(competitor, key);
    this.appearances.add(row, { number, isCertain: doubt === null });
    return { key, doubt };
  }

  /** Of those who bear the name the one whose number it is: one row says the birth, another does not. */
  private byNumber(slot: string, earlier: readonly Origin[], row: Competitor): Origin | undefined {
    return earlier.find(
      (one) =>
        one.nation === row.nation &&
        birthOf(one, row) !== 'other' &&
        this.numbers.isOf(row, newcomerKey(slot, one)),
    );
  }
}

/** A row that was understood, by its number. */
interface Numbered {
  row: number;
  result: Result;
}

/** Somebody else has the row's number; or the name is that of a newcomer of the file, in which row first. */
export type Doubt = { code: 'identity_contradicts' } | { code: 'namesake_in_file'; ofRow: number | null };

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
