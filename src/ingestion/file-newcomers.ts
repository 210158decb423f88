import { matchKeyOf } from '../athletes/match-key.js';
import type { Competitor, Result } from './checked-row.js';
import { type Origin, Origins } from './origins.js';

export type Birth = Pick<Competitor, 'birthDate' | 'birthYear'>;

/** Those whom one file names and the hub does not know: equal names, births and nations are one newcomer. */
export class FileNewcomers {
  private readonly origins = new Origins();

  /** The key that all rows of one newcomer share; uncertain where two may or may not be one. */
  keyOf({ competitor, sex }: Result): { key: string; isUncertain: boolean } {
    const slot = `${matchKeyOf(competitor.name)}|${sex}|${competitor.kind}`;
    const earlier = this.origins.of(slot);
    const { kind, nation, birthDate, birthYear } = competitor;
    const origin = { nation, birthDate, birthYear };
    const same = kind === 'team' ? teamOf(earlier, origin) : personOf(earlier, origin);
    if (same === 'new') this.origins.add(slot, origin);
    return {
      key: newcomerKey(slot, typeof same === 'string' ? origin : same),
      isUncertain: same === 'uncertain',
    };
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
