import { matchKeyOf } from '../athletes/match-key.js';
import type { Result } from './checked-row.js';

const SEPARATE = 'separate|';

/** Somebody of whom a person said that the hub does not know them, whoever else has that name. */
export function separateKey({ competitor, sex }: Result): string {
  const { name, kind, nation, birthDate, birthYear } = competitor;
  return SEPARATE + [matchKeyOf(name), sex, kind, nation, birthDate ?? birthYear ?? ''].join('|');
}

export const isSeparate = (athleteKey: string): boolean => athleteKey.startsWith(SEPARATE);
